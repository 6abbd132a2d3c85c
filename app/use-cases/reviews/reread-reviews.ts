import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import { openConnection } from "#app/use-cases/connections/open-connection.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { appendVersions, recordReviews } from "./record-reviews.ts";

/**
 * Reads reviews again that a push named. One that the site no longer has was removed.
 * @throws Error when the site does not answer, so that the queue tries again
 */
export async function rereadReviews(
  shopId: string,
  connectionId: string,
  ids: readonly string[],
  now: () => Instant,
): Promise<void> {
  const connection = await openConnection(shopId, connectionId);
  const site = connection && findReviewSite(connection.provider);
  if (!connection || !site?.reread) return;
  const shop = await ledgerShop(shopId);
  const http = limitedHttp({ key: bucketKey(site.id, connection.opened), limits: site.rateLimits }, now);
  const which = { shopId, id: connectionId, provider: site.id };
  for (const id of ids) {
    const told = await site.reread(http, connection.opened, id, now());
    if (!told.ok) {
      await noteFailure(which, told.error, now());
      throw new Error(`${site.id} could not be asked: ${told.error.kind}`);
    }
    await withShop(shopId, async (tx) => {
      if (told.value) return recordReviews(tx, shop, { connectionId, site: site.id }, [told.value], now());
      const gone = { shopId, site: site.id, siteReviewId: id, erased: false, state: { not: "removed" } };
      const rows = await tx.review.findMany({ where: gone });
      await tx.review.updateMany({ where: gone, data: { state: "removed", changedAt: now() } });
      const removed = await tx.review.findMany({ where: { shopId, id: { in: rows.map((row) => row.id) } } });
      await appendVersions(tx, shop, removed, now());
    });
  }
  await noteSuccess(which, now());
}
