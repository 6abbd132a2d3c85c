import { carriedBy } from "#tests/sandbox/carriers/carrier-names.ts";
import { nameOf, newest, pointOf, streetOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withoutZone } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const KEY = "sandbox-myparcel-key";
const ACCOUNT_ID = 120_044;
const SHOP_ID = 40_221;

type Words = { status: number; main: string | null; code: string; words: string };

const AT_RECIPIENT = { status: 7, main: "delivered", code: "I01", words: "Zending bezorgd" };

/**
 * MyParcel's shipment statuses, with PostNL's code beside them where PostNL carries. It has no status for the last round,
 * for a failed attempt, and for a parcel that comes back without a return label.
 */
const WORDS: Record<ParcelNews, Words> = {
  announced: { status: 2, main: "registered", code: "A01", words: "Aangemeld" },
  picked_up: { status: 3, main: "handed_to_carrier", code: "B01", words: "Ontvangen door de vervoerder" },
  in_transit: { status: 4, main: "sorting", code: "J01", words: "Gesorteerd" },
  out_for_delivery: { status: 5, main: "distribution", code: "J05", words: "Bezorger is onderweg" },
  attempt_failed: { status: 5, main: "distribution", code: "G01", words: "Bezorgmoment bijgewerkt" },
  to_addressee: AT_RECIPIENT,
  to_household: AT_RECIPIENT,
  to_neighbour: AT_RECIPIENT,
  to_safe_place: { status: 19, main: "delivered", code: "I12", words: "Bezorgd op de afgesproken plek" },
  in_mailbox: { ...AT_RECIPIENT, code: "I11", words: "Bezorgd in de brievenbus" },
  waiting_at_point: { status: 8, main: null, code: "J02", words: "Ligt klaar" },
  collected_at_point: { status: 9, main: "delivered", code: "I02", words: "Zending afgehaald" },
  returned: { status: 4, main: "sorting", code: "I07", words: "Retourzending gesorteerd" },
  unknown: AT_RECIPIENT,
};

/**
 * MyParcel's API: shipments by barcode, then track and trace by MyParcel's own id. The key goes in base64, a User-Agent is
 * required, times have no zone, and the present state does not stand in the history.
 */
export const myparcel: StandIn = {
  id: "myparcel",
  hosts: ["api.myparcel.nl"],
  credentials: { apiKey: KEY },
  answer({ method, url, headers }, desk) {
    if (!headers["user-agent"]) return refusal(400, 3000, "User-Agent header is required");
    const given = /^bearer\s+(.+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
    if (Buffer.from(given, "base64").toString() !== KEY) return unauthorised();
    if (method !== "GET") return refusal(405, 3002, "Method not allowed");
    if (url.pathname === "/shipments") return shipments(url.searchParams, desk);
    const ids = /^\/tracktraces\/([\d;]+)$/.exec(decodeURIComponent(url.pathname))?.[1]?.split(";");
    if (!ids) return refusal(404, 3001, "Resource not found");
    const known = desk.parcels.filter(({ serial }) => ids.includes(String(serial)));
    if (known.length === 0) return refusal(404, 3001, "Shipment not found");
    return json({ data: { tracktraces: known.map((parcel) => traceOf(parcel, desk)) } });
  },
  unauthorised,
  tooMany: (seconds) => refusal(429, 3003, "Too many requests", { "retry-after": String(seconds) }),
  pushes: {
    // Nothing is signed: MyParcel repeats the key. That something changed it tells, and not when.
    webhook: {
      secret: KEY,
      headers: (_body, secret) => ({
        "x-myparcel-hook": "shipment_status_change",
        "x-myparcel-hookid": "40221",
        "x-myparcel-authorization": Buffer.from(secret).toString("base64"),
      }),
      payload: (parcel, { what }) => ({
        data: {
          hooks: [
            {
              shipment_id: String(parcel.serial),
              account_id: ACCOUNT_ID,
              shop_id: SHOP_ID,
              status: WORDS[what].status,
              barcode: parcel.number,
              shipment_reference_identifier: parcel.orderName,
              order_id: parcel.orderId,
            },
          ],
        },
      }),
    },
  },
};

function unauthorised(): Response {
  return refusal(401, 3000, "Access Denied. Authorization is required to perform this request.");
}

function refusal(status: number, code: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ message, request_id: "sandbox", errors: [{ code, message }] }, status, headers);
}

function shipments(asked: URLSearchParams, desk: CarrierDesk): Response {
  const barcode = asked.get("barcode");
  const size = Number(asked.get("size") ?? 30);
  const parcel = barcode === null ? undefined : desk.find(barcode);
  const found = barcode === null ? desk.parcels.slice(-size) : parcel ? [parcel] : [];
  return json({ data: { shipments: found.map(shipmentPart), page: 1, size, results: found.length } });
}

function shipmentPart(parcel: Parcel) {
  return {
    id: parcel.serial,
    shop_id: SHOP_ID,
    account_id: ACCOUNT_ID,
    status: WORDS[newest(parcel).what].status,
    barcode: parcel.number,
    carrier_id: carriedBy(parcel) === "postnl" ? 1 : 9,
    reference_identifier: parcel.orderName,
  };
}

function traceOf(parcel: Parcel, { shop }: CarrierDesk) {
  const { addressee } = parcel;
  const last = newest(parcel);
  const point = pointOf(parcel);
  const { what } = last;
  return {
    shipment_id: parcel.serial,
    ...statePart(parcel, last),
    status: {
      current: WORDS[what].status,
      main: WORDS[what].main,
      final: WORDS[what].main === "delivered",
    },
    recipient: {
      cc: addressee.countryCode,
      postal_code: addressee.zip.replace(/\s/g, ""),
      city: addressee.city,
      person: nameOf(parcel),
    },
    sender: { cc: shop.address.countryCode, city: shop.address.city, company: shop.name },
    options: { package_type: 1, only_recipient: 0, signature: parcel.events.some(({ signed }) => signed) ? 1 : 0 },
    pickup: point && {
      location_name: point.name,
      street: streetOf(addressee).street,
      number: "8",
      city: point.city,
      postal_code: addressee.zip.replace(/\s/g, ""),
      cc: addressee.countryCode,
    },
    history: parcel.events.slice(0, -1).map((event) => ({
      ...statePart(parcel, event),
      status: WORDS[event.what].status,
      main: WORDS[event.what].main,
    })),
    delivery_moment_type: "estimated",
    delivery_moment: null,
  };
}

/** The location is the depot that scanned, never the door. */
function statePart(parcel: Parcel, { what, at, city, country }: ParcelEvent) {
  const { code, words } = WORDS[what];
  const atDepot = what === "in_transit" || what === "picked_up";
  return {
    code: carriedBy(parcel) === "postnl" ? code : null,
    description: words,
    time: withoutZone(at, " "),
    delayed: what === "attempt_failed",
    location: atDepot ? { name: `Depot ${city}`, cc: country, city, street: "Ravenswade", number: "2" } : null,
  };
}
