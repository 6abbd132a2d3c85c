import { err, ok, type Result } from "#app/domain/result.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { inOrder, notFound } from "../reading.ts";
import { xmlOf } from "../xml.ts";
import { DPD_CODES } from "./handover-map.ts";
import { type Fault, faultAnswer, type Line, type StatusInfo, trackingAnswer, type TrackingResult } from "./schema.ts";
import { usInstant } from "./us-time.ts";

/** Reads an answer of DPD's ParcelLifeCycleService. It does not repeat the parcel's number. */
export function readDpd(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const xml = xmlOf(body);
  if (!xml.ok) return xml;
  const fault = faultAnswer.safeParse(xml.value);
  if (fault.success) {
    const failure = failureOf(fault.data.Envelope.Body.Fault);
    return failure ? err(failure) : ok([notFound(null)]);
  }
  const answer = trackingAnswer.safeParse(xml.value);
  if (!answer.success) return err({ kind: "malformed", reason: "no tracking result in the answer" });
  return ok([readingOf(answer.data.Envelope.Body.getTrackingDataResponse.trackingresult)]);
}

/**
 * What a SOAP fault means.
 * @returns null when DPD does not know the parcel. How its service says so is unverified: by the words of its message.
 */
export function failureOf({ faultstring, detail }: Fault): ProviderFailure | null {
  const { authenticationFault, faults } = detail ? detail : {};
  if (authenticationFault) {
    const { errorCode, errorMessage } = authenticationFault;
    return { kind: "unauthorised", reason: [errorCode, errorMessage].filter(Boolean).join(": ") };
  }
  const reason = [faults?.faultCode, faults?.message ?? faultstring].filter(Boolean).join(": ");
  if (/not (be )?found|no (parcel|tracking|data)|does not exist/i.test(reason)) return null;
  return { kind: "unavailable", reason: reason || "DPD reports an error without saying which" };
}

/** A parcel of which no status has been reached is not known to DPD yet: the steps ahead are listed all the same. */
function readingOf(result: TrackingResult): CarrierReading {
  const steps = result === "" ? [] : [...(result.shipmentInfo ? [result.shipmentInfo] : []), ...result.statusInfo];
  const reached = steps.filter((step) => isTrue(step.statusHasBeenReached) || isTrue(step.isCurrentStatus));
  if (reached.length === 0) return notFound(null);
  const warnings: string[] = [];
  const read = reached.flatMap((step) => {
    const event = eventOf(step, warnings);
    return event ? [{ event, isCurrent: isTrue(step.isCurrentStatus) }] : [];
  });
  const events = inOrder(read.map(({ event }) => event));
  const marked = inOrder(read.filter(({ isCurrent }) => isCurrent).map(({ event }) => event));
  // A marked status whose time cannot be read must not be replaced by an older one.
  const noneMarked = !reached.some((step) => isTrue(step.isCurrentStatus));
  const current = marked.at(-1) ?? (noneMarked ? events.at(-1) : undefined) ?? null;
  return { trackingNumber: null, found: true, events, current, proof: [], links: [], warnings };
}

function eventOf(step: StatusInfo, warnings: string[]): TrackingEvent | undefined {
  const meaning = meaningIn(DPD_CODES, step.status, warnings);
  const at = usInstant(words(step.date) ?? "");
  if (at === undefined) {
    warnOnce(warnings, `status ${step.status} without a readable time`);
    return undefined;
  }
  const described = typeof step.description === "object" ? step.description?.content : undefined;
  const description = described?.map(words).filter(Boolean).join(" ");
  return {
    ...meaning,
    at,
    place: words(step.location),
    receiver: null,
    code: step.status,
    description: description || words(step.label),
  };
}

function words(line: Line): string | null {
  return (typeof line === "object" ? line?.content : line)?.trim() || null;
}

function isTrue(text: string | null | undefined): boolean {
  return text === "true" || text === "1";
}
