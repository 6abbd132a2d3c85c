import { withShop } from "#app/db.server.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import type { Instant } from "#app/domain/time.ts";

/** How many claims of a channel ended in a way. */
export type OutcomeCount = { channel: ClaimChannel; status: ClaimStatus; count: number };

/** How the shop's claims ended that were closed since that moment, most frequent first. */
export async function countOutcomes(shopId: string, since: Instant): Promise<OutcomeCount[]> {
  return withShop(
    shopId,
    (tx) => tx.$queryRaw<OutcomeCount[]>`
      SELECT channel, status, count(*)::int AS count FROM claim
      WHERE shop_id = ${shopId}::uuid AND closed_at IS NOT NULL AND closed_at >= ${since}::timestamptz
      GROUP BY channel, status ORDER BY count DESC, channel, status`,
  );
}
