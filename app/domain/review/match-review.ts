import { addHours, type Instant } from "../time.ts";
import { sameReference } from "./order-reference.ts";

/** What of a review ties it to an order. E-mail addresses are in lower case here and below. */
export type ReviewToMatch = {
  at: Instant;
  email: string | null;
  /** What came back of what was sent with the invitation, as the site writes it. */
  orderReference: string | null;
  /** Shopify's numeric id of the order, where the site knows it. */
  orderId: string | null;
  productId: string | null;
  /** Invitations that the address had from the site before the review, for orders that we do not know. */
  unknownInvitations: number;
};

/** An order that may be meant. */
export type OrderToMatch = {
  id: string;
  /** Shopify's numeric id. */
  shopifyId: string;
  /** Such as `#1042`. */
  name: string | null;
  email: string | null;
  /** Shopify's id of the customer; several customers may use one address. */
  customerId: string | null;
  placedAt: Instant | null;
  deliveredAt: Instant | null;
  /** Shopify's ids of the products; empty when nobody looked. */
  productIds: readonly string[];
  /** Invitations for this order that the review's site sent, by whomever they were asked for. */
  invitations: readonly { reference: string | null; email: string; sentAt: Instant }[];
};

/**
 * How sure it is that a review is about an order. `exact`: the site names the order; `strong`: one invitation alone can have led
 * to it; `weak`: likely, and a person has to confirm it before it is used.
 */
export type MatchStrength = "exact" | "strong" | "weak";

/** The rule that decided, for people to judge. */
export const MATCH_RULES = [
  "order_id",
  "order_reference",
  "order_reference_and_email",
  "email_and_only_invitation",
  "reference_with_another_email",
  "email_and_product",
  "email_and_only_order",
  "email_and_time",
  // Nobody can tell: a person chooses.
  "reference_of_several_orders",
  "reference_and_email_contradict",
  "email_of_several_customers",
  "email_with_several_orders",
  // Nothing to choose from.
  "written_before_the_order",
  "unknown_reference",
  "unknown_email",
  "nothing_to_match_by",
] as const;
export type MatchRule = (typeof MATCH_RULES)[number];

export type ReviewMatch =
  | { result: "matched"; order: string; strength: MatchStrength; rule: MatchRule; candidates: string[] }
  | { result: "ambiguous"; rule: MatchRule; candidates: string[] }
  | { result: "none"; rule: MatchRule; candidates: [] };

/** A review is mostly written within so many days of the delivery. */
const WRITTEN_WITHIN_HOURS = 60 * 24;

/**
 * Finds the order that a review is about. A review tied to the wrong order is worse than one tied to none: whatever speaks for
 * two customers, or for one and against him, is left to a person.
 * @param orders all orders that the reference, the id or the address may stand for, and no fewer; others do no harm
 */
export function matchReview(review: ReviewToMatch, orders: readonly OrderToMatch[]): ReviewMatch {
  const possible = orders.filter(({ placedAt }) => placedAt === null || placedAt <= review.at);
  const named = namedBy(review, orders);
  if (named.length > 0) return byName(review, named, possible);
  if (review.email === null) return none(review.orderReference === null ? "nothing_to_match_by" : "unknown_reference");
  return byEmail(review, review.email, possible);
}

/** The orders that the site's own words name. Its order id is one order's; a reference may be a number that was used twice. */
function namedBy(review: ReviewToMatch, orders: readonly OrderToMatch[]): OrderToMatch[] {
  const byId = review.orderId === null ? [] : orders.filter(({ shopifyId }) => shopifyId === review.orderId);
  if (byId.length > 0) return byId;
  const { orderReference: reference } = review;
  if (reference === null) return [];
  return orders.filter(
    (order) =>
      order.shopifyId === reference.trim() ||
      sameReference(order.name, reference) ||
      order.invitations.some((invitation) => sameReference(invitation.reference, reference)),
  );
}

function byName(
  review: ReviewToMatch,
  allNamed: readonly OrderToMatch[],
  possible: readonly OrderToMatch[],
): ReviewMatch {
  const named = allNamed.filter((order) => possible.includes(order));
  if (named.length === 0) return none("written_before_the_order");
  const { email } = review;
  const mailed = email === null ? [] : named.filter((order) => order.email === email);
  if (named.length > 1) {
    if (mailed.length !== 1) return ambiguous("reference_of_several_orders", mailed.length > 0 ? mailed : named);
    return matched(mailed[0]!, "exact", "order_reference_and_email", named);
  }
  const [order] = named as [OrderToMatch];
  if (email === null || order.email === null || order.email === email)
    return matched(order, "exact", review.orderId === order.shopifyId ? "order_id" : "order_reference", named);
  // Somebody else's address. Whether he wrote about this order or about one of his own, nobody can tell.
  const theirs = possible.filter((other) => other.email === email);
  return theirs.length > 0
    ? ambiguous("reference_and_email_contradict", [order, ...theirs])
    : matched(order, "weak", "reference_with_another_email", named);
}

function byEmail(review: ReviewToMatch, email: string, possible: readonly OrderToMatch[]): ReviewMatch {
  const orders = possible.filter((order) => order.email === email);
  if (orders.length === 0) return none("unknown_email");
  if (!ofOneCustomer(orders)) return ambiguous("email_of_several_customers", orders);
  // A reference that is none of ours speaks of an order that we do not know: then no invitation proves another one.
  const unknownReference = review.orderReference !== null || review.orderId !== null;
  const invited = orders.filter(({ invitations }) =>
    invitations.some((invitation) => invitation.email === email && invitation.sentAt <= review.at),
  );
  const [only] = invited;
  if (
    invited.length === 1 &&
    only &&
    review.unknownInvitations === 0 &&
    !unknownReference &&
    mayHold(only, review.productId)
  )
    return matched(only, "strong", "email_and_only_invitation", orders);
  const likely = orders.filter((order) => mayHold(order, review.productId));
  const holding = likely.filter(({ productIds }) => review.productId !== null && productIds.includes(review.productId));
  if (holding.length === 1) return matched(holding[0]!, "weak", "email_and_product", orders);
  if (orders.length === 1 && likely.length === 1) return matched(orders[0]!, "weak", "email_and_only_order", orders);
  const recent = likely.filter(
    ({ deliveredAt }) =>
      deliveredAt !== null && deliveredAt <= review.at && review.at <= addHours(deliveredAt, WRITTEN_WITHIN_HOURS),
  );
  return recent.length === 1
    ? matched(recent[0]!, "weak", "email_and_time", orders)
    : ambiguous("email_with_several_orders", likely.length > 0 ? likely : orders);
}

/** Orders without a customer may be anybody's who uses the address. */
function ofOneCustomer(orders: readonly OrderToMatch[]): boolean {
  if (orders.length === 1) return true;
  const customers = new Set(orders.map(({ customerId }) => customerId));
  return customers.size === 1 && !customers.has(null);
}

/** False when the review is about a product that is known not to be in the order. */
function mayHold({ productIds }: OrderToMatch, productId: string | null): boolean {
  return productId === null || productIds.length === 0 || productIds.includes(productId);
}

function matched(
  order: OrderToMatch,
  strength: MatchStrength,
  rule: MatchRule,
  candidates: readonly OrderToMatch[],
): ReviewMatch {
  return { result: "matched", order: order.id, strength, rule, candidates: ids(candidates) };
}

function ambiguous(rule: MatchRule, candidates: readonly OrderToMatch[]): ReviewMatch {
  return { result: "ambiguous", rule, candidates: ids(candidates) };
}

function none(rule: MatchRule): ReviewMatch {
  return { result: "none", rule, candidates: [] };
}

/** Newest first: the likelier one stands above. */
function ids(orders: readonly OrderToMatch[]): string[] {
  return orders
    .toSorted((a, b) =>
      (b.placedAt ?? "") > (a.placedAt ?? "") ? 1 : (b.placedAt ?? "") < (a.placedAt ?? "") ? -1 : 0,
    )
    .map(({ id }) => id);
}
