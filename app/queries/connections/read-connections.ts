import type { Instant } from "#app/domain/time.ts";
import { type ConnectionHealth, connectionHealth } from "#app/domain/tracking/connection-health.ts";
import type { CredentialField, Credentials } from "#app/providers/provider.ts";
import { bucketKey, unsealCredentials } from "#app/providers/sealed-credentials.server.ts";
import type { Provider } from "./find-provider.ts";
import { type ConnectionRow, listConnections } from "./list-connections.ts";
import { openCircuits } from "./open-circuits.ts";
import { requestsToday } from "./requests-today.ts";

/** A shop's connection with a provider, as pages show it. Secrets are not in it. */
export type ConnectionView = {
  id: string;
  connectedAt: Instant;
  health: ConnectionHealth;
  /** Why the last call failed, in the program's or the provider's words. */
  failureDetail: string | null;
  failedAt: Instant | null;
  lastSuccessAt: Instant | null;
  lastPushAt: Instant | null;
  /** Whether it may read proof of delivery; null where the provider does not tell, or has none. */
  mayReadProof: boolean | null;
  /** On the present UTC day, by everybody who uses the same credentials. */
  requestsToday: number;
  /** What was entered into fields that hold no secret. */
  visible: Credentials;
  /** The names of the secret fields that were filled in. */
  keptSecrets: string[];
};

/** The shop's connections in use with providers of a kind, by the providers' ids; one that is not connected is left out. */
export async function readConnections(
  shopId: string,
  kind: Provider["kind"],
  providers: readonly { id: string; credentials: readonly CredentialField[] }[],
  now: Instant,
): Promise<Map<string, ConnectionView>> {
  const rows = new Map(
    (await listConnections(shopId)).flatMap((row) => (row.kind === kind ? [[row.provider, row]] : [])),
  );
  const connected = providers.flatMap(({ id, credentials: fields }) => {
    const row = rows.get(id);
    const opened = row && unsealCredentials(row.sealed);
    return row && opened ? [{ id, fields, row, opened, key: bucketKey(id, opened) }] : [];
  });
  const [requests, circuits] = await Promise.all([
    requestsToday(
      connected.map(({ key }) => key),
      now,
    ),
    openCircuits(connected.map(({ id }) => id)),
  ]);
  return new Map(
    connected.map(({ id, fields, row, opened, key }): [string, ConnectionView] => [
      id,
      {
        ...toldBy(row),
        ...entered(fields, opened),
        health: connectionHealth({ ...row, openUntil: circuits.get(id) ?? null }, now),
        requestsToday: requests.get(key) ?? 0,
      },
    ]),
  );
}

function toldBy({ id, connectedAt, failureDetail, failedAt, lastSuccessAt, lastPushAt, mayReadProof }: ConnectionRow) {
  return { id, connectedAt, failureDetail, failedAt, lastSuccessAt, lastPushAt, mayReadProof };
}

function entered(fields: readonly CredentialField[], credentials: Credentials) {
  const filled = fields.filter(({ name }) => credentials[name]);
  return {
    visible: Object.fromEntries(filled.flatMap(({ name, secret }) => (secret ? [] : [[name, credentials[name]!]]))),
    keptSecrets: filled.filter(({ secret }) => secret).map(({ name }) => name),
  };
}
