import type { Instant } from "../time.ts";
import type { FulfillmentEventContent } from "./content.ts";
import { CHOSEN, houseNumberIn, PHOTO, PIN, PLACE_PATTERNS, receiverIn, says, SIGNED } from "./handover-words.ts";
import { plainText, samePerson } from "./same-person.ts";

/** How a parcel reached a person. */
export const HANDOVERS = [
  "to_addressee",
  "to_household",
  "to_neighbour",
  "to_safe_place",
  "in_mailbox",
  "collected_at_point",
  "waiting_at_point",
  "returned",
  /** The carrier says "delivered" and nothing about how. */
  "unknown",
] as const;
export type Handover = (typeof HANDOVERS)[number];

/** Where a carrier says that an event took place; only the parts that it named. */
export type EventPlace = {
  /** In the carrier's own words: a town, a parcel shop. */
  name?: string;
  address1?: string;
  zip?: string;
  city?: string;
  country?: string;
  latitude?: number;
  longitude?: number;
};

/** What one fulfillment event says about a handover. */
export type HandoverReading = {
  handover: Handover;
  at: Instant;
  /** The name of who received or signed, as the carrier wrote it. */
  receiver?: string;
  /** That name and the addressee's can be one person's. */
  receiverIsAddressee: boolean;
  /** The carrier says that somebody signed. */
  signed: boolean;
  /** The carrier says that a code of the receiver was checked. */
  pin: boolean;
  photo: boolean;
  /** At which house the neighbours live who took it, where the carrier says so. */
  neighbourNumber?: string;
  /** The carrier says that the customer chose this person or place. */
  chosen: boolean;
  place?: EventPlace;
  /** The event's own text, or its status when it has none. */
  words: string;
};

/**
 * Reads what a fulfillment event says about how the parcel was handed over. "Delivered" alone is `unknown`: a scan does
 * not say who has the parcel. Words about a place or person stand above a name; a name that can be the addressee's makes
 * a delivery `to_addressee`; another name without such words leaves it `unknown`, with the receiver.
 * @param addressee the name on the shipping address
 * @returns null when the event is no handover, or carries no time
 */
export function readHandover(event: FulfillmentEventContent, addressee?: string): HandoverReading | null {
  const at = event.happened_at ?? event.created_at ?? event.updated_at;
  if (!at) return null;
  const message = event.message ?? "";
  const plain = plainText(message);
  const receiver = receiverIn(message);
  const receiverIsAddressee = receiver !== undefined && addressee !== undefined && samePerson(receiver, addressee);
  const handover = handoverOf(plainText(event.status).replace(/[\s-]+/g, "_"), plain, receiverIsAddressee);
  if (!handover) return null;
  const place = placeOf(event);
  const neighbourNumber = handover === "to_neighbour" ? houseNumberIn(plain) : undefined;
  return {
    handover,
    at,
    ...(receiver === undefined ? {} : { receiver }),
    receiverIsAddressee,
    signed: says(plain, SIGNED),
    pin: says(plain, PIN),
    photo: says(plain, PHOTO),
    ...(neighbourNumber === undefined ? {} : { neighbourNumber }),
    chosen: says(plain, CHOSEN),
    ...(place ? { place } : {}),
    words: message.trim() || event.status,
  };
}

/** Status words: https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentEventStatus, in lower case. */
function handoverOf(status: string, plain: string, receiverIsAddressee: boolean): Handover | undefined {
  const said = PLACE_PATTERNS.find(({ pattern }) => says(plain, pattern))?.handover;
  switch (status) {
    case "delivered":
      return said ?? (receiverIsAddressee ? "to_addressee" : "unknown");
    case "picked_up":
      return said === "returned" ? "returned" : "collected_at_point";
    case "ready_for_pickup":
    case "ready_for_recipient_pickup":
      return "waiting_at_point";
    case "returned":
    case "returned_to_sender":
    case "returning_to_sender":
      return "returned";
    case "failure":
    case "in_transit":
      return said === "returned" ? "returned" : undefined;
    default:
      return undefined;
  }
}

function placeOf(event: FulfillmentEventContent): EventPlace | undefined {
  const place: EventPlace = {
    ...(event.address1 ? { address1: event.address1 } : {}),
    ...(event.zip ? { zip: event.zip } : {}),
    ...(event.city ? { city: event.city } : {}),
    ...(event.country ? { country: event.country } : {}),
    ...(typeof event.latitude === "number" ? { latitude: event.latitude } : {}),
    ...(typeof event.longitude === "number" ? { longitude: event.longitude } : {}),
  };
  return Object.keys(place).length > 0 ? place : undefined;
}
