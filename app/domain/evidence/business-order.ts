import type { OrderFacts } from "./facts.ts";

/**
 * Whether a company ordered, as Shopify's B2B records it (`company` of the order). A company's name in an address proves
 * nothing: consumers have parcels sent to work. https://shopify.dev/docs/api/admin-rest/latest/resources/order
 */
export function isBusinessOrder({ order }: OrderFacts): boolean {
  return typeof order?.value["company"] === "object" && order.value["company"] !== null;
}
