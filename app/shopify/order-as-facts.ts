import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { OrderAddressFragment, OrderContentsQuery, OrderReturnsQuery } from "../../types/admin.generated.d.ts";
import { numericId } from "./shopify-id.ts";

type Order = NonNullable<OrderContentsQuery["order"]>;
type OrderReturn = NonNullable<OrderReturnsQuery["order"]>["returns"]["nodes"][number];
type Transaction = Order["transactions"][number];
type Fulfillment = Order["fulfillments"][number];
type Refund = Order["refunds"][number];

/** One fact about an order, worded as the payload of the webhook that would have brought it (domain/evidence/content.ts). */
export type FetchedFact = {
  kind: Extract<
    EvidenceKind,
    "order" | "transaction" | "fulfillment" | "fulfillment_event" | "refund" | "return" | "dispute"
  >;
  content: Record<string, unknown>;
};

/** FulfillmentDisplayStatus has words of its own besides those of a webhook's shipment_status. */
const SHIPMENT_STATUSES = new Set([
  "attempted_delivery",
  "carrier_picked_up",
  "confirmed",
  "delayed",
  "delivered",
  "failure",
  "in_transit",
  "label_printed",
  "label_purchased",
  "out_for_delivery",
  "ready_for_pickup",
]);

/**
 * An order as GraphQL gives it, in the words of the webhooks: the order first, then what became of it.
 * A dispute comes as its summary only (id, type, status): more needs a scope of its own.
 */
export function orderAsFacts(order: Order, returns: OrderReturn[]): FetchedFact[] {
  const orderId = numericId(order.id);
  return [
    { kind: "order", content: orderContent(order) },
    ...order.transactions.map((each): FetchedFact => ({ kind: "transaction", content: transaction(each, orderId) })),
    ...order.fulfillments.flatMap((each): FetchedFact[] => [
      { kind: "fulfillment", content: fulfillment(each, orderId) },
      ...each.events.nodes.map((event): FetchedFact => ({
        kind: "fulfillment_event",
        content: fulfillmentEvent(event, each.id, orderId),
      })),
    ]),
    ...order.refunds.map((each): FetchedFact => ({ kind: "refund", content: refund(each, orderId) })),
    ...returns.map((each): FetchedFact => ({ kind: "return", content: orderReturn(each, orderId) })),
    ...order.disputes.map(({ id, initiatedAs, status }): FetchedFact => ({
      kind: "dispute",
      content: { id: numericId(id), order_id: orderId, type: word(initiatedAs), status: word(status) },
    })),
  ];
}

function orderContent(order: Order): Record<string, unknown> {
  return {
    ...identity(order.id),
    name: order.name,
    created_at: order.createdAt,
    processed_at: order.processedAt,
    updated_at: order.updatedAt,
    cancelled_at: order.cancelledAt ?? null,
    cancel_reason: word(order.cancelReason),
    currency: order.currencyCode,
    total_price: order.totalPriceSet.shopMoney.amount,
    current_total_price: order.currentTotalPriceSet.shopMoney.amount,
    financial_status: word(order.displayFinancialStatus),
    fulfillment_status: fulfillmentStatus(order.displayFulfillmentStatus),
    payment_gateway_names: order.paymentGatewayNames,
    email: order.email ?? null,
    phone: order.phone ?? null,
    browser_ip: order.clientIp ?? null,
    customer_locale: order.customerLocale ?? null,
    note: order.note ?? null,
    note_attributes: order.customAttributes.map(({ key, value }) => ({ name: key, value: value ?? null })),
    shipping_address: address(order.shippingAddress),
    billing_address: address(order.billingAddress),
    line_items: order.lineItems.nodes.map((line) => ({
      ...identity(line.id),
      title: line.title,
      variant_title: line.variantTitle ?? null,
      name: line.name,
      sku: line.sku ?? null,
      quantity: line.quantity,
      price: line.originalUnitPriceSet.shopMoney.amount,
    })),
  };
}

/** A webhook says `null`, `partial` or `fulfilled`. */
function fulfillmentStatus(status: string): string | null {
  if (status === "FULFILLED") return "fulfilled";
  return status === "PARTIALLY_FULFILLED" ? "partial" : null;
}

function address(value: OrderAddressFragment | null | undefined): Record<string, unknown> | null {
  if (!value) return null;
  return {
    name: value.name ?? null,
    first_name: value.firstName ?? null,
    last_name: value.lastName ?? null,
    company: value.company ?? null,
    address1: value.address1 ?? null,
    address2: value.address2 ?? null,
    zip: value.zip ?? null,
    city: value.city ?? null,
    province: value.province ?? null,
    country: value.country ?? null,
    country_code: value.countryCodeV2 ?? null,
    phone: value.phone ?? null,
  };
}

function transaction(value: Transaction, orderId: string): Record<string, unknown> {
  return {
    ...identity(value.id),
    order_id: orderId,
    kind: word(value.kind),
    status: word(value.status),
    gateway: value.gateway ?? null,
    amount: value.amountSet.shopMoney.amount,
    currency: value.amountSet.shopMoney.currencyCode,
    created_at: value.createdAt,
    processed_at: value.processedAt ?? null,
    payment_details: paymentDetails(value.paymentDetails),
    receipt: value.receiptJson ?? null,
  };
}

function paymentDetails(value: Transaction["paymentDetails"]): Record<string, unknown> | null {
  if (value?.__typename === "CardPaymentDetails")
    return {
      avs_result_code: value.avsResultCode ?? null,
      cvv_result_code: value.cvvResultCode ?? null,
      credit_card_company: value.company ?? null,
      credit_card_number: value.number ?? null,
      credit_card_name: value.name ?? null,
      payment_method_name: value.paymentMethodName ?? null,
    };
  if (value?.__typename === "LocalPaymentMethodsPaymentDetails")
    return { payment_method_name: value.paymentMethodName ?? null };
  return null;
}

function fulfillment(value: Fulfillment, orderId: string): Record<string, unknown> {
  const shipment = word(value.displayStatus);
  const [first] = value.trackingInfo;
  return {
    ...identity(value.id),
    order_id: orderId,
    status: word(value.status),
    shipment_status: shipment !== null && SHIPMENT_STATUSES.has(shipment) ? shipment : null,
    created_at: value.createdAt,
    updated_at: value.updatedAt,
    tracking_company: first?.company ?? null,
    tracking_number: first?.number ?? null,
    tracking_numbers: value.trackingInfo.flatMap(({ number }) => number ?? []),
    tracking_url: first?.url ?? null,
    tracking_urls: value.trackingInfo.flatMap(({ url }) => url ?? []),
  };
}

function fulfillmentEvent(
  value: Fulfillment["events"]["nodes"][number],
  fulfillmentGid: string,
  orderId: string,
): Record<string, unknown> {
  return {
    ...identity(value.id),
    order_id: orderId,
    fulfillment_id: numericId(fulfillmentGid),
    status: word(value.status),
    message: value.message ?? null,
    happened_at: value.happenedAt,
    created_at: value.createdAt,
    address1: value.address1 ?? null,
    zip: value.zip ?? null,
    city: value.city ?? null,
    province: value.province ?? null,
    country: value.country ?? null,
    latitude: value.latitude ?? null,
    longitude: value.longitude ?? null,
  };
}

function refund(value: Refund, orderId: string): Record<string, unknown> {
  return {
    ...identity(value.id),
    order_id: orderId,
    created_at: value.createdAt ?? null,
    processed_at: value.processedAt,
    note: value.note ?? null,
    return: value.return ? identity(value.return.id) : null,
    refund_line_items: value.refundLineItems.nodes.map((line) => ({
      line_item_id: numericId(line.lineItem.id),
      quantity: line.quantity,
      subtotal: line.subtotalSet.shopMoney.amount,
    })),
    transactions: value.transactions.nodes.map((each) => ({
      ...identity(each.id),
      kind: word(each.kind),
      status: word(each.status),
      gateway: each.gateway ?? null,
      amount: each.amountSet.shopMoney.amount,
      currency: each.amountSet.shopMoney.currencyCode,
    })),
  };
}

function orderReturn(value: OrderReturn, orderId: string): Record<string, unknown> {
  return {
    ...identity(value.id),
    order_id: orderId,
    name: value.name,
    status: word(value.status),
    created_at: value.createdAt,
    total_return_line_items: value.totalQuantity,
    decline: value.decline ? { reason: word(value.decline.reason), note: value.decline.note ?? null } : null,
  };
}

function identity(gid: string): { id: string; admin_graphql_api_id: string } {
  return { id: numericId(gid), admin_graphql_api_id: gid };
}

function word(value: string | null | undefined): string | null {
  return value?.toLowerCase() ?? null;
}
