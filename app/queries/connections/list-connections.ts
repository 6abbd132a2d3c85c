import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ConnectionCalls } from "#app/domain/tracking/connection-health.ts";

/** A connection in use, as its row tells. */
export type ConnectionRow = Omit<ConnectionCalls, "openUntil"> & {
  id: string;
  /** `carrier`, `review_site` */
  kind: string;
  provider: string;
  /** What the merchant entered, encrypted: not for a browser. */
  sealed: string;
  connectedAt: Instant;
  /** Null where the provider does not tell. */
  mayReadProof: boolean | null;
  lastSuccessAt: Instant | null;
  lastPushAt: Instant | null;
  /** The last call that failed, whether or not one succeeded since. */
  failedAt: Instant | null;
  /** Why the last call failed, in the program's or the provider's words. */
  failureDetail: string | null;
};

/** The connections that a shop has in use. */
export async function listConnections(shopId: string): Promise<ConnectionRow[]> {
  const rows = await withShop(shopId, (tx) => tx.connection.findMany({ where: { shopId, disconnectedAt: null } }));
  return rows.flatMap(({ credentials, failure, ...row }) =>
    credentials === null
      ? []
      : [
          {
            id: row.id,
            kind: row.kind,
            provider: row.provider,
            sealed: credentials,
            connectedAt: row.connectedAt.toISOString(),
            mayReadProof: row.mayReadProof,
            lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
            lastPushAt: row.lastPushAt?.toISOString() ?? null,
            // A CHECK of the table allows no other words.
            failure: failure as ConnectionCalls["failure"],
            failingSince: row.failingSince?.toISOString() ?? null,
            failedAt: row.failedAt?.toISOString() ?? null,
            failureDetail: row.failureDetail,
            pausedUntil: row.pausedUntil?.toISOString() ?? null,
          },
        ],
  );
}
