import {
  disputePayload,
  fulfillmentEventPayload,
  fulfillmentPayload,
  orderEditPayload,
  orderPayload,
  refundPayload,
  returnPayload,
  transactionPayload,
} from "#tests/fixtures/shopify-payloads.ts";

/** One webhook; a second delivery of it has the same id. */
export type Webhook = { topic: string; body: string; webhookId: string; triggeredAt: string };

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What Shopify sends about a number of orders, in the order in which it happened: each is placed and paid, most are
 * shipped and travel, some are edited, returned, refunded or disputed.
 * @returns exactly `count` webhooks, oldest first
 */
export function createTraffic(random: Random, { orders, count }: { orders: number; count: number }): Webhook[] {
  const all = Array.from({ length: orders }, (_order, index) => lifeOf(index, random)).flat();
  // Orders change for many reasons that say little: they fill up what the lives leave open.
  while (all.length < count) all.push(touch(Math.floor(random() * orders), all.length, random));
  const kept = all.slice(0, count).sort((a, b) => (a.triggeredAt < b.triggeredAt ? -1 : 1));
  return kept.map((webhook, index) => ({ ...webhook, webhookId: `w-${index}` }));
}

/** The same webhooks in any order (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

type Step = Omit<Webhook, "webhookId">;

const FIRST_ORDER = 5_000_000_000_000;
const START = Date.parse("2026-11-01T08:00:00Z");
const HOUR = 3_600_000;

const orderIdOf = (index: number) => String(FIRST_ORDER + index);

function orderAt(index: number, at: string, changes: Partial<Parameters<typeof orderPayload>[0]>) {
  return orderPayload({
    id: orderIdOf(index),
    updatedAt: at,
    name: `#${1001 + index}`,
    customerName: index % 3 === 0 ? "Jan Peeters" : "Anna de Wit",
    email: `customer${index}@example.com`,
    locale: ["nl-NL", "nl-BE", "de-DE", "fr-BE", "en"][index % 5]!,
    ...changes,
  });
}

function lifeOf(index: number, random: Random): Omit<Webhook, "webhookId">[] {
  const orderId = orderIdOf(index);
  const own = (offset: number) => String(Number(orderId) * 10 + offset);
  const steps: Step[] = [];
  let clock = START + index * 60_000;
  const say = (topic: string, payload: (at: string) => unknown) => {
    clock += Math.ceil(random() * 6 * HOUR);
    const at = new Date(clock).toISOString();
    steps.push({ topic, body: JSON.stringify(payload(at)), triggeredAt: at });
  };
  const order = (topic: string, changes: Partial<Parameters<typeof orderPayload>[0]> = {}) =>
    say(topic, (at) => orderAt(index, at, changes));
  const sometimes = (chance: number, then: () => void) => {
    if (random() < chance) then();
  };

  order("orders/create", { financialStatus: "pending" });
  say("order_transactions/create", (at) => transactionPayload({ id: own(1), orderId, processedAt: at }));
  order("orders/paid");
  // One change of an order is often told under two topics, with the same content.
  steps.push({ ...steps.at(-1)!, topic: "orders/updated" });
  sometimes(0.1, () => say("orders/edited", (at) => orderEditPayload({ id: own(2), orderId, committedAt: at })));
  sometimes(0.9, () => {
    say("fulfillments/create", (at) => fulfillmentPayload({ id: own(3), orderId, updatedAt: at }));
    order("orders/fulfilled", { fulfillmentStatus: "fulfilled" });
    const event = (id: string, status: string, message?: string) =>
      say("fulfillment_events/create", (at) =>
        fulfillmentEventPayload({ id, orderId, fulfillmentId: own(3), status, happenedAt: at, message }),
      );
    event(own(4), "in_transit");
    sometimes(0.3, () => event(own(5), "attempted_delivery"));
    sometimes(0.8, () => {
      event(
        own(6),
        "delivered",
        ["Signed by: Anna de Wit", "Left with neighbour", undefined][Math.floor(random() * 3)],
      );
      say("fulfillments/update", (at) =>
        fulfillmentPayload({ id: own(3), orderId, updatedAt: at, shipmentStatus: "delivered" }),
      );
      sometimes(0.1, () =>
        say("fulfillment_events/delete", (at) =>
          fulfillmentEventPayload({ id: own(6), orderId, fulfillmentId: own(3), status: "delivered", happenedAt: at }),
        ),
      );
    });
  });
  sometimes(0.2, () => {
    say("returns/request", () => returnPayload({ id: own(7), orderId, status: "requested" }));
    say("returns/approve", () => returnPayload({ id: own(7), orderId, status: "open" }));
    sometimes(0.5, () => say("returns/close", () => returnPayload({ id: own(7), orderId, status: "closed" })));
  });
  sometimes(0.3, () => {
    const dispute = (topic: string, status: string, dueBy?: string | null) =>
      say(topic, (at) => ({
        ...disputePayload({ id: own(8), orderId: index % 7 === 0 ? null : orderId, status }),
        ...(dueBy === undefined ? {} : { evidence_due_by: dueBy }),
        ...(status === "won" || status === "lost" ? { finalized_on: at } : {}),
      }));
    dispute("disputes/create", "needs_response");
    sometimes(0.7, () => dispute("disputes/update", "under_review"));
    sometimes(0.5, () => dispute("disputes/update", random() < 0.5 ? "won" : "lost", null));
  });
  sometimes(0.2, () =>
    say("refunds/create", (at) => refundPayload({ id: own(9), orderId, processedAt: at, amount: "10.00" })),
  );
  sometimes(0.1, () => order("orders/cancelled", { financialStatus: "refunded" }));
  return steps;
}

function touch(index: number, n: number, random: Random): Step {
  const at = new Date(START + index * 60_000 + Math.ceil(random() * 240 * HOUR)).toISOString();
  const total = `${50 + (n % 40)}.95`;
  return { topic: "orders/updated", body: JSON.stringify(orderAt(index, at, { total })), triggeredAt: at };
}
