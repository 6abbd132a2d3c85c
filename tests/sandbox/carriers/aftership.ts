import { createHash, randomUUID } from "node:crypto";
import { carriedBy } from "#tests/sandbox/carriers/carrier-names.ts";
import { doorPhoto, signaturePng } from "#tests/sandbox/carriers/drawings.ts";
import { isReceived, newest, pointOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { hmac } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { BookedCarrier } from "#tests/sandbox/carriers/tracking-numbers.ts";
import { withoutZone } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const KEY = "sandbox-aftership-key";
const WEBHOOK_SECRET = "sandbox-aftership-webhook-secret";
const API = "api.aftership.com";
/** Where the pictures lie to which an answer links. */
const PROOFS = "proof-of-delivery.aftership.com";
const TRACKINGS = "/tracking/2026-07/trackings";

type Words = { subtag: string; meaning: string; words: string };

const DELIVERED = { subtag: "Delivered_001", meaning: "Delivered" };

/** AfterShip's sub-statuses, and the carrier's own words that it passes on. Housemates it does not know. */
const WORDS: Record<ParcelNews, Words> = {
  announced: { subtag: "InfoReceived_001", meaning: "Info Received", words: "Shipment information received" },
  picked_up: { subtag: "InTransit_002", meaning: "Acceptance scan", words: "Parcel received by carrier" },
  in_transit: { subtag: "InTransit_003", meaning: "Arrival scan", words: "Parcel sorted" },
  out_for_delivery: { subtag: "OutForDelivery_001", meaning: "Out for Delivery", words: "Driver is on the way" },
  attempt_failed: { subtag: "AttemptFail_002", meaning: "Addressee not available", words: "Nobody was home" },
  to_addressee: { ...DELIVERED, words: "Delivered" },
  to_household: { ...DELIVERED, words: "Delivered" },
  to_neighbour: { subtag: "Delivered_005", meaning: "Delivered to neighbor", words: "Delivered" },
  to_safe_place: { ...DELIVERED, words: "Delivered at the agreed place" },
  in_mailbox: { ...DELIVERED, words: "Delivered in the mailbox" },
  waiting_at_point: {
    subtag: "AvailableForPickup_001",
    meaning: "Available for pickup",
    words: "The parcel is ready at the pick-up point",
  },
  collected_at_point: { subtag: "Delivered_002", meaning: "Picked up by the customer", words: "Collected" },
  returned: { subtag: "Exception_011", meaning: "Returned to sender", words: "Returned to sender" },
  unknown: { ...DELIVERED, words: "Delivered" },
};

const SLUGS: Record<BookedCarrier, string> = {
  postnl: "postnl-3s",
  "dhl-ecommerce-nl": "dhl-benelux",
  "dhl-unified": "dhl-germany",
  gls: "gls",
  "gls-nl": "gls-netherlands",
  bpost: "bpost",
  dpd: "dpd",
  ups: "ups",
  fedex: "fedex",
};
const ALPHA_3: Record<string, string> = { NL: "NLD", BE: "BEL", DE: "DEU", FR: "FRA", LU: "LUX" };

/**
 * Trackings of AfterShip's API 2026-07, listed by number; pictures of proof are links. Times are local without zone, and the
 * end of a limit is told as the moment of its reset.
 */
export const aftership: StandIn = {
  id: "aftership",
  hosts: [API, PROOFS],
  credentials: { apiKey: KEY, webhookSecret: WEBHOOK_SECRET },
  answer({ method, url, headers }, desk) {
    if (url.host === PROOFS) return picture(url.pathname, desk);
    if (headers["as-api-key"] !== KEY) return unauthorised();
    if (method !== "GET" || url.pathname !== TRACKINGS) return refusal(404, "NotFound", "Resource does not exist.");
    const numbers = url.searchParams.get("tracking_numbers")?.split(",");
    const limit = Number(url.searchParams.get("limit") ?? 100);
    const found = numbers?.flatMap((number) => desk.find(number) ?? []) ?? desk.parcels.slice(-limit);
    return json({
      meta: { code: 200 },
      data: {
        pagination: { total: found.length, next_cursor: null, has_next_page: false },
        trackings: found.map((parcel) => trackingPart(parcel, desk)),
      },
    });
  },
  unauthorised,
  tooMany: (seconds, now) =>
    refusal(429, "TooManyRequests", "You have exceeded the API call rate limit.", {
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(now.getTime() / 1000) + seconds),
    }),
  pushes: {
    webhook: {
      secret: WEBHOOK_SECRET,
      headers: (body, secret) => ({
        "as-webhook-version": "2026-07",
        "aftership-hmac-sha256": hmac(body, secret, "base64"),
      }),
      payload: (parcel, _event, desk) => ({
        event: "tracking_update",
        event_id: randomUUID(),
        is_tracking_first_tag: true,
        msg: trackingPart(parcel, desk),
        ts: Math.floor(desk.now.getTime() / 1000),
      }),
    },
  },
};

function unauthorised(): Response {
  return refusal(401, "Unauthorized", "Invalid API key.");
}

function refusal(code: number, type: string, message: string, headers: Record<string, string> = {}): Response {
  return json({ meta: { code, type, message }, data: {} }, code, headers);
}

/** A tracking as it stands in an answer. */
function trackingPart(parcel: Parcel, desk: CarrierDesk) {
  const last = newest(parcel);
  const { subtag, meaning } = wordsOf(last);
  const received = isReceived(last.what);
  const { countryCode } = parcel.addressee;
  const point = pointOf(parcel);
  return {
    id: createHash("sha256").update(parcel.number).digest("hex").slice(0, 32),
    tracking_number: parcel.number,
    slug: SLUGS[carriedBy(parcel)],
    active: !received && last.what !== "returned",
    origin_country_region: ALPHA_3[desk.shop.address.countryCode],
    destination_country_region: ALPHA_3[countryCode],
    tag: tagOf(subtag),
    subtag,
    subtag_message: meaning,
    title: parcel.number,
    order_number: parcel.orderName,
    shipment_delivery_date: received ? withoutZone(last.at) : null,
    signed_by: received ? last.receiver : null,
    delivery_type: point ? "pickup_at_courier" : "door_to_door",
    delivery_location_type: null,
    pickup_location: point ? `${point.name}, ${point.city}` : null,
    return_to_sender: last.what === "returned",
    signature_requirement: parcel.events.some(({ signed }) => signed) ? "signature_required" : null,
    shipment_direction: "forward",
    proof_of_delivery: proofLinks(parcel, desk),
    checkpoints: parcel.events.map((event) => checkpointPart(parcel, event)),
  };
}

function checkpointPart(parcel: Parcel, event: ParcelEvent) {
  const { subtag, meaning, words } = wordsOf(event);
  return {
    created_at: event.toldAt,
    slug: SLUGS[carriedBy(parcel)],
    checkpoint_time: withoutZone(event.at),
    location: event.city,
    city: event.city,
    country_region: ALPHA_3[event.country],
    message: event.damaged ? `${words}, the parcel was damaged` : words,
    tag: tagOf(subtag),
    subtag,
    subtag_message: meaning,
    raw_tag: null,
    events: [],
    source: "carrier",
  };
}

/** A customer who signed has a sub-status of his own. */
function wordsOf({ what, signed }: ParcelEvent): Words {
  if (what === "to_addressee" && signed)
    return { subtag: "Delivered_003", meaning: "Sign by customer", words: "Delivered and signed for" };
  return WORDS[what];
}

function tagOf(subtag: string): string {
  return subtag.split("_")[0]!;
}

function proofLinks(parcel: Parcel, desk: CarrierDesk) {
  const proof = desk.proofOf(parcel);
  if (!proof) return null;
  const link = (name: string) => `https://${PROOFS}/${parcel.serial}/${name}`;
  return [
    ...(proof.signed ? [{ type: "signature", url: link("signature.png") }] : []),
    ...(proof.photo ? [{ type: "image", url: link("door.jpg") }] : []),
  ];
}

function picture(path: string, desk: CarrierDesk): Response {
  const [, serial, name] = /^\/(\d+)\/(signature\.png|door\.jpg)$/.exec(path) ?? [];
  const parcel = desk.parcels.find((known) => String(known.serial) === serial);
  const proof = parcel && desk.proofOf(parcel);
  if (name === "signature.png" && proof?.signed && proof.receiver !== null)
    return image(signaturePng(proof.receiver), "image/png");
  if (name === "door.jpg" && proof?.photo) return image(doorPhoto(), "image/jpeg");
  return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
}

function image(bytes: Buffer, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } });
}
