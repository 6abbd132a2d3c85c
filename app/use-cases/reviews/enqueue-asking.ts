import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/** Has every shop that asks its customers look for whom to ask now, should its own next look have been lost. */
export async function enqueueAsking(now: Instant): Promise<void> {
  const shops = await outsideShops.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      if ((await tx.reviewSettings.count({ where: { shopId } })) === 0) return;
      await scheduleAsking(tx, shopId, now);
    });
}
