import { z } from "zod";
import type { CarrierReading, TrackingEvent } from "./carrier.ts";

/** A carrier's saying that it does not know a parcel (yet). */
export function notFound(trackingNumber: string | null, warnings: string[] = []): CarrierReading {
  return { trackingNumber, found: false, events: [], current: null, proof: [], links: [], warnings };
}

/** In order of happening; events of one moment stay as the carrier ordered them. */
export function inOrder(events: readonly TrackingEvent[]): TrackingEvent[] {
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The present state as an event too, unless one of the same status and handover tells it already. */
export function withCurrent(events: readonly TrackingEvent[], current: TrackingEvent | null): TrackingEvent[] {
  const told =
    current && events.some((event) => event.status === current.status && event.handover === current.handover);
  return inOrder(current && !told ? [...events, current] : events);
}

/** The reading of that parcel, or the first one; not found when the answer holds none. */
export function readingFor(readings: readonly CarrierReading[], trackingNumber: string): CarrierReading {
  return (
    readings.find((reading) => reading.trackingNumber === trackingNumber) ?? readings[0] ?? notFound(trackingNumber)
  );
}

/** A list that some carriers write as its bare element when it has one, and as nothing, empty text or `{}` when it has none. */
export function oneOrMany<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => {
    if (Array.isArray(value)) return value;
    const empty = value == null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
    return empty ? [] : [value];
  }, z.array(schema));
}
