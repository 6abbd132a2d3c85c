import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderAnswer, ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { notFound, readingFor } from "../reading.ts";
import { readGlsNl } from "./read.ts";

const BASE = "https://api.gls.nl/tt/V1";
const DETAILS = "/api/parcel/v1/details";
const POD = "/api/pod/v1";
/** Of the right form and given to no parcel. */
const NOBODYS_NUMBER = "00000000000000";

/** Details and events; once delivered, the proof of delivery too. A proof that is not there (yet) is no failure. */
export const pollGlsNl: Poll = async (http, credentials, query, now) => {
  const details = await post(http, credentials, DETAILS, query.trackingNumber, now);
  if (!details.ok) return details;
  const reading = readingFor(details.value, query.trackingNumber);
  if (!reading.events.some(({ status }) => status === "delivered")) return ok(reading);
  const pod = await post(http, credentials, POD, query.trackingNumber, now);
  if (!pod.ok) {
    const warning = `the proof of delivery could not be asked for: ${pod.error.kind}`;
    return ok({ ...reading, warnings: [...reading.warnings, warning] });
  }
  const { proof, warnings } = readingFor(pod.value, query.trackingNumber);
  return ok({ ...reading, proof, warnings: [...reading.warnings, ...warnings] });
};

/** GLS answers nothing for a number that it does not know, and 401 for a wrong password. Proof is a service of its own. */
export const testGlsNl: ConnectionTest = async (http, credentials) => {
  const details = await post(http, credentials, DETAILS, NOBODYS_NUMBER, null);
  if (!details.ok) return details;
  const pod = await post(http, credentials, POD, NOBODYS_NUMBER, null);
  if (pod.ok) return ok({ mayReadProof: true });
  return pod.error.kind === "unauthorised" ? ok({ mayReadProof: false }) : pod;
};

/** The credentials stand in the body, with a capital N in `userName`. */
async function post(
  http: ProviderHttp,
  credentials: Credentials,
  path: string,
  parcelNumber: string,
  now: Instant | null,
): Promise<Result<CarrierReading[], ProviderFailure>> {
  const { userName = "", password = "" } = credentials;
  const body = JSON.stringify({ userName, password, parcelNumbers: [parcelNumber] });
  const headers = { "content-type": "application/json", accept: "application/json" };
  let came: ProviderAnswer | undefined;
  const watched: ProviderHttp = async (request) => (came = await http(request));
  const answer = await ask(watched, { method: "POST", url: BASE + path, headers, body }, now);
  if (!answer.ok) return err(withWaitInWords(answer.error, came));
  if (answer.value.status === 204) return ok([notFound(parcelNumber)]);
  const readings = readGlsNl(answer.value.body);
  if (!readings.ok || answer.value.status === 200) return readings;
  return err({ kind: "malformed", reason: `HTTP ${answer.value.status}` });
}

function withWaitInWords(failure: ProviderFailure, answer: ProviderAnswer | undefined): ProviderFailure {
  if (failure.kind !== "rate_limited" || failure.retryAfterSeconds !== null || !answer) return failure;
  const told = readGlsNl(answer.body);
  return !told.ok && told.error.kind === "rate_limited" ? told.error : failure;
}
