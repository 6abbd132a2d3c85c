import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { scheduleImport } from "./schedule-import.ts";

/** A connection whose last run ended longer ago than its pause allows has lost its next one. */
const OVERDUE_MS = 13 * 3_600_000;

/** Makes sure that every review site in use is read again, also after a run that ended in a fault of ours. */
export async function resumeImports(now: Instant): Promise<void> {
  const shops = await outsideShops.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      const connections = await tx.connection.findMany({
        where: { shopId, kind: "review_site", disconnectedAt: null },
      });
      const imports = await tx.reviewImport.findMany({ where: { shopId } });
      for (const { id } of connections) {
        const finishedAt = imports.find(({ connectionId }) => connectionId === id)?.finishedAt;
        if (!finishedAt || Date.parse(now) - finishedAt.getTime() > OVERDUE_MS)
          await scheduleImport(tx, shopId, id, now);
      }
    });
}
