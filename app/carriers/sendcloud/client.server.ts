import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { notFound } from "../reading.ts";
import { readSendcloud } from "./read.ts";

const BASE = "https://panel.sendcloud.sc/api/v3";
/** Of the right form and given to no parcel; asking for it tells whether the keys work. */
const NOBODYS_NUMBER = "WEERWOORD-CONNECTION-TEST";

/** GET /parcels/tracking/{number} with Basic authentication by the integration's public and secret key. */
export const pollSendcloud: Poll = async (http, credentials, query, now) => {
  const reading = await get(http, credentials, query.trackingNumber, now);
  if (!reading.ok) return reading;
  return ok({ ...reading.value, trackingNumber: reading.value.trackingNumber ?? query.trackingNumber });
};

/** Wrong keys answer 401; right ones say that there is no such parcel. Sendcloud has no proof of delivery to read. */
export const testSendcloud: ConnectionTest = async (http, credentials) => {
  const reading = await get(http, credentials, NOBODYS_NUMBER, null);
  return reading.ok ? ok({ mayReadProof: false }) : reading;
};

async function get(
  http: ProviderHttp,
  credentials: Credentials,
  trackingNumber: string,
  now: Instant | null,
): Promise<Result<CarrierReading, ProviderFailure>> {
  const keys = Buffer.from(`${credentials.publicKey ?? ""}:${credentials.secretKey ?? ""}`).toString("base64");
  const url = `${BASE}/parcels/tracking/${encodeURIComponent(trackingNumber)}`;
  const headers = { authorization: `Basic ${keys}`, accept: "application/json" };
  const answer = await ask(http, { method: "GET", url, headers }, now);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  const readings = readSendcloud(body);
  if (!readings.ok) return readings;
  if (status === 404) return ok(notFound(trackingNumber));
  if (status !== 200) return err({ kind: "malformed", reason: `HTTP ${status}` });
  return ok(readings.value[0] ?? notFound(trackingNumber));
}
