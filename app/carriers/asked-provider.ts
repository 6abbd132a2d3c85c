import { findCarrier } from "./registry.ts";
import type { AskedProvider } from "#app/domain/tracking/next-ask.ts";
import { addHours, type Instant } from "#app/domain/time.ts";

/** A provider that pushed within this time is expected to go on pushing; a list of changes is read far more often. */
const PUSHES_HOURS = 7 * 24;
const LISTS_HOURS = 2;

/** What can be expected of a connection's provider, as the rules want to know it. */
export function askedProvider(
  connection: { provider: string; mayReadProof: boolean | null; lastPushAt: Date | null; updatesUntil: Date | null },
  now: Instant,
): AskedProvider {
  const carrier = findCarrier(connection.provider);
  const proves = carrier?.proves;
  return {
    mayHaveProof: Boolean(proves?.signature || proves?.photo || proves?.document) && connection.mayReadProof !== false,
    tellsHandover: proves?.handover ?? false,
    retentionDays: carrier?.retentionDays ?? null,
    aggregator: carrier?.aggregator ?? false,
    pushes:
      (connection.lastPushAt?.toISOString() ?? "") > addHours(now, -PUSHES_HOURS) ||
      (connection.updatesUntil?.toISOString() ?? "") > addHours(now, -LISTS_HOURS),
  };
}
