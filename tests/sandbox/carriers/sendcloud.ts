import { nameOf, newest, pointOf, streetOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { basic, hmac } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, PushWay, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { carriedBy, trackingPage } from "#tests/sandbox/carriers/carrier-names.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const PUBLIC_KEY = "sandbox-sendcloud-public-key";
const SECRET_KEY = "sandbox-sendcloud-secret-key";
const EVENT_TOKEN = "sandbox-sendcloud-event-token";
const ROOT = "/api/v3/parcels/tracking/";

/** `status` of the webhook of API v2, which does not say to whom a parcel was delivered. */
const STATUSES: Record<ParcelNews, [id: number, message: string]> = {
  announced: [1, "Ready to send"],
  picked_up: [22, "Shipment picked up by driver"],
  in_transit: [3, "En route to sorting center"],
  out_for_delivery: [92, "Driver en route"],
  attempt_failed: [8, "Delivery attempt failed"],
  to_addressee: [11, "Delivered"],
  to_household: [11, "Delivered"],
  to_neighbour: [11, "Delivered"],
  to_safe_place: [11, "Delivered"],
  in_mailbox: [11, "Delivered"],
  waiting_at_point: [12, "Awaiting customer pickup"],
  collected_at_point: [93, "Shipment collected by customer"],
  returned: [62_992, "Returned to sender"],
  unknown: [11, "Delivered"],
};

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
  credentials: { publicKey: PUBLIC_KEY, secretKey: SECRET_KEY, eventToken: EVENT_TOKEN },
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
  pushes: { webhook: statusWebhook(), event_subscription: eventSubscription() },
};

/** `parcel_status_changed` of an integration, signed with its secret key. */
function statusWebhook(): PushWay {
  return {
    secret: SECRET_KEY,
    headers: (body, secret) => ({ "sendcloud-signature": hmac(body, secret, "hex") }),
    payload(parcel, event, { now }) {
      const { addressee } = parcel;
      const { street, houseNumber } = streetOf(addressee);
      const [id, message] = STATUSES[event.what];
      return {
        action: "parcel_status_changed",
        timestamp: now.getTime(),
        carrier_status_change_timestamp: Date.parse(event.at),
        parcel: {
          id: parcel.serial,
          name: nameOf(parcel),
          company_name: addressee.company ?? "",
          address: addressee.address1,
          address_divided: { street, house_number: houseNumber },
          city: addressee.city,
          postal_code: addressee.zip,
          telephone: addressee.phone ?? "",
          email: parcel.email,
          tracking_number: parcel.number,
          weight: "0.740",
          status: { id, message },
          country: { iso_2: addressee.countryCode, name: addressee.country },
          shipment: { id: 1, name: `${carrierCode(parcel)} standard` },
          order_number: parcel.orderName,
        },
      };
    },
  };
}

/** `parcels.event.created` of API v3, with the token that the merchant gave to the connection instead of a signature. */
function eventSubscription(): PushWay {
  return {
    secret: EVENT_TOKEN,
    headers: (_body, secret) => ({ authorization: `Bearer ${secret}` }),
    payload(parcel, event) {
      const { code, type, words } = WORDS[event.what];
      const { street, houseNumber } = streetOf(parcel.addressee);
      const atDoor = code === "delivered";
      return {
        event_type: "parcels.event.created",
        data: {
          parcel: {
            parcel_id: parcel.serial,
            tracking_number: parcel.number,
            carrier_code: carrierCode(parcel),
            announced_at: parcel.events[0]!.at,
          },
          event: {
            event_type: "carrier",
            timestamp: event.at,
            phase: event.what === "returned" ? "in_transit" : code,
            exception: event.what === "returned" ? "returned_sender" : event.damaged ? "damaged" : "none",
            status_type: type,
            sub_status: subStatus(event),
            description: words,
            end_of_tracking: atDoor || event.what === "returned",
            is_offered: atDoor,
            is_carrier_responsible: null,
            is_returned: event.what === "returned",
            location_details: {
              city: event.city,
              country: event.country,
              street: atDoor ? street : null,
              // Of neighbours Sendcloud names the number.
              house_number: event.what === "to_neighbour" ? event.place : atDoor ? houseNumber : null,
              postal_code: atDoor ? parcel.addressee.zip : null,
              service_point_id: null,
              depot: null,
            },
            extra_data: null,
          },
        },
      };
    },
  };
}

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
