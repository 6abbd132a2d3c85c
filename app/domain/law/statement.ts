import type { Confidence, Period, Source } from "#app/domain/disclosure/source.ts";
import type { Words } from "#app/domain/language.ts";

/** What the law of claims is told about, in the order of a claim's life. */
export const TOPICS = [
  "delivery",
  "risk",
  "proof",
  "carrier",
  "withdrawal",
  "refund",
  "returns",
  "guarantee",
  "answering",
  "payment",
  "reviews",
  "data",
] as const;
export type Topic = (typeof TOPICS)[number];

/** ISO 3166-1 alpha-2 code, or the Union as a whole: its directives bind through each member state's own act. */
export type Jurisdiction = string;
export const UNION: Jurisdiction = "EU";

/** Where a statement is law, and who says so there. */
export type Ground = {
  in: Jurisdiction;
  source: Source;
  confidence: Confidence;
  /** The rule was found in a source, its article's number was not. */
  articleUnverified?: true;
};

/** One sentence about the law, for the merchant to read. `from` and `until` are the days on which it holds. */
export type Statement = Period & { id: string; topic: Topic; text: Words; grounds: readonly [Ground, ...Ground[]] };

/** When somebody last read the sources of the statements. */
const CHECKED = "2026-11-21";

/** A ground with its source. @param source its `checkedOn` is when all of them were read, unless it tells */
export function ground(
  where: Jurisdiction,
  confidence: Confidence,
  title: string,
  article?: string,
  more: { url?: string; articleUnverified?: true } = {},
): Ground {
  const { url, articleUnverified } = more;
  return {
    in: where,
    source: { title, ...(article && { article }), ...(url && { url }), checkedOn: CHECKED },
    confidence,
    ...(articleUnverified && { articleUnverified }),
  };
}
