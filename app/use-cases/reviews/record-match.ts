import type { ShopTransaction } from "#app/db.server.ts";
import type { Json } from "#app/domain/evidence/exact-json.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Review } from "#app/generated/prisma/client.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { appendEntries, type LedgerShop, type NewEntry } from "#app/use-cases/evidence/append-entries.ts";

export type RecordedMatch = {
  order: string;
  strength: "exact" | "strong" | "weak" | "chosen" | "undone";
  rule: string;
};

/** The review as an order's ledger keeps it: one entry for each version that was seen. */
export function reviewEntry(review: Review, orderId: string): NewEntry {
  const content: Json = {
    id: entityOf(review),
    site: findReviewSite(review.site)?.label ?? review.site,
    at: review.writtenAt.toISOString(),
    rating: review.rating,
    scale: review.scale,
    title: review.title,
    text: review.text,
    language: review.language,
    author: review.author,
    email: review.emailNormalised,
    order_reference: review.orderReference,
    verified: review.verified,
    state: review.state,
    ...(review.changedAt ? { updated_at: review.changedAt.toISOString() } : {}),
  };
  return { orderId, kind: "review", entity: entityOf(review), occurredAt: review.writtenAt.toISOString(), content };
}

/** That the review is about the order, or that this was taken back. Nothing is rewritten: the newest one stands. */
export function matchEntry(review: Review, { order, strength, rule }: RecordedMatch, now: Instant): NewEntry {
  const content: Json = { id: entityOf(review), at: now, updated_at: now, strength, rule };
  return { orderId: order, kind: "review_match", entity: entityOf(review), occurredAt: now, content };
}

/** Appends the review with its match to an order's ledger. */
export async function recordMatch(
  tx: ShopTransaction,
  shop: LedgerShop,
  review: Review,
  match: RecordedMatch,
  now: Instant,
): Promise<void> {
  await appendEntries(tx, shop, [reviewEntry(review, match.order), matchEntry(review, match, now)], now);
}

function entityOf({ site, siteReviewId }: Review): string {
  return `${site}:${siteReviewId}`;
}
