import type { Order, Return } from "#tests/sandbox/state/types.ts";

/** Payload of `returns/request` and `returns/approve`. */
export function returnPayload(order: Order, claim: Return) {
  return {
    ...returnHead(order, claim),
    total_return_line_items: claim.lineItems.length,
    name: claim.name,
    return_line_items: claim.lineItems.map((line) => ({
      id: Number(line.id),
      admin_graphql_api_id: `gid://shopify/ReturnLineItem/${line.id}`,
      fulfillment_line_item: {
        id: Number(line.fulfillmentLineItemId),
        admin_graphql_api_id: `gid://shopify/FulfillmentLineItem/${line.fulfillmentLineItemId}`,
        line_item: { id: Number(line.lineItemId), admin_graphql_api_id: `gid://shopify/LineItem/${line.lineItemId}` },
      },
      quantity: line.quantity,
      return_reason: line.reason.toLowerCase(),
      return_reason_note: line.reasonNote,
      customer_note: line.customerNote,
    })),
    return_shipping_fees: [],
    exchange_line_items: [],
    total_exchange_line_items: 0,
  };
}

/** Payload of `returns/decline`. */
export function declinedReturnPayload(order: Order, claim: Return) {
  return { ...returnHead(order, claim), decline: { reason: claim.declineReason, note: claim.declineNote } };
}

/** Payload of `returns/close`. */
export function closedReturnPayload(order: Order, claim: Return) {
  const { order: _order, ...head } = returnHead(order, claim);
  return { ...head, order_id: Number(order.id) };
}

function returnHead(order: Order, claim: Return) {
  return {
    id: Number(claim.id),
    admin_graphql_api_id: `gid://shopify/Return/${claim.id}`,
    status: claim.status.toLowerCase(),
    order: { id: Number(order.id), admin_graphql_api_id: `gid://shopify/Order/${order.id}` },
  };
}
