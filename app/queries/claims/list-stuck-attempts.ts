import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** A response that did not surely leave, on a claim that still waits for it. */
export type StuckAttempt = {
  claimId: string;
  claimNumber: number;
  /** `unknown`: it may have left; `failed`: it did not. */
  status: "unknown" | "failed";
  at: Instant;
};

/**
 * Responses that need the merchant: those that may have been sent, and those that were not. An attempt counts as long as
 * it is the one of its claim's step and the claim is open; the latest stand first.
 */
export async function listStuckAttempts(shopId: string, limit: number): Promise<StuckAttempt[]> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<{ claim_id: string; number: number; status: "unknown" | "failed"; at: Date }[]>`
      SELECT a.claim_id, c.number, a.status, coalesce(a.finished_at, a.prepared_at) AS at
      FROM send_attempt a
      JOIN claim c ON c.shop_id = ${shopId}::uuid AND c.id = a.claim_id AND c.step = a.step
      WHERE a.shop_id = ${shopId}::uuid AND a.status = ANY ('{unknown,failed}'::text[])
        AND c.status = ANY ('{open,settling,answered}'::text[])
      ORDER BY a.prepared_at DESC LIMIT ${limit}`,
  );
  return rows.map(({ claim_id, number, status, at }) => ({
    claimId: claim_id,
    claimNumber: number,
    status,
    at: at.toISOString(),
  }));
}
