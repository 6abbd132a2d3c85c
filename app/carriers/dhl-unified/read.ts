import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, ProofKind, ProofLink, TrackingEvent } from "../carrier.ts";
import { warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { joined } from "#app/providers/loose-text.ts";
import { completedBy, notFound, withCurrent } from "../reading.ts";
import { meaningOf } from "./handover-map.ts";
import { problem, type Shipment, shipments, type StatusPart } from "./schema.ts";

/** Where DHL gives no zone. Which one it means is unverified; the Netherlands, Belgium and Germany share this clock. */
const ZONE = "Europe/Berlin";

/** Reads an answer or a push of Shipment Tracking Unified, or the problem that stands in its place. */
export function readDhlUnified(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const parsed = shipments.safeParse(json.value);
  if (parsed.success) {
    const known = parsed.data.shipments;
    return ok(known.length === 0 ? [notFound(null)] : known.map(readShipment));
  }
  const wrong = problem.safeParse(json.value);
  if (wrong.success) return readProblem(wrong.data.status, wrong.data.title);
  return err({ kind: "malformed", reason: "not an answer of Shipment Tracking Unified" });
}

function readProblem(status: number, title: string): Result<CarrierReading[], ProviderFailure> {
  if (status === 404) return ok([notFound(null)]);
  if (status === 401 || status === 403) return err({ kind: "unauthorised", reason: title });
  if (status === 429) return err({ kind: "rate_limited", retryAfterSeconds: null });
  return err(status >= 500 ? { kind: "unavailable", reason: title } : { kind: "malformed", reason: title });
}

function readShipment(shipment: Shipment): CarrierReading {
  const warnings: string[] = [];
  const pod = shipment.details?.proofOfDelivery;
  const receiver = pod?.signed ? (pod.signed.name ?? joined([pod.signed.givenName, pod.signed.familyName], " ")) : null;
  const build = (part: StatusPart) => eventOf(part, receiver, warnings);
  const events = shipment.events.flatMap((part) => build(part) ?? []);
  const current = completedBy(events, (shipment.status && build(shipment.status)) ?? null, warnings);
  return {
    trackingNumber: shipment.id,
    found: true,
    events: withCurrent(events, current),
    current,
    proof: [],
    links: [linkTo("signature", pod?.signatureUrl, warnings), linkTo("document", pod?.documentUrl, warnings)].flat(),
    warnings,
  };
}

/** The name in the proof of delivery is the receiver's of a handover, and of nothing else. */
function eventOf(part: StatusPart, receiver: string | null, warnings: string[]): TrackingEvent | undefined {
  const code = part.statusCode ?? part.status;
  if (code === null) return undefined;
  const meaning = meaningOf(code, [part.description, part.remark], warnings);
  const at = part.timestamp === null ? undefined : isoInstant(part.timestamp, ZONE);
  if (part.timestamp === null || at === undefined) {
    warnOnce(warnings, `no usable time at code ${code}`);
    return undefined;
  }
  if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(part.timestamp)) warnOnce(warnings, `times without zone read as ${ZONE}`);
  return {
    ...meaning,
    at,
    place: part.location?.address?.addressLocality ?? null,
    receiver: meaning.status === "delivered" ? receiver : null,
    code,
    description: joined([part.description ?? part.status, part.remark], " "),
  };
}

/** The link is fetched with the merchant's key, so only from DHL itself. */
function linkTo(kind: ProofKind, url: string | null | undefined, warnings: string[]): ProofLink[] {
  if (!url) return [];
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "https:" && /(^|\.)dhl\.com$/.test(parsed.hostname)) return [{ kind, url: parsed.href }];
  warnOnce(warnings, `the ${kind} lies outside DHL's own addresses and is not fetched`);
  return [];
}
