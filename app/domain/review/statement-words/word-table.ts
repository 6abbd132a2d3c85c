/** What a review can say about goods, as far as rules look for it. */
export const STATEMENT_KINDS = [
  /** The writer has the goods. */
  "received",
  "works",
  "not_received",
  "not_working",
  "damaged",
  "wrong_item",
  "incomplete",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * The words of a language, as sources of regular expressions over text without case and accents. Every word stands between
 * boundaries. A clause is what stands between marks and words of contrast.
 */
export type WordTable = {
  received: string[];
  works: string[];
  damaged: string[];
  wrongItem: string[];
  incomplete: string[];
  /** Words that turn a statement round when they stand close to it. */
  negation: string[];
  /** A negation that denies trouble or makes a comparison, and so turns nothing round: "geen problemen", "nooit eerder". */
  harmlessNegation: string[];
  /** Wishes, conditions, plans and questions: the clause states nothing. */
  unreal: string[];
  /** Things one also receives, or that also work, which are not the goods. */
  otherThing: string[];
  /** Somebody else who has it. */
  otherPerson: string[];
  /** Words at which a clause ends. */
  contrast: string[];
  /** Frequent words by which the language is recognised where nobody tells it. */
  frequent: string[];
};
