import { setTimeout as pause } from "node:timers/promises";
import { askApp } from "#tests/sandbox/actions/ask-app.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { total } from "#tests/sandbox/state/figures.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

export type OpenClaim = {
  channel: "customer" | "mediator" | "psp";
  /** A reason of the app's, such as `product_not_received`. */
  reason: string;
  statement: string;
  /** Decimal text; default the whole order. */
  amount?: string;
};

/** What the app tells Shopify's order page of an order. */
type OrderSummary = { newClaimPath: string; claims: { id: string }[] };

const WAIT_MS = 60_000;

/**
 * Fills in the app's own form for a new claim, as the merchant does after a complaint by mail.
 * @returns the new claim's id in the app
 * @throws Error when the app does not know the order within a minute, or refuses the form
 */
export async function openClaim(context: SandboxContext, order: Order, input: OpenClaim): Promise<string> {
  const before = await untilKnown(context, order);
  const response = await askApp(context, `/${before.newClaimPath}`, {
    method: "POST",
    body: new URLSearchParams({
      orderId: new URL(before.newClaimPath, "http://app").searchParams.get("orderId") ?? "",
      channel: input.channel,
      reason: input.reason,
      amount: input.amount ?? total(order),
      statement: input.statement,
    }),
  });
  const known = new Set(before.claims.map(({ id }) => id));
  const claim = (await readSummary(context, order))?.claims.find(({ id }) => !known.has(id));
  if (!claim) {
    throw new Error(
      `the app opened no claim for ${order.name}: ${response.status} ${(await response.text()).slice(0, 500)}`,
    );
  }
  return claim.id;
}

/** Waits until the app has worked through the order's webhooks. */
async function untilKnown(context: SandboxContext, order: Order): Promise<OrderSummary> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const summary = await readSummary(context, order);
    if (summary?.newClaimPath.includes("orderId=")) return summary;
    if (Date.now() > end) throw new Error(`the app does not know order ${order.name} after ${WAIT_MS / 1000} s`);
    await pause(250);
  }
}

async function readSummary(context: SandboxContext, order: Order): Promise<OrderSummary | undefined> {
  const response = await askApp(context, `/api/orders/${encodeURIComponent(`gid://shopify/Order/${order.id}`)}`);
  return response.ok ? ((await response.json()) as OrderSummary) : undefined;
}
