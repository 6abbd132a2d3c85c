import { setTimeout as pause } from "node:timers/promises";
import { askApp } from "#tests/sandbox/actions/ask-app.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** What the app tells Shopify's order page of an order. */
type OrderSummary = { newClaimPath: string; claims: { id: string }[] };

const WAIT_MS = 60_000;

/**
 * Waits until the app has worked through the order's webhooks, and through all that were sent before.
 * @throws Error when the app does not know the order within a minute
 */
export async function untilKnown(context: SandboxContext, order: Order): Promise<OrderSummary> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const summary = await readSummary(context, order);
    if (summary?.newClaimPath.includes("orderId=")) return summary;
    if (Date.now() > end) throw new Error(`the app does not know order ${order.name} after ${WAIT_MS / 1000} s`);
    await pause(250);
  }
}

/** What the app tells of an order; undefined while it does not answer. */
export async function readSummary(context: SandboxContext, order: Order): Promise<OrderSummary | undefined> {
  const response = await askApp(context, `/api/orders/${encodeURIComponent(`gid://shopify/Order/${order.id}`)}`);
  return response.ok ? ((await response.json()) as OrderSummary) : undefined;
}
