import { askApp } from "#tests/sandbox/actions/ask-app.ts";
import { readSummary, untilKnown } from "#tests/sandbox/actions/until-known.ts";
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
