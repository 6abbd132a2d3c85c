import { hoursBetween, type Instant } from "../time.ts";
import type { Handover } from "./handover.ts";
import { samePerson } from "./same-person.ts";

/** What one source says about how one parcel was handed over. */
export type TimedHandover = {
  fulfillmentId: string;
  /** Null where the source speaks of the whole fulfillment, as Shopify does. */
  trackingNumber: string | null;
  /** `shopify`, or a carrier's folder. */
  source: string;
  handover: Handover;
  at: Instant;
  /** Who received or signed, as the source writes it, and whether that can be the addressee. */
  receiver?: string;
  receiverIsAddressee?: boolean;
};

/** At one moment, and among contradictions, the reading that says least in our favour stands. */
export const FAVOUR: Record<Handover, number> = {
  returned: 0,
  waiting_at_point: 1,
  unknown: 2,
  to_safe_place: 3,
  in_mailbox: 4,
  to_neighbour: 5,
  to_household: 6,
  collected_at_point: 7,
  to_addressee: 8,
};

/** One scan, told by two sources: their clocks and their batches differ by less than this. */
const SAME_SCAN_HOURS = 2;
/** Two sources that describe the same delivery differently; later than that it is another happening. */
const SAME_DELIVERY_HOURS = 48;

/** Says how, and that the parcel left the carrier's hands. */
const DESCRIBED: ReadonlySet<Handover> = new Set([
  "to_addressee",
  "to_household",
  "to_neighbour",
  "to_safe_place",
  "in_mailbox",
  "collected_at_point",
  "returned",
]);

/**
 * The handover that stands for one parcel: the latest by the carriers' time. A bare "delivered" of a parcel whose
 * delivery is described already, or is described by another source at the same time, repeats it and changes nothing.
 * Where two sources describe one delivery differently, or name two receivers, the one that says least in our favour stands.
 * Does not depend on the order of the readings.
 * @returns `agreeing`, the other readings of that same scan, which may tell more of it; `contradicting`, all readings that
 * describe that delivery otherwise
 */
export function standingHandover<Reading extends TimedHandover>(
  readings: readonly Reading[],
): { standing: Reading | null; agreeing: Reading[]; contradicting: Reading[] } {
  const ordered = readings.filter((reading) => !repeats(reading, readings)).toSorted(byTime);
  const last = ordered.reduce<Reading | null>(
    (before, reading) =>
      reading.handover === "unknown" && before && isDescribed(before) && !namesAnother(reading, before)
        ? before
        : reading,
    null,
  );
  if (!last) return { standing: null, agreeing: [], contradicting: [] };
  const rivals = ordered.filter((reading) => contradicts(reading, last));
  const standing = [last, ...rivals].toSorted((a, b) => FAVOUR[a.handover] - FAVOUR[b.handover])[0]!;
  return {
    standing,
    agreeing: readings.filter((reading) => reading !== standing && agrees(reading, standing)).toSorted(byTime),
    contradicting: ordered.filter((reading) => contradicts(reading, standing)),
  };
}

/** The best known handover of an order's parcels: of what stands for each, the latest. */
export function orderHandover(readings: readonly TimedHandover[]): { handover: Handover; at: Instant } | null {
  const standing = [...groupedByParcel(readings).values()].flatMap((own) => standingHandover(own).standing ?? []);
  const last = standing.toSorted(byTime).at(-1);
  return last ? { handover: last.handover, at: last.at } : null;
}

/**
 * Readings by the parcel they speak of. A fulfillment is one parcel, unless carriers tell of several numbers of it; what
 * is said of the whole fulfillment then counts for the numbers that no carrier tells of, as far as they are named here.
 * @param numbers all tracking numbers of a fulfillment, where they are known
 * @returns by a key made of the fulfillment and, where it has several, the number
 */
export function groupedByParcel<Reading extends TimedHandover>(
  readings: readonly Reading[],
  numbers: ReadonlyMap<string, readonly string[]> = new Map(),
): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  const fulfillments = new Set([...readings.map(({ fulfillmentId }) => fulfillmentId), ...numbers.keys()]);
  for (const fulfillmentId of fulfillments) {
    const own = readings.filter((reading) => reading.fulfillmentId === fulfillmentId);
    const told = new Set(own.flatMap(({ trackingNumber }) => trackingNumber ?? []));
    const all = new Set([...told, ...(told.size > 0 ? (numbers.get(fulfillmentId) ?? []) : [])]);
    if (all.size <= 1) {
      groups.set(fulfillmentId, own);
      continue;
    }
    for (const number of all)
      groups.set(
        parcelKey(fulfillmentId, number),
        own.filter(({ trackingNumber }) => trackingNumber === (told.has(number) ? number : null)),
      );
  }
  return groups;
}

/** The key under which a number of a fulfillment with several parcels stands. */
export function parcelKey(fulfillmentId: string, trackingNumber: string): string {
  return `${fulfillmentId} ${trackingNumber}`;
}

/** Somebody has it, and the source says how. */
function isDescribed({ handover }: TimedHandover): boolean {
  return DESCRIBED.has(handover) && handover !== "returned";
}

/** A bare "delivered" beside another source's words about the same scan. */
function repeats(reading: TimedHandover, all: readonly TimedHandover[]): boolean {
  return (
    reading.handover === "unknown" &&
    reading.receiver === undefined &&
    all.some(
      (other) =>
        other.source !== reading.source &&
        other.handover !== "unknown" &&
        Math.abs(hoursBetween(other.at, reading.at)) <= SAME_SCAN_HOURS,
    )
  );
}

function contradicts(a: TimedHandover, b: TimedHandover): boolean {
  const described = DESCRIBED.has(a.handover) && DESCRIBED.has(b.handover);
  return (
    a.source !== b.source &&
    ((described && a.handover !== b.handover) || namesAnother(a, b)) &&
    Math.abs(hoursBetween(a.at, b.at)) <= SAME_DELIVERY_HOURS
  );
}

/** Tells of the same scan, and nothing else about it. */
function agrees(other: TimedHandover, standing: TimedHandover): boolean {
  const delivered = standing.handover !== "waiting_at_point" && standing.handover !== "returned";
  return (
    (other.handover === standing.handover || (other.handover === "unknown" && delivered)) &&
    !namesAnother(other, standing) &&
    Math.abs(hoursBetween(other.at, standing.at)) <= SAME_SCAN_HOURS
  );
}

/** Whether two readings can be of one scan: the same way, or one of them bare, and no two receivers. */
export function tellTheSame(a: TimedHandover, b: TimedHandover): boolean {
  return agrees(a, b) || agrees(b, a);
}

/** Two receivers who cannot be one person; handed to the addressee himself is a name too. */
function namesAnother(a: TimedHandover, b: TimedHandover): boolean {
  if (isAddressee(a) && isAddressee(b)) return false;
  if (a.receiver === undefined || b.receiver === undefined)
    return [a, b].some(isAddressee) && [a, b].some((one) => one.receiver !== undefined && !isAddressee(one));
  return !samePerson(a.receiver, b.receiver) && !samePerson(b.receiver, a.receiver);
}

function isAddressee({ handover, receiver, receiverIsAddressee }: TimedHandover): boolean {
  return receiver === undefined ? handover === "to_addressee" : receiverIsAddressee === true;
}

/** Of one moment the carrier's own word comes last, and so stands above what Shopify relays. */
function byTime(a: TimedHandover, b: TimedHandover): number {
  return (
    compare(a.at, b.at) ||
    FAVOUR[b.handover] - FAVOUR[a.handover] ||
    Number(a.source !== "shopify") - Number(b.source !== "shopify") ||
    compare(a.source, b.source) ||
    compare(a.receiver ?? "", b.receiver ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
