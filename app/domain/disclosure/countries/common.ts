import { z } from "zod";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { FALLBACK_LANGUAGE, type FooterLanguage, isLetterLanguage } from "#app/domain/disclosure/footer-language.ts";
import { FOOTER_WORDS } from "#app/domain/disclosure/footer-words.ts";
import { bodyLink } from "#app/domain/disclosure/membership.ts";
import type { Finding, Rule } from "#app/domain/disclosure/rule.ts";
import type { Source } from "#app/domain/disclosure/source.ts";
import { fill } from "#app/domain/disclosure/segment.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Language, Words } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** The trader's e-mail as a segment; undefined when it is missing or no address. */
export function emailOf(trader: TraderFacts): (Segment & { type: "email" }) | undefined {
  const address = z.email().safeParse(trader.email);
  return address.success ? { type: "email", address: address.data } : undefined;
}

/**
 * The finding that prints a sentence, or nothing while the trader's e-mail is unknown: every sentence starts with it.
 * @param values other values of the sentence, which may differ per language
 */
export function sayWithEmail(
  trader: TraderFacts,
  sentence: Words,
  values: (language: FooterLanguage) => Record<string, Segment> = () => ({}),
): Finding[] {
  const email = emailOf(trader);
  if (!email) return [];
  return [{ say: (language) => fill(sentence[letterLanguage(language)], { email, ...values(language) }) }];
}

/** That language, or English for one in which this country's sentences are not written. */
function letterLanguage(language: FooterLanguage): Language {
  return isLetterLanguage(language) ? language : FALLBACK_LANGUAGE;
}

/** The name of a body as a line of its own, beside the line with the trader's e-mail. */
export function sayBody(trader: TraderFacts, entity: AdrEntity): Finding[] {
  return emailOf(trader) ? [{ say: (language) => [bodyLink(entity, language)] }] : [];
}

/**
 * The line that links to the Commission's information on out-of-court bodies. No law asks for it; the merchant can
 * switch it off. The portal took the closed platform's place.
 */
export function informationLinkRule(country: string, belongs: (trader: TraderFacts, day: Day) => boolean): Rule {
  return {
    id: `${country.toLowerCase()}-information-link`,
    countries: [country],
    title: {
      nl: "Informatie over instanties voor geschillen buiten de rechter",
      en: "Information on out-of-court bodies",
      de: "Informationen über außergerichtliche Stellen",
      fr: "Informations sur les organismes extrajudiciaires",
    },
    binds: {
      nl: "Niemand: informatie voor de bezoeker, die de ondernemer kan uitzetten",
      en: "Nobody: information for the visitor, which the trader can switch off",
      de: "Niemanden: Information für Besucher, die der Unternehmer abschalten kann",
      fr: "Personne : information pour le visiteur, que le professionnel peut désactiver",
    },
    placements: ["footer"],
    from: "2025-07-20",
    source: {
      title: "Consumer Redress in the EU",
      url: "https://consumer-redress.ec.europa.eu/index_en",
      checkedOn: "2026-11-21",
    },
    confidence: "secondary",
    apply: (trader, day) =>
      trader.showInformationLink && emailOf(trader) && belongs(trader, day)
        ? [{ say: (language) => [{ type: "link", ...FOOTER_WORDS[letterLanguage(language)].informationLink }] }]
        : [],
  };
}

/** A duty that the footer cannot fulfil: the merchant is told, nothing is printed. */
export function adviceRule(
  rule: Omit<Rule, "apply" | "countries"> & {
    country: string;
    advice: Advice;
    when?: (trader: TraderFacts) => boolean;
  },
): Rule {
  const { country, advice, when, ...row } = rule;
  const apply: Rule["apply"] = (trader) => (!when || when(trader) ? [{ advise: advice }] : []);
  return { asks: "by_hand", ...row, countries: [country], apply };
}

/** The duty to show who the trader is on a page that is always within reach; advises while a part is not known. */
export function identityRule(country: string, source: Source, confidence: Rule["confidence"]): Rule {
  return {
    id: `${country.toLowerCase()}-identity`,
    countries: [country],
    title: {
      nl: "Identiteit van de ondernemer",
      en: "Identity of the trader",
      de: "Identität des Unternehmers",
      fr: "Identité du professionnel",
    },
    binds: {
      nl: "Elke in dit land gevestigde ondernemer die online verkoopt",
      en: "Every online trader established in this country",
      de: "Jeden in diesem Land niedergelassenen Online-Händler",
      fr: "Tout professionnel établi dans ce pays qui vend en ligne",
    },
    placements: ["legal_page"],
    asks: "identity",
    source,
    confidence,
    apply: (trader) => {
      const complete = trader.legalName && trader.address && trader.registerNumber && trader.vatNumber;
      return complete ? [] : [{ advise: IDENTITY_INCOMPLETE }];
    },
  };
}

const IDENTITY_INCOMPLETE: Advice = {
  code: "identity-incomplete",
  text: {
    nl: "Vul naam, adres, inschrijvingsnummer en btw-nummer aan en zet ze op een pagina die overal bereikbaar is.",
    en: "Complete name, address, register number and VAT number, and show them on a page reachable from everywhere.",
    de: "Ergänzen Sie Name, Anschrift, Registernummer und Umsatzsteuer-ID und zeigen Sie sie auf einer überall erreichbaren Seite.",
    fr: "Complétez nom, adresse, numéro d'inscription et numéro de TVA, et affichez-les sur une page accessible de partout.",
  },
};
