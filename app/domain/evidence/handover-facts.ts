import type { Instant } from "../time.ts";
import { type AddressMatch, matchAddress } from "./address-match.ts";
import type {
  AddressContent,
  CarrierEventContent,
  FulfillmentEventContent,
  ProofOfDeliveryContent,
} from "./content.ts";
import { type AgreedPreference, preferenceOf } from "./delivery-preference.ts";
import { type Handover, HANDOVERS, type HandoverReading, readHandover } from "./handover.ts";
import { CHOSEN, houseNumberIn, PHOTO, PIN, says, SIGNED } from "./handover-words.ts";
import { plainText, samePerson } from "./same-person.ts";

/** A fact with the ledger entry it comes from. */
export type Fact<Value> = { entry: string; occurredAt: Instant; value: Value };

/** A proof of delivery that belongs to a handover. */
export type HandoverProof = { entry: string; kind: ProofOfDeliveryContent["proof"]; fileId: string };

/** A handover of one parcel as one source tells it, with the delivery place held against the shipping address. */
export type HandoverFact = HandoverReading & {
  /** `shopify`, or the carrier's folder. */
  source: string;
  /** Which event of that source: Shopify's id, or the ledger entry of a carrier's. */
  eventId: string;
  fulfillmentId: string;
  /** Null where Shopify speaks of the whole fulfillment. */
  trackingNumber: string | null;
  address: AddressMatch;
  /** What the customer had chosen, by a record made before this handover. */
  preferred?: AgreedPreference;
  /** What the same carrier gave as proof of this parcel's delivery. */
  proofs: HandoverProof[];
};

type Sources = {
  /** Not those that Shopify reported as deleted. */
  events: readonly Fact<FulfillmentEventContent>[];
  carrierEvents: readonly Fact<CarrierEventContent>[];
  proofs: readonly Fact<ProofOfDeliveryContent>[];
};

/** A shop, a neighbour or the sender stands elsewhere: their place says nothing about the shipping address. */
const ELSEWHERE: ReadonlySet<Handover> = new Set([
  "waiting_at_point",
  "collected_at_point",
  "returned",
  "to_neighbour",
]);

/**
 * All that is said about handovers, by Shopify's events and by the carriers' own, in order of happening.
 * @param to whom and whither the order went; what is not known is not compared
 */
export function handoverFacts(
  { events, carrierEvents, proofs }: Sources,
  to: {
    addressee?: string | undefined;
    address?: AddressContent | null | undefined;
    agreed?: readonly AgreedPreference[];
  },
): Fact<HandoverFact>[] {
  const told = [
    ...events.flatMap(({ entry, value }) => shopifyHandover(entry, value, to)),
    ...carrierEvents.flatMap(({ entry, value }) => carrierHandover(entry, value, proofs, to)),
  ];
  return told.toSorted(
    (a, b) => order(a.value.at, b.value.at) || order(a.value.eventId, b.value.eventId) || order(a.entry, b.entry),
  );
}

function shopifyHandover(
  entry: string,
  event: FulfillmentEventContent,
  { addressee, address, agreed = [] }: Parameters<typeof handoverFacts>[1],
): Fact<HandoverFact>[] {
  const reading = readHandover(event, addressee);
  if (!reading) return [];
  const place = ELSEWHERE.has(reading.handover) ? undefined : reading.place;
  const value: HandoverFact = {
    ...reading,
    source: "shopify",
    eventId: event.id,
    fulfillmentId: event.fulfillment_id,
    trackingNumber: null,
    address: matchAddress(place, address),
    ...preferredBy(agreed, reading),
    proofs: [],
  };
  return [{ entry, occurredAt: reading.at, value }];
}

/**
 * A carrier's own event says by its code how the parcel was handed over. A name that can be the addressee's makes a
 * delivery whose code does not say to whom `to_addressee`, as with Shopify's events. Its place is a town or a shop in
 * the carrier's words, which is not compared with an address.
 */
function carrierHandover(
  entry: string,
  event: CarrierEventContent,
  proofs: readonly Fact<ProofOfDeliveryContent>[],
  { addressee, agreed = [] }: Parameters<typeof handoverFacts>[1],
): Fact<HandoverFact>[] {
  const handover = HANDOVERS.find((one) => one === event.handover);
  if (!handover) return [];
  const plain = plainText(event.description ?? "");
  const receiver = event.receiver ?? undefined;
  const receiverIsAddressee = receiver !== undefined && addressee !== undefined && samePerson(receiver, addressee);
  const neighbourNumber =
    handover === "to_neighbour" ? houseNumberIn(plainText([event.description, event.place].join(" "))) : undefined;
  const own = isDelivery(handover) ? proofs.filter(({ value }) => isOf(value, event)) : [];
  const has = (kind: ProofOfDeliveryContent["proof"]) => own.some(({ value }) => value.proof === kind);
  const value: HandoverFact = {
    source: event.carrier,
    eventId: entry,
    fulfillmentId: event.fulfillment_id,
    trackingNumber: event.tracking_number,
    handover: handover === "unknown" && receiverIsAddressee ? "to_addressee" : handover,
    at: event.at,
    ...(receiver === undefined ? {} : { receiver }),
    receiverIsAddressee,
    signed: has("signature") || says(plain, SIGNED),
    pin: says(plain, PIN),
    photo: has("photo") || says(plain, PHOTO),
    ...(neighbourNumber === undefined ? {} : { neighbourNumber }),
    chosen: says(plain, CHOSEN),
    ...(event.place ? { place: { name: event.place } } : {}),
    words: event.description?.trim() || event.code,
    address: { result: "unknown", compared: [] },
    ...preferredBy(agreed, { handover, at: event.at, neighbourNumber }),
    proofs: own.map(({ entry: proof, value: { proof: kind, file_id } }) => ({ entry: proof, kind, fileId: file_id })),
  };
  return [{ entry, occurredAt: event.at, value }];
}

function preferredBy(...[agreed, handover]: Parameters<typeof preferenceOf>): { preferred?: AgreedPreference } {
  const preferred = preferenceOf(agreed, handover);
  return preferred ? { preferred } : {};
}

/** A proof is of a delivery, not of a parcel that still waits. */
function isDelivery(handover: Handover): boolean {
  return handover !== "waiting_at_point" && handover !== "returned";
}

function isOf(proof: ProofOfDeliveryContent, event: CarrierEventContent): boolean {
  return (
    proof.carrier === event.carrier &&
    proof.fulfillment_id === event.fulfillment_id &&
    proof.tracking_number === event.tracking_number
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
