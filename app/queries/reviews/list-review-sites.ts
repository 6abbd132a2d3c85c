import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** A review site that the shop is connected with, and how far its reviews have been read. */
export type ConnectedReviewSite = {
  connectionId: string;
  /** The site's folder. */
  site: string;
  connectedAt: Instant;
  lastSuccessAt: Instant | null;
  /** Why the last call failed; null after a success. */
  failure: string | null;
  /** Whether a run is under way. */
  reading: boolean;
  /** Reviews that this run, or the last one, has read. */
  read: number;
  /** When the history had been read whole. */
  completedAt: Instant | null;
};

/** The shop's review sites in use, by the day on which they were connected. */
export async function listReviewSites(shopId: string): Promise<ConnectedReviewSite[]> {
  return withShop(shopId, async (tx) => {
    const connections = await tx.connection.findMany({
      where: { shopId, kind: "review_site", disconnectedAt: null },
      orderBy: [{ connectedAt: "asc" }, { id: "asc" }],
    });
    const ids = connections.map(({ id }) => id);
    const imports = await tx.reviewImport.findMany({ where: { shopId, connectionId: { in: ids } } });
    return connections.map((connection) => {
      const run = imports.find(({ connectionId }) => connectionId === connection.id);
      return {
        connectionId: connection.id,
        site: connection.provider,
        connectedAt: connection.connectedAt.toISOString(),
        lastSuccessAt: connection.lastSuccessAt?.toISOString() ?? null,
        failure: connection.failure,
        reading: Boolean(run?.runAt),
        read: run?.read ?? 0,
        completedAt: run?.completedAt?.toISOString() ?? null,
      };
    });
  });
}
