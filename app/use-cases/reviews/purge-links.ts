import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** Deletes the links of mails by which nobody can unsubscribe any more, for their time is over. */
export async function purgeLinks(now: Instant): Promise<void> {
  for (const { id: shopId } of await outsideShops.shop.findMany({ select: { id: true } }))
    await withShop(shopId, (tx) => tx.unsubscribeLink.deleteMany({ where: { shopId, expiresAt: { lte: now } } }));
}
