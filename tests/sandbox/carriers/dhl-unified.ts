import { proofPdf, signaturePng } from "#tests/sandbox/carriers/drawings.ts";
import { newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withOffset, withoutZone } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const KEY = "sandbox-dhl-unified-key";
const SERVICE = "parcel-de";
const API = "api-eu.dhl.com";
/** Where signatures and letters lie to which an answer links. */
const PROOFS = "webpod.dhl.com";

type Words = { statusCode: string; status: string; description: string };
const delivered = (description: string): Words => ({ statusCode: "delivered", status: "DELIVERED", description });

/** DHL's status codes are five; how a parcel was handed over stands in the description alone. */
const WORDS: Record<ParcelNews, Words> = {
  announced: { statusCode: "pre-transit", status: "REGISTERED", description: "Data received" },
  picked_up: { statusCode: "transit", status: "IN TRANSIT", description: "Parcel picked up" },
  in_transit: { statusCode: "transit", status: "IN TRANSIT", description: "Parcel sorted" },
  out_for_delivery: { statusCode: "transit", status: "IN DELIVERY", description: "Loaded onto the delivery vehicle" },
  attempt_failed: { statusCode: "failure", status: "NOT DELIVERED", description: "The recipient was not met" },
  to_addressee: delivered("Delivered"),
  to_household: delivered("Delivered to another person at the address"),
  to_neighbour: delivered("Delivered to a neighbour"),
  to_safe_place: delivered("Delivered to the agreed location"),
  in_mailbox: delivered("Delivered to the mailbox"),
  waiting_at_point: delivered("Delivered at the parcel shop, ready for collection"),
  collected_at_point: delivered("Collected by the recipient at the parcel shop"),
  returned: delivered("Returned to the sender"),
  unknown: delivered("Delivered"),
};

/**
 * Shipment Tracking Unified of api-eu.dhl.com, for one division (`service`; the sandbox's shop ships with DHL Paket). The
 * status names its offset, events do not; signature and letter are links.
 */
export const dhlUnified: StandIn = {
  id: "dhl-unified",
  hosts: [API, PROOFS],
  credentials: { apiKey: KEY, service: SERVICE },
  answer({ method, url, headers }, desk) {
    if (url.host === PROOFS) return proofFile(url, desk);
    if (headers["dhl-api-key"] !== KEY) return unauthorised();
    if (method !== "GET" || url.pathname !== "/track/shipments") return problem(404, "Not Found", "No such resource.");
    const number = url.searchParams.get("trackingNumber");
    if (!number) return problem(400, "Bad request", "The parameter trackingNumber is missing.");
    const parcel = url.searchParams.get("service") === SERVICE ? desk.find(number) : undefined;
    if (!parcel) return problem(404, "No result found", "No shipment with given tracking number found.");
    return json({ url: `/shipments?trackingNumber=${number}`, shipments: [shipmentPart(parcel, desk)] });
  },
  unauthorised,
  tooMany: (seconds) =>
    problem(429, "Too many requests", "Too many requests within defined time period, please try again later.", {
      "retry-after": String(seconds),
    }),
};

function unauthorised(): Response {
  return problem(401, "Unauthorized", "Unauthorized for given resource.");
}

function problem(status: number, title: string, detail: string, headers: Record<string, string> = {}): Response {
  return json({ title, detail, status, instance: "/shipment/sandbox" }, status, headers);
}

function shipmentPart(parcel: Parcel, desk: CarrierDesk) {
  const last = newest(parcel);
  return {
    id: parcel.number,
    service: SERVICE,
    origin: { address: addressPart(desk.shop.address) },
    destination: { address: addressPart(parcel.addressee) },
    status: { ...eventPart(last), timestamp: withOffset(last.at) },
    details: {
      totalNumberOfPieces: 1,
      ...proofPart(parcel, desk),
      references: [{ number: parcel.orderName, type: "customer-reference" }],
      pieceIds: [parcel.number],
    },
    events: parcel.events.toReversed().map(eventPart),
  };
}

function eventPart(event: ParcelEvent) {
  const { description, ...words } = WORDS[event.what];
  const signed = event.signed && event.what === "to_addressee";
  return {
    timestamp: withoutZone(event.at),
    location: { address: { countryCode: event.country, addressLocality: event.city } },
    ...words,
    description: signed ? "Delivered and signed for" : event.damaged ? `${description}, damaged` : description,
    ...(event.what === "to_neighbour" && event.place && { remark: `No. ${event.place}` }),
  };
}

function proofPart(parcel: Parcel, desk: CarrierDesk) {
  const proof = desk.proofOf(parcel);
  if (!proof?.signed || proof.receiver === null) return {};
  const link = (name: string) => `https://${PROOFS}/webPOD/${name}?id=${parcel.serial}`;
  const [givenName, ...familyName] = proof.receiver.split(" ");
  return {
    proofOfDelivery: {
      timestamp: withOffset(proof.at),
      signatureUrl: link("signature"),
      documentUrl: link("document"),
      signed: { type: "Person", givenName, familyName: familyName.join(" "), name: proof.receiver },
    },
  };
}

async function proofFile(url: URL, desk: CarrierDesk): Promise<Response> {
  const parcel = desk.parcels.find(({ serial }) => String(serial) === url.searchParams.get("id"));
  const proof = parcel && desk.proofOf(parcel);
  const signer = proof?.signed ? proof.receiver : null;
  if (parcel && proof && signer !== null) {
    if (url.pathname === "/webPOD/signature") return file(signaturePng(signer), "image/png");
    const lines = [`Sendung: ${parcel.number}`, `Zugestellt: ${withOffset(proof.at)}`, `Empfänger: ${signer}`];
    if (url.pathname === "/webPOD/document") return file(await proofPdf("DHL", lines, signer), "application/pdf");
  }
  return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
}

function file(bytes: Buffer, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } });
}

function addressPart({ countryCode, zip, city }: Parcel["addressee"]) {
  return { countryCode, postalCode: zip, addressLocality: city };
}
