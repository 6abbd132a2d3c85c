import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, ProofKind, ProofLink, TrackingEvent } from "../carrier.ts";
import { warnOnce } from "../code-meaning.ts";
import { zoneOfCountry } from "../country-zone.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { joined } from "#app/providers/loose-text.ts";
import { inOrder, notFound } from "../reading.ts";
import { codeOf, meaningOf } from "./handover-map.ts";
import { type Checkpoint, envelope, type Tracking, tracking, trackings, webhook } from "./schema.ts";

/** Reads a tracking or a list of them (API 2026-07), or a webhook. */
export function readAfterShip(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const pushed = webhook.safeParse(json.value);
  if (pushed.success) return readWebhook(pushed.data.event, pushed.data.msg);
  const answer = envelope.safeParse(json.value);
  if (!answer.success) return malformed();
  const { meta, data } = answer.data;
  if (meta.code < 200 || meta.code > 299) return readRefusal(meta);
  const list = trackings.safeParse(data);
  if (list.success)
    return ok(list.data.trackings.length > 0 ? list.data.trackings.map(readTracking) : [notFound(null)]);
  const one = tracking.safeParse(data);
  return one.success ? ok([readTracking(one.data)]) : malformed();
}

function readWebhook(event: string, msg: unknown): Result<CarrierReading[], ProviderFailure> {
  const parsed = tracking.safeParse(msg);
  if (event !== "tracking_update") return ok([]);
  return parsed.success ? ok([readTracking(parsed.data)]) : malformed();
}

/** https://www.aftership.com/docs/tracking/2026-07/quickstart/request-errors */
function readRefusal(meta: {
  code: number;
  type: string | null;
  message: string | null;
}): Result<CarrierReading[], ProviderFailure> {
  const reason = joined([String(meta.code), meta.message ?? meta.type], " ") ?? "";
  switch (meta.code) {
    case 404:
    case 4004:
      return ok([notFound(null)]);
    case 4012:
      return ok([notFound(null, [reason])]);
    case 401:
    case 403:
      return err({ kind: "unauthorised", reason });
    case 429:
      return err({ kind: "rate_limited", retryAfterSeconds: null });
    default:
      return meta.code >= 500 && meta.code < 600
        ? err({ kind: "unavailable", reason })
        : err({ kind: "malformed", reason });
  }
}

function readTracking(answer: Tracking): CarrierReading {
  const warnings: string[] = [];
  const checkpoints = answer.checkpoints ?? [];
  // Added to AfterShip, and not known to any carrier so far.
  if (answer.tag === "Pending" && checkpoints.length === 0) return notFound(answer.tracking_number);
  const told = inOrder(checkpoints.flatMap((checkpoint) => eventOf(checkpoint, answer, warnings) ?? []));
  const { current, events } = withState(told, answer, warnings);
  return {
    trackingNumber: answer.tracking_number,
    found: true,
    events,
    current,
    proof: [],
    links: linksOf(answer, warnings),
    warnings,
  };
}

function eventOf(checkpoint: Checkpoint, answer: Tracking, warnings: string[]): TrackingEvent | undefined {
  const meaning = meaningOf(checkpoint, warnings);
  const at = time(checkpoint.checkpoint_time, checkpoint.country_region, warnings);
  if (!at) return undefined;
  const delivered = meaning.status === "delivered";
  return {
    ...meaning,
    // What goes back and arrives has been returned, not received.
    handover: delivered && goesBack(answer) ? "returned" : meaning.handover,
    at,
    place: joined([delivered ? answer.delivery_location_type : null, checkpoint.city ?? checkpoint.location], ", "),
    receiver: delivered ? answer.signed_by : null,
    code: codeOf(checkpoint),
    description: checkpoint.message,
  };
}

/** The state is the tracking's own; its time that of the last checkpoint that tells it, or of the delivery. */
function withState(
  events: TrackingEvent[],
  answer: Tracking,
  warnings: string[],
): Pick<CarrierReading, "events" | "current"> {
  const newest = events.at(-1) ?? null;
  if (answer.tag === "Expired") {
    warnOnce(warnings, "no news for 30 days: AfterShip has stopped asking");
    return { events, current: newest };
  }
  const known = events.findLast(({ code }) => code === codeOf(answer));
  if (known || answer.tag === "Pending") return { events, current: known ?? newest };
  const state: Checkpoint = {
    checkpoint_time: answer.tag === "Delivered" ? answer.shipment_delivery_date : null,
    city: null,
    location: answer.tag === "AvailableForPickup" ? answer.pickup_location : null,
    country_region: answer.destination_country_region,
    message: answer.subtag_message,
    tag: answer.tag,
    subtag: answer.subtag,
  };
  const at = state.checkpoint_time ?? newest?.at ?? null;
  const current = at === null ? undefined : eventOf({ ...state, checkpoint_time: at }, answer, warnings);
  if (!current) return { events, current: newest };
  return { events: inOrder([...events, current]), current };
}

function goesBack(answer: Tracking): boolean {
  return answer.return_to_sender === true || answer.shipment_direction === "return";
}

/** Images only, says AfterShip; a type that it does not explain is not taken for a signature. */
function linksOf(answer: Tracking, warnings: string[]): ProofLink[] {
  return (answer.proof_of_delivery ?? []).flatMap(({ type, url }): ProofLink[] => {
    if (url === null || !URL.canParse(url) || new URL(url).protocol !== "https:") {
      warnOnce(warnings, `proof not read: ${type ?? "none"}`);
      return [];
    }
    const kind: ProofKind = type !== null && /signature/i.test(type) ? "signature" : "photo";
    return [{ kind, url }];
  });
}

/** A time with an offset, or the local time of the country where it was noted; UTC as a last resort, with a warning. */
function time(text: string | null, country: string | null, warnings: string[]): Instant | undefined {
  if (text === null) {
    warnOnce(warnings, "time not read: none");
    return undefined;
  }
  const zone = zoneOfCountry(country);
  const at = isoInstant(text, zone ?? "UTC");
  if (at === undefined) warnOnce(warnings, `time not read: ${text}`);
  else if (!zone && !/(Z|[+-]\d{2}:?\d{2})$/.test(text)) warnOnce(warnings, `time without zone: ${text}`);
  return at;
}

function malformed(): Result<CarrierReading[], ProviderFailure> {
  return err({ kind: "malformed", reason: "not a body of AfterShip's" });
}
