import { withShop } from "#app/db.server.ts";
import { LAWFUL_BASES, type LawfulBasis } from "#app/domain/review/invitation.ts";

/** How the shop asks its customers after a delivery. */
export type ReviewSettings = {
  /** The site that invites; null for none. */
  inviteSite: string | null;
  askDelivery: boolean;
  delayDays: number;
  basis: LawfulBasis | null;
};

/** The shop's choice; nobody is asked until the merchant made one. */
export async function readReviewSettings(shopId: string): Promise<ReviewSettings> {
  const kept = await withShop(shopId, (tx) => tx.reviewSettings.findUnique({ where: { shopId } }));
  return {
    inviteSite: kept?.inviteSite ?? null,
    askDelivery: kept?.askDelivery ?? false,
    delayDays: kept?.delayDays ?? 7,
    basis: LAWFUL_BASES.find((one) => one === kept?.basis) ?? null,
  };
}
