import type { SandboxContext } from "#tests/sandbox/context.ts";
import { carriedLinePart, moneySet } from "#tests/sandbox/shopify/webhooks/parts.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import { transactionPayload } from "#tests/sandbox/shopify/webhooks/transaction-payload.ts";
import { includedTax } from "#tests/sandbox/state/figures.ts";
import type { Order, Refund } from "#tests/sandbox/state/types.ts";

/** Payload of `refunds/create`, which also stands inside the order. */
export function refundPayload(context: SandboxContext, order: Order, refund: Refund) {
  const { state } = context;
  const at = restTime(refund.createdAt, state.shop.ianaTimezone);
  const { adjustment } = refund;
  return {
    id: Number(refund.id),
    admin_graphql_api_id: `gid://shopify/Refund/${refund.id}`,
    created_at: at,
    note: refund.note,
    order_id: Number(order.id),
    processed_at: at,
    restock: false,
    total_duties_set: moneySet("0.00", order.currency),
    user_id: Number(state.users[0]?.id),
    order_adjustments: adjustment
      ? [
          {
            id: Number(adjustment.id),
            amount: `-${adjustment.amount}`,
            amount_set: moneySet(`-${adjustment.amount}`, order.currency),
            kind: "refund_discrepancy",
            order_id: Number(order.id),
            reason: adjustment.reason,
            refund_id: Number(refund.id),
            tax_amount: "0.00",
            tax_amount_set: moneySet("0.00", order.currency),
          },
        ]
      : [],
    transactions: order.transactions
      .filter(({ id }) => refund.transactionIds.includes(id))
      .map((transaction) => transactionPayload(context, order, transaction)),
    refund_line_items: refund.lineItems.map((line) => {
      const item = order.lineItems.find(({ id }) => id === line.lineItemId)!;
      const tax = includedTax(line.subtotal);
      return {
        id: Number(line.id),
        line_item_id: Number(line.lineItemId),
        location_id: null,
        quantity: line.quantity,
        restock_type: "no_restock",
        subtotal: Number(line.subtotal),
        subtotal_set: moneySet(line.subtotal, order.currency),
        total_tax: Number(tax),
        total_tax_set: moneySet(tax, order.currency),
        line_item: carriedLinePart(order, item, item.quantity),
      };
    }),
    duties: [],
    refund_shipping_lines: [],
    return:
      refund.returnId === null
        ? null
        : { id: Number(refund.returnId), admin_graphql_api_id: `gid://shopify/Return/${refund.returnId}` },
  };
}
