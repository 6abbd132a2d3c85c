import { randomUUID } from "node:crypto";
import type { ShopTransaction } from "#app/db.server.ts";
import type { MatchStrength, ReviewMatch } from "#app/domain/review/match-review.ts";
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
  const ids = reviews.map(({ id }) => id);
  const known = new Map((await lockKnown(tx, shop.id, which.site, ids)).map((row) => [row.siteReviewId, row]));
  const fresh = reviews.filter(({ id }) => !known.has(id)).map((review) => newRow(shop.id, which, review, now));
  const changed = reviews.filter((review) => {
    const row = known.get(review.id);
    return row && !row.erased && differs(row, review);
  });
  await recordNew(tx, shop, fresh, now);
  if (known.size === 0) return;
  const again = { shopId: shop.id, site: which.site };
  await tx.review.updateMany({ where: { ...again, siteReviewId: { in: [...known.keys()] } }, data: { listedAt: now } });
  for (const review of changed)
    await tx.review.updateMany({
      where: { ...again, siteReviewId: review.id },
      data: { ...columnsOf(review), changedAt: now },
    });
  const rows = await tx.review.findMany({ where: { ...again, siteReviewId: { in: changed.map(({ id }) => id) } } });
  await appendVersions(tx, shop, rows, now);
  await matchOpen(tx, shop, rows, now);
}

/** Reviews that nobody told of before, each written once, with its match. */
async function recordNew(tx: ShopTransaction, shop: LedgerShop, fresh: readonly Review[], now: Instant): Promise<void> {
  if (fresh.length === 0) return;
  const matches = await findMatches(tx, shop.id, fresh);
  const matched = fresh.map((review, index) => ({
    ...review,
    ...standingOf(matches[index]!),
    matchedAt: new Date(now),
  }));
  const inserted = await insert(tx, shop.id, matched);
  const mine = matched.filter(({ id }) => inserted.has(id));
  await appendEntries(
    tx,
    shop,
    mine.flatMap((review) => matchEntries(review, review, now)),
    now,
  );
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
  const found = open.map((review, index) => ({ review, standing: standingOf(matches[index]!) }));
  await appendEntries(
    tx,
    shop,
    found.flatMap(({ review, standing }) => matchEntries(review, standing, now)),
    now,
  );
  const updates = found.filter(({ review, standing }) => !sameStanding(review, standing));
  if (updates.length === 0) return;
  const to = updates.map(({ standing }) => standing);
  await tx.$executeRaw`
    UPDATE review r SET match = n.match, order_id = n.order_id, strength = n.strength, rule = n.rule,
      candidates = coalesce(string_to_array(nullif(n.candidates, ''), ',')::uuid[], '{}'), matched_at = ${now}::timestamptz
    FROM unnest(
      ${updates.map(({ review }) => review.id)}::uuid[], ${to.map((one) => one.match)}::text[],
      ${to.map((one) => one.orderId)}::uuid[], ${to.map((one) => one.strength)}::text[],
      ${to.map((one) => one.rule)}::text[], ${to.map((one) => one.candidates.join(","))}::text[]
    ) AS n (id, match, order_id, strength, rule, candidates)
    WHERE r.shop_id = ${shop.id}::uuid AND r.id = n.id`;
}

/** How a review stands with its order, as its row keeps it. */
type Standing = Pick<Review, "match" | "orderId" | "strength" | "rule" | "candidates">;

/** More than a person would look through. */
const CANDIDATES_AT_MOST = 20;

/** A likely match waits for a person, as one does of which nobody can tell. */
function standingOf(match: ReviewMatch): Standing {
  const sure = match.result === "matched" && match.strength !== "weak";
  return {
    match: sure ? "matched" : match.result === "none" ? "none" : "waiting",
    orderId: match.result === "matched" ? match.order : null,
    strength: match.result === "matched" ? match.strength : null,
    rule: match.rule,
    candidates: match.candidates.slice(0, CANDIDATES_AT_MOST),
  };
}

function sameStanding(review: Review, standing: Standing): boolean {
  return (
    review.match === standing.match &&
    review.rule === standing.rule &&
    review.orderId === standing.orderId &&
    review.candidates.join() === standing.candidates.join()
  );
}

/** What the ledger of a matched review's order is told; nothing of any other. */
function matchEntries(review: Review, { match, orderId, strength, rule }: Standing, now: Instant): NewEntry[] {
  if (match !== "matched" || !orderId || !strength || !rule) return [];
  const recorded = { order: orderId, strength: strength as MatchStrength, rule };
  return [reviewEntry(review, orderId), matchEntry(review, recorded, now)];
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
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM review WHERE shop_id = ${shopId}::uuid AND site = ${site} AND site_review_id = ANY (${ids}::text[])
    ORDER BY id FOR UPDATE`;
  if (locked.length === 0) return [];
  return tx.review.findMany({ where: { shopId, id: { in: locked.map(({ id }) => id) } } });
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

function newRow(shopId: string, { connectionId, site }: Which, review: SiteReview, now: Instant): Review {
  const { writtenAt, ...columns } = columnsOf(review);
  return {
    id: randomUUID(),
    shopId,
    connectionId,
    site,
    siteReviewId: review.id,
    ...columns,
    writtenAt: new Date(writtenAt),
    seenAt: new Date(now),
    changedAt: null,
    listedAt: new Date(now),
    erased: false,
    match: "none",
    orderId: null,
    strength: null,
    rule: null,
    candidates: [],
    matchedAt: null,
  };
}

/**
 * Inserts rows in one statement.
 * @returns the ids of those that were: another worker may have been told of some at the same moment
 */
async function insert(tx: ShopTransaction, shopId: string, rows: readonly Review[]): Promise<Set<string>> {
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO review (id, shop_id, connection_id, site, site_review_id, written_at, rating, scale, title, text, language,
      author, email_normalised, order_reference, site_order_id, product_id, verified, state, subject, seen_at, listed_at,
      match, order_id, strength, rule, candidates, matched_at)
    SELECT n.id, ${shopId}::uuid, n.connection_id, n.site, n.site_review_id, n.written_at, n.rating, n.scale, n.title, n.text,
      n.language, n.author, n.email, n.reference, n.site_order_id, n.product_id, n.verified, n.state, n.subject, n.seen_at,
      n.seen_at, n.match, n.order_id, n.strength, n.rule,
      coalesce(string_to_array(nullif(n.candidates, ''), ',')::uuid[], '{}'), n.matched_at
    FROM unnest(
      ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.connectionId)}::uuid[],
      ${rows.map((row) => row.site)}::text[], ${rows.map((row) => row.siteReviewId)}::text[],
      ${rows.map((row) => row.writtenAt)}::timestamptz[], ${rows.map((row) => row.rating)}::float8[],
      ${rows.map((row) => row.scale)}::int[], ${rows.map((row) => row.title)}::text[],
      ${rows.map((row) => row.text)}::text[], ${rows.map((row) => row.language)}::text[],
      ${rows.map((row) => row.author)}::text[], ${rows.map((row) => row.emailNormalised)}::text[],
      ${rows.map((row) => row.orderReference)}::text[], ${rows.map((row) => row.siteOrderId)}::text[],
      ${rows.map((row) => row.productId)}::text[], ${rows.map((row) => row.verified)}::boolean[],
      ${rows.map((row) => row.state)}::text[], ${rows.map((row) => row.subject)}::text[],
      ${rows.map((row) => row.seenAt)}::timestamptz[], ${rows.map((row) => row.match)}::text[],
      ${rows.map((row) => row.orderId)}::uuid[], ${rows.map((row) => row.strength)}::text[],
      ${rows.map((row) => row.rule)}::text[], ${rows.map((row) => row.candidates.join(","))}::text[],
      ${rows.map((row) => row.matchedAt)}::timestamptz[]
    ) AS n (id, connection_id, site, site_review_id, written_at, rating, scale, title, text, language, author, email, reference,
      site_order_id, product_id, verified, state, subject, seen_at, match, order_id, strength, rule, candidates, matched_at)
    ON CONFLICT (shop_id, site, site_review_id) DO NOTHING RETURNING id`;
  return new Set(inserted.map(({ id }) => id));
}
