import { outsideShops, withShop } from "#app/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/** Has every shop that asks its customers look for whom to ask now. */
export async function enqueueAsking(): Promise<void> {
  const shops = await outsideShops.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      if ((await tx.reviewSettings.count({ where: { shopId } })) === 0) return;
      await enqueue(
        tx,
        "ask-customers",
        { shopId },
        { key: `ask-customers:${shopId}`, queue: `ask-customers:${shopId}` },
      );
    });
}
