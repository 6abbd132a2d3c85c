import type { Advice } from "#app/domain/disclosure/advice.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Language } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/**
 * How well a statement of law was checked: `primary` in an official source, `secondary` in a law firm's, trade press or
 * vendor's text, `unverified` not at all. Unverified never becomes text that a consumer reads.
 */
export type Confidence = "primary" | "secondary" | "unverified";

/** Where a statement comes from. `checkedOn` is the day somebody last read it there. */
export type Source = { title: string; url?: string; article?: string; checkedOn: Day };

/** Where the law wants a statement to stand. */
export type Placement = "footer" | "terms" | "legal_page" | "order_mail" | "complaint_reply";

/** First and last day on which something holds, both inclusive. An absent day: the source does not date it, or no end. */
export type Period = { from?: Day; until?: Day };

/** What a rule finds for one trader: words for the consumer, or something to tell the merchant. */
export type Finding = { say: (language: Language) => Segment[] } | { advise: Advice };

/** One legal rule, as data: whom it binds, when, where its statement stands and who says so. */
export type Rule = Period & {
  id: string;
  /** ISO 3166-1 alpha-2 codes of the countries of establishment it binds. */
  countries: readonly string[];
  title: string;
  binds: string;
  placements: readonly Placement[];
  source: Source;
  confidence: Confidence;
  apply: (trader: TraderFacts, day: Day) => Finding[];
};

/** Whether a period covers that day. */
export function holdsOn({ from, until }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
