import type { Handover } from "../evidence/handover.ts";
import { addHours, hoursBetween, type Instant } from "../time.ts";

/** What is known of a parcel at one provider, as far as it decides when to ask again. */
export type AskedParcel = {
  shippedAt: Instant;
  /** The provider knew the number at least once. */
  found: boolean;
  /** The provider's present state, in Shopify's words; null before the first answer. */
  status: string | null;
  handover: Handover | null;
  /** When that state began, by the provider's time. */
  statusAt: Instant | null;
  /** A signature, photo or document of the delivery is in the ledger. */
  proofHeld: boolean;
  /** The last answer; null before the first. */
  askedAt: Instant | null;
};

/** What can be expected of the provider. */
export type AskedProvider = {
  /** It has proof of delivery, and the shop's credentials may read it as far as is known. */
  mayHaveProof: boolean;
  /** It can say how a parcel was handed over. */
  tellsHandover: boolean;
  /** Days after delivery during which proof can still be asked for; null: not known. */
  retentionDays: number | null;
  /** It speaks for many carriers and knows only what the shop sent through it. */
  aggregator: boolean;
  /** It tells of news by itself, or lists what changed: asking for one parcel is only the safety net. */
  pushes: boolean;
};

/** Why a parcel is not asked for any more. */
export const ENDINGS = [
  /** Nothing more can come. */
  "complete",
  /** It went back to the shop. */
  "returned",
  /** The provider never knew the number. */
  "not_found",
  /** The provider has had its time to tell more, or keeps it no longer. */
  "no_more_expected",
  /** Shopify cancelled the fulfillment, or changed its number. */
  "withdrawn",
] as const;
export type Ending = (typeof ENDINGS)[number];

export type NextAsk = { at: Instant } | { ended: Ending };

/** What a provider is still asked for, and the last moment at which it is asked. */
export type Awaited = { what: "news" | "handover" | "proof"; until: Instant };

/** Hours between two questions, by what the provider last said. On the delivery day one asks more often. */
const PAUSE_HOURS: Record<string, number> = {
  out_for_delivery: 2,
  attempted_delivery: 6,
  ready_for_pickup: 12,
  delayed: 12,
  failure: 24,
};
const UNDER_WAY_PAUSE = 8;
const PUSH_STRETCH = 3;

/** A parcel is scanned some hours after its label is printed; the first day it may be unknown. */
const FIRST_ASK_HOURS = 3;
const NOT_FOUND_PAUSES: { untilHours: number; pause: number }[] = [
  { untilHours: 48, pause: 9 },
  { untilHours: 14 * 24, pause: 24 },
];
const AGGREGATOR_GIVES_UP_HOURS = 72;
const GIVES_UP_HOURS = 14 * 24;
/** After two months without an end nobody asks for a parcel any more. */
const UNENDED_HOURS = 60 * 24;

/** Hours after a delivery at which proof is asked for: it arrives later than the word "delivered". */
const PROOF_HOURS = [1, 4, 12, 24, 72, 168];
/** Hours after a delivery at which one asks how it was handed over, where the provider can say so. */
const HANDOVER_HOURS = [6, 30];

/**
 * When to ask a provider for a parcel again, or that there is no need any more.
 * @param now a time that lies before it is never given back, but `now` itself may be
 */
export function nextAsk(parcel: AskedParcel, provider: AskedProvider, now: Instant): NextAsk {
  if (parcel.askedAt === null) return { at: later(addHours(parcel.shippedAt, FIRST_ASK_HOURS), now) };
  if (!parcel.found) return notFoundYet(parcel, parcel.askedAt, provider, now);
  if (parcel.handover === "returned") return { ended: "returned" };
  if (parcel.status === "delivered") return afterDelivery(parcel, parcel.askedAt, provider, now);
  if (hoursBetween(parcel.shippedAt, now) > UNENDED_HOURS) return { ended: "no_more_expected" };
  const pause = PAUSE_HOURS[parcel.status ?? ""] ?? UNDER_WAY_PAUSE;
  return { at: later(addHours(parcel.askedAt, provider.pushes ? pause * PUSH_STRETCH : pause), now) };
}

/** What a provider is still expected to tell of a parcel, and until when it is asked; null when nothing more can come. */
export function awaitedOf(parcel: AskedParcel, provider: AskedProvider): Awaited | null {
  if (!parcel.found)
    return {
      what: "news",
      until: addHours(parcel.shippedAt, provider.aggregator ? AGGREGATOR_GIVES_UP_HOURS : GIVES_UP_HOURS),
    };
  if (parcel.handover === "returned") return null;
  if (parcel.status !== "delivered") return { what: "news", until: addHours(parcel.shippedAt, UNENDED_HOURS) };
  const since = parcel.statusAt ?? parcel.askedAt ?? parcel.shippedAt;
  const last = askedAfterDelivery(parcel, provider).at(-1);
  if (last === undefined) return null;
  return { what: waitsForProof(parcel, provider) ? "proof" : "handover", until: addHours(since, last) };
}

function notFoundYet(parcel: AskedParcel, askedAt: Instant, provider: AskedProvider, now: Instant): NextAsk {
  const age = hoursBetween(parcel.shippedAt, askedAt);
  if (age >= (provider.aggregator ? AGGREGATOR_GIVES_UP_HOURS : GIVES_UP_HOURS)) return { ended: "not_found" };
  const row = NOT_FOUND_PAUSES.find(({ untilHours }) => age < untilHours);
  return row ? { at: later(addHours(askedAt, row.pause), now) } : { ended: "not_found" };
}

function afterDelivery(parcel: AskedParcel, askedAt: Instant, provider: AskedProvider, now: Instant): NextAsk {
  const since = parcel.statusAt ?? askedAt;
  const hours = askedAfterDelivery(parcel, provider);
  if (hours.length === 0) return { ended: "complete" };
  const moments = hours.map((after) => addHours(since, after)).filter((at) => at > askedAt);
  const [next] = moments;
  if (next === undefined || beyondRetention(since, now, provider)) return { ended: "no_more_expected" };
  // What lies in the past was missed, as when a shop connects a carrier weeks later: one question is enough for all.
  return { at: later(next, now) };
}

/** Hours after a delivery at which something can still come of asking, rising; once more shortly before the provider's time is over. */
function askedAfterDelivery(parcel: AskedParcel, provider: AskedProvider): number[] {
  const forProof = waitsForProof(parcel, provider);
  const forHandover = provider.tellsHandover && parcel.handover === "unknown";
  const lastChance = forProof && provider.retentionDays !== null ? [(provider.retentionDays - 2) * 24] : [];
  const hours = [...(forProof ? PROOF_HOURS : []), ...(forHandover ? HANDOVER_HOURS : []), ...lastChance];
  return [...new Set(hours)].toSorted((a, b) => a - b);
}

function waitsForProof({ proofHeld }: AskedParcel, { mayHaveProof }: AskedProvider): boolean {
  return mayHaveProof && !proofHeld;
}

function beyondRetention(since: Instant, now: Instant, { retentionDays }: AskedProvider): boolean {
  return retentionDays !== null && hoursBetween(since, now) > retentionDays * 24;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
