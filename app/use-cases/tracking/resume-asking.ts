import { outsideShops, withShop } from "#app/db.server.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/** Makes sure that every connection in use has its next turn scheduled, also after a turn that ended in a fault of ours. */
export async function resumeAsking(now: string): Promise<void> {
  const shops = await outsideShops.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      const connections = await tx.connection.findMany({ where: { shopId, kind: "carrier", disconnectedAt: null } });
      for (const connection of connections)
        await scheduleAsking(tx, shopId, connection, connection.pausedUntil?.toISOString() ?? now);
    });
}
