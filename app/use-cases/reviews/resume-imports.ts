import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Connection, ReviewImport } from "#app/generated/prisma/client.ts";
import { scheduleImport } from "./schedule-import.ts";

/** A connection whose last run ended longer ago than its pause allows has lost its next one. */
const OVERDUE_MS = 13 * 3_600_000;
/** A run under way notes an answer at every page, and no page takes so long. */
const SILENT_MS = 3_600_000;

/**
 * Makes sure that every review site in use is read again, also after a run that ended in a fault of ours. What waits for its
 * moment keeps it: a connection that rests on purpose, and a run under way, are left alone.
 */
export async function resumeImports(now: Instant): Promise<void> {
  const shops = await outsideShops.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      const connections = await tx.connection.findMany({
        where: { shopId, kind: "review_site", disconnectedAt: null },
      });
      const imports = await tx.reviewImport.findMany({ where: { shopId } });
      for (const connection of connections) {
        const run = imports.find(({ connectionId }) => connectionId === connection.id);
        if (isLost(connection, run, Date.parse(now)))
          await scheduleImport(tx, shopId, connection.id, now, "preserve_run_at");
      }
    });
}

function isLost({ pausedUntil, lastSuccessAt }: Connection, run: ReviewImport | undefined, now: number): boolean {
  if (pausedUntil && pausedUntil.getTime() > now) return false;
  if (run?.runAt) return !lastSuccessAt || now - lastSuccessAt.getTime() > SILENT_MS;
  return !run?.finishedAt || now - run.finishedAt.getTime() > OVERDUE_MS;
}
