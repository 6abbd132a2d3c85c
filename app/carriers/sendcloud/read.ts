import type { z } from "zod";
import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf, textOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, CodeMeaning, TrackingEvent } from "../carrier.ts";
import { meaningIn, UNEXPLAINED, warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { joined } from "#app/providers/loose-text.ts";
import { inOrder, notFound } from "../reading.ts";
import { CATALOGUE, catalogueMeaning, type EventCodes, meaningOf, onTheWayBack, STATUS_IDS } from "./handover-map.ts";
import { eventCreated, refusal, statusChanged, trackingV2, trackingV3, webhook } from "./schema.ts";

/** Reads a tracking answer of API v2 or v3, the webhook `parcel_status_changed` or a subscribed event. */
export function readSendcloud(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  // API v2 passes on the answer of the store that holds its tracking pages.
  if (/<Code>NoSuchKey<\/Code>/.test(textOf(body))) return ok([notFound(null)]);
  const json = jsonOf(body);
  if (!json.ok) return json;
  const changed = statusChanged.safeParse(json.value);
  if (changed.success) return ok([readStatusChanged(changed.data)]);
  const created = eventCreated.safeParse(json.value);
  if (created.success) return ok([readEventCreated(created.data)]);
  const v3 = trackingV3.safeParse(json.value);
  if (v3.success) return ok([readV3(v3.data)]);
  const v2 = trackingV2.safeParse(json.value);
  if (v2.success) return ok([readV2(v2.data)]);
  const other = webhook.safeParse(json.value);
  if (other.success && other.data.action !== "parcel_status_changed") return ok([]);
  return readRefusal(json.value);
}

function readRefusal(json: unknown): Result<CarrierReading[], ProviderFailure> {
  const parsed = refusal.safeParse(json);
  const reason = parsed.success ? (parsed.data.detail ?? parsed.data.error?.message) : null;
  if (!reason) return err({ kind: "malformed", reason: "not a body of Sendcloud's" });
  if (/not (exist|found)/i.test(reason)) return ok([notFound(null)]);
  if (/auth|credential|token/i.test(reason)) return err({ kind: "unauthorised", reason });
  return err({ kind: "malformed", reason });
}

function readStatusChanged(push: z.infer<typeof statusChanged>): CarrierReading {
  const warnings: string[] = [];
  const { parcel } = push;
  const id = String(parcel.status.id);
  const name = Object.hasOwn(STATUS_IDS, id) ? STATUS_IDS[id]! : undefined;
  if (!name) warnOnce(warnings, `unknown code ${id}`);
  const meaning = name ? meaningIn(CATALOGUE, name, warnings) : UNEXPLAINED;
  const at = epochInstant(push.carrier_status_change_timestamp ?? push.timestamp, warnings);
  const event = at && {
    ...(parcel.is_return ? onTheWayBack(meaning) : meaning),
    at,
    place: null,
    receiver: null,
    code: id,
    description: parcel.status.message,
  };
  return reading(parcel.tracking_number, event ? [event] : [], warnings);
}

function readEventCreated({ data: { parcel, event } }: z.infer<typeof eventCreated>): CarrierReading {
  const warnings: string[] = [];
  const at = time(event.timestamp, warnings);
  const codes = { phase: event.phase, subStatus: event.sub_status ?? "none", exception: event.exception ?? "none" };
  const meaning = byCarrier(meaningOf(codes, warnings), event.event_type, warnings);
  const place = event.location_details;
  const read: TrackingEvent[] = at
    ? [
        {
          ...(event.is_returned ? onTheWayBack(meaning) : meaning),
          at,
          place: place
            ? joined(
                [joined([place.street, place.house_number], " "), joined([place.postal_code, place.city], " ")],
                ", ",
              )
            : null,
          receiver: null,
          code: codeOf(codes),
          description: event.description,
        },
      ]
    : [];
  return reading(parcel.tracking_number, read, warnings);
}

function readV3(answer: z.infer<typeof trackingV3>): CarrierReading {
  const warnings: string[] = [];
  const events = (answer.events ?? []).flatMap((event): TrackingEvent[] => {
    const codes = { phase: event.status_code, subStatus: event.sub_status_code ?? "none", exception: "none" };
    const meaning = byCarrier(meaningOf(codes, warnings), event.event_type, warnings);
    const at = time(event.event_at, warnings);
    if (!at) return [];
    return [
      {
        ...(answer.details?.is_return ? onTheWayBack(meaning) : meaning),
        at,
        place: null,
        receiver: null,
        code: codeOf(codes),
        description: event.status_description,
      },
    ];
  });
  return reading(answer.tracking_numbers[0]?.tracking_number ?? null, events, warnings);
}

function readV2(answer: z.infer<typeof trackingV2>): CarrierReading {
  const warnings: string[] = [];
  const events = answer.statuses.flatMap((status): TrackingEvent[] => {
    const meaning = catalogueMeaning(status.parent_status, warnings);
    const at = time(status.carrier_update_timestamp, warnings);
    if (!at) return [];
    return [
      {
        ...(answer.is_return ? onTheWayBack(meaning) : meaning),
        at,
        place: null,
        receiver: null,
        code: status.parent_status,
        description: status.carrier_message,
      },
    ];
  });
  return reading(answer.tracking_number, events.reverse(), warnings);
}

/** The current state is the most recent event: https://sendcloud.dev/docs/parcel-tracking/retrieve-tracking-info */
function reading(trackingNumber: string | null, unordered: TrackingEvent[], warnings: string[]): CarrierReading {
  const events = inOrder(unordered);
  return { trackingNumber, found: true, events, current: events.at(-1) ?? null, proof: [], links: [], warnings };
}

/** Only a carrier's own event tells of a handover; what Sendcloud concludes by itself (`calculated`) does not. */
function byCarrier(meaning: CodeMeaning, eventType: string | null, warnings: string[]): CodeMeaning {
  if (eventType === null || eventType === "carrier" || meaning.status !== "delivered") return meaning;
  warnOnce(warnings, `delivered by Sendcloud's own conclusion (${eventType}), not by a scan`);
  return { ...meaning, handover: "unknown" };
}

/** The words that say something, such as `delivered/neighbour`. */
function codeOf({ phase, exception, subStatus }: EventCodes): string {
  return [phase, ...[exception, subStatus].filter((word) => word !== "none")].join("/");
}

/** Sendcloud's times carry an offset; its documentation names UTC for those that would not. */
function time(text: string | null, warnings: string[]): string | undefined {
  const at = text === null ? undefined : isoInstant(text, "UTC");
  if (at === undefined) warnOnce(warnings, `time not read: ${text ?? "none"}`);
  return at;
}

/** Milliseconds since 1970, as Sendcloud's examples have it; a number that only makes sense as seconds is taken so. */
function epochInstant(value: number | null | undefined, warnings: string[]): string | undefined {
  if (value == null || Math.abs(value) > 8.64e15) {
    warnOnce(warnings, `time not read: ${value ?? "none"}`);
    return undefined;
  }
  const milliseconds = value >= 1e9 && value < 1e11 ? value * 1000 : value;
  // Before 2001, and no parcel is that old.
  if (milliseconds < 1e12) warnOnce(warnings, `time without meaning: ${value}`);
  return new Date(milliseconds).toISOString();
}
