import {
  COUNTRY_MISSING,
  countryNotCovered,
  EMAIL_MISSING,
  TEXT_UNREVIEWED,
  UNCONFIRMED,
  unverifiedRule,
} from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { emailOf } from "#app/domain/disclosure/countries/common.ts";
import { FALLBACK_LANGUAGE, type FooterLanguage, footerLanguages } from "#app/domain/disclosure/footer-language.ts";
import { marketAdvice } from "#app/domain/disclosure/market-advice.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import type { Placement, Rule } from "#app/domain/disclosure/rule.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import { COVERED_COUNTRIES, RULES } from "#app/domain/disclosure/rules.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** A statement for consumers, with the place where it belongs and what it rests on. */
export type DisclosureItem = {
  rule: string;
  placement: Placement;
  text: Segment[];
  source: Source;
  confidence: Confidence;
  /** False for words that were written for this app and that no lawyer has read. */
  reviewed: boolean;
};

/** An advice, with the rule it follows from; data that are missing follow from none. */
export type DisclosureAdvice = Advice & {
  rule?: string;
  /** What the rule wants to stand in its places; see {@link Rule}. */
  asks?: Rule["asks"];
  placements: readonly Placement[];
  source?: Source;
  confidence?: Confidence;
};

export type Disclosure = { items: DisclosureItem[]; advice: DisclosureAdvice[] };

/**
 * What the shop of this trader shows on that day, in that language, and what the merchant should know.
 * A statement that stands in two places is two items. An unverified rule only advises.
 * @param day a calendar day in the shop's time zone
 * @param language English takes the place of one that is not written for traders of that country
 */
export function disclosureOn(trader: TraderFacts, day: Day, language: FooterLanguage): Disclosure {
  const spoken = footerLanguages(trader.country).includes(language) ? language : FALLBACK_LANGUAGE;
  const { items, advice } = applyRules(RULES, trader, day, spoken);
  const unreviewed = items.some(({ reviewed }) => !reviewed);
  return { items, advice: [...dataAdvice(trader, unreviewed), ...advice] };
}

/** Applies these rules alone, without the advice on missing data. */
export function applyRules(
  rules: readonly Rule[],
  trader: TraderFacts,
  day: Day,
  language: FooterLanguage,
): Disclosure {
  const disclosure: Disclosure = { items: [], advice: [] };
  const { country } = trader;
  if (country === undefined) return disclosure;
  for (const rule of rules) {
    const bound = rule.countries.includes(country) || rule.sellingTo?.some((market) => trader.markets.includes(market));
    if (!bound || !holdsOn(rule, day)) continue;
    const { id, placements, source, confidence, asks } = rule;
    for (const finding of rule.apply(trader, day)) {
      if ("advise" in finding) {
        disclosure.advice.push({ ...finding.advise, rule: id, asks, placements, source, confidence });
      } else if (confidence === "unverified") {
        disclosure.advice.push({ ...unverifiedRule(rule.title), rule: id, placements, source, confidence });
      } else {
        const item = { rule: id, text: finding.say(language), source, confidence, reviewed: finding.reviewed ?? true };
        disclosure.items.push(...placements.map((placement) => ({ ...item, placement })));
      }
    }
  }
  return disclosure;
}

function dataAdvice(trader: TraderFacts, unreviewed: boolean): DisclosureAdvice[] {
  const advice: Advice[] = [];
  if (trader.country === undefined) advice.push(COUNTRY_MISSING);
  else if (!COVERED_COUNTRIES.includes(trader.country)) advice.push(countryNotCovered(trader.country));
  if (!emailOf(trader)) advice.push(EMAIL_MISSING);
  if (trader.confirmedAt === undefined) advice.push(UNCONFIRMED);
  if (unreviewed) advice.push(TEXT_UNREVIEWED);
  advice.push(...marketAdvice(trader));
  return advice.map((item) => ({ ...item, placements: ["footer"] }));
}
