import { err, ok } from "#app/domain/result.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll, Updates } from "../carrier.ts";
import { readingFor } from "../reading.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Result } from "#app/domain/result.ts";
import { readPostnl } from "./read.ts";
import { postnlLocalTime } from "./times.ts";

const BASE = "https://api.postnl.nl/shipment/v2/status";
/** Of the right form and never given to a parcel; asking for it costs nothing and tells whether the key works. */
const NOBODYS_BARCODE = "3SXXXX000000000";

/** Status with its events; once it says "delivered", the signature too. A signature that is not there (yet) is no failure. */
export const pollPostnl: Poll = async (http, credentials, query, now) => {
  const status = await get(http, credentials, `barcode/${encodeURIComponent(query.trackingNumber)}?detail=true`, now);
  if (!status.ok) return status;
  const reading = readingFor(status.value, query.trackingNumber);
  const delivered = [reading.current, ...reading.events].some((event) => event?.status === "delivered");
  if (!delivered) return ok(reading);
  const signature = await get(http, credentials, `signature/${encodeURIComponent(query.trackingNumber)}`, now);
  if (!signature.ok) return ok(withWarning(reading, `the signature could not be asked for: ${signature.error.kind}`));
  const { found, proof, warnings } = readingFor(signature.value, query.trackingNumber);
  return ok(found ? { ...reading, proof, warnings: [...reading.warnings, ...warnings] } : reading);
};

/**
 * The shipments of a customer number that changed: at most two hours in one question, at most two days back; PostNL
 * recommends to ask every 5 to 15 minutes.
 */
export const postnlUpdates: Updates = {
  everyMinutes: 15,
  longestHours: 2,
  furthestHours: 48,
  canAsk: ({ customerNumber }) => Boolean(customerNumber),
  ask: (http, credentials, { from, until }, now) => {
    const period = [from, until].map((at) => `period=${encodeURIComponent(postnlLocalTime(at))}`).join("&");
    const customer = encodeURIComponent(credentials.customerNumber ?? "");
    return get(http, credentials, `${customer}/updatedshipments?${period}`, now);
  },
};

/** PostNL answers 200 and a warning for an unknown barcode, 401 for a wrong key. Signatures are a permission of their own. */
export const testPostnl: ConnectionTest = async (http, credentials) => {
  const status = await get(http, credentials, `barcode/${NOBODYS_BARCODE}`, null);
  if (!status.ok) return status;
  const signature = await get(http, credentials, `signature/${NOBODYS_BARCODE}`, null);
  if (signature.ok) return ok({ mayReadProof: true });
  return signature.error.kind === "unauthorised" ? ok({ mayReadProof: false }) : signature;
};

async function get(
  http: ProviderHttp,
  credentials: Credentials,
  path: string,
  now: Instant | null,
): Promise<Result<CarrierReading[], ProviderFailure>> {
  const headers = { apikey: credentials.apiKey ?? "", accept: "application/json" };
  const answer = await ask(http, { method: "GET", url: `${BASE}/${path}`, headers }, now);
  if (!answer.ok) return answer;
  const readings = readPostnl(answer.value.body);
  if (!readings.ok || answer.value.status === 200) return readings;
  return err({ kind: "malformed", reason: `HTTP ${answer.value.status}` });
}

function withWarning(reading: CarrierReading, warning: string): CarrierReading {
  return { ...reading, warnings: [...reading.warnings, warning] };
}
