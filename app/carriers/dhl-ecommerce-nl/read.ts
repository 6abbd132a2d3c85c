import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf, textOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { inOrder, notFound } from "../reading.ts";
import { IMAGE_AVAILABLE, meaningOf } from "./handover-map.ts";
import { type Parcel, trackTrace } from "./schema.ts";

type Said = { status: string | null; category: string | null; timestamp: string | null };

/** Reads an answer of the public track-trace call: JSON, or the sentence with which DHL says that it knows none. */
export function readDhlEcommerceNl(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  if (/^\s*"?No parcel found/i.test(textOf(body))) return ok([notFound(null)]);
  const json = jsonOf(body);
  if (!json.ok) return json;
  const parsed = trackTrace.safeParse(json.value);
  if (!parsed.success) return err({ kind: "malformed", reason: "not an answer of track-trace" });
  return ok(parsed.data.length === 0 ? [notFound(null)] : parsed.data.map(readParcel));
}

function readParcel(parcel: Parcel): CarrierReading {
  const warnings: string[] = [];
  const all = inOrder(said(parcel).flatMap((one) => eventOf(one, parcel, warnings) ?? []));
  // The two lists repeat each other.
  const events = [...new Map(all.map((event) => [`${event.at} ${event.code}`, event])).values()];
  return {
    trackingNumber: parcel.barcode,
    found: true,
    events,
    current: events.at(-1) ?? null,
    proof: [],
    links: [],
    warnings,
  };
}

/** What both lists say, oldest first. Phases and their events come newest first. */
function said(parcel: Parcel): Said[] {
  const phases = parcel.view?.phases ?? [];
  const inPhases = phases.flatMap(({ phase, events }) =>
    events.map(({ key, timestamp }) => ({ status: key, category: phase, timestamp })),
  );
  const newestFirst = (list: Said[]) => (list[0]?.timestamp ?? "") > (list.at(-1)?.timestamp ?? "");
  const lists = [inPhases.toReversed(), newestFirst(parcel.events) ? parcel.events.toReversed() : parcel.events];
  return lists.flat();
}

function eventOf(one: Said, parcel: Parcel, warnings: string[]): TrackingEvent | undefined {
  const code = one.status ?? one.category;
  if (code === null) return undefined;
  if (code === IMAGE_AVAILABLE) {
    warnOnce(warnings, "a delivery image exists that DHL does not hand out");
    return undefined;
  }
  const meaning = meaningOf(one.status, one.category, parcel.isReturn ?? false, warnings);
  // DHL's `timestamp` is UTC.
  const at = one.timestamp === null ? undefined : isoInstant(one.timestamp, "UTC");
  if (at === undefined) {
    warnOnce(warnings, `no usable time at code ${code}`);
    return undefined;
  }
  if (code === "DELIVERED_DAMAGED") warnOnce(warnings, "delivered with damage");
  const atPoint = meaning.handover === "waiting_at_point" || meaning.handover === "collected_at_point";
  const place = atPoint ? (parcel.destination?.name ?? null) : null;
  return { ...meaning, at, place, receiver: null, code, description: null };
}
