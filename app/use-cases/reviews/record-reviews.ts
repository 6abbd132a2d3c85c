import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Review } from "#app/generated/prisma/client.ts";
import type { SiteReview } from "#app/reviews/review-site.ts";
import { appendEntries, type LedgerShop, type NewEntry } from "#app/use-cases/evidence/append-entries.ts";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";
import { TAKEN_BACK } from "./choose-match.ts";
import { findMatches } from "./match-reviews.ts";
import { matchEntry, reviewEntry } from "./record-match.ts";

type Which = { connectionId: string; site: string };

/**
 * Records what a site told of reviews: new ones are matched, changed ones get another version in the ledger of their order, and
 * the same ones again change nothing but the moment at which they were last told of. Those of erased writers stay erased.
 */
export async function recordReviews(
  tx: ShopTransaction,
  shop: LedgerShop,
  which: Which,
  told: readonly SiteReview[],
  now: Instant,
): Promise<void> {
  // Of a review that a page tells of twice, the last one counts.
  const reviews = [...new Map(told.map((review) => [review.id, review])).values()];
  if (reviews.length === 0) return;
  const known = new Map(
    (
      await lockKnown(
        tx,
        shop.id,
        which.site,
        reviews.map(({ id }) => id),
      )
    ).map((row) => [row.siteReviewId, row]),
  );
  const fresh = reviews.filter(({ id }) => !known.has(id));
  const changed = reviews.filter((review) => {
    const row = known.get(review.id);
    return row && !row.erased && differs(row, review);
  });
  await insert(tx, shop.id, which, fresh, now);
  for (const review of changed)
    await tx.review.updateMany({
      where: { shopId: shop.id, site: which.site, siteReviewId: review.id },
      data: { ...columnsOf(review), changedAt: now },
    });
  await tx.review.updateMany({
    where: { shopId: shop.id, site: which.site, siteReviewId: { in: reviews.map(({ id }) => id) } },
    data: { listedAt: now },
  });
  const rows = await tx.review.findMany({
    where: { shopId: shop.id, site: which.site, siteReviewId: { in: [...fresh, ...changed].map(({ id }) => id) } },
  });
  await appendVersions(tx, shop, rows, now);
  await matchOpen(tx, shop, rows, now);
}

/** Looks again for the orders of reviews that are matched with none, or wait for a person to choose. */
export async function matchOpen(
  tx: ShopTransaction,
  shop: LedgerShop,
  rows: readonly Review[],
  now: Instant,
): Promise<void> {
  const open = rows.filter(
    ({ match, rule, erased }) => (match === "none" || (match === "waiting" && rule !== TAKEN_BACK)) && !erased,
  );
  const matches = await findMatches(tx, shop.id, open);
  const entries: NewEntry[] = [];
  const updates = open.flatMap((review, index) => {
    const match = matches[index]!;
    const sure = match.result === "matched" && match.strength !== "weak";
    const order = match.result === "matched" ? match.order : null;
    const strength = match.result === "matched" ? match.strength : null;
    const standing = sure ? "matched" : match.result === "none" ? "none" : "waiting";
    if (sure && order && strength)
      entries.push(reviewEntry(review, order), matchEntry(review, { order, strength, rule: match.rule }, now));
    const same =
      review.match === standing &&
      review.rule === match.rule &&
      review.orderId === order &&
      review.candidates.join() === match.candidates.join();
    return same ? [] : [{ id: review.id, standing, order, strength, rule: match.rule, candidates: match.candidates }];
  });
  await appendEntries(tx, shop, entries, now);
  if (updates.length === 0) return;
  await tx.$executeRaw`
    UPDATE review r SET match = n.standing, order_id = n.order_id, strength = n.strength, rule = n.rule,
      candidates = coalesce(string_to_array(nullif(n.candidates, ''), ',')::uuid[], '{}'), matched_at = ${now}::timestamptz
    FROM unnest(
      ${updates.map((one) => one.id)}::uuid[], ${updates.map((one) => one.standing)}::text[],
      ${updates.map((one) => one.order)}::uuid[], ${updates.map((one) => one.strength)}::text[],
      ${updates.map((one) => one.rule)}::text[], ${updates.map((one) => one.candidates.slice(0, 20).join(","))}::text[]
    ) AS n (id, standing, order_id, strength, rule, candidates)
    WHERE r.shop_id = ${shop.id}::uuid AND r.id = n.id`;
}

/** Another version of a review whose match stands, in the ledger of its order. */
export async function appendVersions(
  tx: ShopTransaction,
  shop: LedgerShop,
  rows: readonly Review[],
  now: Instant,
): Promise<void> {
  const matched = rows.filter(({ match, orderId, erased }) => match === "matched" && orderId && !erased);
  await appendEntries(
    tx,
    shop,
    matched.map((review) => reviewEntry(review, review.orderId!)),
    now,
  );
}

async function lockKnown(tx: ShopTransaction, shopId: string, site: string, ids: string[]): Promise<Review[]> {
  // In one order, so that two readers of the same reviews do not wait for each other in a circle.
  await tx.$executeRaw`
    SELECT id FROM review WHERE shop_id = ${shopId}::uuid AND site = ${site} AND site_review_id = ANY (${ids}::text[])
    ORDER BY id FOR UPDATE`;
  return tx.review.findMany({ where: { shopId, site, siteReviewId: { in: ids } } });
}

/** U+0000 is left out: JSON can say it, PostgreSQL's text cannot hold it. */
function plain(text: string | null): string | null {
  return text?.replaceAll("\u0000", "") ?? null;
}

function columnsOf(review: SiteReview) {
  return {
    writtenAt: review.at,
    rating: review.rating,
    scale: review.scale,
    title: plain(review.title),
    text: plain(review.text),
    language: review.language,
    author: plain(review.author),
    emailNormalised: review.email && normaliseEmail(review.email),
    orderReference: plain(review.orderReference),
    siteOrderId: review.orderId,
    productId: review.productId,
    verified: review.verified,
    state: review.state,
    subject: review.subject,
  };
}

/** What a push leaves out (Trustpilot's holds no address) is not a change. */
function differs(row: Review, review: SiteReview): boolean {
  const { writtenAt, emailNormalised, ...columns } = columnsOf(review);
  return (
    row.writtenAt.toISOString() !== writtenAt ||
    (emailNormalised !== null && row.emailNormalised !== emailNormalised) ||
    (Object.keys(columns) as (keyof typeof columns)[]).some((name) => row[name] !== columns[name])
  );
}

async function insert(
  tx: ShopTransaction,
  shopId: string,
  { connectionId, site }: Which,
  reviews: readonly SiteReview[],
  now: Instant,
): Promise<void> {
  if (reviews.length === 0) return;
  await tx.review.createMany({
    data: reviews.map((review) => ({
      shopId,
      connectionId,
      site,
      siteReviewId: review.id,
      ...columnsOf(review),
      seenAt: now,
      listedAt: now,
    })),
    // Another worker may have been told of it at the same moment.
    skipDuplicates: true,
  });
}
