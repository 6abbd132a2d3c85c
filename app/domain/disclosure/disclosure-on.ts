import {
  COUNTRY_MISSING,
  countryNotCovered,
  EMAIL_MISSING,
  marketUnchecked,
  UNCONFIRMED,
} from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { emailOf } from "#app/domain/disclosure/countries/common.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import type { Placement, Rule } from "#app/domain/disclosure/rule.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import { COVERED_COUNTRIES, RULES } from "#app/domain/disclosure/rules.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Language } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** A statement for consumers, with the place where it belongs and what it rests on. */
export type DisclosureItem = {
  rule: string;
  placement: Placement;
  text: Segment[];
  source: Source;
  confidence: Confidence;
};

/** An advice, with the rule it follows from; data that are missing follow from none. */
export type DisclosureAdvice = Advice & {
  rule?: string;
  placements: readonly Placement[];
  source?: Source;
  confidence?: Confidence;
};

export type Disclosure = { items: DisclosureItem[]; advice: DisclosureAdvice[] };

/**
 * What the shop of this trader shows on that day, in that language, and what the merchant should know.
 * A statement that stands in two places is two items. An unverified rule only advises.
 * @param day a calendar day in the shop's time zone
 */
export function disclosureOn(trader: TraderFacts, day: Day, language: Language): Disclosure {
  const { items, advice } = applyRules(RULES, trader, day, language);
  return { items, advice: [...dataAdvice(trader), ...advice] };
}

/** Applies these rules alone, without the advice on missing data. */
export function applyRules(rules: readonly Rule[], trader: TraderFacts, day: Day, language: Language): Disclosure {
  const disclosure: Disclosure = { items: [], advice: [] };
  const { country } = trader;
  if (country === undefined) return disclosure;
  for (const rule of rules) {
    if (!rule.countries.includes(country) || !holdsOn(rule, day)) continue;
    const { id, placements, source, confidence } = rule;
    for (const finding of rule.apply(trader, day)) {
      if ("advise" in finding) {
        disclosure.advice.push({ ...finding.advise, rule: id, placements, source, confidence });
      } else if (confidence === "unverified") {
        disclosure.advice.push({ ...unverified(rule), rule: id, placements, source, confidence });
      } else {
        const text = finding.say(language);
        disclosure.items.push(...placements.map((placement) => ({ rule: id, placement, text, source, confidence })));
      }
    }
  }
  return disclosure;
}

function dataAdvice(trader: TraderFacts): DisclosureAdvice[] {
  const advice: Advice[] = [];
  if (trader.country === undefined) advice.push(COUNTRY_MISSING);
  else if (!COVERED_COUNTRIES.includes(trader.country)) advice.push(countryNotCovered(trader.country));
  if (!emailOf(trader)) advice.push(EMAIL_MISSING);
  if (trader.confirmedAt === undefined) advice.push(UNCONFIRMED);
  for (const market of trader.markets) if (market !== trader.country) advice.push(marketUnchecked(market));
  return advice.map((item) => ({ ...item, placements: ["footer"] }));
}

function unverified(rule: Rule): Advice {
  return {
    code: "unverified-rule",
    text: {
      nl: `Deze regel is niet gecontroleerd en staat daarom niet in de footer: ${rule.title}.`,
      en: `This rule was not checked, so it is not in the footer: ${rule.title}.`,
    },
  };
}
