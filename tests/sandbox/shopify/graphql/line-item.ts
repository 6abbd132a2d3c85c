import { productNode, variantNode } from "#tests/sandbox/shopify/graphql/product.ts";
import { gid, moneyBag } from "#tests/sandbox/shopify/graphql/values.ts";
import { lineName } from "#tests/sandbox/shopify/webhooks/parts.ts";
import { cents, decimal, fulfilledQuantity, refundedQuantity } from "#tests/sandbox/state/figures.ts";
import type { LineItem, Order } from "#tests/sandbox/state/types.ts";

/** A line item as the Admin API gives it. */
export function lineItemNode(order: Order, line: LineItem) {
  const bag = (amount: string) => moneyBag(amount, order.currency);
  const whole = bag(decimal(cents(line.price) * line.quantity));
  const refunded = refundedQuantity(order, line.id);
  return {
    __typename: "LineItem",
    id: gid("LineItem", line.id),
    name: lineName(line),
    title: line.title,
    variantTitle: line.variantTitle,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    currentQuantity: line.quantity - refunded,
    refundableQuantity: line.quantity - refunded,
    unfulfilledQuantity: line.quantity - fulfilledQuantity(order, line.id),
    requiresShipping: line.requiresShipping,
    isGiftCard: false,
    taxable: true,
    customAttributes: [],
    image: () => null,
    product: () => productNode(line),
    variant: () => variantNode(line),
    originalUnitPriceSet: bag(line.price),
    discountedUnitPriceSet: bag(line.price),
    originalTotalSet: whole,
    discountedTotalSet: () => whole,
    totalDiscountSet: bag("0.00"),
  };
}
