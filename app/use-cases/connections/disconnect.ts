import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/**
 * Ends a connection: its credentials are erased, its parcels are not asked for any more, and its pushes are refused. What
 * it has told stays in the ledgers.
 * @returns false when the shop has no such connection in use
 */
export async function disconnect(shopId: string, id: string, now: Instant): Promise<boolean> {
  return withShop(shopId, async (tx) => {
    const { count } = await tx.connection.updateMany({
      where: { shopId, id, disconnectedAt: null },
      data: {
        credentials: null,
        disconnectedAt: now,
        mayReadProof: null,
        failure: null,
        failureDetail: null,
        failingSince: null,
        failedAt: null,
        failures: 0,
        pausedUntil: null,
      },
    });
    await tx.tracking.deleteMany({ where: { shopId, connectionId: id } });
    return count > 0;
  });
}
