import { type Instant, parseInstant } from "#app/domain/time.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { joined } from "#app/providers/loose-text.ts";
import { inOrder } from "../reading.ts";
import { FEDEX_CODES } from "./handover-map.ts";
import type { Address, TrackResult } from "./schema.ts";

const DELIVERED = "DL";

/**
 * One use of a tracking number. Delivered is what the present state's code calls so; a delivery date alone is not
 * believed. FedEx's times carry an offset; one without is no time, as FedEx delivers in every zone.
 */
export function readingOf(result: TrackResult): CarrierReading {
  const warnings: string[] = [];
  const scans = result.scanEvents.flatMap((scan): TrackingEvent[] => {
    if (!scan.eventType) return [];
    const at = instantOf(scan.date, `scan ${scan.eventType}`, warnings);
    if (at === undefined) return [];
    const meaning = meaningIn(FEDEX_CODES, scan.eventType, warnings);
    const place = placeOf(scan.scanLocation);
    return [{ ...meaning, at, place, receiver: null, code: scan.eventType, description: scan.eventDescription }];
  });
  const current = currentOf(result, inOrder(scans), warnings);
  // The present state says more of a delivery than its scan: it stands in its place.
  const others = scans.filter(({ code, at }) => code !== current?.code || at !== current.at);
  return {
    trackingNumber: result.trackingNumberInfo?.trackingNumber ?? null,
    found: true,
    events: inOrder(current ? [...others, current] : others),
    current,
    proof: [],
    links: [],
    warnings,
  };
}

function currentOf(result: TrackResult, scans: TrackingEvent[], warnings: string[]): TrackingEvent | null {
  const status = result.latestStatusDetail;
  if (!status?.code) return null;
  const { code } = status;
  const meaning = meaningIn(FEDEX_CODES, code, warnings);
  const delivery = result.dateAndTimes.find(({ type }) => type === "ACTUAL_DELIVERY")?.dateTime ?? null;
  const scan = scans.findLast((one) => one.code === code);
  const description = status.statusByLocale ?? status.description;
  if (code !== DELIVERED) {
    if (delivery !== null) warnOnce(warnings, `a delivery date next to status ${code}`);
    const at = scan?.at ?? scans.at(-1)?.at;
    if (at === undefined) warnOnce(warnings, `status ${code} without a time`);
    const place = placeOf(status.scanLocation) ?? scan?.place ?? null;
    return at === undefined ? null : { ...meaning, at, place, receiver: null, code, description };
  }
  const at = (delivery === null ? undefined : instantOf(delivery, "delivery", warnings)) ?? scan?.at;
  if (at === undefined) {
    warnOnce(warnings, "delivered without a time");
    return null;
  }
  // The same number brings a parcel back: who received it then was the sender.
  const cameBack = scans.some(({ handover }) => handover === "returned");
  if (cameBack) warnOnce(warnings, "delivered after a return to the sender had begun");
  const details = result.deliveryDetails;
  const town = placeOf(details?.actualDeliveryAddress) ?? placeOf(status.scanLocation) ?? scan?.place;
  return {
    status: meaning.status,
    handover: cameBack ? "returned" : meaning.handover,
    at,
    place: joined([details?.locationDescription, town], ", "),
    receiver: nameOf(details?.signedByName) ?? nameOf(details?.receivedByName),
    code,
    description,
  };
}

/** Where a name stands FedEx also writes that there is none: "Signature not required", "Signature release on file". */
function nameOf(text: string | null | undefined): string | null {
  return text && /\p{L}/u.test(text) && !/^signature\b/i.test(text) ? text : null;
}

function placeOf(address: Address): string | null {
  if (!address?.city) return null;
  return address.countryCode ? `${address.city} (${address.countryCode})` : address.city;
}

function instantOf(text: string | null, what: string, warnings: string[]): Instant | undefined {
  const at = text === null ? undefined : parseInstant(text);
  if (at === undefined) warnOnce(warnings, `${what} without a readable time`);
  return at;
}
