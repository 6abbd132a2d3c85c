import { SHIPPING } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { BookedCarrier } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";

/** Who carries a parcel, also when it was booked with an aggregator. */
export function carriedBy({ knownTo }: Parcel): BookedCarrier {
  const carrier = knownTo.at(-1)!;
  if (!Object.hasOwn(SHIPPING, carrier)) throw new Error(`${carrier} carries nothing itself`);
  return carrier as BookedCarrier;
}

/** The page on which a customer follows the parcel. */
export function trackingPage(parcel: Parcel): string {
  return SHIPPING[carriedBy(parcel)].page(parcel.number, parcel.addressee.zip);
}
