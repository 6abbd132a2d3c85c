import { withShop } from "#app/db.server.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";

/** A claim's neighbour, with the way to its page. */
export type RelatedClaim = LinkedClaim & { id: string };

/** How many of a customer's earlier claims are told; they are dates and outcomes, and decide nothing. */
const SHOWN = 10;

/**
 * Other claims on the same order, and claims on the same customer's other orders, newest first.
 * @param order the claim's order: our id, and the customer's address on it
 */
export async function readRelatedClaims(
  shopId: string,
  claimId: string,
  order: { id: string; emailNormalised: string | null },
): Promise<{ linked: RelatedClaim[]; ofCustomer: RelatedClaim[] }> {
  const { emailNormalised } = order;
  return withShop(shopId, async (tx) => {
    const orders = emailNormalised
      ? await tx.order.findMany({
          where: { shopId, emailNormalised, id: { not: order.id } },
          select: { id: true },
          take: 100,
        })
      : [];
    const found = await tx.claim.findMany({
      where: { shopId, id: { not: claimId }, orderId: { in: [order.id, ...orders.map(({ id }) => id)] } },
      orderBy: { openedAt: "desc" },
      take: 100,
    });
    const related = found.map((row) => ({
      orderId: row.orderId,
      claim: {
        id: row.id,
        reference: claimReference(row.number),
        channel: row.channel as ClaimChannel,
        reason: row.reason as ClaimReason,
        status: row.status as ClaimStatus,
        openedAt: row.openedAt.toISOString(),
      },
    }));
    return {
      linked: related.filter(({ orderId }) => orderId === order.id).map(({ claim }) => claim),
      ofCustomer: related
        .filter(({ orderId }) => orderId !== order.id)
        .map(({ claim }) => claim)
        .slice(0, SHOWN),
    };
  });
}
