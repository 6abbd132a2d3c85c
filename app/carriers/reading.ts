import type { CarrierReading, TrackingEvent } from "./carrier.ts";
import { warnOnce } from "./code-meaning.ts";

/** A carrier's saying that it does not know a parcel (yet). */
export function notFound(trackingNumber: string | null, warnings: string[] = []): CarrierReading {
  return { trackingNumber, found: false, events: [], current: null, proof: [], links: [], warnings };
}

/**
 * In order of happening, whether the carrier tells the oldest or the newest first. Events of one moment keep the order
 * in which the carrier tells them.
 */
export function inOrder(events: readonly TrackingEvent[]): TrackingEvent[] {
  const newestFirst = (events[0]?.at ?? "") > (events.at(-1)?.at ?? "");
  return (newestFirst ? events.toReversed() : events).toSorted(byTime);
}

function byTime(a: TrackingEvent, b: TrackingEvent): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** The present state as an event too, unless one of the same status and handover tells it already. */
export function withCurrent(events: readonly TrackingEvent[], current: TrackingEvent | null): TrackingEvent[] {
  const told =
    current && events.some((event) => event.status === current.status && event.handover === current.handover);
  const ordered = inOrder(events);
  return current && !told ? [...ordered, current].toSorted(byTime) : ordered;
}

/**
 * A present state "delivered" that does not say how, completed by the events that do, where they agree. A state that
 * says more than its events stands as it is.
 * @param warnings the reading's list, added to where the events contradict each other
 */
export function completedBy(
  events: readonly TrackingEvent[],
  current: TrackingEvent | null,
  warnings: string[],
): TrackingEvent | null {
  if (current?.status !== "delivered" || current.handover !== "unknown") return current;
  const tellHow = events.filter(({ status, handover }) => status === "delivered" && handover !== "unknown");
  const told = new Set(tellHow.map(({ handover }) => handover));
  if (told.size > 1) warnOnce(warnings, `the events contradict each other: ${[...told].toSorted().join(", ")}`);
  const [handover] = told;
  return told.size === 1 && handover ? { ...current, handover } : current;
}

/** The reading of that parcel, or the first one; not found when the answer holds none. */
export function readingFor(readings: readonly CarrierReading[], trackingNumber: string): CarrierReading {
  return (
    readings.find((reading) => reading.trackingNumber === trackingNumber) ?? readings[0] ?? notFound(trackingNumber)
  );
}
