import type { Carrier, CarrierId } from "#app/carriers/carrier.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import type { Instant } from "#app/domain/time.ts";
import { type ConnectionHealth, connectionHealth } from "#app/domain/tracking/connection-health.ts";
import type { Credentials } from "#app/providers/provider.ts";
import { bucketKey, unsealCredentials } from "#app/providers/sealed-credentials.server.ts";
import { countParcels, NO_PARCELS, type ParcelCounts } from "./count-parcels.ts";
import { type ConnectionRow, listConnections } from "./list-connections.ts";
import { listUnknownCodes } from "./list-unknown-codes.ts";
import { openCircuits } from "./open-circuits.ts";
import { requestsToday } from "./requests-today.ts";

/** A shop's connection with a carrier, as pages show it. Secrets are not in it. */
export type CarrierConnection = {
  id: string;
  connectedAt: Instant;
  health: ConnectionHealth;
  /** Why the last call failed, in the program's or the carrier's words. */
  failureDetail: string | null;
  failedAt: Instant | null;
  lastSuccessAt: Instant | null;
  lastPushAt: Instant | null;
  mayReadProof: boolean | null;
  /** On the present UTC day, by everybody who uses the same credentials. */
  requestsToday: number;
  parcels: ParcelCounts;
  unknownCodes: { code: string; seen: number; lastSeenAt: Instant }[];
  /** What was entered into fields that hold no secret. */
  visible: Credentials;
  /** The names of the secret fields that were filled in. */
  keptSecrets: string[];
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
  const rows = new Map(
    (await listConnections(shopId)).flatMap((row) => (row.kind === "carrier" ? [[row.provider, row]] : [])),
  );
  const connected = carriers.flatMap((carrier) => {
    const row = rows.get(carrier.id);
    return row ? [{ carrier, row, credentials: unsealCredentials(row.sealed) }] : [];
  });
  const providers = connected.map(({ carrier }) => carrier.id);
  const [parcels, requests, circuits, codes] = await Promise.all([
    countParcels(
      shopId,
      connected.map(({ row }) => row.id),
      now,
    ),
    requestsToday(
      connected.map(({ carrier, credentials }) => bucketKey(carrier.id, credentials)),
      now,
    ),
    openCircuits(providers),
    listUnknownCodes(providers),
  ]);
  const connections = new Map(
    connected.map(({ carrier, row, credentials }): [string, CarrierConnection] => [
      carrier.id,
      {
        ...toldBy(row),
        ...entered(carrier, credentials),
        health: connectionHealth({ ...row, openUntil: circuits.get(carrier.id) ?? null }, now),
        requestsToday: requests.get(bucketKey(carrier.id, credentials)) ?? 0,
        parcels: parcels.get(row.id) ?? NO_PARCELS,
        unknownCodes: codes.filter(({ provider }) => provider === carrier.id).map(({ provider: _, ...code }) => code),
      },
    ]),
  );
  return carriers.map((carrier) => ({ carrier, connection: connections.get(carrier.id) ?? null }));
}

function toldBy({ id, connectedAt, failureDetail, failedAt, lastSuccessAt, lastPushAt, mayReadProof }: ConnectionRow) {
  return { id, connectedAt, failureDetail, failedAt, lastSuccessAt, lastPushAt, mayReadProof };
}

function entered({ credentials: fields }: Carrier, credentials: Credentials) {
  const filled = fields.filter(({ name }) => credentials[name]);
  return {
    visible: Object.fromEntries(filled.flatMap(({ name, secret }) => (secret ? [] : [[name, credentials[name]!]]))),
    keptSecrets: filled.filter(({ secret }) => secret).map(({ name }) => name),
  };
}
