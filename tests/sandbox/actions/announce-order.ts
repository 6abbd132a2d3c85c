import type { SandboxContext } from "#tests/sandbox/context.ts";
import { orderPayload } from "#tests/sandbox/shopify/webhooks/order-payload.ts";
import { fulfillmentStatus } from "#tests/sandbox/state/figures.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/**
 * Marks an order changed. Shopify's `updated_at` counts seconds, and two changes of one order never share one here,
 * so that the newest version can be told.
 */
export function touch(order: Order, at: Date): void {
  order.updatedAt = new Date(Math.max(at.getTime(), Date.parse(order.updatedAt) + 1000)).toISOString();
}

/** Sends `orders/updated`, which follows every change of an order, after the topics that name the change. */
export async function announceOrder(context: SandboxContext, order: Order, topics: string[] = []): Promise<void> {
  context.save();
  const payload = orderPayload(context, order);
  for (const topic of [...topics, "orders/updated"]) await context.sendWebhook(topic, payload);
}

/** The topic that says how far an order is sent: `orders/fulfilled` or `orders/partially_fulfilled`. */
export function fulfillmentTopic(order: Order): string {
  return fulfillmentStatus(order) === "fulfilled" ? "orders/fulfilled" : "orders/partially_fulfilled";
}
