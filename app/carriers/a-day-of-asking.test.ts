import { describe, expect, test } from "vitest";
import type { Handover } from "#app/domain/evidence/handover.ts";
import { addHours, hoursBetween } from "#app/domain/time.ts";
import { type AskedParcel, type AskedProvider, nextAsk } from "#app/domain/tracking/next-ask.ts";
import { takeRequest } from "#app/domain/tracking/rate-limit.ts";
import type { CarrierId } from "./carrier.ts";
import { CARRIERS } from "./registry.ts";

/**
 * One day of all shops, minute by minute, without network, database or clock: the rules for when to ask and how often
 * meet 50,000 parcels on their way.
 */

const DAY_STARTS = "2026-11-26T00:00:00.000Z";
const START = Date.parse(DAY_STARTS);
const MINUTE = 60_000;
const MINUTES = 24 * 60;

/** How many parcels are on their way, and over how many shops' credentials. */
const SHARES: Record<CarrierId, { parcels: number; keys: number }> = {
  postnl: { parcels: 20_000, keys: 60 },
  sendcloud: { parcels: 9_000, keys: 20 },
  "dhl-ecommerce-nl": { parcels: 8_000, keys: 1 },
  myparcel: { parcels: 4_000, keys: 10 },
  "dhl-unified": { parcels: 1_000, keys: 25 },
  "gls-nl": { parcels: 1_500, keys: 5 },
  gls: { parcels: 1_500, keys: 20 },
  bpost: { parcels: 2_000, keys: 8 },
  dpd: { parcels: 1_500, keys: 6 },
  ups: { parcels: 800, keys: 6 },
  fedex: { parcels: 300, keys: 2 },
  aftership: { parcels: 400, keys: 2 },
};

/** What really happens to a parcel, which nobody knows before asking. */
type Fate = { outAt: string; deliveredAt: string; proofAt: string; handover: Handover };
type Parcel = { known: AskedParcel; fate: Fate; asks: { at: number; before: AskedParcel }[]; ended: boolean };

/** The same numbers in every run (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function parcels(count: number, random: () => number): Parcel[] {
  return Array.from({ length: count }, () => {
    const shippedAt = addHours(DAY_STARTS, -72 * random() + 12 * random());
    const outAt = addHours(shippedAt, 14 + 30 * random());
    const deliveredAt = addHours(outAt, 1 + 8 * random());
    return {
      known: {
        shippedAt,
        found: false,
        status: null,
        handover: null,
        statusAt: null,
        proofHeld: false,
        askedAt: null,
      },
      fate: {
        outAt,
        deliveredAt,
        proofAt: addHours(deliveredAt, 6 * random()),
        handover: random() < 0.4 ? "to_neighbour" : "unknown",
      },
      asks: [],
      ended: false,
    };
  });
}

/** What the carrier answers at a moment. */
function answered({ known, fate }: Parcel, provider: AskedProvider, at: string): AskedParcel {
  const delivered = at >= fate.deliveredAt;
  const status = delivered ? "delivered" : at >= fate.outAt ? "out_for_delivery" : "in_transit";
  return {
    ...known,
    found: hoursBetween(known.shippedAt, at) > 2,
    status,
    handover: delivered ? fate.handover : null,
    statusAt: delivered ? fate.deliveredAt : known.shippedAt,
    proofHeld: delivered && provider.mayHaveProof && at >= fate.proofAt,
    askedAt: at,
  };
}

/** Where the proof of a delivered parcel is a request of its own. */
const ASKED_APART: ReadonlySet<CarrierId> = new Set(["postnl", "gls-nl", "fedex"]);

function aDay(id: CarrierId, { parcels: count, keys }: { parcels: number; keys: number }) {
  const carrier = CARRIERS[id];
  const { signature, photo, document, handover } = carrier.proves;
  const provider: AskedProvider = {
    mayHaveProof: signature || photo || document,
    tellsHandover: handover,
    retentionDays: carrier.retentionDays,
    aggregator: carrier.aggregator ?? false,
    pushes: false,
  };
  const random = numbers(count + keys);
  const days = Array.from({ length: keys }, () => {
    const own = parcels(Math.floor(count / keys), random);
    const requests: number[] = [];
    const due: Parcel[][] = Array.from({ length: MINUTES + 1 }, () => []);
    const plan = (parcel: Parcel, now: string) => {
      const next = nextAsk(parcel.known, provider, now);
      if ("ended" in next) parcel.ended = true;
      else due[Math.min(MINUTES, Math.max(0, Math.ceil((Date.parse(next.at) - START) / MINUTE)))]!.push(parcel);
    };
    for (const parcel of own) plan(parcel, DAY_STARTS);
    let state: readonly number[] = [];
    const waiting: Parcel[] = [];
    for (let minute = 0; minute < MINUTES; minute += 1) {
      waiting.push(...due[minute]!);
      const end = START + (minute + 1) * MINUTE;
      let at = START + minute * MINUTE;
      while (waiting.length > 0 && at < end) {
        const parcel = waiting[0]!;
        const wanted = ASKED_APART.has(id) && at >= Date.parse(parcel.fate.deliveredAt) ? 2 : 1;
        let taken = 0;
        while (taken < wanted && at < end) {
          const result = takeRequest(carrier.rateLimits, state, at);
          if (result.taken) {
            state = result.state;
            taken += 1;
            requests.push(at);
          } else at = result.at;
        }
        if (taken < wanted) break;
        waiting.shift();
        const now = new Date(at).toISOString();
        parcel.asks.push({ at, before: parcel.known });
        parcel.known = answered(parcel, provider, now);
        plan(parcel, now);
        // A carrier takes its time too.
        at += 150;
      }
    }
    return { own, requests, waiting: waiting.length };
  });
  return { carrier, provider, days };
}

/** The most of the sorted moments that lie in any half-open window of that length. */
function mostIn(sorted: readonly number[], windowMs: number): number {
  let most = 0;
  let first = 0;
  sorted.forEach((at, index) => {
    while (sorted[first]! <= at - windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

test("50,000 parcels are on their way", () => {
  expect(Object.values(SHARES).reduce((sum, { parcels: count }) => sum + count, 0)).toBe(50_000);
});

describe.each(Object.entries(SHARES) as [CarrierId, (typeof SHARES)[CarrierId]][])("a day of %s", (id, share) => {
  const { carrier, provider, days } = aDay(id, share);
  const all = days.flatMap(({ own }) => own);

  test("stays inside each of its limits in every window", () => {
    for (const { requests } of days)
      for (const limit of carrier.rateLimits)
        expect(mostIn(requests, limit.seconds * 1000)).toBeLessThanOrEqual(limit.requests);
    expect(days.reduce((sum, { requests }) => sum + requests.length, 0)).toBeGreaterThan(all.length / 4);
  });

  test("asks for nothing twice without need", () => {
    for (const parcel of all) {
      parcel.asks.slice(1).forEach(({ at, before }, index) => {
        const previous = parcel.asks[index]!.at;
        // Not sooner than the shortest pause that the rules know for what was known then.
        expect(at - previous).toBeGreaterThanOrEqual(shortestPause(before) * 3_600_000 - MINUTE);
      });
      const told = parcel.known.status === "delivered" && parcel.known.handover !== "unknown";
      const complete = told && (parcel.known.proofHeld || !provider.mayHaveProof);
      if (complete) expect(parcel.ended).toBe(true);
      expect(parcel.asks.length).toBeLessThanOrEqual(14);
    }
  });

  test("leaves nobody waiting for long: what was delivered by noon is known at night", () => {
    const byNoon = all.filter(({ fate }) => fate.deliveredAt < addHours(DAY_STARTS, 12));
    const known = byNoon.filter((parcel) => parcel.known.status === "delivered");
    expect(byNoon.length).toBeGreaterThan(0);
    expect(known.length / byNoon.length).toBeGreaterThan(0.95);
  });
});

function shortestPause({ status, found }: AskedParcel): number {
  if (!found) return 8;
  if (status === "out_for_delivery") return 2;
  // After the delivery the moments are counted from it, and may follow a late question closely.
  return status === "delivered" ? 0 : 8;
}
