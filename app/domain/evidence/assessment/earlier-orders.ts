import type { Instant } from "#app/domain/time.ts";
import { comparableAddress } from "../comparable-address.ts";
import type { OrderFacts } from "../facts.ts";
import { plainText } from "../same-person.ts";

/** What can be compared between two orders of one customer. An absent field is not known. */
type Traits = {
  /** Brand, last digits and name on the card: the nearest to a card's identity that Shopify shows. */
  card?: string;
  ip?: string;
  email?: string;
  shippingAddress?: string;
  accountId?: string;
};

/** Another order of the same customer, from its own ledger. */
export type EarlierOrder = Traits & {
  /** The ledger entry of that order. */
  entry: string;
  name: string;
  at: Instant;
  paid: boolean;
  disputed: boolean;
};

/** An order's ledger as an earlier order; undefined without a recorded order or its date. */
export function earlierOrder(facts: OrderFacts): EarlierOrder | undefined {
  const { order } = facts;
  const at = order?.value.processed_at ?? order?.value.created_at;
  if (!order || !at) return undefined;
  return {
    entry: order.entry,
    name: order.value.name ?? order.value.id,
    at,
    paid: payments(facts).length > 0,
    disputed: facts.disputes.length > 0,
    ...traits(facts),
  };
}

/** Paid orders with the same card that nobody disputed. */
export function undisputedOnSameCard(facts: OrderFacts, earlier: readonly EarlierOrder[]): EarlierOrder[] {
  const { card } = traits(facts);
  return card === undefined ? [] : earlier.filter((one) => one.card === card && one.paid && !one.disputed);
}

/** Compared elements, as Visa sorts them: of the first kind at least one must match. */
const MAIN = ["ip"] as const;
const SECONDARY = ["shippingAddress", "email", "accountId"] as const;
export type MatchedElement = (typeof MAIN)[number] | (typeof SECONDARY)[number];

/** Days before the dispute between which an earlier order counts. Sources differ on 364 or 365: the narrower window is used. */
const WINDOW = { from: 364, to: 120 };

/** `orders` are two that match the disputed one in the same `elements`; empty when there are none. */
export type CompellingEvidence = { met: boolean; orders: EarlierOrder[]; elements: MatchedElement[] };

/**
 * Visa Compelling Evidence 3.0, for code 10.4 only: two earlier, undisputed, paid orders on the same card, 120 to 364 days
 * before the dispute, that match in two main elements, or a main and a secondary one. Shopify shows no device, so the
 * purchase's internet address is the only main element. https://docs.stripe.com/disputes/api/visa-ce3, checked 2026-11-21.
 */
export function compellingEvidence(
  facts: OrderFacts,
  earlier: readonly EarlierOrder[],
  disputedAt: Instant,
): CompellingEvidence {
  const disputed = traits(facts);
  const age = ({ at }: EarlierOrder) => (Date.parse(disputedAt) - Date.parse(at)) / 86_400_000;
  const candidates = undisputedOnSameCard(facts, earlier)
    .filter((one) => age(one) >= WINDOW.to && age(one) <= WINDOW.from)
    .map((order) => ({ order, matched: [...MAIN, ...SECONDARY].filter((name) => same(disputed[name], order[name])) }));
  for (const [index, first] of candidates.entries())
    for (const second of candidates.slice(index + 1)) {
      const elements = first.matched.filter((name) => second.matched.includes(name));
      if (elements.some(isMain) && elements.length >= 2)
        return { met: true, orders: [first.order, second.order], elements };
    }
  return { met: false, orders: [], elements: [] };
}

function isMain(element: MatchedElement): boolean {
  return MAIN.some((name) => name === element);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

function payments({ transactions }: OrderFacts) {
  return transactions.filter(
    ({ value }) => value.status === "success" && (value.kind === "sale" || value.kind === "capture"),
  );
}

function traits(facts: OrderFacts): Traits {
  const order = facts.order?.value;
  const details = payments(facts).find(({ value }) => value.payment_details?.credit_card_number)?.value.payment_details;
  const card = details && [details.credit_card_company, details.credit_card_number, details.credit_card_name];
  const address = comparableAddress(order?.shipping_address);
  return {
    ...(card?.every(Boolean) ? { card: plainText(card.join(" ")) } : {}),
    ...(order?.browser_ip ? { ip: order.browser_ip } : {}),
    ...(order?.email ? { email: order.email.trim().toLowerCase() } : {}),
    ...(address ? { shippingAddress: address } : {}),
    ...(order?.customer?.id ? { accountId: order.customer.id } : {}),
  };
}
