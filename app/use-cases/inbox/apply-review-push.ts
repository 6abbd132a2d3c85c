import type { ShopTransaction } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { recordReviews } from "#app/use-cases/reviews/record-reviews.ts";

/**
 * Takes up what a review site pushed: reviews that it names are read again at the site, a push that says everything itself is
 * recorded at once.
 * @returns null, for a push is no entry; or why it is no push of that site's
 */
export async function applyReviewPush(
  tx: ShopTransaction,
  shop: LedgerShop,
  connectionId: string,
  body: Uint8Array,
  now: Instant,
): Promise<Result<null, string>> {
  const connection = await tx.connection.findFirst({
    where: { shopId: shop.id, id: connectionId, disconnectedAt: null },
  });
  const site = connection && findReviewSite(connection.provider);
  if (!connection || !site?.push) return ok(null);
  const ids = site.push.names(body);
  if (ids.length > 0) await enqueue(tx, "reread-reviews", { shopId: shop.id, connectionId, ids });
  else {
    const reading = site.read(body);
    if (!reading.ok) return err("reason" in reading.error ? reading.error.reason : reading.error.kind);
    await recordReviews(tx, shop, { connectionId, site: site.id }, reading.value.reviews, now);
  }
  await tx.connection.updateMany({ where: { id: connectionId }, data: { lastPushAt: now } });
  return ok(null);
}
