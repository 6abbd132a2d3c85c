import type { Clock } from "../claim/clocks/clock.ts";
import { type ClockId, clockWithId } from "../claim/clocks/clocks.ts";
import { deadline, type IsHoliday } from "../claim/deadlines.ts";
import type { OrderFacts } from "../evidence/facts.ts";
import { parcelEvents } from "../evidence/parcel-events.ts";
import { isDelivered, type Parcel } from "../evidence/parcels.ts";
import type { Instant } from "../time.ts";
import type { Anchor, InquiryDesk } from "./desk.ts";
import type { Matter } from "./matter.ts";

/** When a desk takes a matter. A term that nobody checked is shown with that mark; none of them ever stops anything. */
export type InquiryTerm = {
  latest?: { dueAt: Instant; from: Instant; clock: Clock & { id: ClockId } };
  earliest?: { at: Instant; clock: Clock & { id: ClockId } };
};

export type TermContext = { timeZone: string; isHoliday: IsHoliday };

/** Moments of a parcel's way that terms count from. */
export type Anchors = Partial<Record<Anchor, Instant>>;

/** When a parcel left, was delivered by its carrier's word, and was last heard of. */
export function anchorsOf(facts: OrderFacts, parcel: Parcel): Anchors {
  const sent = facts.fulfillments.find(({ value }) => value.id === parcel.fulfillmentId);
  const dispatch = sent?.value.created_at ?? sent?.occurredAt;
  const last = parcelEvents(facts, parcel).at(-1)?.at;
  return {
    ...(dispatch ? { dispatch } : {}),
    ...(isDelivered(parcel) && parcel.handover ? { delivery: parcel.handover.value.at } : {}),
    ...(last ? { last_event: last } : {}),
  };
}

/** Until when, and from when on, a desk takes a matter; what it does not tell, or what cannot be counted yet, is absent. */
export function inquiryTerm(desk: InquiryDesk, matter: Matter, anchors: Anchors, context: TermContext): InquiryTerm {
  const row = desk.terms.find((term) => term.matter === matter);
  const counted = (term: { clock: ClockId; from: readonly Anchor[] } | undefined) => {
    const from = term?.from.map((anchor) => anchors[anchor]).find((at) => at !== undefined);
    if (!term || from === undefined) return undefined;
    return {
      from,
      at: deadline({ clock: term.clock, from, ...context }),
      clock: { ...clockWithId(term.clock), id: term.clock },
    };
  };
  const latest = counted(row?.latest);
  const earliest = counted(row?.earliest);
  return {
    ...(latest ? { latest: { dueAt: latest.at, from: latest.from, clock: latest.clock } } : {}),
    ...(earliest ? { earliest: { at: earliest.at, clock: earliest.clock } } : {}),
  };
}

/** Whole days that are left, counted up: 0 means that it has passed. */
export function daysLeft(dueAt: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(dueAt) - Date.parse(now)) / 86_400_000));
}
