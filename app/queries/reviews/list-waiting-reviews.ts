import { withShop } from "#app/db.server.ts";
import type { Statement } from "#app/domain/review/find-statements.ts";
import { reviewWords, starsOf, statementsOf } from "#app/domain/review/weigh-review.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma, type Review } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest } from "../keyset-page.ts";

/** An order that a person may choose. */
export type CandidateOrder = {
  id: string;
  name: string | null;
  placedAt: Instant | null;
  deliveredAt: Instant | null;
  customerName: string | null;
};

/** A review whose order a person has to choose, or confirm. */
export type WaitingReview = {
  id: string;
  /** When it was written. */
  at: Instant;
  /** The site's folder. */
  site: string;
  stars: string | null;
  words: string;
  statements: Statement[];
  author: string | null;
  /** Why nobody could tell. */
  rule: string;
  /** Likeliest first; the first one is what a weak match says. */
  candidates: CandidateOrder[];
};

/** Reviews that wait for a person, the latest written first. */
export async function listWaitingReviews(shopId: string, request: PageRequest): Promise<Page<WaitingReview>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`written_at >= ${at}::timestamptz AND (written_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`written_at <= ${at}::timestamptz AND (written_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return withShop(shopId, async (tx) => {
    const ids = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM review WHERE shop_id = ${shopId}::uuid AND match = 'waiting' AND ${position}
      ORDER BY written_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}`;
    const found = new Map(
      (await tx.review.findMany({ where: { shopId, id: { in: ids.map((row) => row.id) } } })).map((row) => [
        row.id,
        row,
      ]),
    );
    const reviews = ids.flatMap((row) => found.get(row.id) ?? []);
    const orders = await tx.order.findMany({
      where: { shopId, id: { in: [...new Set(reviews.flatMap(({ candidates }) => candidates))] } },
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
      reviews.map((review) => waiting(review, known)),
      request,
    );
  });
}

function waiting(review: Review, orders: ReadonlyMap<string, CandidateOrder>): WaitingReview {
  const ids = [...new Set([...(review.orderId ? [review.orderId] : []), ...review.candidates])];
  return {
    id: review.id,
    at: review.writtenAt.toISOString(),
    site: review.site,
    stars: starsOf(review),
    words: reviewWords(review),
    statements: statementsOf(review),
    author: review.author,
    rule: review.rule ?? "",
    candidates: ids.flatMap((id) => orders.get(id) ?? []),
  };
}
