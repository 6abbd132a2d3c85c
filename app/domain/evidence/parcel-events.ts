import { normalTrackingNumber } from "../order/tracking-number.ts";
import { hoursBetween, type Instant } from "../time.ts";
import type { OrderFacts } from "./facts.ts";
import type { HandoverFact } from "./handover-facts.ts";
import type { Parcel } from "./parcels.ts";
import { FAVOUR, tellTheSame } from "./standing-handover.ts";

/** What one source reports of one happening on a parcel's way. */
export type Report = {
  entry: string;
  /** `shopify`, or a carrier's folder. */
  source: string;
  fulfillmentId: string;
  /** As normalTrackingNumber writes it; null where Shopify speaks of the whole fulfillment. */
  trackingNumber: string | null;
  at: Instant;
  /** Shopify's FulfillmentEventStatus in lower case, or `unknown`. */
  status: string;
  /** When the report is of a handover. */
  handover: HandoverFact | undefined;
};

/** One happening, with the reports of all sources that tell of it: the most telling first. */
export type ParcelEvent = { at: Instant; status: string; reports: Report[] };

/** One scan on the way reaches Shopify and the carrier's own service minutes apart. */
const SAME_SCAN_HOURS = 0.25;

/** Everything that is reported about an order's parcels, in order of happening; not what Shopify reported as deleted. */
export function reportsOf(facts: OrderFacts): Report[] {
  const handoverOf = new Map(facts.handovers.map(({ entry, value }) => [entry, value]));
  const reports = [
    ...facts.events.map(({ entry, value, occurredAt }) => ({
      entry,
      source: "shopify",
      fulfillmentId: value.fulfillment_id,
      trackingNumber: null,
      at: value.happened_at ?? occurredAt,
      status: value.status,
      handover: handoverOf.get(entry),
    })),
    ...facts.carrierEvents.map(({ entry, value }) => ({
      entry,
      source: value.carrier,
      fulfillmentId: value.fulfillment_id,
      trackingNumber: value.tracking_number,
      at: value.at,
      status: value.status,
      handover: handoverOf.get(entry),
    })),
  ];
  return reports.toSorted((a, b) => compare(a.at, b.at) || compare(a.source, b.source) || compare(a.entry, b.entry));
}

/**
 * Puts reports of the same scan by different sources together. What two sources tell differently stays apart; a bare scan
 * between them says neither, and goes with the one that says less in our favour.
 * @param reports of one parcel, in order of happening
 */
export function sameScans(reports: readonly Report[]): ParcelEvent[] {
  const events: Report[][] = [];
  for (const report of reports.toSorted((a, b) => telling(b) - telling(a))) {
    const same = events
      .filter((event) => event.every((other) => isSameScan(other, report)))
      .toSorted((a, b) => inFavour(a) - inFavour(b) || apart(a[0]!, report) - apart(b[0]!, report))[0];
    if (same) same.push(report);
    else events.push([report]);
  }
  return events
    .map((event) => {
      const ordered = event.toSorted((a, b) => telling(b) - telling(a) || compare(a.at, b.at));
      return { at: ordered[0]!.at, status: ordered[0]!.status, reports: ordered };
    })
    .toSorted((a, b) => compare(a.at, b.at));
}

/** What is told of a parcel's way, in order of happening. What Shopify tells of the whole fulfillment counts for each of its parcels. */
export function parcelEvents(facts: OrderFacts, parcel: Parcel): ParcelEvent[] {
  const numbers = new Set(parcel.trackingNumbers.map(normalTrackingNumber));
  return sameScans(
    reportsOf(facts).filter(
      ({ fulfillmentId, trackingNumber }) =>
        fulfillmentId === parcel.fulfillmentId && (trackingNumber === null || numbers.has(trackingNumber)),
    ),
  );
}

function isSameScan(a: Report, b: Report): boolean {
  if (a.source === b.source) return addsTo(a, b) || addsTo(b, a);
  if (a.handover && b.handover) return tellTheSame(a.handover, b.handover);
  return !a.handover && !b.handover && a.status === b.status && apart(a, b) <= SAME_SCAN_HOURS;
}

/** A carrier that says "delivered" and a moment later "signature received" speaks of one scan. */
function addsTo({ handover: bare, ...report }: Report, other: Report): boolean {
  return (
    bare?.handover === "unknown" &&
    bare.receiver === undefined &&
    other.handover !== undefined &&
    report.status === other.status &&
    tellTheSame(bare, other.handover) &&
    Math.abs(hoursBetween(report.at, other.at)) <= SAME_SCAN_HOURS
  );
}

function apart(a: Report, b: Report): number {
  return Math.abs(hoursBetween(a.at, b.at));
}

/** A report that says how stands above one that names somebody, and that above a bare scan. */
function telling({ handover }: Report): number {
  return (handover && handover.handover !== "unknown" ? 2 : 0) + (handover?.receiver === undefined ? 0 : 1);
}

function inFavour([first]: readonly Report[]): number {
  return first?.handover ? FAVOUR[first.handover.handover] : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
