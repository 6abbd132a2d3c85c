import { withShop } from "#app/db.server.ts";
import type { Statement } from "#app/domain/review/find-statements.ts";
import { reviewWords, starsOf, statementsOf } from "#app/domain/review/weigh-review.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma, type Review } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest } from "../keyset-page.ts";

/** An order that a review may be about, or is. */
type CandidateOrder = {
  id: string;
  name: string | null;
  placedAt: Instant | null;
  deliveredAt: Instant | null;
  customerName: string | null;
};

/** A review with the orders it may be about. */
export type ReviewRow = {
  id: string;
  /** When it was written. */
  at: Instant;
  /** The site's folder. */
  site: string;
  stars: string | null;
  words: string;
  statements: Statement[];
  author: string | null;
  strength: string | null;
  /** The rule that matched, or why nobody could tell. */
  rule: string;
  /** The order it is matched with, or the ones to choose from, likeliest first. */
  candidates: CandidateOrder[];
};

/** Reviews that wait for a person, or those that are matched; the latest written first. */
export async function listReviews(
  shopId: string,
  match: "waiting" | "matched",
  request: PageRequest,
): Promise<Page<ReviewRow>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`written_at >= ${at}::timestamptz AND (written_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`written_at <= ${at}::timestamptz AND (written_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return withShop(shopId, async (tx) => {
    const ids = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM review WHERE shop_id = ${shopId}::uuid AND match = ${match} AND ${position}
      ORDER BY written_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}`;
    const found = new Map(
      (await tx.review.findMany({ where: { shopId, id: { in: ids.map((row) => row.id) } } })).map((row) => [
        row.id,
        row,
      ]),
    );
    const reviews = ids.flatMap((row) => found.get(row.id) ?? []);
    const orders = await tx.order.findMany({
      where: { shopId, id: { in: [...new Set(reviews.flatMap(meant))] } },
      select: { id: true, name: true, placedAt: true, deliveredAt: true, customerName: true },
    });
    const known = new Map(
      orders.map((order) => [
        order.id,
        {
          ...order,
          placedAt: order.placedAt?.toISOString() ?? null,
          deliveredAt: order.deliveredAt?.toISOString() ?? null,
        },
      ]),
    );
    return pageOf(
      reviews.map((review) => rowOf(review, known)),
      request,
    );
  });
}

function meant({ match, orderId, candidates }: Review): string[] {
  const first = orderId ? [orderId] : [];
  return match === "matched" ? first : [...new Set([...first, ...candidates])];
}

function rowOf(review: Review, orders: ReadonlyMap<string, CandidateOrder>): ReviewRow {
  return {
    id: review.id,
    at: review.writtenAt.toISOString(),
    site: review.site,
    stars: starsOf(review),
    words: reviewWords(review),
    statements: statementsOf(review),
    author: review.author,
    strength: review.strength,
    rule: review.rule ?? "",
    candidates: meant(review).flatMap((id) => orders.get(id) ?? []),
  };
}
