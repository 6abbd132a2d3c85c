import { outsideShops, withShop } from "#app/db.server.ts";
import { hoursBetween, type Instant } from "#app/domain/time.ts";
import type { Tracking } from "#app/generated/prisma/client.ts";
import { openConnection, type OpenConnection } from "#app/use-cases/connections/open-connection.ts";
import { leftAloneUntil } from "#app/use-cases/connections/provider-circuit.ts";
import { askParcel } from "./ask-parcel.ts";
import { askUpdates, nextUpdatesAt } from "./ask-updates.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/** Parcels asked for side by side. */
const SIDE_BY_SIDE = 4;
/** After that long the next shop's parcels of the same carrier have their turn. */
const TURN_HOURS = 20 / 3600;

/**
 * Asks a connection's carrier for the parcels that are due, most overdue first, for one turn; then has the next turn
 * scheduled. Ends at once while the carrier does not answer, refuses the credentials, or its limit is used up.
 */
export async function askConnection(
  shopId: string,
  connectionId: string,
  now: () => Instant,
  signal: AbortSignal,
): Promise<void> {
  const shop = await outsideShops.shop.findUnique({ where: { id: shopId }, select: { uninstalledAt: true } });
  if (!shop || shop.uninstalledAt) return;
  const notBefore = await takeTurn(shopId, connectionId, now, signal);
  const connection = await openConnection(shopId, connectionId);
  if (!connection) return;
  const updatesAt = nextUpdatesAt(connection);
  await withShop(shopId, (tx) => scheduleAsking(tx, shopId, connection, notBefore ?? now(), updatesAt));
}

/** @returns the moment before which the carrier is not to be asked again, where there is one */
async function takeTurn(
  shopId: string,
  connectionId: string,
  now: () => Instant,
  signal: AbortSignal,
): Promise<Instant | undefined> {
  const startedAt = now();
  for (let first = true; !signal.aborted && hoursBetween(startedAt, now()) < TURN_HOURS; first = false) {
    const connection = await openConnection(shopId, connectionId);
    if (!connection) return undefined;
    const rests = await restsUntil(connection, now());
    if (rests) return rests;
    if (first) await askUpdates(connection, now);
    const due = await dueParcels(shopId, connectionId, now());
    if (due.length === 0) return undefined;
    const asked = await Promise.all(due.map((tracking) => askParcel(connection, tracking, now)));
    const limits = asked.flatMap((one) => (one.outcome === "limited" ? one.until : []));
    if (limits.length > 0) return limits.toSorted().at(-1);
  }
  return undefined;
}

async function restsUntil({ pausedUntil, provider }: OpenConnection, now: Instant): Promise<Instant | undefined> {
  if (pausedUntil && pausedUntil.toISOString() > now) return pausedUntil.toISOString();
  return (await leftAloneUntil(provider, now)) ?? undefined;
}

/** The connection's parcels to ask for now, most overdue first, as many as are asked side by side. */
export function dueParcels(shopId: string, connectionId: string, now: Instant): Promise<Tracking[]> {
  return withShop(shopId, (tx) =>
    tx.tracking.findMany({
      where: { shopId, connectionId, nextAskAt: { lte: now } },
      orderBy: { nextAskAt: "asc" },
      take: SIDE_BY_SIDE,
    }),
  );
}
