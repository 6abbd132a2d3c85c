import { outsideShops, withShop } from "#app/db.server.ts";
import { lostTurnBefore } from "#app/domain/review/trust-mark.ts";
import type { Instant } from "#app/domain/time.ts";
import { scheduleConfirmation } from "./schedule-confirmation.ts";

/** Makes sure that every mark's site is asked again, also after a turn that ended in a fault of ours or a reinstallation. */
export async function resumeConfirmations(now: Instant): Promise<void> {
  const shops = await outsideShops.shop.findMany({
    where: { installedAt: { not: null }, uninstalledAt: null },
    select: { id: true },
  });
  for (const { id: shopId } of shops)
    await withShop(shopId, async (tx) => {
      const marks = await tx.trustMark.findMany({ where: { shopId }, select: { askedAt: true } });
      const lost = marks.some(({ askedAt }) => !askedAt || askedAt.toISOString() < lostTurnBefore(now));
      if (lost) await scheduleConfirmation(tx, shopId, now);
    });
}
