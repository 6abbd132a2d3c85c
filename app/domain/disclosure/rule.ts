import type { Advice } from "#app/domain/disclosure/advice.ts";
import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Confidence, Period, Source } from "#app/domain/disclosure/source.ts";
import type { Language, Words } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** Where the law wants a statement to stand. */
export const PLACEMENTS = ["footer", "terms", "legal_page", "order_mail", "complaint_reply"] as const;
export type Placement = (typeof PLACEMENTS)[number];

/**
 * What a rule finds for one trader: words for the consumer, or something to tell the merchant. `reviewed` is false for
 * words that no lawyer has read.
 */
export type Finding = { say: (language: FooterLanguage) => Segment[]; reviewed?: false } | { advise: Advice };

/** One legal rule, as data: whom it binds, when, where its statement stands and who says so. */
export type Rule = Period & {
  id: string;
  /** ISO 3166-1 alpha-2 codes of the countries of establishment it binds. */
  countries: readonly string[];
  /** Countries that bind whoever sells to them, wherever he is established. */
  sellingTo?: readonly string[];
  /** What the rule is about; whom it binds; what a breach may cost. */
  title: Words;
  binds: Words;
  placements: readonly Placement[];
  sanction?: Words;
  source: Source;
  confidence: Confidence;
  /**
   * What has to stand in its places, when it is not the words it says: `identity`: who the trader is; `out_of_court`: the
   * competent body and whether the trader takes part; `removal`: nothing, something has to be gone; `by_hand`: something
   * that only the merchant can put there.
   */
  asks?: "identity" | "out_of_court" | "removal" | "by_hand";
  /** Words to copy for what only the merchant can place, in the languages in which a source has them. */
  copy?: Partial<Record<Language, string>>;
  apply: (trader: TraderFacts, day: Day) => Finding[];
};
