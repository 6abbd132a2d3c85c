import { isReceived, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { streetOf } from "#tests/sandbox/carriers/parcel.ts";
import { signatureGif } from "#tests/sandbox/carriers/drawings.ts";
import type { CarrierCall, CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { clockOf, two, withoutZone } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const KEY = "sandbox-postnl-key";
const CUSTOMER_NUMBER = "10407733";
const ROOT = "/shipment/v2/status";
const LOCATION = "155640";
/** A list of updates covers at most two hours, up to two days ago; a minute for the way of the question. */
const MAX_PERIOD_MS = 2 * 3_600_000;
const OLDEST_PERIOD_MS = 48 * 3_600_000 + 60_000;

type Words = { status: string; statusWords: string; phase: string; phaseWords: string; code: string; words: string };

const ANNOUNCED = { phase: "1", phaseWords: "Collectie" };
const SORTING = { status: "5", statusWords: "Zending gesorteerd", phase: "2", phaseWords: "Sortering" };
const ON_ROUND = { status: "7", statusWords: "Zending in distributieproces", phase: "3", phaseWords: "Distributie" };
const DELIVERED = { status: "11", statusWords: "Zending afgeleverd", phase: "4", phaseWords: "Afgeleverd" };
const AT_DOOR = { ...DELIVERED, code: "I01", words: "Zending is bezorgd" };

/** What PostNL says of each thing that can happen. It has no words for neighbours, housemates and damage. */
const WORDS: Record<ParcelNews, Words> = {
  announced: {
    ...ANNOUNCED,
    status: "1",
    statusWords: "Zending voorgemeld",
    code: "A01",
    words: "Zending wordt verwacht, maar is nog niet in het sorteerproces",
  },
  picked_up: {
    ...ANNOUNCED,
    status: "2",
    statusWords: "Zending in ontvangst genomen",
    code: "B01",
    words: "Zending is ontvangen door PostNL",
  },
  in_transit: { ...SORTING, code: "J01", words: "Zending is gesorteerd" },
  out_for_delivery: { ...ON_ROUND, code: "J05", words: "Bezorger is onderweg" },
  attempt_failed: { ...ON_ROUND, code: "G01", words: "Het lukt vandaag niet; het bezorgmoment is bijgewerkt" },
  to_addressee: AT_DOOR,
  to_household: AT_DOOR,
  to_neighbour: AT_DOOR,
  unknown: AT_DOOR,
  to_safe_place: { ...DELIVERED, code: "I12", words: "Zending is bezorgd op de afgesproken plek" },
  in_mailbox: { ...DELIVERED, code: "I11", words: "Zending is bezorgd in de brievenbus" },
  waiting_at_point: { ...ON_ROUND, code: "I08", words: "Zending ligt klaar bij een PostNL-punt" },
  collected_at_point: {
    ...DELIVERED,
    status: "22",
    statusWords: "Zending afgehaald",
    code: "I02",
    words: "Zending is afgehaald bij een PostNL-punt",
  },
  returned: { ...SORTING, code: "I07", words: "Retourzending is gesorteerd en gaat naar de afzender" },
};

/**
 * Shipping Status v2 of api.postnl.nl: status by barcode, signature, and the list of updated shipments. An unknown barcode
 * is 200 with a warning; a single element of a list comes without the list; numbers are text; times have no zone.
 */
export const postnl: StandIn = {
  id: "postnl",
  hosts: ["api.postnl.nl"],
  credentials: { apiKey: KEY, customerNumber: CUSTOMER_NUMBER },
  async answer({ method, url, headers }, desk) {
    if (headers.apikey !== KEY) return keyFault();
    if (method !== "GET") return fault("Method Not Allowed", "messaging.adaptors.http.flow.MethodNotAllowed", 405);
    const [kind = "", barcode = ""] = url.pathname
      .slice(ROOT.length + 1)
      .split("/")
      .map(decodeURIComponent);
    if (!url.pathname.startsWith(`${ROOT}/`)) return noSuchPath();
    if (barcode === "updatedshipments") return kind === CUSTOMER_NUMBER ? updatedShipments(url, desk) : json([]);
    if (kind === "barcode") return statusOf(desk, barcode, url.searchParams.get("detail") === "true");
    if (kind === "signature") return signatureOf(desk, barcode);
    return noSuchPath();
  },
  unauthorised: keyFault,
  tooMany: (seconds) =>
    fault("Too many requests. Rate limit exceeded!", "policies.ratelimit.SpikeArrestViolation", 429, {
      "retry-after": String(seconds),
    }),
};

function keyFault(_call?: CarrierCall): Response {
  return fault("Invalid ApiKey", "oauth.v2.InvalidApiKey", 401);
}

function noSuchPath(): Response {
  return fault("Unable to identify proxy for host", "messaging.adaptors.http.flow.ApplicationNotFound", 404);
}

function fault(faultstring: string, errorcode: string, status: number, headers: Record<string, string> = {}): Response {
  return json({ fault: { faultstring, detail: { errorcode } } }, status, headers);
}

function statusOf(desk: CarrierDesk, barcode: string, detail: boolean): Response {
  const parcel = desk.find(barcode);
  if (!parcel) return json({ CurrentStatus: {}, Warnings: [{ Message: "No shipment found", Code: "2" }] });
  return json(
    detail
      ? { CompleteStatus: { Shipment: completeShipment(parcel, desk) } }
      : { CurrentStatus: { Shipment: shipmentPart(parcel) } },
  );
}

function shipmentPart(parcel: Parcel) {
  return {
    MainBarcode: parcel.number,
    Barcode: parcel.number,
    ShipmentAmount: "1",
    ShipmentCounter: "1",
    Customer: {},
    ProductCode: parcel.events.some(({ signed }) => signed) ? "003089" : "003085",
    ProductDescription: parcel.events.some(({ signed }) => signed)
      ? "Handtek. voor Ontvangst/Alleen huisadres"
      : "Standaard pakket",
    Reference: parcel.orderName,
    Status: statusPart(newest(parcel)),
  };
}

function completeShipment(parcel: Parcel, { shop }: CarrierDesk) {
  const { Status, ...part } = shipmentPart(parcel);
  const { firstName, lastName, company, zip, city, countryCode } = parcel.addressee;
  const older = parcel.events.slice(0, -1).toReversed();
  return {
    ...part,
    Customer: { CustomerCode: "LHOO", CustomerNumber: CUSTOMER_NUMBER, Name: shop.name },
    Dimension: { Height: "120", Length: "300", Volume: "7200", Weight: String(parcel.grams), Width: "200" },
    Address: [
      addressPart("01", { firstName, lastName, company, zip, city, countryCode, ...streetOf(parcel.addressee) }),
      addressPart("02", { ...shop.address, firstName: "", lastName: "", ...streetOf(shop.address) }),
    ],
    Event: oneOrMany(parcel.events.toReversed().flatMap(eventParts)),
    // Younger than the status itself, and about nothing.
    OldStatus: oneOrMany([
      {
        TimeStamp: `${dutchTime(new Date(Date.parse(newest(parcel).at) + 61_417).toISOString())}.417`,
        StatusCode: "99",
        StatusDescription: "Niet van toepassing",
        PhaseCode: "99",
        PhaseDescription: "Niet van toepassing",
      },
      ...older.map(statusPart),
    ]),
    Status,
  };
}

function addressPart(
  type: string,
  address: Record<"firstName" | "lastName" | "street" | "houseNumber" | "zip" | "city" | "countryCode", string> & {
    company: string | null;
  },
) {
  const text = (value: string | null) => value || {};
  return {
    AddressType: type,
    Building: {},
    City: text(address.city),
    CompanyName: text(address.company),
    CountryCode: text(address.countryCode),
    DepartmentName: {},
    District: {},
    FirstName: text(address.firstName),
    Floor: {},
    HouseNumber: text(address.houseNumber),
    HouseNumberSuffix: {},
    LastName: text(address.lastName),
    Region: {},
    Remark: {},
    Street: text(address.street),
    Zipcode: text(address.zip),
  };
}

/** A signature is an event of its own. */
function eventParts(event: ParcelEvent) {
  const { code, words } = WORDS[event.what];
  const part = (Code: string, Description: string) => ({
    Code,
    Description,
    DestinationLocationCode: {},
    LocationCode: LOCATION,
    RouteCode: {},
    RouteName: {},
    TimeStamp: dutchTime(event.at),
  });
  const signature = event.signed && isReceived(event.what) ? [part("A80", "Handtekening ontvangen")] : [];
  return [...signature, part(code, words)];
}

function statusPart({ what, at }: ParcelEvent) {
  const { status, statusWords, phase, phaseWords } = WORDS[what];
  return {
    TimeStamp: dutchTime(at),
    StatusCode: status,
    StatusDescription: statusWords,
    PhaseCode: phase,
    PhaseDescription: phaseWords,
  };
}

async function signatureOf(desk: CarrierDesk, barcode: string): Promise<Response> {
  if (!desk.mayReadProof) return fault("Access Denied", "oauth.v2.InsufficientScope", 403);
  const parcel = desk.find(barcode);
  const event = parcel && desk.proofOf(parcel);
  if (!event?.signed || event.receiver === null)
    return json({ Signature: {}, Warnings: [{ Message: "No signature found", Code: "2" }] });
  return json({
    Signature: {
      Barcode: parcel!.number,
      SignatureDate: withoutZone(event.at),
      SignatureImage: (await signatureGif(event.receiver)).toString("base64"),
    },
  });
}

/** Here the time is called `Timestamp` and written as ISO. */
function updatedShipments(url: URL, desk: CarrierDesk): Response {
  const [from = NaN, until = NaN] = url.searchParams.getAll("period").map((text) => dutchInstant(text));
  const refused =
    Number.isNaN(from + until) || until - from > MAX_PERIOD_MS || desk.now.getTime() - from > OLDEST_PERIOD_MS;
  if (refused) return json({ Errors: [{ Error: "Invalid period", Code: "1" }] }, 400);
  return json(
    desk.parcels.flatMap((parcel) => {
      const isChanged = parcel.events.some(({ toldAt }) => Date.parse(toldAt) >= from && Date.parse(toldAt) < until);
      if (!isChanged) return [];
      const event = newest(parcel);
      const { TimeStamp: _, ...status } = statusPart(event);
      return [
        {
          Barcode: parcel.number,
          CreationDate: withoutZone(parcel.events[0]!.at),
          CustomerNumber: CUSTOMER_NUMBER,
          CustomerCode: "LHOO",
          Status: { Timestamp: withoutZone(event.at), ...status },
        },
      ];
    }),
  );
}

/** `2026-11-28T10:00:00` as Dutch clocks show it, in milliseconds since 1970; NaN when it is no such text. */
function dutchInstant(text: string): number {
  const utc = Date.parse(`${text}Z`);
  return Number.isNaN(utc) ? NaN : utc - clockOf(new Date(utc).toISOString()).offsetNanoseconds / 1e6;
}

function dutchTime(at: string): string {
  const { day, month, year, hour, minute, second } = clockOf(at);
  return `${two(day)}-${two(month)}-${year} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** One element stands without its list. */
function oneOrMany<Item>(items: Item[]): Item | Item[] {
  return items.length === 1 ? items[0]! : items;
}
