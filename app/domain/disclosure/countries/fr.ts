import type { Advice } from "#app/domain/disclosure/advice.ts";
import { adviceRule, identityRule, sayWithEmail } from "#app/domain/disclosure/countries/common.ts";
import type { Words } from "#app/domain/language.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

const MEDIATOR: Words = {
  nl: "Klacht? Schrijf eerst naar {email}. Blijft die zonder oplossing, dan kunt u gratis terecht bij onze consumentenbemiddelaar (médiateur de la consommation): {name}, {address}, {site}.",
  fr: "Une réclamation ? Écrivez d'abord à {email}. Sans solution, vous pouvez saisir gratuitement notre médiateur de la consommation : {name}, {address}, {site}.",
  de: "Beschwerde? Schreiben Sie zuerst an {email}. Bleibt sie ungelöst, können Sie sich kostenlos an unseren Verbrauchermediator (médiateur de la consommation) wenden: {name}, {address}, {site}.",
  en: "Complaint? Write to {email} first. If it stays unsolved, you can turn, free of charge, to our consumer mediator (médiateur de la consommation): {name}, {address}, {site}.",
};

const MEDIATOR_NEEDED: Advice = {
  code: "mediator-needed",
  text: {
    nl: "Elke Franse webwinkel heeft een overeenkomst met een consumentenbemiddelaar nodig. Vul naam, postadres en https-website in en bevestig de overeenkomst; tot dan tonen we niets.",
    en: "Every French shop needs a contract with a consumer mediator. Enter name, postal address and https website and confirm the contract; until then we show nothing.",
    de: "Jeder französische Shop braucht einen Vertrag mit einem Verbrauchermediator. Geben Sie Name, Postanschrift und https-Website an und bestätigen Sie den Vertrag; bis dahin zeigen wir nichts.",
    fr: "Toute boutique française a besoin d'une convention avec un médiateur de la consommation. Indiquez son nom, son adresse postale et son site https, et confirmez la convention ; d'ici là nous n'affichons rien.",
  },
};

/** The mediator with everything R616-1 asks for and a confirmed contract; undefined while a part is missing. */
function mediatorOf(trader: TraderFacts): { name: string; address: string; site: URL } | undefined {
  const { name, address, site, contractConfirmed } = trader.mediator ?? {};
  if (!name?.trim() || !address?.trim() || !site || !contractConfirmed || !URL.canParse(site)) return undefined;
  const url = new URL(site);
  return url.protocol === "https:" && !url.username
    ? { name: name.trim(), address: oneLine(address), site: url }
    : undefined;
}

/** A postal address typed on several lines, as the sentence takes it. */
function oneLine(address: string): string {
  return address
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(", ")
    .trim();
}

/** Rules for traders established in France. */
export const FR_RULES: readonly Rule[] = [
  {
    id: "fr-mediator",
    countries: ["FR"],
    title: {
      nl: "Naam, adres en website van de consumentenbemiddelaar",
      en: "Name, address and website of the consumer mediator",
      de: "Name, Anschrift und Website des Verbrauchermediators",
      fr: "Nom, adresse et site du médiateur de la consommation",
    },
    binds: {
      nl: "Elke ondernemer die aan consumenten verkoopt; eerst is een overeenkomst met een erkende bemiddelaar nodig",
      en: "Every trader who sells to consumers; a contract with a listed mediator comes first",
      de: "Jeden Unternehmer, der an Verbraucher verkauft; zuerst braucht es einen Vertrag mit einem gelisteten Mediator",
      fr: "Tout professionnel qui vend à des consommateurs ; une convention avec un médiateur inscrit est d'abord nécessaire",
    },
    placements: ["footer", "terms"],
    sanction: {
      nl: "Een boete tot € 3.000 voor een persoon en € 15.000 voor een vennootschap (L641-1).",
      en: "A fine of up to EUR 3,000 for a person, EUR 15,000 for a company (L641-1).",
      de: "Eine Geldbuße bis 3.000 EUR für eine Person, 15.000 EUR für ein Unternehmen (L641-1).",
      fr: "Une amende pouvant atteindre 3 000 € pour une personne, 15 000 € pour une société (L641-1).",
    },
    source: {
      title: "Code de la consommation",
      article: "Art. L612-1, L616-1, R616-1",
      url: "https://www.economie.gouv.fr/mediation-conso",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    apply: (trader) => {
      const mediator = mediatorOf(trader);
      if (!mediator) return [{ advise: MEDIATOR_NEEDED }];
      const { name, address, site } = mediator;
      return sayWithEmail(trader, MEDIATOR, () => ({
        name: { type: "text", text: name },
        address: { type: "text", text: address },
        site: { type: "link", label: site.host.replace(/^www\./, ""), href: site.href },
      }));
    },
  },
  adviceRule({
    id: "fr-after-complaint",
    country: "FR",
    title: {
      nl: "Bemiddelaar na een klacht zonder oplossing",
      en: "Mediator after a complaint without solution",
      de: "Mediator nach einer ungelösten Beschwerde",
      fr: "Médiateur après une réclamation sans solution",
    },
    binds: {
      nl: "Elke ondernemer die een klacht niet kon oplossen",
      en: "Every trader who could not settle a complaint",
      de: "Jeden Unternehmer, der eine Beschwerde nicht lösen konnte",
      fr: "Tout professionnel qui n'a pas pu résoudre une réclamation",
    },
    asks: "out_of_court",
    placements: ["complaint_reply"],
    source: { title: "Code de la consommation", article: "Art. L616-2", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan waarschijnlijk ook in uw antwoord de bemiddelaar. Deze regel is nog niet gecontroleerd.",
        en: "If you do not solve a complaint, your reply probably has to name the mediator too. This rule was not checked yet.",
        de: "Lösen Sie eine Beschwerde nicht, muss Ihre Antwort wahrscheinlich auch den Mediator nennen. Diese Regel ist noch nicht geprüft.",
        fr: "Si vous ne résolvez pas une réclamation, votre réponse doit probablement aussi nommer le médiateur. Cette règle n'a pas encore été vérifiée.",
      },
    },
  }),
  identityRule(
    "FR",
    {
      title: "Loi pour la confiance dans l'économie numérique (LCEN)",
      article: "Art. 6, 19",
      checkedOn: CHECKED,
    },
    "unverified",
  ),
];
