import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { addHours } from "#app/domain/time.ts";
import { type Grant, tokenKeeper } from "#app/providers/access-token.server.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { readingFor } from "../reading.ts";
import { readGls } from "./read.ts";
import { tokenAnswer } from "./schema.ts";

const BASE = "https://api.gls-group.net";
const tokens = tokenKeeper(fetchToken);

/** Status and events of one parcel. A token refused before its time is replaced once. */
export const pollGls: Poll = async (http, credentials, query, now) => {
  const first = await track(http, credentials, query.trackingNumber, now);
  const refused = !first.ok && first.error.kind === "unauthorised" && first.withToken;
  if (refused) tokens.forget(credentials);
  const readings = refused ? await track(http, credentials, query.trackingNumber, now) : first;
  return readings.ok ? ok(readingFor(readings.value, query.trackingNumber)) : err(readings.error);
};

/** A token is given to those whose credentials work. GLS hands out no proof of delivery here. */
export const testGls: ConnectionTest = async (http, credentials) => {
  const granted = await requestToken(http, credentials, null);
  return granted.ok ? ok({ mayReadProof: false }) : granted;
};

type Tracked = { ok: true; value: CarrierReading[] } | { ok: false; error: ProviderFailure; withToken: boolean };

async function track(http: ProviderHttp, credentials: Credentials, trackId: string, now: Instant): Promise<Tracked> {
  const token = await tokens.get(http, credentials, now);
  if (!token.ok) return { ...token, withToken: false };
  const url = `${BASE}/track-and-trace-v1/tracking/simple/trackids/${encodeURIComponent(trackId)}?showEvents=true`;
  const headers = { authorization: `Bearer ${token.value}`, accept: "application/json", "accept-language": "en" };
  const answer = await ask(http, { method: "GET", url, headers }, now);
  if (!answer.ok) return { ...answer, withToken: true };
  const readings = readGls(answer.value.body);
  if (!readings.ok) return { ...readings, withToken: true };
  if (answer.value.status === 200) return readings;
  return { ...err({ kind: "malformed", reason: `HTTP ${answer.value.status}` }), withToken: true };
}

async function fetchToken(
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant,
): Promise<Result<Grant, ProviderFailure>> {
  const granted = await requestToken(http, credentials, now);
  if (!granted.ok) return granted;
  return ok({ token: granted.value.token, expiresAt: addHours(now, granted.value.seconds / 3600) });
}

/** Client credentials, RFC 6749 section 4.4, with the key and secret as HTTP Basic. */
async function requestToken(
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant | null,
): Promise<Result<{ token: string; seconds: number }, ProviderFailure>> {
  const basic = Buffer.from(`${credentials.clientId ?? ""}:${credentials.clientSecret ?? ""}`).toString("base64");
  const headers = {
    authorization: `Basic ${basic}`,
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
  };
  const body = "grant_type=client_credentials";
  const answer = await ask(http, { method: "POST", url: `${BASE}/oauth2/v2/token`, headers, body }, now);
  if (!answer.ok) return answer;
  const json = jsonOf(answer.value.body);
  if (!json.ok) return json;
  const parsed = tokenAnswer.safeParse(json.value);
  if (parsed.success) return ok({ token: parsed.data.access_token, seconds: parsed.data.expires_in });
  // RFC 6749 section 5.2: wrong credentials may be answered with 400.
  if (answer.value.status === 400) return err({ kind: "unauthorised", reason: "no token for these credentials" });
  return err({ kind: "malformed", reason: "not a token" });
}
