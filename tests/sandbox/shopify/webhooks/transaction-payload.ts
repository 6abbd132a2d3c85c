import type { SandboxContext } from "#tests/sandbox/context.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import type { Order, Transaction } from "#tests/sandbox/state/types.ts";

/** Payload of `order_transactions/create`. */
export function transactionPayload({ state }: SandboxContext, order: Order, transaction: Transaction) {
  const { card } = transaction;
  const nothing = { amount: "0.0", currency: order.currency };
  return {
    id: Number(transaction.id),
    order_id: Number(order.id),
    kind: transaction.kind,
    gateway: transaction.gateway,
    status: transaction.status,
    message: null,
    created_at: restTime(transaction.createdAt, state.shop.ianaTimezone),
    test: false,
    authorization: transaction.authorization,
    location_id: null,
    user_id: null,
    parent_id: transaction.parentId === null ? null : Number(transaction.parentId),
    processed_at: restTime(transaction.processedAt, state.shop.ianaTimezone),
    device_id: null,
    error_code: null,
    source_name: "web",
    ...(card && {
      payment_details: {
        credit_card_bin: card.bin,
        avs_result_code: card.avsResultCode,
        cvv_result_code: card.cvvResultCode,
        credit_card_number: `•••• •••• •••• ${card.lastDigits}`,
        credit_card_company: card.company,
        buyer_action_info: null,
        credit_card_name: card.name,
        credit_card_wallet: card.wallet,
        credit_card_expiration_month: card.expirationMonth,
        credit_card_expiration_year: card.expirationYear,
        payment_method_name: card.company.toLowerCase().replaceAll(" ", "_"),
      },
    }),
    receipt: transaction.receipt,
    amount: transaction.amount,
    currency: order.currency,
    payment_id: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
    total_unsettled_set: { presentment_money: nothing, shop_money: nothing },
    manual_payment_gateway: false,
    amount_rounding: null,
    admin_graphql_api_id: `gid://shopify/OrderTransaction/${transaction.id}`,
  };
}
