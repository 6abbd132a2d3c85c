import { randomUUID } from "node:crypto";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { notFound, readingFor } from "../reading.ts";
import { readUps } from "./read.ts";
import { tokenAnswer } from "./schema.ts";

const BASE = "https://onlinetools.ups.com";

const tokens = tokenKeeper(async (http, credentials, now) => {
  const granted = await askToken(http, credentials, now);
  if (!granted.ok) return granted;
  const expiresAt = new Date(Date.parse(now) + granted.value.seconds * 1000).toISOString();
  return ok({ token: granted.value.token, expiresAt });
});

/** GET /api/track/v1/details/{number}, with signature, photo and POD letter as far as the account may see them. */
export const pollUps: Poll = (http, credentials, query, now) =>
  // A token that UPS no longer takes before its time says nothing of the credentials: they are asked once more.
  tokens.renewing(credentials, () => details(http, credentials, query.trackingNumber, now));

/** Credentials that are good are given a token. Whether proof may be read depends on each parcel, not on them. */
export const testUps: ConnectionTest = async (http, credentials) => {
  const granted = await askToken(http, credentials, null);
  return granted.ok ? ok({ mayReadProof: null }) : granted;
};

async function details(
  http: ProviderHttp,
  credentials: Credentials,
  trackingNumber: string,
  now: Instant,
): Promise<Result<CarrierReading, ProviderFailure>> {
  const token = await tokens.get(http, credentials, now);
  if (!token.ok) return token;
  const asked = "locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=true";
  const answer = await ask(
    http,
    {
      method: "GET",
      url: `${BASE}/api/track/v1/details/${encodeURIComponent(trackingNumber)}?${asked}`,
      headers: {
        authorization: `Bearer ${token.value}`,
        accept: "application/json",
        transid: randomUUID(),
        transactionsrc: "weerwoord",
      },
    },
    now,
  );
  if (!answer.ok) return answer;
  const readings = readUps(answer.value.body);
  // 404 is UPS's word for an unknown number, whichever of its codes comes with it.
  const unknown = answer.value.status === 404 && jsonOf(answer.value.body).ok;
  if (!readings.ok) return unknown ? ok(notFound(trackingNumber)) : readings;
  const reading = readingFor(readings.value, trackingNumber);
  return ok({ ...reading, trackingNumber: reading.trackingNumber ?? trackingNumber });
}

/** OAuth 2 client credentials, OAuthClientCredentials.yaml. */
async function askToken(
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant | null,
): Promise<Result<{ token: string; seconds: number }, ProviderFailure>> {
  const pair = Buffer.from(`${credentials.clientId ?? ""}:${credentials.clientSecret ?? ""}`).toString("base64");
  const answer = await ask(
    http,
    {
      method: "POST",
      url: `${BASE}/security/v1/oauth/token`,
      headers: {
        authorization: `Basic ${pair}`,
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/json",
        ...(credentials.merchantId ? { "x-merchant-id": credentials.merchantId } : {}),
      },
      body: "grant_type=client_credentials",
    },
    now,
  );
  if (!answer.ok) return answer;
  const json = jsonOf(answer.value.body);
  if (!json.ok) return json;
  const granted = tokenAnswer.safeParse(json.value);
  if (granted.success) return ok({ token: granted.data.access_token, seconds: granted.data.expires_in });
  const refused = readUps(answer.value.body);
  return refused.ok ? err({ kind: "malformed", reason: "an answer without a token" }) : refused;
}
