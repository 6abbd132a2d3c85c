import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { reconfirm } from "#app/use-cases/trust-marks/schedule-confirmation.ts";

/**
 * Ends a connection: its credentials are erased, its parcels are not asked for and its reviews not read any more, a review
 * site invites nobody and its mark leaves the storefront, and its pushes are refused. What it has told stays. Connected again,
 * it is read from the beginning. Where customers were asked because they had agreed at that site, nobody is asked any more.
 * @returns false when the shop has no such connection in use
 */
export async function disconnect(shopId: string, id: string, now: Instant): Promise<boolean> {
  return withShop(shopId, async (tx) => {
    const { count } = await tx.connection.updateMany({
      where: { shopId, id, disconnectedAt: null },
      data: {
        credentials: null,
        disconnectedAt: now,
        mayReadProof: null,
        failure: null,
        failureDetail: null,
        failingSince: null,
        failedAt: null,
        failures: 0,
        pausedUntil: null,
      },
    });
    if (count === 0) return false;
    await tx.tracking.deleteMany({ where: { shopId, connectionId: id } });
    await tx.reviewImport.deleteMany({ where: { shopId, connectionId: id } });
    const { kind, provider } = await tx.connection.findFirstOrThrow({ where: { shopId, id } });
    if (kind === "review_site") {
      const inviting = { shopId, inviteSite: provider };
      await tx.reviewSettings.updateMany({
        where: { ...inviting, basis: "site_consent" },
        data: { inviteSite: null, askDelivery: false, basis: null },
      });
      await tx.reviewSettings.updateMany({ where: inviting, data: { inviteSite: null } });
      await tx.reviewInvitation.deleteMany({ where: { shopId, site: provider, status: "planned" } });
      await reconfirm(tx, shopId, now);
    }
    return true;
  });
}
