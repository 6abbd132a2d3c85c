import { type ClaimReason, reasonKind } from "../claim/reasons.ts";
import type { OrderReview } from "../evidence/facts.ts";
import type { Instant } from "../time.ts";
import { findStatements, type Statement } from "./find-statements.ts";

/** Why a review weighs what it weighs. */
export type WeightReason =
  | "says_received"
  | "says_works"
  | "satisfied"
  | "same_person"
  | "says_problem"
  | "says_not_received"
  /** A weak match that nobody confirmed. */
  | "match_not_confirmed"
  /** Removed by its writer, or held back by the site. */
  | "no_longer_public"
  | "before_delivery"
  | "not_about_this";

/** For whom a review speaks in a claim. It supports; alone it never decides. */
export type ReviewWeight = { helps: "shop" | "customer" | "nobody"; because: WeightReason; statements: Statement[] };

/** What the goods are said to be, and nothing else about them. */
const PROBLEMS: ReadonlySet<Statement["kind"]> = new Set(["not_working", "damaged", "wrong_item", "incomplete"]);

/** Four stars of five, or eight of ten. */
const SATISFIED = 0.8;

/** Claims about the goods that words of satisfaction answer; a defect within the guarantee may have come later. */
const ANSWERED_BY_PRAISE: ReadonlySet<ClaimReason> = new Set([
  "product_unacceptable",
  "not_as_described",
  "damaged",
  "wrong_item",
]);

/**
 * What a review proves depends on the claim and on what it says. It counts from the delivery on, or from the dispatch where no
 * delivery is known. A problem that it tells of helps the customer, whatever else it says.
 * @param from when the goods were delivered or, not knowing that, sent; null when they were not
 * @param orderEmail the order's e-mail address: a review under the same one ties to the person who ordered
 */
export function weighReview(
  review: OrderReview,
  claim: { reason: ClaimReason; from: Instant | null; orderEmail: string | null },
): ReviewWeight {
  const statements = statementsOf(review);
  const says = (kind: Statement["kind"]) => statements.some((statement) => statement.kind === kind);
  const weight = (helps: ReviewWeight["helps"], because: WeightReason) => ({ helps, because, statements });
  if (review.match.strength === "weak") return weight("nobody", "match_not_confirmed");
  if (["removed", "hidden", "rejected"].includes(review.state)) return weight("nobody", "no_longer_public");

  const kind = reasonKind(claim.reason);
  const aboutGoods = kind === "receipt" || kind === "item" || kind === "other" || kind === "formal";
  if (aboutGoods && statements.some((statement) => PROBLEMS.has(statement.kind)))
    return weight("customer", "says_problem");
  if (kind === "receipt" && says("not_received")) return weight("customer", "says_not_received");

  const early = claim.from === null || review.at < claim.from;
  const timed = (because: WeightReason) => (early ? weight("nobody", "before_delivery") : weight("shop", because));
  if (claim.reason === "product_not_received" && (says("received") || says("works")))
    return timed(says("received") ? "says_received" : "says_works");
  if (ANSWERED_BY_PRAISE.has(claim.reason)) {
    if (says("works")) return timed("says_works");
    if (review.rating !== null && review.rating >= SATISFIED && review.text) return timed("satisfied");
  }
  const samePerson =
    review.email !== null && claim.orderEmail !== null && review.email.toLowerCase() === claim.orderEmail.toLowerCase();
  if ((claim.reason === "fraudulent" || claim.reason === "unrecognized") && samePerson) return timed("same_person");
  return weight("nobody", "not_about_this");
}

/** What a review says by the rules, its title included; places count in {@link reviewWords}. */
export function statementsOf(review: {
  title: string | null;
  text: string | null;
  language: string | null;
}): Statement[] {
  return findStatements(reviewWords(review), review.language);
}

/** All that the writer wrote. */
export function reviewWords({ title, text }: { title: string | null; text: string | null }): string {
  return [title, text].filter(Boolean).join("\n");
}

/** Stars as the site gives them, such as `4/5`; null without. */
export function starsOf({ rating, scale }: { rating: number | null; scale: number }): string | null {
  return rating === null ? null : `${Math.round(rating * scale * 10) / 10}/${scale}`;
}
