import { withShop } from "#app/db.server.ts";
import type { LawfulBasis } from "#app/domain/review/invitation.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/**
 * Keeps how customers are asked. Orders that were placed while nobody was asked are left alone: their customers were told
 * nothing of it.
 * @returns `basis_needed` also for a consent at a site that tells of none
 */
export async function saveReviewSettings(
  shopId: string,
  settings: { inviteSite: string | null; askDelivery: boolean; delayDays: number; basis: LawfulBasis | null },
  now: Instant,
): Promise<Result<undefined, "no_such_site" | "basis_needed">> {
  const { inviteSite, askDelivery, basis } = settings;
  const asksConsent = inviteSite !== null && findReviewSite(inviteSite)?.consent !== undefined;
  const lawful = basis === "site_consent" ? asksConsent : basis !== null;
  if ((inviteSite !== null || askDelivery) && !lawful) return err("basis_needed");
  return withShop(shopId, async (tx) => {
    const site = inviteSite && { shopId, kind: "review_site", provider: inviteSite, disconnectedAt: null };
    if (site && (await tx.connection.count({ where: site })) === 0) return err("no_such_site");
    const before = await tx.reviewSettings.findUnique({ where: { shopId } });
    // Shopify tells in whole seconds when an order was placed: one of this second is a new one.
    const plannedUntil = new Date(Math.floor(Date.parse(now) / 1000) * 1000);
    const asked = before !== null && (before.inviteSite !== null || before.askDelivery);
    await tx.reviewSettings.upsert({
      where: { shopId },
      create: { shopId, ...settings, plannedUntil },
      update: { ...settings, ...(asked ? {} : { plannedUntil }) },
    });
    await scheduleAsking(tx, shopId, now);
    return ok(undefined);
  });
}
