import { isReceived, nameOf, newest, pointOf, streetOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withoutZone } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

/** DHL's category (in the other variant: phase) and status of each thing that can happen. Of a failed attempt it names the category alone. */
const WORDS: Record<ParcelNews, { category: string; status: string | null }> = {
  announced: { category: "DATA_RECEIVED", status: "PRENOTIFICATION_RECEIVED" },
  picked_up: { category: "UNDERWAY", status: "PARCEL_SORTED_AT_HUB" },
  in_transit: { category: "UNDERWAY", status: "PARCEL_ARRIVED_AT_LOCAL_DEPOT" },
  out_for_delivery: { category: "IN_DELIVERY", status: "OUT_FOR_DELIVERY" },
  attempt_failed: { category: "EXCEPTION", status: null },
  to_addressee: { category: "DELIVERED", status: "DELIVERED" },
  to_household: { category: "DELIVERED", status: "DELIVERED" },
  to_neighbour: { category: "DELIVERED", status: "DELIVERED_AT_NEIGHBOURS" },
  to_safe_place: { category: "DELIVERED", status: "DELIVERED_AT_SAFEPLACE" },
  in_mailbox: { category: "DELIVERED", status: "DELIVERED_IN_MAILBOX" },
  waiting_at_point: { category: "IN_DELIVERY", status: "DELIVERED_AT_PARCELSHOP" },
  collected_at_point: { category: "DELIVERED", status: "COLLECTED_AT_PARCELSHOP" },
  returned: { category: "DELIVERED", status: "RETURNED_TO_SHIPPER" },
  unknown: { category: "DELIVERED", status: "DELIVERED" },
};

type Scan = { category: string; status: string | null; at: string };

/**
 * The public track-trace of api-gw.dhlparcel.nl: no key, several parcels by commas, JSON sent as plain text. With the
 * receiver's postcode it shows the receiver and phases (newest first), without it the bare history; a number it does not
 * know, or a postcode that is not the receiver's, is a sentence with status 404.
 */
export const dhlEcommerceNl: StandIn = {
  id: "dhl-ecommerce-nl",
  hosts: ["api-gw.dhlparcel.nl"],
  credentials: {},
  answer({ method, url }, desk) {
    if (method !== "GET" || url.pathname !== "/track-trace") return json({ message: "Not Found" }, 404);
    const known = (url.searchParams.get("key") ?? "").split(",").flatMap((key): object[] => {
      const [number = "", postcode] = key.split("+");
      const parcel = desk.find(number);
      if (!parcel) return [];
      if (postcode === undefined) return [publicPart(parcel)];
      return plain(postcode) === plain(parcel.addressee.zip) ? [receiverPart(parcel)] : [];
    });
    if (known.length === 0) return text("No parcel found for the given key(s)", 404);
    return text(JSON.stringify(known));
  },
  unauthorised: () => json({ message: "Unauthorized" }, 401),
  tooMany: (seconds) => json({ message: "Too Many Requests" }, 429, { "retry-after": String(seconds) }),
};

function publicPart(parcel: Parcel) {
  return {
    ...commonPart(parcel),
    events: scansOf(parcel).map(({ category, status, at }) => ({
      category,
      status,
      timestamp: utc(at),
      localTimestamp: withoutZone(at),
      leg: "DOMESTIC",
      type: "PARCEL",
    })),
  };
}

function receiverPart(parcel: Parcel) {
  const { zip, city, countryCode } = parcel.addressee;
  const point = pointOf(parcel);
  const phases: { phase: string; events: object[] }[] = [];
  for (const { category, status, at } of scansOf(parcel).toReversed()) {
    const open = phases.at(-1);
    const event = { timestamp: utc(at), key: status, exception: category === "EXCEPTION" };
    if (open?.phase === category) open.events.push(event);
    else phases.push({ phase: category, events: [event] });
  }
  return {
    ...commonPart(parcel),
    receiver: {
      name: nameOf(parcel),
      address: { ...streetPart(parcel), postalCode: plain(zip), city, countryCode },
    },
    destination: point
      ? { type: "PARCELSHOP", name: point.name, address: { city: point.city } }
      : { type: "ADDRESS", name: nameOf(parcel), address: { postalCode: plain(zip), city } },
    view: { phases },
  };
}

function commonPart(parcel: Parcel) {
  const { what, at } = newest(parcel);
  return {
    id: `4d0f6f2e-5c1b-4a5e-9a59-${String(parcel.serial).padStart(12, "0")}`,
    barcode: parcel.number,
    barcodes: [parcel.number],
    type: "PARCEL",
    isReturn: false,
    ...(isReceived(what) && { deliveredAt: utc(at) }),
    ...(what === "returned" && { returnedAt: utc(at) }),
  };
}

/** Oldest first. That there is a picture is an event of its own; the picture itself DHL hands out to nobody. */
function scansOf(parcel: Parcel): Scan[] {
  return parcel.events.flatMap(({ what, at, photo, damaged }): Scan[] => {
    const { category, status } = WORDS[what];
    const scan = { category, status: damaged && status === "DELIVERED" ? "DELIVERED_DAMAGED" : status, at };
    return photo ? [{ category, status: "IMAGE_AVAILABLE", at }, scan] : [scan];
  });
}

function streetPart({ addressee }: Parcel) {
  const { street, houseNumber } = streetOf(addressee);
  return { street, houseNumber };
}

function utc(at: string): string {
  return at.replace(/\.\d+Z$/, "Z");
}

function plain(postcode: string): string {
  return postcode.replace(/\s/g, "").toUpperCase();
}

function text(body: string, status = 200): Response {
  return new Response(body, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
