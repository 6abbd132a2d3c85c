import { err, ok, type Result } from "#app/domain/result.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { reach, statusFailure } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, ParcelQuery, Poll } from "../carrier.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { notFound, readingFor } from "../reading.ts";
import { xmlOf } from "../xml.ts";
import { failureOf, readDpd } from "./read.ts";
import { faultAnswer, loginAnswer } from "./schema.ts";
import { loginEnvelope, trackingEnvelope } from "./soap.ts";

const HOSTS = { NL: "https://wsshipper.dpd.nl", BE: "https://wsshipper.dpd.be" };

/** How long a token is used whose end DPD does not tell; one refused before that is asked for anew. */
const UNTOLD_HOURS = 12;

const tokens = tokenKeeper(async (http, credentials, now) => {
  const login = await logIn(http, credentials, now);
  if (!login.ok) return login;
  return ok({ token: login.value.token, expiresAt: login.value.expiresAt ?? addHours(now, UNTOLD_HOURS) });
});

/** Asks for one parcel. A token that DPD refuses is replaced once. */
export const pollDpd: Poll = (http, credentials, query, now) =>
  tokens.renewing(credentials, () => track(http, credentials, query, now));

/** Logging in is the test. This service holds no proof of delivery. */
export const testDpd: ConnectionTest = async (http, credentials) => {
  const granted = await logIn(http, credentials, null);
  return granted.ok ? ok({ mayReadProof: false }) : granted;
};

async function track(
  http: ProviderHttp,
  credentials: Credentials,
  { trackingNumber }: ParcelQuery,
  now: Instant,
): Promise<Result<CarrierReading, ProviderFailure>> {
  const token = await tokens.get(http, credentials, now);
  if (!token.ok) return token;
  const body = trackingEnvelope(credentials.delisId ?? "", token.value, trackingNumber);
  const answer = await call(http, credentials, "ParcelLifeCycleService", "2.0", "getTrackingData", body, now);
  if (!answer.ok) return answer;
  if (answer.value === null) return ok(notFound(trackingNumber));
  const readings = readDpd(answer.value);
  return readings.ok ? ok({ ...readingFor(readings.value, trackingNumber), trackingNumber }) : readings;
}

async function logIn(
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant | null,
): Promise<Result<{ token: string; expiresAt: Instant | undefined }, ProviderFailure>> {
  const envelope = loginEnvelope(credentials.delisId ?? "", credentials.password ?? "");
  const answer = await call(http, credentials, "LoginService", "2.1", "getAuth", envelope, now);
  if (!answer.ok) return answer;
  const xml = xmlOf(answer.value ?? new Uint8Array());
  if (!xml.ok) return xml;
  const login = loginAnswer.safeParse(xml.value);
  if (!login.success) return err({ kind: "malformed", reason: "no token in the login's answer" });
  const { authToken, authTokenExpires } = login.data.Envelope.Body.getAuthResponse.return;
  return ok({ token: authToken, expiresAt: isoInstant(authTokenExpires ?? "", "Europe/Amsterdam") });
}

/**
 * Calls one of DPD's services. SOAP 1.1 sends its faults with HTTP 500 (section 6.2), so the body is read before the
 * status is judged.
 * @returns the body, or null when the fault says that there is no such parcel
 */
async function call(
  http: ProviderHttp,
  credentials: Credentials,
  service: string,
  version: string,
  operation: string,
  body: string,
  now: Instant | null,
): Promise<Result<Uint8Array | null, ProviderFailure>> {
  const host = credentials.country?.trim().toUpperCase() === "BE" ? HOSTS.BE : HOSTS.NL;
  const answer = await reach(http, {
    method: "POST",
    url: `${host}/soap/services/${service}/V${version.replace(".", "_")}`,
    headers: {
      "content-type": "text/xml; charset=utf-8",
      soapaction: `"http://dpd.com/common/service/${service}/${version}/${operation}"`,
    },
    body,
  });
  if (!answer.ok) return answer;
  const xml = xmlOf(answer.value.body);
  const fault = xml.ok ? faultAnswer.safeParse(xml.value) : undefined;
  if (fault?.success) {
    const failure = failureOf(fault.data.Envelope.Body.Fault);
    return failure ? err(failure) : ok(null);
  }
  const failure = statusFailure(answer.value, now);
  return failure ? err(failure) : ok(answer.value.body);
}
