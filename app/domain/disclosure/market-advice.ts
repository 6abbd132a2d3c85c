import type { Advice } from "#app/domain/disclosure/advice.ts";
import { COVERED_COUNTRIES, RULES } from "#app/domain/disclosure/rules.ts";
import { type Language, LANGUAGES, type Words } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/**
 * Countries whose law makes every one of its traders name a dispute body, whether or not he joined one. Each is a rule of
 * its own table; whether it binds a seller from abroad was found in no source.
 */
const NAME_A_BODY = ["DK", "FI", "FR", "NO", "PT", "RO"];

/** So many are named; of the others only how many they are. */
const LISTED = 8;
const MORE: Record<Language, (left: number) => string> = {
  nl: (left) => `en nog ${left}`,
  en: (left) => `and ${left} more`,
  de: (left) => `und ${left} weitere`,
  fr: (left) => `et ${left} de plus`,
};

/** What a merchant who directs his shop to other countries should know: the footer follows the country of establishment. */
export function marketAdvice({ country, markets }: TraderFacts): Advice[] {
  const abroad = markets.filter((market) => market !== country && COVERED_COUNTRIES.includes(market));
  const unchecked = abroad.filter((market) => !RULES.some(({ sellingTo }) => sellingTo?.includes(market)));
  const naming = unchecked.filter((market) => NAME_A_BODY.includes(market));
  return [
    ...(unchecked.length > 0 ? [uncheckedAdvice(unchecked)] : []),
    ...(naming.length > 0 ? [bodyNaming(naming)] : []),
  ];
}

function uncheckedAdvice(markets: string[]): Advice {
  const listed = listsOf(markets);
  return {
    code: "market-unchecked",
    text: {
      nl: `U richt uw winkel ook op: ${listed.nl}. De tekst volgt het land waar u gevestigd bent; wat die landen van verkopers van buiten vragen, is niet gecontroleerd.`,
      en: `You also direct your shop to: ${listed.en}. The text follows the country where you are established; what those countries ask of sellers from abroad was not checked.`,
      de: `Ihr Shop richtet sich auch an: ${listed.de}. Der Text folgt dem Land Ihrer Niederlassung; was diese Länder von auswärtigen Verkäufern verlangen, ist nicht geprüft.`,
      fr: `Vous dirigez aussi votre boutique vers : ${listed.fr}. Le texte suit le pays où vous êtes établi ; ce que ces pays demandent aux vendeurs étrangers n'a pas été vérifié.`,
    },
  };
}

function bodyNaming(markets: string[]): Advice {
  const listed = listsOf(markets);
  return {
    code: "market-names-body",
    text: {
      nl: `Wie in een van deze landen gevestigd is, moet er altijd een geschilleninstantie noemen: ${listed.nl}. Of dat ook voor u geldt, is niet gecontroleerd; vraag het na.`,
      en: `Whoever is established in one of these countries always has to name a dispute body there: ${listed.en}. Whether that holds for you too was not checked; have it looked up.`,
      de: `Wer in einem dieser Länder niedergelassen ist, muss dort immer eine Streitbeilegungsstelle nennen: ${listed.de}. Ob das auch für Sie gilt, ist nicht geprüft; lassen Sie es klären.`,
      fr: `Qui est établi dans l'un de ces pays doit toujours y nommer un organisme de règlement des litiges : ${listed.fr}. Si cela vaut aussi pour vous n'a pas été vérifié ; renseignez-vous.`,
    },
  };
}

/** The countries by name in each language, in its own order. */
function listsOf(markets: string[]): Words {
  const listIn = (language: Language) => {
    const names = new Intl.DisplayNames(language, { type: "region" });
    const listed = markets.map((market) => names.of(market) ?? market).toSorted((a, b) => a.localeCompare(b, language));
    const left = listed.length - LISTED;
    return listed.slice(0, LISTED).join(", ") + (left > 0 ? ` ${MORE[language](left)}` : "");
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, listIn(language)])) as Words;
}
