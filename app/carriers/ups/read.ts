import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { joined } from "#app/providers/loose-text.ts";
import { inOrder, notFound } from "../reading.ts";
import { handoverOf, proofOf, proofsOf } from "./delivery.ts";
import { codeOf, meaningOf, type UpsStatus } from "./handover-map.ts";
import { type Activity, alert, type Alert, type Parcel, refusal, type Shipment, trackAnswer } from "./schema.ts";
import { upsInstant } from "./times.ts";

/** Reads an answer of Track API v1 or a push of Track Alert. */
export function readUps(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const answer = trackAnswer.safeParse(json.value);
  if (answer.success) {
    const readings = answer.data.trackResponse.shipment.flatMap(readShipment);
    return ok(readings.length > 0 ? readings : [notFound(null)]);
  }
  const pushed = alert.safeParse(json.value);
  if (pushed.success) return ok([readAlert(pushed.data)]);
  return readRefusal(json.value);
}

/** TW0001: no information about that number; TV1002: it is no number of UPS's. 25xxxx: the credentials. */
function readRefusal(json: unknown): Result<CarrierReading[], ProviderFailure> {
  const parsed = refusal.safeParse(json);
  if (!parsed.success) return err({ kind: "malformed", reason: "not a body of UPS's" });
  const { code, message } = parsed.data[0]!;
  const reason = joined([code, message], " ") ?? "an error without a reason";
  if (code === "TW0001") return ok([notFound(null)]);
  if (code === "TV1002") return ok([notFound(null, [reason])]);
  if (code !== null && /^(25\d{4}|UJ0001)$/.test(code)) return err({ kind: "unauthorised", reason });
  if (code === "10429") return err({ kind: "rate_limited", retryAfterSeconds: null });
  return err({ kind: "malformed", reason });
}

function readShipment(shipment: Shipment): CarrierReading[] {
  const said = shipment.warnings
    .filter(({ code }) => code !== "TW0001")
    .flatMap(({ code, message }) => joined([code, message], " ") ?? []);
  if (shipment.package.length === 0) return [notFound(shipment.inquiryNumber, said)];
  return shipment.package.map((parcel) => readParcel(parcel, shipment.inquiryNumber, [...said]));
}

function readParcel(parcel: Parcel, inquiryNumber: string | null, warnings: string[]): CarrierReading {
  const delivery = handoverOf(parcel);
  const receiver = parcel.deliveryInformation?.receivedBy ?? null;
  const where = parcel.deliveryInformation?.location ?? null;
  const event = (status: UpsStatus, description: string | null, at: string, city: string | null): TrackingEvent => {
    const meaning = meaningOf(status, warnings);
    const handedOver = meaning.status === "delivered";
    return {
      ...(handedOver ? delivery : meaning),
      at,
      place: handedOver ? joined([where, city], ", ") : city,
      receiver: handedOver ? receiver : null,
      code: codeOf(status),
      description,
    };
  };
  const events = inOrder(
    // Newest first; of one moment the later listed came first.
    parcel.activity.toReversed().flatMap((activity): TrackingEvent[] => {
      const at = upsInstant(whenOf(activity), warnings);
      if (!at) return [];
      return [event(statusOf(activity.status), activity.status?.description ?? null, at, cityOf(activity))];
    }),
  );
  const now = parcel.currentStatus ? statusOf(parcel.currentStatus) : null;
  const told = events.findLast(({ code }) => now === null || code === codeOf(now));
  const at = told ? undefined : (deliveryInstant(parcel, warnings) ?? events.at(-1)?.at);
  const current = told ?? (now && at ? event(now, parcel.currentStatus?.description ?? null, at, null) : null);
  return {
    trackingNumber: parcel.trackingNumber ?? inquiryNumber,
    found: true,
    events: told || !current ? events : inOrder([...events, current]),
    current,
    proof: proofsOf(parcel, warnings),
    links: [],
    warnings,
  };
}

function readAlert(push: Alert): CarrierReading {
  const warnings: string[] = [];
  const { type, code, description, descriptionCode } = push.activityStatus;
  const status = { type, code, number: threeDigits(descriptionCode) };
  const meaning = meaningOf(status, warnings);
  const place = push.activityLocation;
  const at = upsInstant(
    {
      gmtDate: push.gmtActivityDate,
      gmtTime: push.gmtActivityTime,
      date: push.localActivityDate,
      time: push.localActivityTime,
      country: place?.country ?? null,
    },
    warnings,
  );
  const receiver = meaning.status === "delivered" ? push.receivedBy : null;
  const current: TrackingEvent | null = at
    ? { ...meaning, at, place: place?.city ?? null, receiver, code: codeOf(status), description }
    : null;
  return {
    trackingNumber: push.trackingNumber.trim(),
    found: true,
    events: current ? [current] : [],
    current,
    proof: proofOf("photo", push.deliveryPhoto, warnings),
    links: [],
    warnings,
  };
}

function statusOf(status: Activity["status"]): UpsStatus {
  return { type: status?.type ?? null, code: status?.code ?? null, number: threeDigits(status?.statusCode ?? null) };
}

function whenOf({ date, time, gmtDate, gmtTime, gmtOffset, location }: Activity) {
  const country = location?.address?.countryCode ?? location?.address?.country ?? null;
  return { date, time, gmtDate, gmtTime, offset: gmtOffset, country };
}

function cityOf({ location }: Activity): string | null {
  return location?.address?.city ?? null;
}

/** The day and hour of delivery that UPS tells apart from the activities; local, in the country of the newest of them. */
function deliveryInstant(parcel: Parcel, warnings: string[]): string | undefined {
  const date = parcel.deliveryDate.find(({ type }) => type === "DEL")?.date;
  if (!date || parcel.deliveryTime?.type !== "DEL") return undefined;
  const country = parcel.activity[0] ? whenOf(parcel.activity[0]).country : null;
  return upsInstant({ date, time: parcel.deliveryTime.endTime, country }, warnings);
}

function threeDigits(number: string | null): string | null {
  return number === null ? null : number.padStart(3, "0");
}
