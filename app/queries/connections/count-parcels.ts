import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** Parcels that a connection still asks for. */
export type ParcelCounts = {
  watched: number;
  /** Of these, the ones whose time to be asked for has come. */
  due: number;
  /** Of these, the ones that were delivered: proof, or who took them, is still awaited. */
  awaitingProof: number;
  /** There are still others beyond these counts. */
  more: boolean;
};

/** Counting stops here, at the parcels that are due first: more is not told apart. */
const MOST = 9_999;

export const NO_PARCELS: ParcelCounts = { watched: 0, due: 0, awaitingProof: 0, more: false };

/** The parcels that connections still ask for, by the connections' ids; a connection without any is left out. */
export async function countParcels(
  shopId: string,
  connectionIds: readonly string[],
  now: Instant,
): Promise<Map<string, ParcelCounts>> {
  if (connectionIds.length === 0) return new Map();
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<{ id: string; watched: number; due: number; awaiting_proof: number }[]>`
      SELECT c.id, count(*)::int AS watched, count(*) FILTER (WHERE t.next_ask_at <= ${now}::timestamptz)::int AS due,
        count(*) FILTER (WHERE t.status = 'delivered')::int AS awaiting_proof
      FROM unnest(${[...connectionIds]}::uuid[]) AS c (id)
      CROSS JOIN LATERAL (
        SELECT next_ask_at, status FROM tracking
        WHERE shop_id = ${shopId}::uuid AND connection_id = c.id AND next_ask_at IS NOT NULL
        ORDER BY next_ask_at LIMIT ${MOST + 1}) t
      GROUP BY c.id`,
  );
  return new Map(
    rows.map(({ id, watched, due, awaiting_proof }) => [
      id,
      {
        watched: Math.min(watched, MOST),
        due: Math.min(due, MOST),
        awaitingProof: Math.min(awaiting_proof, MOST),
        more: watched > MOST,
      },
    ]),
  );
}
