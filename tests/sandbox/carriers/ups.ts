import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { signatureGif, doorPhoto } from "#tests/sandbox/carriers/drawings.ts";
import { isHandover, isReceived, nameOf, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { clockOf, withOffset } from "#tests/sandbox/carriers/times.ts";
import { escapeHtml, json } from "#tests/sandbox/http/respond.ts";

const CLIENT_ID = "sandbox-ups-client-id";
const CLIENT_SECRET = "sandbox-ups-client-secret";
const ALERT_CREDENTIAL = "sandbox-ups-alert-credential";
const DETAILS = "/api/track/v1/details/";
const TOKEN_SECONDS = 14_399;
const HOLD_DAYS = 10;
const ACCESS_POINT = "UPS Access Point";

type UpsStatus = { type: string; code: string; statusCode: string; description: string };
const status = (type: string, code: string, statusCode: string, description: string): UpsStatus => ({
  type,
  code,
  statusCode,
  description,
});
const DELIVERED = status("D", "FS", "011", "Delivered");

/** UPS's statuses. Whom it delivered to is not among them; the codes of a failed attempt and of a return it does not explain. */
const STATUSES: Record<ParcelNews, UpsStatus> = {
  announced: status("M", "MP", "003", "Shipper created a label, UPS has not received the package yet."),
  picked_up: status("I", "OR", "005", "Origin Scan"),
  in_transit: status("I", "DP", "005", "Departed from Facility"),
  out_for_delivery: status("I", "OT", "021", "Out For Delivery Today"),
  attempt_failed: status("X", "48", "013", "The receiver was not available for delivery."),
  to_addressee: DELIVERED,
  to_household: DELIVERED,
  to_neighbour: DELIVERED,
  to_safe_place: DELIVERED,
  in_mailbox: DELIVERED,
  waiting_at_point: { ...DELIVERED, description: "Delivered to UPS Access Point and awaiting customer pickup" },
  collected_at_point: DELIVERED,
  returned: status("X", "RS", "016", "Returned to Sender"),
  unknown: DELIVERED,
};

/** Track API v1 of onlinetools.ups.com: a token by client credentials, then details with signature, photo and POD letter. */
export const ups: StandIn = {
  id: "ups",
  hosts: ["onlinetools.ups.com"],
  credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, alertCredential: ALERT_CREDENTIAL },
  answer({ method, url, headers, body }, desk) {
    if (method === "POST" && url.pathname === "/security/v1/oauth/token")
      return token(headers.authorization, body, desk);
    if (!isGoodToken("ups", bearer(headers.authorization), desk.now)) return unauthorised();
    if (method !== "GET" || !url.pathname.startsWith(DETAILS)) return refusal(404, "10404", "Resource not found");
    if (!headers.transid || !headers.transactionsrc) return refusal(400, "VR0001", "Missing transId or transactionSrc");
    const inquiryNumber = decodeURIComponent(url.pathname.slice(DETAILS.length));
    if (!/^[0-9A-Z]{7,34}$/i.test(inquiryNumber)) return refusal(400, "TV1002", "Invalid inquiry number");
    return details(inquiryNumber, url.searchParams, desk);
  },
  unauthorised,
  tooMany: (seconds) => refusal(429, "10429", "Too Many Requests", { "retry-after": String(seconds) }),
  pushes: {
    // Track Alert signs nothing: it repeats what the subscription gave it.
    webhook: { secret: ALERT_CREDENTIAL, headers: (_body, credential) => ({ credential }), payload: alertPart },
  },
};

function unauthorised(): Response {
  return refusal(401, "250002", "Invalid Authentication Information.");
}

function refusal(httpStatus: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return json({ response: { errors: [{ code, message }] } }, httpStatus, headers);
}

function token(authorization: string | undefined, body: string, { now }: CarrierDesk): Response {
  if (authorization !== basic(CLIENT_ID, CLIENT_SECRET)) return refusal(401, "10401", "ClientId is Invalid");
  if (new URLSearchParams(body).get("grant_type") !== "client_credentials")
    return refusal(400, "10400", "Invalid/Missing grant_type");
  return json({
    token_type: "Bearer",
    issued_at: String(now.getTime()),
    client_id: CLIENT_ID,
    access_token: grantToken("ups", TOKEN_SECONDS, now),
    // Text, as UPS has it.
    expires_in: String(TOKEN_SECONDS),
    status: "approved",
  });
}

async function details(inquiryNumber: string, asked: URLSearchParams, desk: CarrierDesk): Promise<Response> {
  const parcel = desk.find(inquiryNumber);
  const shipment = parcel
    ? { inquiryNumber, package: [await packagePart(parcel, asked, desk)], userRelation: ["SHIPPER"] }
    : { inquiryNumber, warnings: [{ code: "TW0001", message: "Tracking Information Not Found" }] };
  return json({ trackResponse: { shipment: [shipment] } });
}

async function packagePart(parcel: Parcel, asked: URLSearchParams, desk: CarrierDesk) {
  const last = newest(parcel);
  const handedOver = isHandover(last.what) && last.what !== "returned";
  const { date, time } = localTime(last);
  return {
    trackingNumber: parcel.number,
    ...(handedOver && {
      deliveryDate: [{ type: "DEL", date }],
      deliveryTime: { type: "DEL", endTime: time },
      deliveryInformation: await deliveryPart(parcel, last, asked, desk),
    }),
    ...(last.what === "waiting_at_point" && {
      accessPointInformation: {
        pickupByDate: compactDate(new Date(Date.parse(last.at) + HOLD_DAYS * 86_400_000).toISOString(), last.country),
      },
    }),
    activity: parcel.events.toReversed().map(activityPart),
    currentStatus: { ...STATUSES[last.what], simplifiedTextDescription: STATUSES[last.what].description },
    packageAddress: [
      { type: "ORIGIN", name: desk.shop.name.toUpperCase(), address: addressPart(desk.shop.address) },
      {
        type: "DESTINATION",
        name: nameOf(parcel).toUpperCase(),
        attentionName: "",
        address: addressPart(parcel.addressee),
      },
    ],
    packageCount: 1,
  };
}

async function deliveryPart(parcel: Parcel, event: ParcelEvent, asked: URLSearchParams, desk: CarrierDesk) {
  const proof = desk.proofOf(parcel);
  const signer = proof?.signed && isReceived(event.what) ? proof.receiver : null;
  const image =
    signer !== null && asked.get("returnSignature") === "true" ? (await signatureGif(signer)).toString("base64") : null;
  const letter = signer !== null && asked.get("returnPOD") === "true" ? podLetter(parcel, event, signer) : null;
  return {
    location: locationOf(event),
    receivedBy: receivedBy(event),
    signature: image === null ? {} : { image },
    ...(proof?.photo && {
      deliveryPhoto: {
        isNonPostalCodeCountry: false,
        photo: doorPhoto().toString("base64"),
        photoCaptureInd: "Y",
        photoDispositionCode: "V",
      },
    }),
    pod: letter === null ? {} : { content: Buffer.from(letter).toString("base64") },
  };
}

/** Where UPS left the parcel. A mailbox is none of its places. */
function locationOf({ what, place }: ParcelEvent): string {
  switch (what) {
    case "waiting_at_point":
    case "collected_at_point":
      return ACCESS_POINT;
    case "to_neighbour":
      return "Neighbor";
    case "to_safe_place":
      return place ?? "Front Door";
    case "unknown":
      return "";
    default:
      return "Residential";
  }
}

/** Who took the parcel, in capitals; nobody did where it was left. */
function receivedBy({ what, receiver }: ParcelEvent): string {
  const nobody = ["to_safe_place", "in_mailbox", "waiting_at_point", "unknown"].includes(what);
  return nobody || receiver === null ? "" : receiver.toUpperCase();
}

/** UPS's POD letter is a page of HTML. */
function podLetter(parcel: Parcel, event: ParcelEvent, signer: string): string {
  return `<!DOCTYPE html><html><head><title>Proof of Delivery</title></head><body><h1>Proof of Delivery</h1>
<p>Tracking number ${parcel.number}</p><p>Delivered on ${withOffset(event.at)}</p>
<p>Left at: ${escapeHtml(locationOf(event))}</p><p>Received by: ${escapeHtml(signer.toUpperCase())}</p></body></html>`;
}

function alertPart(parcel: Parcel, event: ParcelEvent) {
  const { type, code, statusCode, description } = STATUSES[event.what];
  const { date, time, gmtDate, gmtTime } = localTime(event);
  const received = isReceived(event.what);
  return {
    trackingNumber: parcel.number,
    localActivityDate: date,
    localActivityTime: time,
    activityLocation: { city: event.city.toUpperCase(), stateProvince: "", postalCode: "", country: event.country },
    activityStatus: { type, code, description, descriptionCode: statusCode },
    scheduledDeliveryDate: "",
    actualDeliveryDate: received ? date : "",
    actualDeliveryTime: received ? time : "",
    gmtActivityDate: gmtDate,
    gmtActivityTime: gmtTime.replaceAll(":", ""),
    deliveryStartTime: "",
    deliveryEndTime: "",
    deliveryTimeDescription: "",
    receivedBy: receivedBy(event),
    ...(event.photo && { deliveryPhoto: doorPhoto().toString("base64") }),
  };
}

function activityPart(event: ParcelEvent) {
  const { date, time, gmtDate, gmtTime, gmtOffset } = localTime(event);
  // The label was made at no place.
  const city = event.what === "announced" ? "" : event.city.toUpperCase();
  return {
    location: { address: { city, countryCode: event.country, country: event.country }, slic: "9101" },
    status: STATUSES[event.what],
    date,
    time,
    gmtDate,
    gmtTime,
    gmtOffset,
  };
}

/** The moment of an event as UPS writes it: by the clocks of the place and by Greenwich's, digits without signs. */
function localTime({ at, country }: Pick<ParcelEvent, "at" | "country">) {
  const local = clockOf(at, zoneOf(country));
  const utc = clockOf(at, "UTC");
  const clock = (time: typeof local) => time.toPlainTime().toString({ fractionalSecondDigits: 0 });
  return {
    date: compactDate(at, country),
    time: clock(local).replaceAll(":", ""),
    gmtDate: utc.toPlainDate().toString().replaceAll("-", ""),
    gmtTime: clock(utc),
    gmtOffset: local.offset,
  };
}

function compactDate(at: string, country: string): string {
  return clockOf(at, zoneOf(country)).toPlainDate().toString().replaceAll("-", "");
}

/** The shop's parcels stay in countries that share one time. */
function zoneOf(country: string): string {
  return { BE: "Europe/Brussels", DE: "Europe/Berlin", FR: "Europe/Paris" }[country] ?? "Europe/Amsterdam";
}

function addressPart({ city, countryCode }: Parcel["addressee"]) {
  return { city: city.toUpperCase(), countryCode };
}
