import type { CarrierId } from "#app/carriers/carrier.ts";
import { HANDOVERS } from "#tests/sandbox/actions/handovers.ts";
import type { Handover } from "#tests/sandbox/actions/handovers.ts";
import type { Address } from "#tests/sandbox/state/types.ts";

/** What happens to a parcel before it reaches a person. */
const PARCEL_STEPS = ["announced", "picked_up", "in_transit", "out_for_delivery", "attempt_failed"] as const;

/** Everything that can happen to a parcel; `unknown` is a bare "delivered" scan. */
export const PARCEL_NEWS = [...PARCEL_STEPS, ...HANDOVERS] as const;
export type ParcelNews = (typeof PARCEL_NEWS)[number];

/** One thing that happened to a parcel, as it really was. What of it a carrier tells is the stand-in's affair. */
export type ParcelEvent = {
  id: string;
  what: ParcelNews;
  /** When it happened, ISO-8601 UTC. */
  at: string;
  /** When the carrier learnt of it, by the sandbox's clock: from here late proof counts, and lists of changes. */
  toldAt: string;
  city: string;
  /** ISO 3166-1, two letters. */
  country: string;
  /** The neighbour's house number, the parcel shop's name, the agreed spot. */
  place: string | null;
  /** Who took the parcel. */
  receiver: string | null;
  signed: boolean;
  /** The driver took a picture of where he left it. */
  photo: boolean;
  damaged: boolean;
};

/** A parcel of the shop. Its events stand in order of happening. */
export type Parcel = {
  /** Counts the parcels; carriers that keep an id of their own make it of this. */
  serial: number;
  number: string;
  /** Who has the parcel: the carrier, and before it the aggregator it was booked through, if any. */
  knownTo: CarrierId[];
  orderId: string;
  orderName: string;
  email: string;
  addressee: Address;
  /** What it really weighs. */
  grams: number;
  events: ParcelEvent[];
};

/** Whether the event is a handover: the parcel reached somebody, a point, or the shop again. */
export function isHandover(what: ParcelNews): what is Handover {
  return (HANDOVERS as readonly string[]).includes(what);
}

/** Whether somebody has received the parcel: neither does it wait at a point nor has it come back. */
export function isReceived(what: ParcelNews): boolean {
  return isHandover(what) && what !== "waiting_at_point" && what !== "returned";
}

/** The last that happened. A parcel has always been announced. */
export function newest(parcel: Parcel): ParcelEvent {
  return parcel.events.at(-1)!;
}

/** The point where the parcel waits or was collected; undefined when it never came to one. */
export function pointOf(parcel: Parcel): { name: string; city: string } | undefined {
  const event = parcel.events.find(({ what }) => what === "waiting_at_point" || what === "collected_at_point");
  return event && { name: event.place ?? "Boekhandel De Linde", city: event.city };
}

/** The addressee's whole name. */
export function nameOf({ addressee }: Parcel): string {
  return `${addressee.firstName} ${addressee.lastName}`;
}

/** Street and house number apart, as carriers write them. */
export function streetOf({ address1 }: Pick<Address, "address1">): { street: string; houseNumber: string } {
  const [, street = address1, houseNumber = ""] = /^(.*?)\s+(\d\S*(?:\s\S+)*)$/.exec(address1) ?? [];
  return { street, houseNumber };
}
