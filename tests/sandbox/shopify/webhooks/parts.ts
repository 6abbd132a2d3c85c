import type { Address, Customer, LineItem, Order } from "#tests/sandbox/state/types.ts";
import { cents, decimal, fulfilledQuantity, includedTax, refundedQuantity } from "#tests/sandbox/state/figures.ts";

/** Parts that several webhook payloads share, in Shopify's REST words. */

/** An amount in shop and presentment money, which are the same here. */
export function moneySet(amount: string, currency: string) {
  const money = { amount, currency_code: currency };
  return { shop_money: money, presentment_money: money };
}

export function addressPart(address: Address) {
  return {
    first_name: address.firstName,
    address1: address.address1,
    phone: address.phone,
    city: address.city,
    zip: address.zip,
    province: address.province,
    country: address.country,
    last_name: address.lastName,
    address2: address.address2,
    company: address.company,
    latitude: null,
    longitude: null,
    name: `${address.firstName} ${address.lastName}`,
    country_code: address.countryCode,
    province_code: address.provinceCode,
  };
}

export function customerPart(customer: Customer, currency: string, time: (instant: string) => string) {
  const { latitude: _latitude, longitude: _longitude, ...address } = addressPart(customer.address);
  return {
    id: Number(customer.id),
    created_at: time(customer.createdAt),
    updated_at: time(customer.updatedAt),
    first_name: customer.firstName,
    last_name: customer.lastName,
    state: "disabled",
    note: null,
    verified_email: true,
    multipass_identifier: null,
    tax_exempt: false,
    email: customer.email,
    phone: customer.phone,
    currency,
    tax_exemptions: [],
    admin_graphql_api_id: `gid://shopify/Customer/${customer.id}`,
    default_address: {
      id: Number(customer.id) + 7,
      customer_id: Number(customer.id),
      ...address,
      country_name: customer.address.country,
      default: true,
    },
  };
}

function taxLines(amount: string, currency: string) {
  const price = includedTax(amount);
  return [{ channel_liable: false, price, price_set: moneySet(price, currency), rate: 0.21, title: "BTW" }];
}

/** A line item as it stands in orders. */
export function orderLinePart(order: Order, line: LineItem) {
  const fulfilled = fulfilledQuantity(order, line.id);
  const status = fulfilled === 0 ? null : fulfilled < line.quantity ? "partial" : "fulfilled";
  return {
    id: Number(line.id),
    admin_graphql_api_id: `gid://shopify/LineItem/${line.id}`,
    attributed_staffs: [],
    current_quantity: line.quantity - refundedQuantity(order, line.id),
    fulfillable_quantity: Math.max(0, line.quantity - fulfilled - (order.cancelledAt ? line.quantity : 0)),
    fulfillment_service: "manual",
    fulfillment_status: status,
    gift_card: false,
    grams: line.grams,
    name: lineName(line),
    price: line.price,
    price_set: moneySet(line.price, order.currency),
    product_exists: true,
    product_id: Number(line.productId),
    properties: [],
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sales_line_item_group_id: null,
    sku: line.sku,
    taxable: true,
    title: line.title,
    total_discount: "0.00",
    total_discount_set: moneySet("0.00", order.currency),
    variant_id: Number(line.variantId),
    variant_inventory_management: "shopify",
    variant_title: line.variantTitle,
    vendor: line.vendor,
    tax_lines: taxLines(decimal(cents(line.price) * line.quantity), order.currency),
    duties: [],
    discount_allocations: [],
  };
}

/** A line item as it stands in fulfillments and refunds, with the quantity that they carry. */
export function carriedLinePart(order: Order, line: LineItem, quantity: number) {
  const {
    attributed_staffs: _staffs,
    current_quantity: _current,
    sales_line_item_group_id: _group,
    ...part
  } = orderLinePart(order, line);
  return { ...part, quantity };
}

export function lineName(line: LineItem): string {
  return line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title;
}
