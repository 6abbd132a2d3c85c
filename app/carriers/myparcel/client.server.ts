import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { ProviderAnswer, ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { ConnectionTest, Poll } from "../carrier.ts";
import { notFound } from "../reading.ts";
import { authorization } from "./push.server.ts";
import { readMyParcel } from "./read.ts";
import { shipments } from "./schema.ts";

const BASE = "https://api.myparcel.nl";

/** Two questions: which shipment has that barcode, and where is it. */
export const pollMyParcel: Poll = async (http, credentials, query, now) => {
  const listed = await get(http, credentials, `/shipments?barcode=${encodeURIComponent(query.trackingNumber)}`, now);
  if (!listed.ok) return listed;
  const id = shipmentId(listed.value, query.trackingNumber);
  if (!id.ok) return id;
  if (id.value === undefined) return ok(notFound(query.trackingNumber));
  const traced = await get(http, credentials, `/tracktraces/${id.value}?extra_info=delivery_moment`, now);
  if (!traced.ok) return traced;
  const readings = readMyParcel(traced.value.body);
  if (!readings.ok) return readings;
  const [reading = notFound(null)] = readings.value;
  return ok({ ...reading, trackingNumber: query.trackingNumber });
};

/** A wrong key answers 401. MyParcel has no proof of delivery to read. */
export const testMyParcel: ConnectionTest = async (http, credentials) => {
  const listed = await get(http, credentials, "/shipments?size=1", null);
  if (!listed.ok) return listed;
  const id = shipmentId(listed.value, "");
  return id.ok ? ok({ mayReadProof: false }) : id;
};

function shipmentId({ status, body }: ProviderAnswer, barcode: string): Result<string | undefined, ProviderFailure> {
  if (status === 404) return ok(undefined);
  const json = jsonOf(body);
  if (!json.ok) return json;
  const parsed = shipments.safeParse(json.value);
  if (parsed.success) return ok(parsed.data.data.shipments.find((shipment) => shipment.barcode === barcode)?.id);
  const readings = readMyParcel(body);
  return readings.ok ? err({ kind: "malformed", reason: `HTTP ${status} without a list of shipments` }) : readings;
}

function get(http: ProviderHttp, credentials: Credentials, path: string, now: Instant | null) {
  const headers = {
    authorization: `bearer ${authorization(credentials)}`,
    accept: "application/json",
    // Required: MyParcel refuses requests without one.
    "user-agent": "Weerwoord/1",
  };
  return ask(http, { method: "GET", url: `${BASE}${path}`, headers }, now);
}
