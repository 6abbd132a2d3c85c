import { outsideShops, withShop } from "#app/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/** Gives every installed shop a sweep of its own, and what waits in its inbox another push. */
export async function enqueueSweeps(): Promise<void> {
  const shops = await outsideShops.shop.findMany({
    where: { installedAt: { not: null }, uninstalledAt: null },
    select: { id: true },
  });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      await enqueue(tx, "sweep-shop", { shopId }, { key: `sweep-shop:${shopId}` });
      await enqueue(
        tx,
        "process-inbox",
        { shopId },
        {
          queue: `inbox:${shopId}`,
          key: `inbox:${shopId}`,
          keyMode: "preserve_run_at",
        },
      );
    });
}
