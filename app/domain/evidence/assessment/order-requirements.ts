import { type Money, parseMoney } from "#app/domain/money.ts";
import { comparableAddress } from "../comparable-address.ts";
import type { OrderFacts } from "../facts.ts";
import { pagesAtOrder } from "../product-pages.ts";
import { undisputedOnSameCard } from "./earlier-orders.ts";
import { type AssessmentContext, type Held, message } from "./model.ts";

/** Requirements about the order, its payment, and what was given back. */

function held(entries: string[], key: Held["why"]["key"], params: Record<string, string> = {}): Held | undefined {
  return entries.length > 0 ? { entries, why: message(key, params) } : undefined;
}

export function orderRecord({ facts }: AssessmentContext): Held | undefined {
  return facts.order && held([facts.order.entry], "held.order_record");
}

/** Full match of street and postcode; codes as card networks write them (AVS). */
const AVS_MATCH: ReadonlySet<string> = new Set(["Y", "X", "D", "M", "F"]);

function paid(facts: OrderFacts): OrderFacts["transactions"] {
  return facts.transactions.filter(
    ({ value }) => value.status === "success" && ["sale", "authorization", "capture"].includes(value.kind ?? ""),
  );
}

export function addressVerified({ facts }: AssessmentContext): Held | undefined {
  const checked = paid(facts).filter(({ value }) => AVS_MATCH.has(value.payment_details?.avs_result_code ?? ""));
  return held(
    checked.map(({ entry }) => entry),
    "held.address_verified",
    { code: checked[0]?.value.payment_details?.avs_result_code ?? "" },
  );
}

export function cardCodeVerified({ facts }: AssessmentContext): Held | undefined {
  const checked = paid(facts).filter(({ value }) => value.payment_details?.cvv_result_code === "M");
  return held(
    checked.map(({ entry }) => entry),
    "held.card_code_verified",
  );
}

export function purchaseAddress({ facts }: AssessmentContext): Held | undefined {
  return facts.order?.value.browser_ip
    ? held([facts.order.entry], "held.purchase_ip", { ip: facts.order.value.browser_ip })
    : undefined;
}

export function billingEqualsShipping({ facts }: AssessmentContext): Held | undefined {
  const billing = comparableAddress(facts.order?.value.billing_address);
  return facts.order && billing && billing === comparableAddress(facts.order.value.shipping_address)
    ? held([facts.order.entry], "held.billing_equals_shipping")
    : undefined;
}

/** Exactly one successful charge of this order. */
export function singleCharge({ facts }: AssessmentContext): Held | undefined {
  const charges = facts.transactions.filter(
    ({ value }) => value.status === "success" && (value.kind === "sale" || value.kind === "capture"),
  );
  return charges.length === 1 ? held([charges[0]!.entry], "held.single_charge") : undefined;
}

/** Successful refunds that together reach the claimed amount, or the order's total where no amount is claimed. */
export function refundRecord({ facts, claim }: AssessmentContext): Held | undefined {
  const refunded = refundsMade(facts);
  const total = facts.order?.value.total_price;
  const currency = facts.order?.value.currency;
  const owed = claim.amount ?? (total && currency ? parseMoney(total, currency) : undefined);
  if (!owed) return undefined;
  const sum = refunded
    .filter(({ amount }) => amount.currency === owed.currency)
    .reduce((whole, { amount }) => whole + amount.minor, 0n);
  return owed.minor > 0n && sum >= owed.minor
    ? held([...new Set(refunded.map(({ entry }) => entry))], "held.refund_record")
    : undefined;
}

/** Each refund transaction that succeeded, told once however many records speak of it. */
export function refundsMade(facts: OrderFacts): { id: string; entry: string; at: string; amount: Money }[] {
  const made = new Map<string, { id: string; entry: string; at: string; amount: Money }>();
  const note = (entry: string, at: string, id: string | null | undefined, amount: unknown, currency: unknown) => {
    const money = typeof amount === "string" && typeof currency === "string" ? parseMoney(amount, currency) : undefined;
    if (id && money && !made.has(id)) made.set(id, { id, entry, at, amount: money });
  };
  for (const { entry, occurredAt, value } of facts.refunds)
    for (const transaction of value.transactions ?? [])
      if (transaction.kind === "refund" && transaction.status === "success")
        note(
          entry,
          value.processed_at ?? occurredAt,
          transaction.id,
          transaction.amount,
          transaction.currency ?? facts.order?.value.currency,
        );
  for (const { entry, occurredAt, value } of facts.transactions)
    if (value.kind === "refund" && value.status === "success")
      note(
        entry,
        value.processed_at ?? occurredAt,
        value.id,
        value.amount,
        value.currency ?? facts.order?.value.currency,
      );
  return [...made.values()];
}

export function returnDeclined({ facts }: AssessmentContext): Held | undefined {
  return held(
    facts.returns.filter(({ value }) => value.status?.toLowerCase() === "declined").map(({ entry }) => entry),
    "held.return_declined",
  );
}

/** Paid orders with the same card that nobody disputed. */
export function earlierOrdersHeld({ facts, earlierOrders }: AssessmentContext): Held | undefined {
  const found = undisputedOnSameCard(facts, earlierOrders ?? []);
  return held(
    found.map(({ entry }) => entry),
    "held.earlier_orders",
    { orders: found.map(({ name, at }) => `${name} (${at.slice(0, 10)})`).join(", ") },
  );
}

/** The shop's policies as they stood when the order was placed; that the customer accepted them is another matter. */
export function policyAtPurchase({ facts }: AssessmentContext): Held | undefined {
  return held(
    facts.policies.map(({ entry }) => entry),
    "held.policy_at_purchase",
    { policies: facts.policies.map(({ value }) => value.title).join(", ") },
  );
}

/** The pages of all the order's lines: a claim may be about any of them. */
export function listingAtPurchase({ facts }: AssessmentContext): Held | undefined {
  const pages = pagesAtOrder(facts);
  const shown = new Set(pages.map(({ value }) => value.id));
  const lines = facts.order?.value.line_items ?? [];
  if (lines.length === 0 || !lines.every(({ id }) => id && shown.has(id))) return undefined;
  return held(
    pages.map(({ entry }) => entry),
    "held.listing_at_purchase",
    { titles: [...new Set(pages.map(({ value }) => value.title))].join(", ") },
  );
}

/** What the customer wrote to the shop. */
export function customerMessages({ facts }: AssessmentContext): Held | undefined {
  return held(
    facts.messages.map(({ entry }) => entry),
    "held.customer_messages",
  );
}

/** A solution was offered through this app; what was offered in a mediation stays there. */
export function solutionOffered({ facts }: AssessmentContext): Held | undefined {
  return held(
    facts.responses.filter(({ value }) => value.stance === "settle" && !value.confidential).map(({ entry }) => entry),
    "held.solution_offered",
  );
}
