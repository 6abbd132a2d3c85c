import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite, ReviewSiteId } from "#app/reviews/review-site.ts";
import { type ConnectionView, readConnections } from "./read-connections.ts";

/** How far a site's reviews have been read. */
export type ReadingProgress = {
  /** A run is under way, or the first one has not ended. */
  running: boolean;
  /** Reviews that this run, or the last one, has read. */
  read: number;
};

/** A shop's connection with a review site. */
export type ReviewSiteConnection = ConnectionView & { progress: ReadingProgress };

/** A review site, and the shop's connection with it when there is one. */
export type ReviewSiteWithConnection = { site: ReviewSite; connection: ReviewSiteConnection | null };

/**
 * Review sites with the state of the shop's connections, in the alphabet's order.
 * @param ids all sites, when none are named
 */
export async function readReviewSites(
  shopId: string,
  now: Instant,
  ids: readonly ReviewSiteId[] = Object.keys(REVIEW_SITES) as ReviewSiteId[],
): Promise<ReviewSiteWithConnection[]> {
  const sites = ids.map((id) => REVIEW_SITES[id]).toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
  const connections = await readConnections(shopId, "review_site", sites, now);
  const connectionIds = [...connections.values()].map(({ id }) => id);
  const imports = await withShop(shopId, (tx) =>
    tx.reviewImport.findMany({ where: { shopId, connectionId: { in: connectionIds } } }),
  );
  return sites.map((site) => {
    const view = connections.get(site.id);
    const run = imports.find(({ connectionId }) => connectionId === view?.id);
    const progress = { running: Boolean(run?.runAt) || !run?.completedAt, read: run?.read ?? 0 };
    return { site, connection: view ? { ...view, progress } : null };
  });
}
