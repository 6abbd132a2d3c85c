import type { SandboxContext } from "#tests/sandbox/context.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { lineItemNode } from "#tests/sandbox/shopify/graphql/line-item.ts";
import { orderNode } from "#tests/sandbox/shopify/graphql/order.ts";
import { returnNode } from "#tests/sandbox/shopify/graphql/return.ts";
import { transactionNode } from "#tests/sandbox/shopify/graphql/transaction.ts";
import { dateTime, gid, moneyBag } from "#tests/sandbox/shopify/graphql/values.ts";
import { includedTax } from "#tests/sandbox/state/figures.ts";
import type { Order, Refund } from "#tests/sandbox/state/types.ts";

/** A refund as the Admin API gives it. */
export function refundNode(context: SandboxContext, order: Order, refund: Refund) {
  const bag = (amount: string) => moneyBag(amount, order.currency);
  const request = order.returns.find(({ id }) => id === refund.returnId);
  return {
    __typename: "Refund",
    id: gid("Refund", refund.id),
    legacyResourceId: refund.id,
    note: refund.note,
    createdAt: dateTime(refund.createdAt),
    processedAt: dateTime(refund.createdAt),
    updatedAt: dateTime(refund.createdAt),
    duties: [],
    totalRefundedSet: bag(refund.amount),
    order: () => orderNode(context, order),
    return: () => (request ? returnNode(context, order, request) : null),
    transactions: (page: PageArguments) =>
      connection(
        order.transactions
          .filter(({ id }) => refund.transactionIds.includes(id))
          .map((one) => transactionNode(context, order, one)),
        page,
        ({ id }) => id,
      ),
    refundLineItems: (page: PageArguments) =>
      connection(
        refund.lineItems.map((line) => ({
          id: gid("RefundLineItem", line.id),
          lineItem: lineItemNode(
            order,
            order.lineItems.find(({ id }) => id === line.lineItemId)!,
          ),
          quantity: line.quantity,
          restockType: "NO_RESTOCK",
          restocked: false,
          priceSet: bag(line.subtotal),
          subtotalSet: bag(line.subtotal),
          totalTaxSet: bag(includedTax(line.subtotal)),
          location: null,
        })),
        page,
        ({ id }) => id,
      ),
    orderAdjustments: (page: PageArguments) =>
      connection(
        refund.adjustment
          ? [
              {
                id: gid("OrderAdjustment", refund.adjustment.id),
                amountSet: bag(`-${refund.adjustment.amount}`),
                taxAmountSet: bag("0.00"),
                reason: "REFUND_DISCREPANCY",
              },
            ]
          : [],
        page,
        ({ id }) => id,
      ),
  };
}
