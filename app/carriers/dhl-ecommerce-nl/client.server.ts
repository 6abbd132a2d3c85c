import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { readingFor } from "../reading.ts";
import { readDhlEcommerceNl } from "./read.ts";

const URL_BASE = "https://api-gw.dhlparcel.nl/track-trace";
/** Of the right form and given to no parcel. */
const NOBODYS_BARCODE = "JVGL0000000000000000";

/** With the receiver's postcode DHL tells more; without one only the public history. */
export const pollDhlEcommerceNl: Poll = async (http, _credentials, query, now) => {
  const postcode = query.postalCode?.replace(/\s/g, "").toUpperCase();
  const readings = await get(http, postcode ? `${query.trackingNumber}+${postcode}` : query.trackingNumber, now);
  return readings.ok ? ok(readingFor(readings.value, query.trackingNumber)) : readings;
};

/** No key is needed: the test is whether DHL answers at all. It hands out no proof to anyone. */
export const testDhlEcommerceNl: ConnectionTest = async (http) => {
  const readings = await get(http, NOBODYS_BARCODE, null);
  return readings.ok ? ok({ mayReadProof: false }) : readings;
};

async function get(
  http: ProviderHttp,
  key: string,
  now: Instant | null,
): Promise<Result<CarrierReading[], ProviderFailure>> {
  const url = `${URL_BASE}?key=${encodeURIComponent(key)}`;
  const answer = await ask(http, { method: "GET", url, headers: { accept: "application/json" } }, now);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 200 || status === 404) return readDhlEcommerceNl(body);
  return err({ kind: "malformed", reason: `HTTP ${status}` });
}
