import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { scheduleConfirmation } from "./schedule-confirmation.ts";

/** `unknown`: no such site, or one whose word cannot be shown; `disconnected`: the shop is not connected with it. */
export type SwitchRefusal = "unknown" | "disconnected";

/**
 * Switches a review site's mark in the storefront on or off. What it means for the storefront is done by
 * {@link file://./refresh-trust-marks.ts}, at once when the merchant waits for it, and by a job in any case.
 */
export async function switchTrustMark(
  { now }: { now: Instant },
  { shopId, site: siteId, wanted }: { shopId: string; site: string; wanted: boolean },
): Promise<Result<undefined, SwitchRefusal>> {
  const site = findReviewSite(siteId);
  if (!site || site.mark.shows === "none") return err("unknown");
  return withShop(shopId, async (tx) => {
    const connection = await tx.connection.findFirst({
      where: { shopId, kind: "review_site", provider: site.id, disconnectedAt: null },
    });
    if (wanted && !connection) return err("disconnected");
    if (wanted)
      await tx.trustMark.upsert({
        where: { shopId_site: { shopId, site: site.id } },
        create: { shopId, site: site.id, wanted },
        update: { wanted },
      });
    else await tx.trustMark.updateMany({ where: { shopId, site: site.id }, data: { wanted } });
    await scheduleConfirmation(tx, shopId, now);
    return ok(undefined);
  });
}
