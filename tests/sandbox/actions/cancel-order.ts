import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** Cancels an order that is not sent yet and gives the money back. */
export async function cancelOrder(
  context: SandboxContext,
  order: Order,
  input: { reason?: "customer" | "inventory" | "fraud" | "declined" | "other"; at?: Date } = {},
): Promise<void> {
  if (order.cancelledAt) throw new RangeError(`order ${order.name} is cancelled already`);
  if (order.fulfillments.some(({ status }) => status === "success"))
    throw new RangeError(`order ${order.name} is sent already`);
  const at = input.at ?? context.now();
  order.cancelledAt = at.toISOString();
  order.cancelReason = input.reason ?? "customer";
  touch(order, at);
  await announceOrder(context, order, ["orders/cancelled"]);
  await refundOrder(context, order, { at });
}
