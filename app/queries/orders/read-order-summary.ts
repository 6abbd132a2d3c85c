import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** What we hold of an order, in short. */
export type OrderSummary = {
  /** Our id of the order; null when nothing is known of it. */
  orderId: string | null;
  /** Number of entries in its ledger. */
  entries: number;
  /** Claims on the order, those to be answered first, then the newest. */
  claims: { id: string; number: number; status: string; dueAt: Instant | null }[];
};

/**
 * Sums up what we hold of an order that Shopify names.
 * @param shopifyId Shopify's numeric id as decimal text
 */
export async function readOrderSummary(shopId: string, shopifyId: string): Promise<OrderSummary> {
  return withShop(shopId, async (tx) => {
    const order = await tx.order.findUnique({
      where: { shopId_shopifyId: { shopId, shopifyId } },
      select: {
        id: true,
        claims: {
          where: { shopId },
          select: { id: true, number: true, status: true, dueAt: true },
          orderBy: { number: "desc" },
        },
      },
    });
    if (!order) return { orderId: null, entries: 0, claims: [] };
    const entries = await tx.ledgerEntry.count({ where: { shopId, orderId: order.id } });
    const claims = order.claims.map((claim) => ({ ...claim, dueAt: claim.dueAt?.toISOString() ?? null }));
    return {
      orderId: order.id,
      entries,
      claims: claims.sort((a, b) => Number(b.status === "open") - Number(a.status === "open")),
    };
  });
}
