import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { jsonOf, reach, statusFailure } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, ParcelQuery, Poll } from "../carrier.ts";
import { notFound } from "../reading.ts";
import { errorIn, readFedex, readTracking, type TrackedParcel } from "./read.ts";
import { tokenAnswer } from "./schema.ts";

const BASE_URL = "https://apis.fedex.com";

const tokens = tokenKeeper(async (http, credentials, now) => {
  const granted = await logIn(http, credentials, now);
  if (!granted.ok) return granted;
  const { access_token: token, expires_in: seconds } = granted.value;
  return ok({ token, expiresAt: new Date(Date.parse(now) + seconds * 1000).toISOString() });
});

/** Asks for one parcel, and for its signature proof of delivery when there is one. A refused token is replaced once. */
export const pollFedex: Poll = (http, credentials, query, now) =>
  tokens.renewing(credentials, () => track(http, credentials, query, now));

/** Logging in is the test. FedEx does not tell beforehand which proofs an account may read. */
export const testFedex: ConnectionTest = async (http, credentials) => {
  const granted = await logIn(http, credentials, null);
  return granted.ok ? ok({ mayReadProof: null }) : granted;
};

async function track(
  http: ProviderHttp,
  credentials: Credentials,
  { trackingNumber }: ParcelQuery,
  now: Instant,
): Promise<Result<CarrierReading, ProviderFailure>> {
  const token = await tokens.get(http, credentials, now);
  if (!token.ok) return token;
  const request = { includeDetailedScans: true, trackingInfo: [{ trackingNumberInfo: { trackingNumber } }] };
  const answer = await call(http, token.value, "/track/v1/trackingnumbers", request, now);
  if (!answer.ok) return answer;
  const parcels = answer.value === "not_found" ? ok([]) : readTracking(answer.value);
  if (!parcels.ok) return parcels;
  const parcel = latest(parcels.value);
  if (!parcel) return ok(notFound(trackingNumber));
  const { reading, document } = parcel;
  if (parcels.value.length > 1) {
    reading.warnings.push(`the number was used ${parcels.value.length} times; this is the latest`);
  }
  if (reading.current?.status !== "delivered" || document === null) return ok(reading);
  return ok(await withDocument(http, token.value, reading, document, now));
}

/** A proof that cannot be had now leaves a warning and not a failure: what FedEx says of the parcel stands. */
async function withDocument(
  http: ProviderHttp,
  token: string,
  reading: CarrierReading,
  trackingNumberInfo: Record<string, string>,
  now: Instant,
): Promise<CarrierReading> {
  const request = {
    trackDocumentDetail: { documentType: "SIGNATURE_PROOF_OF_DELIVERY", documentFormat: "PDF" },
    trackDocumentSpecification: [{ trackingNumberInfo }],
  };
  const answer = await call(http, token, "/track/v1/trackingdocuments", request, now);
  const read = !answer.ok ? answer : answer.value === "not_found" ? ok([]) : readFedex(answer.value);
  if (!read.ok) return warned(reading, `the proof of delivery could not be fetched: ${read.error.kind}`);
  const document = read.value[0];
  if (!document?.proof.length) return warned(reading, "the proof of delivery is announced but not there yet");
  return { ...reading, proof: document.proof, warnings: [...reading.warnings, ...document.warnings] };
}

function warned(reading: CarrierReading, warning: string): CarrierReading {
  return { ...reading, warnings: [...reading.warnings, warning] };
}

/** FedEx uses numbers again: the parcel of the shop is the one that moved last. */
function latest(parcels: readonly TrackedParcel[]): TrackedParcel | undefined {
  const lastAt = ({ reading }: TrackedParcel) => reading.events.at(-1)?.at ?? "";
  return parcels.toSorted((a, b) => (lastAt(a) < lastAt(b) ? 1 : -1))[0];
}

/** @returns the body, or `not_found` when FedEx knows nothing of the number */
async function call(
  http: ProviderHttp,
  token: string,
  path: string,
  request: unknown,
  now: Instant,
): Promise<Result<Uint8Array | "not_found", ProviderFailure>> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "x-locale": "en_US" };
  const body = JSON.stringify(request);
  const answer = await reach(http, { method: "POST", url: `${BASE_URL}${path}`, headers, body });
  if (!answer.ok) return answer;
  const failure = statusFailure(answer.value, now);
  if (failure) return err(failure);
  const refused = errorIn(answer.value.body);
  if (refused === "not_found") return ok(refused);
  return refused ? err(refused) : ok(answer.value.body);
}

/** OAuth 2.0 client credentials (RFC 6749, section 4.4), the secret in the form. */
async function logIn(http: ProviderHttp, { clientId = "", clientSecret = "" }: Credentials, now: Instant | null) {
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const answer = await reach(http, {
    method: "POST",
    url: `${BASE_URL}/oauth/token`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  if (!answer.ok) return answer;
  const failure = statusFailure(answer.value, now);
  if (failure) return err(failure);
  const json = jsonOf(answer.value.body);
  if (!json.ok) return json;
  const granted = tokenAnswer.safeParse(json.value);
  return granted.success
    ? ok(granted.data)
    : err<ProviderFailure>({ kind: "malformed", reason: "no token in the login's answer" });
}
