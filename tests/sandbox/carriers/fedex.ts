import { gzipSync } from "node:zlib";
import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { proofPdf } from "#tests/sandbox/carriers/drawings.ts";
import { isReceived, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { hmac } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withOffset } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const CLIENT_ID = "sandbox-fedex-client-id";
const CLIENT_SECRET = "sandbox-fedex-client-secret";
const SECURITY_TOKEN = "sandbox-fedex-security-token";
const TOKEN_SECONDS = 3599;
const TRANSACTION_ID = "0f2c6c1e-5d0e-4b7e-9a53-2f5f5c1d7a10";

type Status = [code: string, words: string];
const DELIVERED: Status = ["DL", "Delivered"];

/** FedEx's codes. DL says that a parcel was delivered, and not to whom. */
const STATUSES: Record<ParcelNews, Status> = {
  announced: ["OC", "Shipment information sent to FedEx"],
  picked_up: ["PU", "Picked up"],
  in_transit: ["AR", "Arrived at FedEx location"],
  out_for_delivery: ["OD", "On FedEx vehicle for delivery"],
  attempt_failed: ["DE", "Delivery exception"],
  to_addressee: DELIVERED,
  to_household: DELIVERED,
  to_neighbour: DELIVERED,
  to_safe_place: DELIVERED,
  in_mailbox: DELIVERED,
  waiting_at_point: ["HL", "Ready for recipient pickup"],
  collected_at_point: DELIVERED,
  returned: ["RS", "Returning package to shipper"],
  unknown: DELIVERED,
};

type Asked = {
  trackingInfo?: { trackingNumberInfo?: { trackingNumber?: string } }[];
  trackDocumentSpecification?: { trackingNumberInfo?: { trackingNumber?: string } }[];
};

/**
 * FedEx's Track API v1: a token by client credentials in a form, tracking by numbers in the body, and the signature proof of
 * delivery as a PDF. A long answer comes in gzip although nobody asked for it and no header says so.
 */
export const fedex: StandIn = {
  id: "fedex",
  hosts: ["apis.fedex.com"],
  credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, securityToken: SECURITY_TOKEN },
  async answer({ method, url, headers, body }, desk) {
    if (method !== "POST") return refusal(405, "METHOD.NOT.ALLOWED", "POST only");
    if (url.pathname === "/oauth/token") return token(new URLSearchParams(body), desk);
    if (!isGoodToken("fedex", bearer(headers.authorization), desk.now)) return unauthorised();
    const asked = readBody(body);
    if (!asked) return refusal(400, "BAD.REQUEST.ERROR", "The body is not JSON");
    if (url.pathname === "/track/v1/trackingnumbers") return tracking(asked, desk);
    if (url.pathname === "/track/v1/trackingdocuments") return documents(asked, desk);
    return refusal(404, "NOT.FOUND.ERROR", "The resource you requested is no longer available.");
  },
  unauthorised,
  tooMany: (seconds) =>
    refusal(429, "TOO.MANY.REQUESTS.ERROR", "We have received too many requests in a short duration.", {
      "retry-after": String(seconds),
    }),
  pushes: {
    // Advanced Integrated Visibility.
    webhook: {
      secret: SECURITY_TOKEN,
      headers: (body, secret) => ({ "fdx-signature": hmac(body, secret, "base64") }),
      payload: (parcel, _event, desk) => ({ trackResults: [parcelResult(parcel, desk)] }),
    },
  },
};

function unauthorised(): Response {
  return refusal(401, "NOT.AUTHORIZED.ERROR", "Access token expired. Please modify your request and try again.");
}

function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return json({ transactionId: TRANSACTION_ID, errors: [{ code, message }] }, status, headers);
}

function readBody(body: string): Asked | undefined {
  try {
    return JSON.parse(body) as Asked;
  } catch {
    return undefined;
  }
}

function token(form: URLSearchParams, { now }: CarrierDesk): Response {
  const good = form.get("client_id") === CLIENT_ID && form.get("client_secret") === CLIENT_SECRET;
  if (!good) return refusal(401, "NOT.AUTHORIZED.ERROR", "The given client credentials were not valid.");
  return json({
    access_token: grantToken("fedex", TOKEN_SECONDS, now),
    token_type: "bearer",
    expires_in: TOKEN_SECONDS,
    scope: "CXS",
  });
}

function tracking({ trackingInfo = [] }: Asked, desk: CarrierDesk): Response {
  const numbers = trackingInfo.map(({ trackingNumberInfo }) => trackingNumberInfo?.trackingNumber ?? "");
  const output = {
    completeTrackResults: numbers.map((trackingNumber) => ({
      trackingNumber,
      trackResults: [trackResult(trackingNumber, desk)],
    })),
  };
  const body = JSON.stringify({ transactionId: TRANSACTION_ID, output });
  return new Response(body.length > 3000 ? new Uint8Array(gzipSync(body)) : body, {
    headers: { "content-type": "application/json" },
  });
}

function trackResult(trackingNumber: string, desk: CarrierDesk): object {
  const parcel = desk.find(trackingNumber);
  if (parcel) return parcelResult(parcel, desk);
  return {
    trackingNumberInfo: { trackingNumber, trackingNumberUniqueId: "", carrierCode: "" },
    error: {
      code: "TRACKING.TRACKINGNUMBER.NOTFOUND",
      message: "Tracking number cannot be found. Please correct the tracking number and try again.",
    },
  };
}

/** One parcel, as it stands in an answer and in a push. */
function parcelResult(parcel: Parcel, desk: CarrierDesk) {
  const last = newest(parcel);
  const [code, words] = STATUSES[last.what];
  const received = isReceived(last.what);
  const proof = desk.proofOf(parcel);
  const pickedUp = parcel.events.find(({ what }) => what === "picked_up");
  return {
    trackingNumberInfo: {
      trackingNumber: parcel.number,
      trackingNumberUniqueId: `2461301000~${parcel.number}~FX`,
      carrierCode: "FDXE",
    },
    latestStatusDetail: {
      code,
      derivedCode: code,
      statusByLocale: words,
      description: words,
      scanLocation: placePart(last),
    },
    dateAndTimes: [
      ...(received ? [{ type: "ACTUAL_DELIVERY", dateTime: withOffset(last.at) }] : []),
      ...(pickedUp ? [{ type: "ACTUAL_PICKUP", dateTime: withOffset(pickedUp.at) }] : []),
    ],
    scanEvents: parcel.events.toReversed().map((event) => ({
      date: withOffset(event.at),
      eventType: STATUSES[event.what][0],
      eventDescription: STATUSES[event.what][1],
      derivedStatusCode: STATUSES[event.what][0],
      scanLocation: { ...placePart(event), residential: false },
    })),
    ...(received && { deliveryDetails: deliveryPart(parcel, last) }),
    availableImages: proof?.signed ? [{ type: "SIGNATURE_PROOF_OF_DELIVERY", size: "LARGE" }] : [],
  };
}

function deliveryPart(parcel: Parcel, event: ParcelEvent) {
  const name = event.receiver?.toUpperCase();
  return {
    actualDeliveryAddress: placePart(event),
    deliveryAttempts: String(parcel.events.filter(({ what }) => what === "attempt_failed").length),
    ...(name && { receivedByName: name }),
    // Where a name would stand FedEx says that there is none.
    signedByName: event.signed && name ? name : "Signature not required",
    locationDescription: event.what === "collected_at_point" ? "FedEx Location" : "Residence",
  };
}

function placePart({ city, country }: ParcelEvent) {
  return { city, countryCode: country };
}

async function documents({ trackDocumentSpecification = [] }: Asked, desk: CarrierDesk): Promise<Response> {
  if (!desk.mayReadProof) return refusal(403, "FORBIDDEN.ERROR", "We could not authorize your credentials.");
  const parcels = trackDocumentSpecification.flatMap(
    ({ trackingNumberInfo }) => desk.find(trackingNumberInfo?.trackingNumber ?? "") ?? [],
  );
  const letters = await Promise.all(parcels.map((parcel) => letterOf(parcel, desk)));
  return json({
    transactionId: TRANSACTION_ID,
    output: {
      documentType: "SIGNATURE_PROOF_OF_DELIVERY",
      documentFormat: "PDF",
      documents: letters.flatMap((letter) => letter?.toString("base64") ?? []),
    },
  });
}

async function letterOf(parcel: Parcel, desk: CarrierDesk): Promise<Buffer | undefined> {
  const proof = desk.proofOf(parcel);
  if (!proof?.signed || proof.receiver === null) return undefined;
  const lines = [
    `Tracking number: ${parcel.number}`,
    `Delivered: ${withOffset(proof.at)}, ${proof.city}`,
    `Signed for by: ${proof.receiver.toUpperCase()}`,
  ];
  return proofPdf("FedEx", lines, proof.receiver);
}
