import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, CodeMeaning, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { gatewayFault } from "../gateway-fault.ts";
import { proofFromBase64 } from "../proof-bytes.ts";
import { completedBy, inOrder, notFound, withCurrent } from "../reading.ts";
import { EVENT_CODES, NO_MOVEMENTS, PHASE_CODES, STATUS_CODES } from "./handover-map.ts";
import {
  type EventPart,
  type Shipment,
  signatureAnswer,
  statusAnswer,
  type StatusPart,
  updatedShipments,
  warningsOnly,
} from "./schema.ts";
import { postnlInstant } from "./times.ts";

/** Reads a status, a signature or a list of updated shipments of Shipping Status v2. */
export function readPostnl(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const fault = gatewayFault(json.value);
  if (fault) return err(fault);
  const status = statusAnswer.safeParse(json.value);
  if (status.success) {
    const answer = status.data;
    const holder = "CurrentStatus" in answer ? answer.CurrentStatus : answer.CompleteStatus;
    return ok(readShipments((holder as { Shipment: Shipment[] }).Shipment, messagesOf(answer.Warnings)));
  }
  const signature = signatureAnswer.safeParse(json.value);
  if (signature.success) {
    const { SignatureImage: image, Barcode: barcode } = signature.data.Signature;
    return ok([readSignature(barcode, image, messagesOf(signature.data.Warnings))]);
  }
  const updated = updatedShipments.safeParse(json.value);
  if (updated.success) return ok(updated.data.map(({ Barcode, Status }) => readShipment(Barcode, Status, [], [])));
  const bare = warningsOnly.safeParse(json.value);
  if (bare.success) return ok([notFound(null, messagesOf(bare.data.Warnings))]);
  return err({ kind: "malformed", reason: "not an answer of Shipping Status v2" });
}

/** PostNL says "not found" with HTTP 200, no shipment and a warning. */
function readShipments(shipments: Shipment[], messages: string[]): CarrierReading[] {
  const known = shipments.filter((shipment) => shipment.Barcode !== null);
  if (known.length === 0) return [notFound(null, messages)];
  return known.map((shipment) => ({
    ...readShipment(shipment.Barcode, shipment.Status ?? null, shipment.Event, messages),
    ...weightOf(shipment),
  }));
}

/** PostNL does not say whether it weighed the parcel or was told. */
function weightOf({ Dimension }: Shipment): Pick<CarrierReading, "weight"> {
  const grams = Math.round(Number(Dimension?.Weight ?? 0));
  return grams > 0 ? { weight: { grams, measured: false } } : {};
}

function readShipment(
  barcode: string | null,
  status: StatusPart | null,
  parts: EventPart[],
  messages: string[],
): CarrierReading {
  const warnings = [...messages];
  const events = parts.flatMap((part) => eventOf(part, warnings) ?? []);
  const current = status && currentOf(status, events, warnings);
  return {
    trackingNumber: barcode,
    found: true,
    events: withCurrent(events, current),
    current,
    proof: [],
    links: [],
    warnings,
  };
}

function eventOf(part: EventPart, warnings: string[]): TrackingEvent | undefined {
  if (part.Code === null || NO_MOVEMENTS.has(part.Code)) return undefined;
  return build(meaningIn(EVENT_CODES, part.Code, warnings), part.Code, part.TimeStamp, part.Description, warnings);
}

/**
 * `Status` is the present state. Two things it cannot say are taken from the events: how a delivery went, and that the
 * parcel has come to a PostNL point and waits there, which must not pass for a delivery.
 */
function currentOf(status: StatusPart, events: TrackingEvent[], warnings: string[]): TrackingEvent | null {
  const code = status.StatusCode ?? status.PhaseCode;
  if (code === null || NO_MOVEMENTS.has(code)) return null;
  const meaning = meaningIn(status.StatusCode === null ? PHASE_CODES : STATUS_CODES, code, warnings);
  const current = build(meaning, code, status.TimeStamp ?? status.Timestamp, status.StatusDescription, warnings);
  const newest = inOrder(events).at(-1);
  const silent = current && (current.handover === null || current.handover === "unknown");
  if (silent && newest?.handover === "waiting_at_point" && newest.at >= current.at) {
    return { ...current, status: newest.status, handover: newest.handover };
  }
  return completedBy(events, current ?? null, warnings);
}

function build(
  meaning: CodeMeaning,
  code: string,
  time: string | null,
  description: string | null,
  warnings: string[],
): TrackingEvent | undefined {
  const at = time === null ? undefined : postnlInstant(time);
  if (at === undefined) {
    warnOnce(warnings, `no usable time at code ${code}`);
    return undefined;
  }
  return { ...meaning, at, place: null, receiver: null, code, description };
}

function readSignature(barcode: string | null, image: string | null, messages: string[]): CarrierReading {
  if (image === null) return notFound(barcode, messages);
  const proof = proofFromBase64("signature", image);
  const warnings = proof ? messages : [...messages, "the signature is not an image that can be read"];
  return {
    trackingNumber: barcode,
    found: true,
    events: [],
    current: null,
    proof: proof ? [proof] : [],
    links: [],
    warnings,
  };
}

function messagesOf(list: { Message: string | null }[]): string[] {
  return list.flatMap(({ Message }) => Message ?? []);
}
