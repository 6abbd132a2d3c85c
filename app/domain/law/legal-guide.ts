import { COUNTRY_MISSING, EMAIL_MISSING } from "#app/domain/disclosure/advice.ts";
import { applyRules, disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import type { Placement, Rule } from "#app/domain/disclosure/rule.ts";
import { plainText } from "#app/domain/disclosure/segment.ts";
import { type Confidence, holdsOn, type Source } from "#app/domain/disclosure/source.ts";
import { MILESTONES, type Milestone } from "#app/domain/law/milestones.ts";
import { PRIVACY_PARAGRAPH } from "#app/domain/law/privacy-paragraph.ts";
import { type Ground, type Topic, TOPICS } from "#app/domain/law/statement.ts";
import { confidenceOf, statementsFor } from "#app/domain/law/statements.ts";
import type { Language } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** A rule of disclosure as the guide tells it. `own`: what it comes to for this trader; absent for another country. */
export type GuideRule = {
  id: string;
  title: string;
  binds: string;
  placements: readonly Placement[];
  sanction?: string;
  from?: Day;
  until?: Day;
  own?: { printed: string[]; toDo: string[] };
  source: Source;
  confidence: Confidence;
};

export type GuideStatement = {
  id: string;
  text: string;
  from?: Day;
  grounds: readonly Ground[];
  confidence: Confidence;
};

export type GuideMilestone = { id: string; on: Day; text: string; source: Source; confidence: Confidence };

/** The guide to one country's law on one day, in one language. */
export type LegalGuide = {
  country: string;
  /** Which of the trader's data the rules need and nobody entered yet. */
  missing: string[];
  /** Those that come to something for the trader first. */
  today: GuideRule[];
  /** Newest first. */
  changed: GuideMilestone[];
  /** Soonest first. */
  coming: GuideMilestone[];
  topics: { topic: Topic; statements: GuideStatement[] }[];
  privacy: { text: string; grounds: readonly Ground[] };
};

/**
 * What the law of a country asks of shops on a day, what changed and what comes. For the country where the trader is
 * established each rule also says what it comes to for him.
 * @param country ISO 3166-1 alpha-2 code of one of the covered countries
 */
export function legalGuide(trader: TraderFacts, country: string, day: Day, language: Language): LegalGuide {
  const statements = statementsFor(country, day);
  const milestones = MILESTONES.filter(({ countries }) => countries.includes(country));
  const told = (milestone: Milestone): GuideMilestone => {
    const { id, on, text, source, confidence } = milestone;
    return { id, on, text: text[language], source, confidence };
  };
  return {
    country,
    missing: disclosureOn(trader, day, language)
      .advice.filter(({ code }) => NEEDED.includes(code))
      .map(({ text }) => text[language]),
    today: rulesOf(country)
      .filter((rule) => holdsOn(rule, day))
      .map((rule) => guideRule(rule, trader, country, day, language))
      .toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b))),
    changed: milestones
      .filter(({ on }) => on <= day)
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .map(told),
    coming: milestones
      .filter(({ on }) => on > day)
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map(told),
    topics: TOPICS.map((topic) => ({
      topic,
      statements: statements
        .filter((statement) => statement.topic === topic)
        .map(({ id, text, from, grounds }) => ({
          id,
          text: text[language],
          ...(from && { from }),
          grounds,
          confidence: confidenceOf({ grounds }),
        })),
    })).filter((part) => part.statements.length > 0),
    privacy: { text: PRIVACY_PARAGRAPH.text[language], grounds: PRIVACY_PARAGRAPH.grounds },
  };
}

const NEEDED: readonly string[] = [EMAIL_MISSING.code, COUNTRY_MISSING.code];

function isIdle({ own }: GuideRule): boolean {
  return own !== undefined && own.printed.length === 0 && own.toDo.length === 0;
}

function rulesOf(country: string): Rule[] {
  return RULES.filter(({ countries, sellingTo }) => countries.includes(country) || sellingTo?.includes(country));
}

function guideRule(rule: Rule, trader: TraderFacts, country: string, day: Day, language: Language): GuideRule {
  const { id, title, binds, placements, sanction, from, until, source, confidence } = rule;
  return {
    id,
    title: title[language],
    binds: binds[language],
    placements,
    ...(sanction && { sanction: sanction[language] }),
    ...(from && { from }),
    ...(until && { until }),
    ...(trader.country === country && { own: ownCase(rule, trader, day, language) }),
    source,
    confidence,
  };
}

function ownCase(rule: Rule, trader: TraderFacts, day: Day, language: Language): { printed: string[]; toDo: string[] } {
  const { items, advice } = applyRules([rule], trader, day, language);
  return {
    // A statement for several places is several items.
    printed: [...new Set(items.map(({ text }) => plainText(text)))],
    toDo: advice.map(({ text }) => text[language]),
  };
}
