import { CARRIERS as generated } from "#app/generated/providers/carriers.ts";
import type { Carrier, CarrierId } from "./carrier.ts";

/** Every carrier: each folder beside this file that has a manifest. */
export const CARRIERS: Record<CarrierId, Carrier> = generated;

/** A carrier by the name of its folder; undefined when there is none. */
export function findCarrier(id: string): Carrier | undefined {
  return Object.hasOwn(CARRIERS, id) ? CARRIERS[id as CarrierId] : undefined;
}

/** Carriers' names by their folders, as people know them. */
export const CARRIER_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(CARRIERS).map(({ id, label }) => [id, label]),
);
