import type { Fulfillment, Order } from "#tests/sandbox/state/types.ts";

/** What Shopify computes from an order's parts. Amounts are decimal text with two places, in the order's currency. */

/** Cents of a decimal text. */
export function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}

/** Decimal text of cents. */
export function decimal(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** Price of the goods. */
export function subtotal(order: Order): string {
  return decimal(order.lineItems.reduce((sum, { price, quantity }) => sum + cents(price) * quantity, 0));
}

/** Goods and shipping. */
export function total(order: Order): string {
  return decimal(cents(subtotal(order)) + cents(order.shippingPrice));
}

/** What was given back. */
export function refunded(order: Order): string {
  return decimal(order.refunds.reduce((sum, { amount }) => sum + cents(amount), 0));
}

/** What the order is worth after refunds. */
export function currentTotal(order: Order): string {
  return decimal(cents(total(order)) - cents(refunded(order)));
}

/** The 21 % turnover tax that prices include. */
export function includedTax(amount: string): string {
  return decimal(Math.round((cents(amount) * 21) / 121));
}

/** What was really paid. */
export function received(order: Order): string {
  const paid = order.transactions.filter(({ kind, status }) => kind === "sale" && status === "success");
  return decimal(paid.reduce((sum, { amount }) => sum + cents(amount), 0));
}

/** `pending`, `partially_paid`, `paid`, `partially_refunded`, `refunded` or `voided`, as in webhooks. */
export function financialStatus(order: Order): string {
  if (cents(received(order)) === 0) return order.cancelledAt ? "voided" : "pending";
  if (cents(received(order)) < cents(total(order))) return "partially_paid";
  if (cents(refunded(order)) === 0) return "paid";
  return cents(refunded(order)) >= cents(total(order)) ? "refunded" : "partially_refunded";
}

/** `fulfilled`, `partial` or null, as in webhooks. */
export function fulfillmentStatus(order: Order): string | null {
  const open = order.lineItems.filter((line) => fulfilledQuantity(order, line.id) < line.quantity);
  if (open.length === 0) return "fulfilled";
  return order.lineItems.some((line) => fulfilledQuantity(order, line.id) > 0) ? "partial" : null;
}

/** How many of a line item are on their way or there. */
export function fulfilledQuantity(order: Order, lineItemId: string): number {
  return order.fulfillments
    .filter(({ status }) => status === "success")
    .flatMap(({ lineItems }) => lineItems)
    .filter((line) => line.lineItemId === lineItemId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** How many of a line item were refunded. */
export function refundedQuantity(order: Order, lineItemId: string): number {
  return order.refunds
    .flatMap(({ lineItems }) => lineItems)
    .filter((line) => line.lineItemId === lineItemId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Status of the newest event, as `shipment_status` says it; null before the first. */
export function shipmentStatus({ events }: Fulfillment): string | null {
  return events.at(-1)?.status ?? null;
}

/** Names of the payment gateways, each once. */
export function gateways(order: Order): string[] {
  return [...new Set(order.transactions.filter(({ kind }) => kind === "sale").map(({ gateway }) => gateway))];
}
