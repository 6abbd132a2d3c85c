import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import {
  closedReturnPayload,
  declinedReturnPayload,
  returnPayload,
} from "#tests/sandbox/shopify/webhooks/return-payload.ts";
import { newestFulfillment } from "#tests/sandbox/state/find.ts";
import type { Order, Return } from "#tests/sandbox/state/types.ts";

export const RETURN_REASONS = ["UNWANTED", "DEFECTIVE", "WRONG_ITEM", "NOT_AS_DESCRIBED", "OTHER"] as const;

export type ReturnOrder = {
  reason?: (typeof RETURN_REASONS)[number];
  customerNote?: string;
  /** How far the return goes; a closed one was approved before. */
  until?: "requested" | "approved" | "declined" | "closed";
  declineNote?: string;
  at?: Date;
};

/** Lets the customer ask for a return, and the shop answer it. */
export async function returnOrder(context: SandboxContext, order: Order, input: ReturnOrder = {}): Promise<Return> {
  const at = input.at ?? context.now();
  const fulfillment = newestFulfillment(order);
  const request: Return = {
    id: context.nextId(),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: "REQUESTED",
    createdAt: at.toISOString(),
    requestApprovedAt: null,
    closedAt: null,
    declineReason: null,
    declineNote: null,
    lineItems: fulfillment.lineItems.map((line) => ({
      id: context.nextId(),
      fulfillmentLineItemId: line.id,
      lineItemId: line.lineItemId,
      quantity: line.quantity,
      reason: input.reason ?? "UNWANTED",
      reasonNote: "",
      customerNote: input.customerNote ?? null,
    })),
  };
  order.returns.push(request);
  const until = input.until ?? "approved";
  await announceReturn(context, order, at, "returns/request", returnPayload(order, request));
  if (until === "declined") await declineReturn(context, order, request, input.declineNote ?? "", at);
  if (until === "approved" || until === "closed") await approveReturn(context, order, request, at);
  if (until === "closed") await closeReturn(context, order, request, at);
  return request;
}

/** The shop agrees to a return. */
export async function approveReturn(
  context: SandboxContext,
  order: Order,
  request: Return,
  at = context.now(),
): Promise<void> {
  request.status = "OPEN";
  request.requestApprovedAt = at.toISOString();
  await announceReturn(context, order, at, "returns/approve", returnPayload(order, request));
}

/** The shop refuses a return. */
export async function declineReturn(
  context: SandboxContext,
  order: Order,
  request: Return,
  note: string,
  at = context.now(),
): Promise<void> {
  request.status = "DECLINED";
  request.declineReason = "return_period_ended";
  request.declineNote = note;
  await announceReturn(context, order, at, "returns/decline", declinedReturnPayload(order, request));
}

/** The return is over. */
export async function closeReturn(
  context: SandboxContext,
  order: Order,
  request: Return,
  at = context.now(),
): Promise<void> {
  request.status = "CLOSED";
  request.closedAt = at.toISOString();
  await announceReturn(context, order, at, "returns/close", closedReturnPayload(order, request));
}

async function announceReturn(
  context: SandboxContext,
  order: Order,
  at: Date,
  topic: string,
  payload: unknown,
): Promise<void> {
  touch(order, at);
  await context.sendWebhook(topic, payload);
  await announceOrder(context, order);
}
