import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { joined } from "#app/providers/loose-text.ts";
import { inOrder, notFound } from "../reading.ts";
import { STATUSES } from "./handover-map.ts";
import { hooks, refusal, shipments, type TrackTrace, trackTraces } from "./schema.ts";

/** MyParcel writes the time of day in the Netherlands; Belgium has the same. */
const TIME_ZONE = "Europe/Amsterdam";

/** Reads track and trace, a list of shipments or a webhook. */
export function readMyParcel(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const traced = trackTraces.safeParse(json.value);
  if (traced.success) return ok(orNotFound(traced.data.data.tracktraces.map(readTrackTrace)));
  const pushed = hooks.safeParse(json.value);
  if (pushed.success) return ok(pushed.data.data.hooks.flatMap(readHook));
  const listed = shipments.safeParse(json.value);
  if (listed.success) return ok(orNotFound(listed.data.data.shipments.map(({ barcode }) => known(barcode))));
  return readRefusal(json.value);
}

function readTrackTrace(trace: TrackTrace): CarrierReading {
  const warnings: string[] = [];
  const past = (trace.history ?? []).flatMap((entry) => eventOf(entry, entry.status, null, warnings) ?? []);
  const current = eventOf(trace, trace.status.current, trace.pickup ?? null, warnings) ?? null;
  const repeated = past.some(({ code, at }) => code === current?.code && at === current.at);
  const events = inOrder(current && !repeated ? [...past, current] : past);
  return { ...known(null), events, current, warnings };
}

/** The recipient in an answer is whom the parcel is for; nobody says who took it. */
function eventOf(
  entry: Pick<TrackTrace, "code" | "description" | "time" | "location">,
  status: string,
  pickup: TrackTrace["pickup"] | null,
  warnings: string[],
): TrackingEvent | undefined {
  const meaning = meaningIn(STATUSES, status, warnings);
  const at = entry.time === null ? undefined : isoInstant(entry.time, TIME_ZONE);
  if (at === undefined) {
    warnOnce(warnings, `time not read: ${entry.time ?? "none"}`);
    return undefined;
  }
  const atPoint = meaning.handover === "waiting_at_point" || meaning.handover === "collected_at_point";
  const point = atPoint && pickup ? placeOf({ ...pickup, name: pickup.location_name }) : null;
  // The location is the depot that scanned last; what was delivered was not delivered there.
  const depot = meaning.status === "delivered" ? null : placeOf(entry.location);
  // A status without a name is counted by its own code, as its warning says.
  const code = meaning.status === "unknown" ? status : (entry.code ?? status);
  return {
    ...meaning,
    at,
    place: point ?? depot,
    receiver: null,
    code,
    description: entry.description,
  };
}

function placeOf(location: TrackTrace["location"]): string | null {
  return location
    ? joined([location.name, joined([location.street, location.number], " "), location.city], ", ")
    : null;
}

/** A webhook tells that something changed, and not when: the parcel has to be asked for. */
function readHook({ status, barcode }: { status: string | null; barcode: string | null }): CarrierReading[] {
  if (barcode === null || status === null) return [];
  const warnings: string[] = [];
  meaningIn(STATUSES, status, warnings);
  return [{ ...known(barcode), warnings: [...warnings, `status ${status} without a time`] }];
}

function known(trackingNumber: string | null): CarrierReading {
  return { trackingNumber, found: true, events: [], current: null, proof: [], links: [], warnings: [] };
}

function orNotFound(readings: CarrierReading[]): CarrierReading[] {
  return readings.length > 0 ? readings : [notFound(null)];
}

function readRefusal(json: unknown): Result<CarrierReading[], ProviderFailure> {
  const parsed = refusal.safeParse(json);
  if (!parsed.success) return err({ kind: "malformed", reason: "not a body of MyParcel's" });
  const [first] = parsed.data.errors;
  const reason = joined([first?.code, first?.message ?? parsed.data.message], " ") ?? "an error without a reason";
  if (/not found|does not exist/i.test(reason)) return ok([notFound(null)]);
  if (/access denied|authori[sz]|api[ _]key/i.test(reason)) return err({ kind: "unauthorised", reason });
  return err({ kind: "malformed", reason });
}
