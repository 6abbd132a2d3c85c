import type { CarrierReading, Updates } from "#app/carriers/carrier.ts";
import { findCarrier } from "#app/carriers/registry.ts";
import { type ShopTransaction, withShop } from "#app/db.server.ts";
import { normalTrackingNumber } from "#app/domain/order/tracking-number.ts";
import { addHours, addSeconds, type Instant } from "#app/domain/time.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import type { OpenConnection } from "#app/use-cases/connections/open-connection.ts";

/** Clocks differ, and a list is written a little after what it lists. */
const OVERLAP_SECONDS = 300;

/** When a connection's list of changed parcels is to be read again; undefined where there is none to read. */
export function nextUpdatesAt({ provider, opened, updatesUntil }: OpenConnection): Instant | undefined {
  const updates = findCarrier(provider)?.updates;
  if (!updates?.canAsk(opened)) return undefined;
  return updatesUntil ? addSeconds(updatesUntil.toISOString(), updates.everyMinutes * 60) : "";
}

/**
 * Reads which of a shop's parcels changed since it was last asked, where the carrier has such a list, and has those that
 * are watched asked for at once. Stops at the first failure, which is noted; what was not read is read next time.
 */
export async function askUpdates(connection: OpenConnection, now: () => Instant): Promise<void> {
  const due = nextUpdatesAt(connection);
  const carrier = findCarrier(connection.provider);
  if (due === undefined || due > now() || !carrier?.updates) return;
  const { shopId, id, provider, opened } = connection;
  let ours = false;
  const http = limitedHttp({ key: bucketKey(provider, opened), limits: carrier.rateLimits }, now, () => (ours = true));
  for (const period of periodsOf(carrier.updates, connection.updatesUntil?.toISOString(), now())) {
    const answered = await carrier.updates.ask(http, opened, period, now());
    if (!answered.ok) {
      if (!ours) await noteFailure({ shopId, id, provider }, answered.error, now());
      return;
    }
    await noteSuccess({ shopId, id, provider }, now());
    await withShop(shopId, async (tx) => {
      await askChanged(tx, connection, answered.value, now());
      await tx.connection.updateMany({ where: { shopId, id }, data: { updatesUntil: period.until } });
    });
  }
}

/** From where the last list ended to now, in pieces that the carrier takes; at first one piece. */
function periodsOf(
  { longestHours, furthestHours }: Updates,
  known: Instant | undefined,
  now: Instant,
): { from: Instant; until: Instant }[] {
  const furthest = addSeconds(addHours(now, -furthestHours), OVERLAP_SECONDS);
  const since = known ? addSeconds(known, -OVERLAP_SECONDS) : addHours(now, -longestHours);
  const periods: { from: Instant; until: Instant }[] = [];
  for (let from = since > furthest ? since : furthest; from < now;) {
    const end = addHours(from, longestHours);
    const until = end < now ? end : now;
    periods.push({ from, until });
    from = until;
  }
  return periods;
}

/** A parcel whose state in the list is the one we know needs no question. */
async function askChanged(
  tx: ShopTransaction,
  { shopId, id }: OpenConnection,
  readings: readonly CarrierReading[],
  now: Instant,
): Promise<void> {
  const news = readings.flatMap(({ trackingNumber, current }) =>
    trackingNumber === null ? [] : [{ number: normalTrackingNumber(trackingNumber), at: current?.at }],
  );
  const watched = await tx.tracking.findMany({
    where: { shopId, connectionId: id, trackingNumber: { in: news.map(({ number }) => number) }, ended: null },
    select: { id: true, trackingNumber: true, statusAt: true },
  });
  const changed = watched.filter(({ trackingNumber, statusAt }) =>
    news.some(({ number, at }) => number === trackingNumber && at !== statusAt?.toISOString()),
  );
  if (changed.length > 0)
    await tx.tracking.updateMany({
      where: { shopId, id: { in: changed.map((row) => row.id) } },
      data: { nextAskAt: now },
    });
}
