import { signaturePng } from "#tests/sandbox/carriers/drawings.ts";
import { isReceived } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const USER_NAME = "sandbox-gls-nl-user";
const PASSWORD = "sandbox-gls-nl-password";
const ROOT = "/tt/V1/api";
const MOST_NUMBERS = 20;
/** GLS fills its images up with zeros. */
const PADDING = 64;

type Words = { event: number; reason: number; nl: string; en: string };

const DELIVERED = {
  event: 3,
  reason: 0,
  nl: "Het pakket is afgeleverd.",
  en: "The parcel has been delivered.",
};

/** GLS's sentences. Mailboxes and housemates are no words of theirs; a parcel left somewhere was "dropped off". */
const WORDS: Record<ParcelNews, Words> = {
  announced: {
    event: 0,
    reason: 100,
    nl: "De pakketgegevens zijn ingevoerd in het systeem van GLS; het pakket is nog niet overgedragen aan GLS.",
    en: "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.",
  },
  picked_up: {
    event: 1,
    reason: 0,
    nl: "Het pakket is overgedragen aan GLS.",
    en: "The parcel was handed over to GLS.",
  },
  in_transit: {
    event: 2,
    reason: 0,
    nl: "Het pakket is aangekomen in het depot.",
    en: "The parcel has reached the parcel center.",
  },
  out_for_delivery: {
    event: 11,
    reason: 0,
    nl: "Het pakket wordt naar verwachting vandaag bezorgd.",
    en: "The parcel is expected to be delivered during the day.",
  },
  attempt_failed: {
    event: 4,
    reason: 12,
    nl: "Het pakket kon niet worden bezorgd omdat de ontvanger afwezig was.",
    en: "The parcel could not be delivered as the consignee was absent.",
  },
  to_addressee: DELIVERED,
  to_household: DELIVERED,
  to_neighbour: {
    event: 3,
    reason: 120,
    nl: "Het pakket is afgeleverd bij de buren (zie handtekening).",
    en: "The parcel has been delivered at the neighbour´s (see signature)",
  },
  to_safe_place: {
    event: 3,
    reason: 121,
    nl: "Het pakket is afgeleverd / afgezet.",
    en: "The parcel has been delivered / dropped off.",
  },
  in_mailbox: DELIVERED,
  waiting_at_point: {
    event: 3,
    reason: 124,
    nl: "Het pakket is afgeleverd bij de ParcelShop (zie informatie over de ParcelShop).",
    en: "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
  },
  collected_at_point: {
    event: 3,
    reason: 125,
    nl: "Overhandiging van het pakket aan de ontvanger in de GLS ParcelShop.",
    en: "Handing over the parcel to the recipient at the GLS ParcelShop.",
  },
  returned: {
    event: 23,
    reason: 0,
    nl: "Het pakket is geretourneerd aan de afzender.",
    en: "The parcel has been returned to sender.",
  },
  unknown: DELIVERED,
};

type Asked = { userName?: string; password?: string; parcelNumbers?: string[] };

/**
 * Track & Trace V1 of GLS Netherlands: credentials in the body, details and proof of delivery by numbers. Numbers that are not
 * GLS's are left out (204 when none is left), the receiver's name stands in an event's details, encoded twice, and the image
 * of a proof ends in zeros.
 */
export const glsNl: StandIn = {
  id: "gls-nl",
  hosts: ["api.gls.nl"],
  credentials: { userName: USER_NAME, password: PASSWORD },
  answer({ method, url, body }, desk) {
    const asked = readBody(body);
    if (!asked) return problem(400, "Bad Request");
    if (asked.userName !== USER_NAME || asked.password !== PASSWORD) return unauthorised();
    const numbers = asked.parcelNumbers ?? [];
    if (numbers.length === 0 || numbers.length > MOST_NUMBERS) return problem(400, "Bad Request");
    const known = numbers.flatMap((number) => desk.find(number) ?? []);
    const path = `${method} ${url.pathname}`;
    if (path === `POST ${ROOT}/parcel/v1/details`)
      return known.length === 0 ? nothing() : json({ parcels: known.map(parcelPart) });
    if (path === `POST ${ROOT}/pod/v1`) return pods(known, desk);
    return problem(404, "Not Found");
  },
  unauthorised,
  // How long to wait stands in the sentence, not in a header.
  tooMany: (seconds) =>
    json({ statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` }, 429),
};

function readBody(body: string): Asked | undefined {
  try {
    return JSON.parse(body) as Asked;
  } catch {
    return undefined;
  }
}

function unauthorised(): Response {
  return problem(401, "Unauthorized");
}

function problem(status: number, title: string): Response {
  return json({ type: "about:blank", title, status }, status);
}

function nothing(): Response {
  return new Response(null, { status: 204 });
}

function pods(parcels: Parcel[], desk: CarrierDesk): Response {
  if (!desk.mayReadProof) return problem(403, "Forbidden");
  const list = parcels.flatMap((parcel) => {
    const proof = desk.proofOf(parcel);
    if (!proof?.signed || proof.receiver === null) return [];
    const image = Buffer.concat([signaturePng(proof.receiver), Buffer.alloc(PADDING)]);
    return [{ parcelNumber: parcel.number, podBlob: image.toString("base64") }];
  });
  return list.length === 0 ? nothing() : json({ pods: list });
}

function parcelPart(parcel: Parcel) {
  return {
    id: String(parcel.serial),
    custNo: "36990011",
    parcelNo: parcel.number,
    uniqueNo: `ZQ${parcel.serial.toString(36).toUpperCase().padStart(6, "0")}`.slice(0, 8),
    jobDate: parcel.events[0]!.at,
    suppliedWeight: 1,
    weightedWeight: parcel.grams / 1000,
    events: parcel.events.toReversed().map(eventPart),
    addresses: [],
    customerReference: parcel.orderName,
    state: "",
    subState: "",
    deliveryName: "",
    deliveryZipcode: parcel.addressee.zip.replace(/\s/g, ""),
    uri: `https://www.gls-info.nl/track-and-trace?parcelno=${parcel.number}`,
  };
}

function eventPart(event: ParcelEvent) {
  const { event: eventNo, reason, nl, en } = WORDS[event.what];
  return {
    eventId: `E${eventNo}${reason}`,
    eventNo,
    reasonNo: reason,
    descriptionNL: nl,
    descriptionEN: en,
    country: event.country,
    countryName: event.country === "NL" ? "Nederland" : event.country,
    depot: "NL0036",
    depotName: event.city,
    details: detailsOf(event),
    date: event.at.replace(/\.\d+Z$/, "Z"),
    isPhysical: event.what !== "announced",
  };
}

/** The receiver's name in capitals, its UTF-8 bytes taken for Latin-1; at a parcel shop, the shop's. */
function detailsOf({ what, receiver, place }: ParcelEvent): string {
  if (what === "waiting_at_point") return place ?? "";
  if (!isReceived(what) || receiver === null) return "";
  return Buffer.from(receiver.toUpperCase(), "utf8").toString("latin1");
}
