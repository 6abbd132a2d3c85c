import type { SandboxContext } from "#tests/sandbox/context.ts";
import { dateTime, gid, moneyBag } from "#tests/sandbox/shopify/graphql/values.ts";
import type { Order, Transaction } from "#tests/sandbox/state/types.ts";

/** A payment or a refund as the Admin API gives it. */
export function transactionNode(context: SandboxContext, order: Order, transaction: Transaction) {
  const parent = order.transactions.find(({ id }) => id === transaction.parentId);
  return {
    __typename: "OrderTransaction",
    id: gid("OrderTransaction", transaction.id),
    kind: transaction.kind.toUpperCase(),
    status: transaction.status.toUpperCase(),
    gateway: transaction.gateway,
    formattedGateway: transaction.gateway === "shopify_payments" ? "Shopify Payments" : transaction.gateway,
    test: false,
    errorCode: null,
    manualPaymentGateway: false,
    accountNumber: transaction.card ? `•••• •••• •••• ${transaction.card.lastDigits}` : null,
    paymentId: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
    authorizationCode: transaction.authorization,
    amountSet: moneyBag(transaction.amount, order.currency),
    createdAt: dateTime(transaction.createdAt),
    processedAt: dateTime(transaction.processedAt),
    receiptJson: JSON.stringify(transaction.receipt),
    settlementCurrency: order.currency,
    paymentDetails: paymentDetails(transaction),
    parentTransaction: () => (parent ? transactionNode(context, order, parent) : null),
    shopifyPaymentsSet: null,
    user: null,
  };
}

function paymentDetails({ card, gateway }: Transaction) {
  if (!card)
    return gateway === "shopify_payments"
      ? null
      : { __typename: "LocalPaymentMethodsPaymentDetails", paymentMethodName: gateway };
  return {
    __typename: "CardPaymentDetails",
    avsResultCode: card.avsResultCode,
    cvvResultCode: card.cvvResultCode,
    bin: card.bin,
    company: card.company,
    name: card.name,
    number: `•••• •••• •••• ${card.lastDigits}`,
    wallet: card.wallet?.toUpperCase() ?? null,
    expirationMonth: card.expirationMonth,
    expirationYear: card.expirationYear,
    paymentMethodName: card.company.toLowerCase(),
  };
}
