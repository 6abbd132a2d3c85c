import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { refundPayload } from "#tests/sandbox/shopify/webhooks/refund-payload.ts";
import { transactionPayload } from "#tests/sandbox/shopify/webhooks/transaction-payload.ts";
import { cents, currentTotal, decimal, total } from "#tests/sandbox/state/figures.ts";
import type { Order, Refund, Transaction } from "#tests/sandbox/state/types.ts";

export type RefundOrder = {
  /** Decimal text; default everything that is left. */
  amount?: string;
  note?: string;
  returnId?: string;
  at?: Date;
};

/** Gives money back the way it was paid. */
export async function refundOrder(context: SandboxContext, order: Order, input: RefundOrder = {}): Promise<Refund> {
  const at = input.at ?? context.now();
  const left = cents(currentTotal(order));
  const amount = input.amount ? cents(input.amount) : left;
  if (!(amount > 0 && amount <= left)) throw new RangeError(`order ${order.name} has ${decimal(left)} left to refund`);
  const sale = order.transactions.find(({ kind, status }) => kind === "sale" && status === "success");
  if (!sale) throw new RangeError(`order ${order.name} was not paid`);
  const whole = amount === cents(total(order));
  const moment = at.toISOString();
  const transaction: Transaction = {
    ...sale,
    id: context.nextId(),
    kind: "refund",
    amount: decimal(amount),
    createdAt: moment,
    processedAt: moment,
    parentId: sale.id,
    authorization: null,
    receipt: { refund_of: sale.authorization },
  };
  const refund: Refund = {
    id: context.nextId(),
    note: input.note ?? null,
    createdAt: moment,
    amount: decimal(amount),
    returnId: input.returnId ?? null,
    transactionIds: [transaction.id],
    lineItems: whole
      ? order.lineItems.map((line) => ({
          id: context.nextId(),
          lineItemId: line.id,
          quantity: line.quantity,
          subtotal: decimal(cents(line.price) * line.quantity),
        }))
      : [],
    adjustment: whole ? null : { id: context.nextId(), amount: decimal(amount), reason: "Refund discrepancy" },
  };
  order.transactions.push(transaction);
  order.refunds.push(refund);
  touch(order, at);
  await context.sendWebhook("order_transactions/create", transactionPayload(context, order, transaction));
  await context.sendWebhook("refunds/create", refundPayload(context, order, refund));
  await announceOrder(context, order);
  return refund;
}
