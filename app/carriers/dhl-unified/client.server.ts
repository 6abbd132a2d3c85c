import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { readingFor } from "../reading.ts";
import { readDhlUnified } from "./read.ts";

const URL_BASE = "https://api-eu.dhl.com/track/shipments";
/** Of a form that several divisions use, and given to no parcel. */
const NOBODYS_NUMBER = "00000000000000000000";

/** Asks one division: without `service` DHL may answer with another division's parcel of the same number. */
export const pollDhlUnified: Poll = async (http, credentials, query, now) => {
  const parameters = {
    trackingNumber: query.trackingNumber,
    ...(query.postalCode ? { recipientPostalCode: query.postalCode } : {}),
  };
  const readings = await get(http, credentials, parameters, now);
  return readings.ok ? ok(readingFor(readings.value, query.trackingNumber)) : readings;
};

/** DHL answers 404 for a number that it does not know and 401 for a wrong key. Who may see proof depends on the contract. */
export const testDhlUnified: ConnectionTest = async (http, credentials) => {
  const readings = await get(http, credentials, { trackingNumber: NOBODYS_NUMBER }, null);
  return readings.ok ? ok({ mayReadProof: null }) : readings;
};

async function get(
  http: ProviderHttp,
  credentials: Credentials,
  parameters: Record<string, string>,
  now: Instant | null,
): Promise<Result<CarrierReading[], ProviderFailure>> {
  const search = new URLSearchParams({ ...parameters, service: credentials.service ?? "", language: "en" });
  const headers = { "DHL-API-Key": credentials.apiKey ?? "", accept: "application/json" };
  const answer = await ask(http, { method: "GET", url: `${URL_BASE}?${search.toString()}`, headers }, now);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 200 || status === 404) return readDhlUnified(body);
  return err({ kind: "malformed", reason: `HTTP ${status}` });
}
