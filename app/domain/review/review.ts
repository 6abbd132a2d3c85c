/** Where a review stands at its site. `pending`: not public yet; `hidden`, `rejected`: held back; `removed`: gone. */
export const REVIEW_STATES = ["published", "pending", "hidden", "rejected", "removed"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
