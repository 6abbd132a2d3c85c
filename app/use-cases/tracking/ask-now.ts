import { withShop } from "#app/db.server.ts";
import { askedBefore, byHandAgainAt } from "#app/domain/tracking/ask-by-hand.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AskedNow } from "#app/domain/tracking/asked-now.ts";
import type { Tracking } from "#app/generated/prisma/client.ts";
import { openConnection, type OpenConnection } from "#app/use-cases/connections/open-connection.ts";
import { leftAloneUntil } from "#app/use-cases/connections/provider-circuit.ts";
import { askParcel } from "./ask-parcel.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/**
 * Has every connected carrier that can have a parcel asked for it at once, as a merchant asks by a button: within each
 * carrier's limits, and at most once in ten minutes. What a carrier says is recorded as if it had been its turn.
 * @param trackingNumber as normalTrackingNumber writes it
 * @returns one for each carrier; none when nobody can be asked
 */
export async function askNow(
  shopId: string,
  orderId: string,
  { fulfillmentId, trackingNumber }: { fulfillmentId: string; trackingNumber: string },
  now: () => Instant,
): Promise<AskedNow[]> {
  const trackings = await withShop(shopId, (tx) =>
    tx.tracking.findMany({
      where: { shopId, orderId, fulfillmentId, trackingNumber, OR: [{ ended: null }, { ended: { not: "withdrawn" } }] },
      orderBy: { id: "asc" },
    }),
  );
  const asked = await Promise.all(trackings.map((tracking) => askOne(tracking, now)));
  return asked.filter((one) => one !== undefined);
}

async function askOne(tracking: Tracking, now: () => Instant): Promise<AskedNow | undefined> {
  const { shopId, connectionId } = tracking;
  const connection = await openConnection(shopId, connectionId);
  if (!connection) return undefined;
  const { provider: carrier } = connection;
  const rests = await restsNow(connection, now());
  if (rests) return { carrier, ...rests };
  if (!(await takeTurn(tracking, now())))
    return { carrier, outcome: "too_soon", until: byHandAgainAt(await timesOf(tracking), now()) ?? now() };
  const asked = await askParcel(connection, tracking, now);
  await withShop(shopId, (tx) =>
    scheduleAsking(tx, shopId, connection, asked.outcome === "limited" ? asked.until : now()),
  );
  switch (asked.outcome) {
    case "answered":
      return { carrier, ...asked };
    case "limited":
      await giveTurnBack(tracking);
      return { carrier, ...asked };
    case "failed":
      return { carrier, ...(await failureOf(tracking, now())) };
  }
}

type Outcome = AskedNow extends infer Each ? (Each extends AskedNow ? Omit<Each, "carrier"> : never) : never;

async function restsNow(
  { failure, pausedUntil, provider }: OpenConnection,
  now: Instant,
): Promise<{ outcome: "limited" | "resting"; until: Instant } | { outcome: "unauthorised" } | undefined> {
  const paused = pausedUntil?.toISOString();
  if (paused && paused > now)
    return failure === "unauthorised" ? { outcome: "unauthorised" } : { outcome: "limited", until: paused };
  const until = await leftAloneUntil(provider, now);
  return until === null ? undefined : { outcome: "resting", until };
}

/** Of two clicks at once only one is the first. */
async function takeTurn({ shopId, id }: Tracking, now: Instant): Promise<boolean> {
  const latest = askedBefore(now);
  const { count } = await withShop(shopId, (tx) =>
    tx.tracking.updateMany({
      where: {
        shopId,
        id,
        AND: [
          { OR: [{ askedByHandAt: null }, { askedByHandAt: { lte: latest } }] },
          { OR: [{ askedAt: null }, { askedAt: { lte: latest } }] },
        ],
      },
      data: { askedByHandAt: now },
    }),
  );
  return count === 1;
}

/** Nobody was asked: the carrier's limit is what the merchant waits for. */
async function giveTurnBack({ shopId, id, askedByHandAt }: Tracking): Promise<void> {
  await withShop(shopId, (tx) => tx.tracking.updateMany({ where: { shopId, id }, data: { askedByHandAt } }));
}

async function timesOf({ shopId, id }: Tracking): Promise<{ askedAt: Instant | null; askedByHandAt: Instant | null }> {
  const row = await withShop(shopId, (tx) => tx.tracking.findFirst({ where: { shopId, id } }));
  return {
    askedAt: row?.askedAt?.toISOString() ?? null,
    askedByHandAt: row?.askedByHandAt?.toISOString() ?? null,
  };
}

/** What was noted on the connection a moment ago. */
async function failureOf({ shopId, connectionId }: Tracking, now: Instant): Promise<Outcome> {
  const connection = await withShop(shopId, (tx) =>
    tx.connection.findFirst({ where: { shopId, id: connectionId }, select: { failure: true, pausedUntil: true } }),
  );
  switch (connection?.failure) {
    case "unauthorised":
    case "malformed":
      return { outcome: connection.failure };
    case "rate_limited":
      return { outcome: "limited", until: connection.pausedUntil?.toISOString() ?? now };
    default:
      return { outcome: "unavailable" };
  }
}
