import type { SandboxContext } from "#tests/sandbox/context.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { customerNode } from "#tests/sandbox/shopify/graphql/customer.ts";
import { fulfillmentNode } from "#tests/sandbox/shopify/graphql/fulfillment.ts";
import { lineItemNode } from "#tests/sandbox/shopify/graphql/line-item.ts";
import { refundNode } from "#tests/sandbox/shopify/graphql/refund.ts";
import { returnNode, returnStatus } from "#tests/sandbox/shopify/graphql/return.ts";
import { transactionNode } from "#tests/sandbox/shopify/graphql/transaction.ts";
import { dateTime, gid, mailingAddress, moneyBag } from "#tests/sandbox/shopify/graphql/values.ts";
import { confirmationNumber } from "#tests/sandbox/shopify/webhooks/order-payload.ts";
import {
  cents,
  currentTotal,
  decimal,
  financialStatus,
  fulfillmentStatus,
  gateways,
  includedTax,
  received,
  refunded,
  subtotal,
  total,
} from "#tests/sandbox/state/figures.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

const FULFILLMENT_STATUS: Record<string, string> = { fulfilled: "FULFILLED", partial: "PARTIALLY_FULFILLED" };

/** An order as the Admin API gives it. */
export function orderNode(context: SandboxContext, order: Order) {
  const { state } = context;
  const upTo = <Item>(items: readonly Item[], { first }: { first?: number | null }) =>
    items.slice(0, first ?? items.length);
  const status = fulfillmentStatus(order);
  return {
    __typename: "Order",
    id: gid("Order", order.id),
    legacyResourceId: order.id,
    name: order.name,
    number: order.number,
    confirmationNumber: confirmationNumber(order),
    confirmed: true,
    test: false,
    closed: false,
    closedAt: null,
    createdAt: dateTime(order.createdAt),
    processedAt: dateTime(order.createdAt),
    updatedAt: dateTime(order.updatedAt),
    cancelledAt: dateTime(order.cancelledAt),
    cancelReason: order.cancelReason?.toUpperCase() ?? null,
    email: order.email,
    phone: order.phone,
    note: order.note,
    tags: order.tags,
    customAttributes: order.attributes,
    clientIp: order.clientIp,
    customerLocale: order.locale,
    sourceName: "web",
    currencyCode: order.currency,
    presentmentCurrencyCode: order.currency,
    taxesIncluded: true,
    requiresShipping: order.lineItems.some(({ requiresShipping }) => requiresShipping),
    displayFinancialStatus: financialStatus(order).toUpperCase(),
    displayFulfillmentStatus: status === null ? "UNFULFILLED" : FULFILLMENT_STATUS[status],
    returnStatus: returnStatus(order),
    fullyPaid: cents(received(order)) >= cents(total(order)),
    paymentGatewayNames: gateways(order),
    statusPageUrl: `${state.shop.primaryUrl}/${state.shop.id}/orders/${order.id}/authenticate?key=sandbox`,
    ...orderAmounts(order),
    billingAddress: mailingAddress(order.billingAddress, `${order.id}1`),
    shippingAddress: mailingAddress(order.shippingAddress, `${order.id}2`),
    displayAddress: mailingAddress(order.shippingAddress, `${order.id}2`),
    billingAddressMatchesShippingAddress:
      JSON.stringify(order.billingAddress) === JSON.stringify(order.shippingAddress),
    shippingLine: shippingLine(order),
    shippingLines: (page: PageArguments) => connection([shippingLine(order)], page, ({ id }) => id),
    customer: () => customerNode(context, customerOf(state, order)),
    lineItems: (page: PageArguments) =>
      connection(
        order.lineItems.map((line) => lineItemNode(order, line)),
        page,
        ({ id }) => id,
      ),
    fulfillments: (page: { first?: number | null }) =>
      upTo(order.fulfillments, page).map((fulfillment) => fulfillmentNode(context, order, fulfillment)),
    fulfillmentsCount: { count: order.fulfillments.length, precision: "EXACT" },
    transactions: (page: { first?: number | null }) =>
      upTo(order.transactions, page).map((transaction) => transactionNode(context, order, transaction)),
    transactionsCount: { count: order.transactions.length, precision: "EXACT" },
    refunds: (page: { first?: number | null }) =>
      upTo(order.refunds, page).map((refund) => refundNode(context, order, refund)),
    returns: (page: PageArguments) =>
      connection(
        order.returns.map((request) => returnNode(context, order, request)),
        page,
        ({ id }) => id,
      ),
    disputes: () =>
      state.disputes
        .filter(({ orderId }) => orderId === order.id)
        .map((dispute) => ({
          __typename: "OrderDisputeSummary",
          id: gid("OrderDisputeSummary", dispute.id),
          initiatedAs: dispute.type.toUpperCase(),
          status: dispute.status.toUpperCase(),
        })),
    risk: { assessments: [], recommendation: "NONE" },
    events: (page: PageArguments) => connection(timelineEvents(order), page, ({ id }) => id),
    metafield: () => null,
    metafields: (page: PageArguments) => connection([], page, () => ""),
  };
}

function orderAmounts(order: Order) {
  const bag = (amount: string) => moneyBag(amount, order.currency);
  const shipping = bag(order.shippingPrice);
  const current = currentTotal(order);
  return {
    subtotalPriceSet: bag(subtotal(order)),
    totalPriceSet: bag(total(order)),
    originalTotalPriceSet: bag(total(order)),
    currentTotalPriceSet: bag(current),
    currentSubtotalPriceSet: bag(decimal(Math.max(0, cents(current) - cents(order.shippingPrice)))),
    totalShippingPriceSet: shipping,
    currentShippingPriceSet: shipping,
    totalTaxSet: bag(includedTax(total(order))),
    currentTotalTaxSet: bag(includedTax(current)),
    totalDiscountsSet: bag("0.00"),
    currentTotalDiscountsSet: bag("0.00"),
    totalReceivedSet: bag(received(order)),
    totalRefundedSet: bag(refunded(order)),
    netPaymentSet: bag(decimal(cents(received(order)) - cents(refunded(order)))),
    totalOutstandingSet: bag(
      order.cancelledAt ? "0.00" : decimal(Math.max(0, cents(total(order)) - cents(received(order)))),
    ),
    subtotalLineItemsQuantity: order.lineItems.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

function shippingLine(order: Order) {
  const price = moneyBag(order.shippingPrice, order.currency);
  return {
    id: gid("ShippingLine", String(Number(order.id) + 11)),
    title: order.shippingTitle,
    code: order.shippingTitle,
    source: "shopify",
    carrierIdentifier: null,
    custom: false,
    isRemoved: false,
    phone: null,
    deliveryCategory: null,
    originalPriceSet: price,
    discountedPriceSet: price,
    currentDiscountedPriceSet: price,
  };
}

/** The order's timeline: that it was placed, and which e-mails went to the customer. */
function timelineEvents(order: Order) {
  const customer = `${order.shippingAddress.firstName} ${order.shippingAddress.lastName}`;
  const mailed = (what: string) => `${what} email was sent to ${customer} (${order.email}).`;
  return [
    { action: "placed", at: order.createdAt, message: `${customer} placed this order on Online Store.` },
    { action: "mail_sent", at: order.createdAt, message: mailed("Order confirmation") },
    ...order.fulfillments.map(({ createdAt }) => ({
      action: "mail_sent",
      at: createdAt,
      message: mailed("Shipping confirmation"),
    })),
    ...order.refunds.map(({ createdAt }) => ({
      action: "mail_sent",
      at: createdAt,
      message: mailed("Refund notification"),
    })),
  ].map(({ action, at, message }, index) => ({
    __typename: "BasicEvent",
    id: gid("BasicEvent", `${Number(order.id) + 13}${index}`),
    action,
    appTitle: "Online Store",
    attributeToApp: true,
    attributeToUser: false,
    createdAt: dateTime(at),
    criticalAlert: false,
    message,
  }));
}
