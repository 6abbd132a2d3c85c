import { findCarrier } from "#app/carriers/registry.ts";
import type { Instant } from "#app/domain/time.ts";
import { type ConnectionHealth, connectionHealth, needsMerchant } from "#app/domain/tracking/connection-health.ts";
import { listConnections } from "./list-connections.ts";
import { openCircuits } from "./open-circuits.ts";

/** A connection that waits for the merchant, or has failed for long. */
export type ConnectionInTrouble = { provider: string; label: string; health: ConnectionHealth };

/** How many carriers a shop is connected with, and those that its merchant should look at. */
export async function connectionsInTrouble(
  shopId: string,
  now: Instant,
): Promise<{ connected: number; inTrouble: ConnectionInTrouble[] }> {
  const rows = (await listConnections(shopId)).filter(({ kind }) => kind === "carrier");
  const circuits = await openCircuits(rows.map(({ provider }) => provider));
  const inTrouble = rows.flatMap((row) => {
    const label = findCarrier(row.provider)?.label;
    const health = connectionHealth({ ...row, openUntil: circuits.get(row.provider) ?? null }, now);
    return label && needsMerchant(health, now) ? [{ provider: row.provider, label, health }] : [];
  });
  return { connected: rows.length, inTrouble };
}
