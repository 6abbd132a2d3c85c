import { hoursBetween, type Instant } from "../time.ts";
import type { ProductPageContent } from "./content.ts";
import type { OrderFacts } from "./facts.ts";
import type { Fact } from "./handover-facts.ts";

/** A page read this long after an order still tells what the customer saw: our own term. */
export const PAGE_TELLS_HOURS = 24;

/** When the order was placed, by Shopify's words; undefined when it does not say. */
export function placedAt({ order }: OrderFacts): Instant | undefined {
  return order?.value.processed_at ?? order?.value.created_at ?? undefined;
}

/** By Shopify's record nothing of the product has changed since before the order. */
export function isUnchangedSince(placed: Instant, changedAt: Instant): boolean {
  return changedAt <= placed;
}

/**
 * Whether a page that is read now tells what stood there when the order was placed: it was read soon after, or has not
 * changed since. A page read in the time before an order tells nothing of it.
 */
export function tellsOfOrder(placed: Instant, page: { readAt: Instant; changedAt: Instant }): boolean {
  const hours = hoursBetween(placed, page.readAt);
  return hours >= 0 && (hours <= PAGE_TELLS_HOURS || isUnchangedSince(placed, page.changedAt));
}

/** The pages that tell what stood there when the order was placed. */
export function pagesAtOrder(facts: OrderFacts): Fact<ProductPageContent>[] {
  const placed = placedAt(facts);
  if (!placed) return [];
  return facts.productPages.filter(({ value }) =>
    tellsOfOrder(placed, { readAt: value.at, changedAt: value.changed_at }),
  );
}
