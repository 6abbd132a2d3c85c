import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, CodeMeaning, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { gatewayFault } from "../gateway-fault.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { joined } from "#app/providers/loose-text.ts";
import { completedBy, notFound, withCurrent } from "../reading.ts";
import { EVENT_CODES, STATUSES } from "./handover-map.ts";
import { errorAnswer, type EventPart, type Parcel, problem, trackingAnswer } from "./schema.ts";

/** GLS names the offset; this stands for a time that lost it (unverified). */
const ZONE = "Europe/Berlin";

/** An error that stands alone is about a parcel of which nothing else is said. */
const NOTHING = { requested: null, unitno: null, status: null, statusDateTime: null, events: [] };

/** Reads an answer of Track And Trace V1, or the error, problem or gateway's fault that stands in its place. */
export function readGls(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const fault = gatewayFault(json.value);
  if (fault) return err(fault);
  const parsed = trackingAnswer.safeParse(json.value);
  if (parsed.success) return readParcels(parsed.data.parcels);
  const error = errorAnswer.safeParse(json.value);
  if (error.success) return readParcels([{ ...NOTHING, ...error.data }]);
  const wrong = problem.safeParse(json.value);
  const reason = wrong.success ? `${wrong.data.status} ${wrong.data.title}` : "not an answer of Track And Trace V1";
  return err({ kind: "malformed", reason });
}

/** One reference can stand for several parcels: a parcel is its `unitno`. Of several, those that GLS could look up are read. */
function readParcels(parcels: Parcel[]): Result<CarrierReading[], ProviderFailure> {
  if (parcels.length === 0) return ok([notFound(null)]);
  const results = parcels.map((parcel) =>
    parcel.errorCode === null
      ? ok(readParcel(parcel))
      : readError(parcel.requested, parcel.errorCode, parcel.errorMessage),
  );
  const failed = results.find((result) => !result.ok);
  const readings = results.flatMap((result) => (result.ok ? [result.value] : []));
  return readings.length === 0 && failed ? failed : ok(readings);
}

/** E_404_* is "no such parcel", E_400_* a number that GLS cannot use, anything else its own trouble. */
function readError(
  requested: string | null,
  code: string,
  message: string | null,
): Result<CarrierReading, ProviderFailure> {
  const reason = joined([code, message], " ") ?? code;
  if (code.startsWith("E_404_")) return ok(notFound(requested));
  if (code.startsWith("E_400_")) return ok(notFound(requested, [reason]));
  return err({ kind: "unavailable", reason });
}

function readParcel(parcel: Parcel): CarrierReading {
  const warnings: string[] = [];
  // Newest first; events of one moment are told in that order too.
  const events = parcel.events.toReversed().flatMap((part) => eventOf(part, warnings) ?? []);
  const state = currentOf(parcel, warnings);
  const current = completedBy(events, state, warnings);
  return {
    trackingNumber: parcel.unitno ?? parcel.requested,
    found: true,
    events: withCurrent(events, current),
    current,
    proof: [],
    links: [],
    warnings,
  };
}

function eventOf(part: EventPart, warnings: string[]): TrackingEvent | null {
  if (part.code === null) return null;
  const meaning = meaningIn(EVENT_CODES, part.code, warnings);
  return build(meaning, part.code, part.eventDateTime, part.city, part.description, warnings);
}

function currentOf(parcel: Parcel, warnings: string[]): TrackingEvent | null {
  if (parcel.status === null) return null;
  const meaning = meaningIn(STATUSES, parcel.status, warnings);
  const newest = parcel.events[0];
  return build(
    meaning,
    parcel.status,
    parcel.statusDateTime,
    newest?.city ?? null,
    newest?.description ?? null,
    warnings,
  );
}

function build(
  meaning: CodeMeaning,
  code: string,
  time: string | null,
  place: string | null,
  description: string | null,
  warnings: string[],
): TrackingEvent | null {
  const at = time === null ? undefined : isoInstant(time, ZONE);
  if (at === undefined) {
    warnOnce(warnings, `no usable time at code ${code}`);
    return null;
  }
  return { ...meaning, at, place, receiver: null, code, description };
}
