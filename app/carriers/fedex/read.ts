import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, Proof } from "../carrier.ts";
import { proofFromBase64 } from "../proof-bytes.ts";
import { notFound } from "../reading.ts";
import { plainBytes } from "./plain-bytes.ts";
import { readingOf } from "./reading-of.ts";
import { documentAnswer, errorAnswer, pushedResults, trackingAnswer, type TrackResult } from "./schema.ts";

/** One use of a tracking number, and what it takes to ask for its signature proof of delivery, if FedEx has one. */
export type TrackedParcel = { reading: CarrierReading; document: Record<string, string> | null };

/** Reads any body of FedEx: an answer to tracking, documents, or a push. One reading for each use of a number. */
export function readFedex(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = bodyJson(body);
  if (!json.ok) return json;
  const documents = documentAnswer.safeParse(json.value);
  if (documents.success) return ok([documentReading(documents.data.output.documents)]);
  const parcels = parcelsIn(json.value);
  return parcels.ok ? ok(parcels.value.map(({ reading }) => reading)) : parcels;
}

/** Reads an answer to tracking. */
export function readTracking(body: Uint8Array): Result<TrackedParcel[], ProviderFailure> {
  const json = bodyJson(body);
  return json.ok ? parcelsIn(json.value) : json;
}

/** @returns undefined when the body names no error of FedEx's */
export function errorIn(body: Uint8Array): ProviderFailure | "not_found" | undefined {
  const json = bodyJson(body);
  const answer = json.ok ? errorAnswer.safeParse(json.value) : undefined;
  return answer?.success ? meaningOf(answer.data.errors[0]) : undefined;
}

function bodyJson(body: Uint8Array): Result<unknown, ProviderFailure> {
  const plain = plainBytes(body);
  return plain.ok ? jsonOf(plain.value) : plain;
}

function parcelsIn(json: unknown): Result<TrackedParcel[], ProviderFailure> {
  const refused = errorAnswer.safeParse(json);
  if (refused.success) {
    const failure = meaningOf(refused.data.errors[0]);
    return failure === "not_found" ? ok([{ reading: notFound(null), document: null }]) : err(failure);
  }
  const results = resultsIn(json);
  if (!results) return err({ kind: "malformed", reason: "no results of tracking in the answer" });
  const parcels: TrackedParcel[] = [];
  for (const result of results) {
    const failure = result.error?.code ? meaningOf(result.error) : undefined;
    if (failure && failure !== "not_found") return err(failure);
    const number = result.trackingNumberInfo?.trackingNumber ?? null;
    parcels.push(
      failure
        ? { reading: notFound(number), document: null }
        : { reading: readingOf(result), document: documentInfo(result) },
    );
  }
  return ok(parcels);
}

function resultsIn(json: unknown): TrackResult[] | undefined {
  const answer = trackingAnswer.safeParse(json);
  if (answer.success) return answer.data.output.completeTrackResults.flatMap(({ trackResults }) => trackResults);
  const pushed = pushedResults.safeParse(json);
  return pushed.success ? pushed.data.trackResults : undefined;
}

/** What a code of FedEx's errors means; each that ends in NOTFOUND names no parcel. */
function meaningOf(error: { code: string | null; message: string | null } | undefined): ProviderFailure | "not_found" {
  const code = error?.code ?? "";
  if (code.endsWith("NOTFOUND") || code === "TRACKING.TRACKINGNUMBER.INVALID") return "not_found";
  const reason = [code, error?.message].filter(Boolean).join(": ") || "FedEx reports an error without saying which";
  if (code === "NOT.AUTHORIZED.ERROR" || code === "FORBIDDEN.ERROR") return { kind: "unauthorised", reason };
  return { kind: "unavailable", reason };
}

function documentInfo({ availableImages, trackingNumberInfo }: TrackResult): Record<string, string> | null {
  if (!availableImages.some(({ type }) => type === "SIGNATURE_PROOF_OF_DELIVERY")) return null;
  const { trackingNumber, trackingNumberUniqueId, carrierCode } = trackingNumberInfo ?? {};
  const named = Object.entries({ trackingNumber, trackingNumberUniqueId, carrierCode });
  return Object.fromEntries(named.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** FedEx's document shows the signature inside a letter. */
function documentReading(documents: string[]): CarrierReading {
  const proof = documents.map((base64) => proofFromBase64("document", base64));
  return {
    trackingNumber: null,
    found: true,
    events: [],
    current: null,
    proof: proof.filter((one): one is Proof => one !== undefined),
    links: [],
    warnings: proof.includes(undefined) ? ["a document that is neither an image nor a PDF"] : [],
  };
}
