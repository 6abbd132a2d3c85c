import type { Instant } from "#app/domain/time.ts";
import { type ConnectionHealth, connectionHealth, needsMerchant } from "#app/domain/tracking/connection-health.ts";
import { findProvider, type Provider } from "./find-provider.ts";
import { listConnections } from "./list-connections.ts";
import { openCircuits } from "./open-circuits.ts";

/** A connection that waits for the merchant, or has failed for long. */
export type ConnectionInTrouble = {
  kind: Provider["kind"];
  provider: string;
  label: string;
  health: ConnectionHealth;
};

/** How many carriers a shop is connected with, and those connections that its merchant should look at. */
export async function connectionsInTrouble(
  shopId: string,
  now: Instant,
): Promise<{ connected: number; inTrouble: ConnectionInTrouble[] }> {
  const rows = await listConnections(shopId);
  const circuits = await openCircuits(rows.map(({ provider }) => provider));
  const inTrouble = rows.flatMap((row) => {
    const known = findProvider(row);
    const health = connectionHealth({ ...row, openUntil: circuits.get(row.provider) ?? null }, now);
    if (!known || !needsMerchant(health, now)) return [];
    const { kind, manifest } = known;
    return [{ kind, provider: manifest.id, label: manifest.label, health }];
  });
  return { connected: rows.filter(({ kind }) => kind === "carrier").length, inTrouble };
}
