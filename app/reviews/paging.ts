import type { Instant } from "#app/domain/time.ts";
import type { SiteReview } from "./review-site.ts";

/**
 * Whether a list that runs from new to old has passed the moment from which reviews are wanted, so that the next page holds
 * older ones only.
 */
export function passed(reviews: readonly SiteReview[], since: Instant | null): boolean {
  if (since === null || reviews.length === 0) return false;
  const newestFirst = reviews.every((review, index) => index === 0 || reviews[index - 1]!.at >= review.at);
  return newestFirst && reviews.at(-1)!.at < since;
}

/** The place in a numbered list that a cursor names; the start without one, or for one that is not ours. */
export function placeOf(cursor: string | null, start: number): number {
  return cursor !== null && /^\d{1,9}$/.test(cursor) ? Number(cursor) : start;
}
