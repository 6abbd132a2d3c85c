import type { Carrier, CarrierId } from "#app/carriers/carrier.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import type { Instant } from "#app/domain/time.ts";
import { countParcels, NO_PARCELS, type ParcelCounts } from "./count-parcels.ts";
import { listUnknownCodes } from "./list-unknown-codes.ts";
import { type ConnectionView, readConnections } from "./read-connections.ts";

/** A shop's connection with a carrier. */
export type CarrierConnection = ConnectionView & {
  parcels: ParcelCounts;
  unknownCodes: { code: string; seen: number; lastSeenAt: Instant }[];
};

/** A carrier, and the shop's connection with it when there is one. */
export type CarrierWithConnection = { carrier: Carrier; connection: CarrierConnection | null };

/**
 * Carriers with the state of the shop's connections, in the alphabet's order.
 * @param ids all carriers, when none are named
 */
export async function readCarriers(
  shopId: string,
  now: Instant,
  ids: readonly CarrierId[] = Object.keys(CARRIERS) as CarrierId[],
): Promise<CarrierWithConnection[]> {
  const carriers = ids.map((id) => CARRIERS[id]).toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
  const connections = await readConnections(shopId, "carrier", carriers, now);
  const [parcels, codes] = await Promise.all([
    countParcels(
      shopId,
      [...connections.values()].map(({ id }) => id),
      now,
    ),
    listUnknownCodes([...connections.keys()]),
  ]);
  return carriers.map((carrier) => {
    const view = connections.get(carrier.id);
    const connection = view && {
      ...view,
      parcels: parcels.get(view.id) ?? NO_PARCELS,
      unknownCodes: codes.filter(({ provider }) => provider === carrier.id).map(({ provider: _, ...code }) => code),
    };
    return { carrier, connection: connection ?? null };
  });
}
