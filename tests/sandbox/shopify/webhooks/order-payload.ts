import type { SandboxContext } from "#tests/sandbox/context.ts";
import { fulfillmentPart } from "#tests/sandbox/shopify/webhooks/fulfillment-payload.ts";
import { addressPart, customerPart, moneySet, orderLinePart } from "#tests/sandbox/shopify/webhooks/parts.ts";
import { refundPayload } from "#tests/sandbox/shopify/webhooks/refund-payload.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import {
  cents,
  currentTotal,
  decimal,
  financialStatus,
  fulfillmentStatus,
  gateways,
  includedTax,
  received,
  subtotal,
  total,
} from "#tests/sandbox/state/figures.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** Payload of the `orders/*` topics (but `orders/edited`): the order as it stands now. */
export function orderPayload(context: SandboxContext, order: Order) {
  const { state } = context;
  const time = (instant: string) => restTime(instant, state.shop.ianaTimezone);
  const maybeTime = (instant: string | null) => restTime(instant, state.shop.ianaTimezone);
  return {
    id: Number(order.id),
    admin_graphql_api_id: `gid://shopify/Order/${order.id}`,
    app_id: 580_111,
    browser_ip: order.clientIp,
    buyer_accepts_marketing: false,
    cancel_reason: order.cancelReason,
    cancelled_at: maybeTime(order.cancelledAt),
    cart_token: `hWN${order.id}`,
    checkout_token: `c0ffee${order.id}`,
    client_details: {
      accept_language: order.locale,
      browser_height: null,
      browser_ip: order.clientIp,
      browser_width: null,
      session_hash: null,
      user_agent: order.userAgent,
    },
    closed_at: null,
    confirmation_number: confirmationNumber(order),
    confirmed: true,
    contact_email: order.email,
    created_at: time(order.createdAt),
    currency: order.currency,
    ...amounts(order),
    customer_locale: order.locale,
    device_id: null,
    discount_codes: [],
    duties_included: false,
    email: order.email,
    estimated_taxes: false,
    financial_status: financialStatus(order),
    fulfillment_status: fulfillmentStatus(order),
    landing_site: "/",
    landing_site_ref: null,
    location_id: null,
    merchant_business_entity_id: "MTU0ODM4MDAwOQ",
    merchant_of_record_app_id: null,
    name: order.name,
    note: order.note,
    note_attributes: order.attributes.map(({ key, value }) => ({ name: key, value })),
    number: order.number - 1000,
    order_number: order.number,
    order_status_url: `${state.shop.primaryUrl}/${state.shop.id}/orders/${order.id}/authenticate?key=sandbox`,
    original_total_additional_fees_set: null,
    original_total_duties_set: null,
    payment_gateway_names: gateways(order),
    phone: order.phone,
    po_number: null,
    presentment_currency: order.currency,
    processed_at: time(order.createdAt),
    reference: null,
    referring_site: null,
    source_identifier: null,
    source_name: "web",
    source_url: null,
    tags: order.tags.join(", "),
    tax_exempt: false,
    taxes_included: true,
    test: false,
    token: `0a1b${order.id}`,
    total_weight: order.lineItems.reduce((sum, { grams, quantity }) => sum + grams * quantity, 0),
    updated_at: time(order.updatedAt),
    user_id: null,
    billing_address: addressPart(order.billingAddress),
    customer: customerPart(customerOf(state, order), order.currency, time),
    discount_applications: [],
    fulfillments: order.fulfillments.map((fulfillment) => fulfillmentPart(context, order, fulfillment)),
    line_items: order.lineItems.map((line) => orderLinePart(order, line)),
    payment_terms: null,
    refunds: order.refunds.map((refund) => refundPayload(context, order, refund)),
    shipping_address: addressPart(order.shippingAddress),
    shipping_lines: [shippingLine(order)],
    returns: order.returns.map(({ id }) => ({ id: Number(id), admin_graphql_api_id: `gid://shopify/Return/${id}` })),
    line_item_groups: [],
  };
}

/** The code a shopper sees on the confirmation page. */
export function confirmationNumber(order: Order): string {
  return Number(order.id).toString(36).toUpperCase().padStart(9, "0").slice(-9);
}

function amounts(order: Order) {
  const set = (amount: string) => moneySet(amount, order.currency);
  const goods = subtotal(order);
  const whole = total(order);
  const current = currentTotal(order);
  const currentGoods = decimal(Math.max(0, cents(current) - cents(order.shippingPrice)));
  const tax = includedTax(whole);
  const currentTax = includedTax(current);
  const outstanding = order.cancelledAt ? "0.00" : decimal(Math.max(0, cents(whole) - cents(received(order))));
  return {
    current_shipping_price_set: set(order.shippingPrice),
    current_subtotal_price: currentGoods,
    current_subtotal_price_set: set(currentGoods),
    current_total_additional_fees_set: null,
    current_total_discounts: "0.00",
    current_total_discounts_set: set("0.00"),
    current_total_duties_set: null,
    current_total_price: current,
    current_total_price_set: set(current),
    current_total_tax: currentTax,
    current_total_tax_set: set(currentTax),
    subtotal_price: goods,
    subtotal_price_set: set(goods),
    tax_lines: [{ channel_liable: false, price: tax, price_set: set(tax), rate: 0.21, title: "BTW" }],
    total_cash_rounding_payment_adjustment_set: set("0.00"),
    total_cash_rounding_refund_adjustment_set: set("0.00"),
    total_discounts: "0.00",
    total_discounts_set: set("0.00"),
    total_line_items_price: goods,
    total_line_items_price_set: set(goods),
    total_outstanding: outstanding,
    total_price: whole,
    total_price_set: set(whole),
    total_shipping_price_set: set(order.shippingPrice),
    total_tax: tax,
    total_tax_set: set(tax),
    total_tip_received: "0.00",
  };
}

function shippingLine(order: Order) {
  const set = moneySet(order.shippingPrice, order.currency);
  return {
    id: Number(order.id) + 11,
    carrier_identifier: null,
    code: order.shippingTitle,
    current_discounted_price_set: set,
    discounted_price: order.shippingPrice,
    discounted_price_set: set,
    is_removed: false,
    phone: null,
    price: order.shippingPrice,
    price_set: set,
    requested_fulfillment_service_id: null,
    source: "shopify",
    title: order.shippingTitle,
    tax_lines: [],
    discount_allocations: [],
  };
}
