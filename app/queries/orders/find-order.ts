import { withShop } from "#app/db.server.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import type { Instant } from "#app/domain/time.ts";

/** An order as Shopify last described it. */
export type OrderHeader = {
  id: string;
  shopifyId: string;
  name: string | null;
  placedAt: Instant | null;
  cancelledAt: Instant | null;
  /** Minor units as decimal text. */
  totalMinor: string | null;
  currency: string | null;
  financialStatus: string | null;
  fulfillmentStatus: string | null;
  customerName: string | null;
  email: string | null;
  country: string | null;
  handover: Handover | null;
  deliveredAt: Instant | null;
};

/**
 * An order by our own id.
 * @returns undefined when this shop has no such order
 */
export async function findOrder(shopId: string, orderId: string): Promise<OrderHeader | undefined> {
  const order = await withShop(shopId, (tx) => tx.order.findFirst({ where: { shopId, id: orderId } }));
  if (!order) return undefined;
  const instant = (date: Date | null) => date?.toISOString() ?? null;
  return {
    id: order.id,
    shopifyId: order.shopifyId,
    name: order.name,
    placedAt: instant(order.placedAt),
    cancelledAt: instant(order.cancelledAt),
    totalMinor: order.totalMinor?.toString() ?? null,
    currency: order.currency,
    financialStatus: order.financialStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    customerName: order.customerName,
    email: order.email,
    country: order.shippingCountry,
    handover: order.handover as Handover | null,
    deliveredAt: instant(order.deliveredAt),
  };
}
