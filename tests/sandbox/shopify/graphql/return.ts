import type { SandboxContext } from "#tests/sandbox/context.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { fulfillmentLineItemNode } from "#tests/sandbox/shopify/graphql/fulfillment.ts";
import { orderNode } from "#tests/sandbox/shopify/graphql/order.ts";
import { refundNode } from "#tests/sandbox/shopify/graphql/refund.ts";
import { dateTime, gid } from "#tests/sandbox/shopify/graphql/values.ts";
import type { Order, Return } from "#tests/sandbox/state/types.ts";

/** A return as the Admin API gives it. */
export function returnNode(context: SandboxContext, order: Order, request: Return) {
  return {
    __typename: "Return",
    id: gid("Return", request.id),
    name: request.name,
    status: request.status,
    createdAt: dateTime(request.createdAt),
    requestApprovedAt: dateTime(request.requestApprovedAt),
    closedAt: dateTime(request.closedAt),
    decline:
      request.status === "DECLINED"
        ? { reason: request.declineReason?.toUpperCase(), note: request.declineNote }
        : null,
    totalQuantity: request.lineItems.reduce((sum, { quantity }) => sum + quantity, 0),
    returnShippingFees: [],
    order: () => orderNode(context, order),
    refunds: (page: PageArguments) =>
      connection(
        order.refunds
          .filter(({ returnId }) => returnId === request.id)
          .map((refund) => refundNode(context, order, refund)),
        page,
        ({ id }) => id,
      ),
    returnLineItems: (page: PageArguments) =>
      connection(
        request.lineItems.map((line) => returnLineItemNode(order, line)),
        page,
        ({ id }) => id,
      ),
  };
}

/** An order's returns in one word. */
export function returnStatus(order: Order): string {
  const statuses = order.returns.map(({ status }) => status);
  if (statuses.includes("OPEN")) return "IN_PROGRESS";
  if (statuses.includes("REQUESTED")) return "RETURN_REQUESTED";
  return statuses.includes("CLOSED") ? "RETURNED" : "NO_RETURN";
}

function returnLineItemNode(order: Order, line: Return["lineItems"][number]) {
  const carried = order.fulfillments
    .flatMap(({ lineItems }) => lineItems)
    .find(({ id }) => id === line.fulfillmentLineItemId)!;
  const handle = line.reason.toLowerCase().replaceAll("_", "-");
  return {
    __typename: "ReturnLineItem",
    id: gid("ReturnLineItem", line.id),
    quantity: line.quantity,
    customerNote: line.customerNote,
    returnReason: line.reason,
    returnReasonNote: line.reasonNote,
    returnReasonDefinition: {
      __typename: "ReturnReasonDefinition",
      id: gid("ReturnReasonDefinition", handle),
      handle,
      name: handle.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase()),
      deleted: false,
    },
    fulfillmentLineItem: fulfillmentLineItemNode(order, carried),
  };
}
