import { receiverIn } from "#app/domain/evidence/handover-words.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { proofFromBase64 } from "../proof-bytes.ts";
import { inOrder, notFound } from "../reading.ts";
import { meaningOf } from "./handover-map.ts";
import { detailsAnswer, type EventPart, type Parcel, podAnswer, problem } from "./schema.ts";

/** Where a time names no offset (unverified; those seen end in Z). */
const ZONE = "Europe/Amsterdam";

/** Reads parcel details or proofs of delivery of the Dutch Track & Trace API V1, or the problem in their place. */
export function readGlsNl(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const details = detailsAnswer.safeParse(json.value);
  if (details.success) {
    const { parcels } = details.data;
    return ok(parcels.length === 0 ? [notFound(null)] : parcels.map(readParcel));
  }
  const pods = podAnswer.safeParse(json.value);
  if (pods.success) return ok(pods.data.pods.length === 0 ? [notFound(null)] : pods.data.pods.map(readPod));
  const wrong = problem.safeParse(json.value);
  if (!wrong.success) return err({ kind: "malformed", reason: "not an answer of Track & Trace V1" });
  return err(failureOf("title" in wrong.data ? String(wrong.data.title) : wrong.data.message, wrong.data.status));
}

/** "Try again in 56 seconds." GLS writes it in the message, not always in Retry-After. */
function failureOf(words: string, status: number | undefined): ProviderFailure {
  const wait = /try again in (\d+) second/i.exec(words);
  if (wait || status === 429) return { kind: "rate_limited", retryAfterSeconds: wait ? Number(wait[1]) : null };
  if (status === 401 || status === 403) return { kind: "unauthorised", reason: words };
  return status === undefined || status >= 500
    ? { kind: "unavailable", reason: words }
    : { kind: "malformed", reason: words };
}

function readParcel(parcel: Parcel): CarrierReading {
  const warnings: string[] = [];
  const events = inOrder(parcel.events.flatMap((part) => eventOf(part, warnings) ?? []));
  const current = events.at(-1) ?? null;
  const reading = { trackingNumber: parcel.parcelNo, found: true, events, current, proof: [], links: [], warnings };
  return { ...reading, ...weightOf(parcel) };
}

/** What was weighed stands above what was announced. */
function weightOf({ suppliedWeight, weightedWeight }: Parcel): Pick<CarrierReading, "weight"> {
  const gramsOf = (kilograms: string | null) => Math.round(Number(kilograms ?? 0) * 1000);
  const [weighed, announced] = [gramsOf(weightedWeight), gramsOf(suppliedWeight)];
  if (weighed > 0) return { weight: { grams: weighed, measured: true } };
  return announced > 0 ? { weight: { grams: announced, measured: false } } : {};
}

function eventOf(part: EventPart, warnings: string[]): TrackingEvent | undefined {
  if (part.eventNo === null) return undefined;
  const code = part.reasonNo === null ? part.eventNo : `${part.eventNo}.${part.reasonNo}`;
  const meaning = meaningOf(code, [part.descriptionEN, part.descriptionNL], warnings);
  const at = part.date === null ? undefined : isoInstant(part.date, ZONE);
  if (at === undefined) {
    warnOnce(warnings, `no usable time at code ${code}`);
    return undefined;
  }
  return {
    ...meaning,
    at,
    place: part.depotName,
    receiver: meaning.status === "delivered" ? receiverOf(part.details) : null,
    code,
    description: part.descriptionNL ?? part.descriptionEN,
  };
}

/** The details of a delivery are the name alone; where they are a sentence, the name in it. */
function receiverOf(details: string | null): string | null {
  if (details === null || !/\p{L}{2}/u.test(details)) return null;
  const text = withoutDoubleEncoding(details);
  return receiverIn(text) ?? text;
}

/** GLS sends names encoded as UTF-8 twice ("LÃ©onie"). Text that is no such thing stays as it came. */
function withoutDoubleEncoding(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  if ([...text].some((character) => character.charCodeAt(0) > 0xff)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** GLS does not say whether the image is a signature or a photo, so it is what GLS calls it: proof of delivery. */
function readPod(pod: { parcelNumber: string; podBlob: string | null }): CarrierReading {
  if (pod.podBlob === null) return notFound(pod.parcelNumber);
  const proof = proofFromBase64("document", pod.podBlob);
  return {
    trackingNumber: pod.parcelNumber,
    found: true,
    events: [],
    current: null,
    proof: proof ? [proof] : [],
    links: [],
    warnings: proof ? [] : ["the proof of delivery is no image or document that can be read"],
  };
}
