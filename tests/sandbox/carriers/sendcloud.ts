import { nameOf, newest, pointOf, streetOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { carriedBy, trackingPage } from "#tests/sandbox/carriers/carrier-names.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const PUBLIC_KEY = "sandbox-sendcloud-public-key";
const SECRET_KEY = "sandbox-sendcloud-secret-key";
const ROOT = "/api/v3/parcels/tracking/";

type Words = { code: string; sub: string; type: "success" | "failure"; words: string };
const ok = (code: string, sub: string, words: string): Words => ({ code, sub, type: "success", words });

/** Sendcloud's phases and sub-statuses; collecting and returning have only names of its catalogue. It knows no housemates. */
const WORDS: Record<ParcelNews, Words> = {
  announced: ok("announced", "none", "Parcel has been announced to the carrier."),
  picked_up: ok("accepted", "none", "Parcel has been accepted by the carrier."),
  in_transit: ok("in_transit", "none", "Parcel is on its way."),
  out_for_delivery: ok("in_delivery", "none", "Parcel is out for delivery."),
  attempt_failed: { ...ok("attempted", "not_home", "Delivery was attempted, nobody was home."), type: "failure" },
  to_addressee: ok("delivered", "receiver", "Parcel has been delivered to the receiver."),
  to_household: ok("delivered", "none", "Parcel has been delivered."),
  to_neighbour: ok("delivered", "neighbour", "Parcel has been delivered to a neighbour."),
  to_safe_place: ok("delivered", "safeplace", "Parcel has been left in a safe place."),
  in_mailbox: ok("delivered", "mailbox", "Parcel has been delivered in the mailbox."),
  waiting_at_point: ok("pup", "none", "Parcel is ready at the pick-up point."),
  collected_at_point: ok("COLLECTED_BY_CUSTOMER", "none", "Parcel has been collected by the customer."),
  returned: { ...ok("RETURNED_TO_SENDER", "none", "Parcel has been returned to the sender."), type: "failure" },
  unknown: ok("delivered", "none", "Parcel has been delivered."),
};

/** Parcel tracking of Sendcloud's API v3, by number, with the keys of an integration. */
export const sendcloud: StandIn = {
  id: "sendcloud",
  hosts: ["panel.sendcloud.sc"],
  credentials: { publicKey: PUBLIC_KEY, secretKey: SECRET_KEY },
  answer({ method, url, headers }, desk) {
    if (headers.authorization !== basic(PUBLIC_KEY, SECRET_KEY)) return unauthorised();
    if (method !== "GET" || !url.pathname.startsWith(ROOT)) return json({ detail: "Not found." }, 404);
    const parcel = desk.find(decodeURIComponent(url.pathname.slice(ROOT.length)));
    return parcel ? json(trackingPart(parcel, desk)) : json({ detail: "Parcel does not exist" }, 404);
  },
  unauthorised,
  tooMany: (seconds) =>
    json({ detail: `Request was throttled. Expected available in ${seconds} seconds.` }, 429, {
      "retry-after": String(seconds),
    }),
};

function unauthorised(): Response {
  return json({ detail: "Invalid username/password." }, 401);
}

function trackingPart(parcel: Parcel, { shop }: CarrierDesk) {
  const { addressee } = parcel;
  const announcedAt = parcel.events[0]!.at;
  return {
    announced_at: announcedAt,
    created_at: announcedAt,
    updated_at: newest(parcel).toldAt,
    details: {
      brand_id: 1,
      integration_id: 88_101,
      expected_delivery_date: new Date(Date.parse(announcedAt) + 2 * 86_400_000).toISOString().slice(0, 10),
      is_mail_box: false,
      is_return: false,
      is_to_service_point: pointOf(parcel) !== undefined,
    },
    source_id: String(parcel.serial),
    from_address: addressPart(shop.name, shop.contactEmail, shop.address),
    to_address: addressPart(nameOf(parcel), parcel.email, addressee),
    ship_with: {
      type: "shipping_option_code",
      properties: { contract_id: 517, shipping_option_code: `${carrierCode(parcel)}:standard` },
    },
    tracking_numbers: [
      {
        carrier_code: carrierCode(parcel),
        tracking_number: parcel.number,
        tracking_url: trackingPage(parcel),
      },
    ],
    // In no order: the moment of each event decides.
    events: parcel.events.toReversed().map((event) => ({
      event_at: event.at,
      event_type: "carrier",
      status_code: WORDS[event.what].code,
      sub_status_code: subStatus(event),
      status_type: WORDS[event.what].type,
      status_description: WORDS[event.what].words,
    })),
  };
}

function subStatus({ what, damaged, signed }: ParcelEvent): string {
  const { code, sub } = WORDS[what];
  if (code === "delivered" && damaged) return "damaged";
  return code === "delivered" && sub === "none" && signed ? "signature" : sub;
}

function addressPart(name: string, email: string, address: Parcel["addressee"]) {
  const { street, houseNumber } = streetOf(address);
  return {
    name,
    company_name: address.company ?? "",
    address_line_1: street,
    house_number: houseNumber,
    address_line_2: address.address2 ?? "",
    postal_code: address.zip,
    city: address.city,
    country_code: address.countryCode,
    email,
    phone_number: address.phone ?? "",
    po_box: null,
    state_province_code: null,
  };
}

/** Sendcloud's name for the carrier with which the parcel was booked. */
function carrierCode(parcel: Parcel): string {
  const carrier = carriedBy(parcel);
  return carrier.startsWith("dhl") ? "dhl" : carrier.startsWith("gls") ? "gls" : carrier;
}
