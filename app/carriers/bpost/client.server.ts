import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, ParcelQuery, Poll } from "../carrier.ts";
import { notFound, readingFor } from "../reading.ts";
import { readBpost } from "./read.ts";

const BASE_URL = "https://api.parcel.bpost.cloud/services/trackedmail/item";

/** In bpost's form (3232 and 20 digits) and of nobody. */
const NOBODYS_ITEM = "323200000000000000000000";

/** Asks for one item. HTTP 404: bpost does not know it. */
export const pollBpost: Poll = (http, credentials, query, now) => track(http, credentials, query, now);

/** bpost hands out no signature and no document. */
export const testBpost: ConnectionTest = async (http, credentials) => {
  const result = await track(http, credentials, { trackingNumber: NOBODYS_ITEM }, null);
  return result.ok ? ok({ mayReadProof: false }) : result;
};

async function track(
  http: ProviderHttp,
  credentials: Credentials,
  { trackingNumber }: ParcelQuery,
  now: Instant | null,
): Promise<Result<CarrierReading, ProviderFailure>> {
  const url = `${BASE_URL}/${encodeURIComponent(trackingNumber)}/trackingInfo`;
  const answer = await ask(http, { method: "GET", url, headers: { authorization: basic(credentials) } }, now);
  if (!answer.ok) return answer;
  if (answer.value.status === 404) return ok(notFound(trackingNumber));
  const readings = readBpost(answer.value.body);
  return readings.ok ? ok(readingFor(readings.value, trackingNumber)) : readings;
}

/** RFC 7617 over `accountId:passphrase`, as for bpost's shipping service; unverified for this one. */
function basic({ accountId = "", passphrase = "" }: Credentials): string {
  return `Basic ${Buffer.from(`${accountId}:${passphrase}`).toString("base64")}`;
}
