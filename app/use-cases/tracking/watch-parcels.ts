import { CARRIERS } from "#app/carriers/registry.ts";
import type { ShopTransaction } from "#app/db.server.ts";
import { nextAsk } from "#app/domain/tracking/next-ask.ts";
import { normalTrackingNumber, trackingCandidates } from "#app/domain/order/tracking-number.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Connection, Prisma } from "#app/generated/prisma/client.ts";
import { askedProvider } from "#app/carriers/asked-provider.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/**
 * Has the parcels of orders asked for at every carrier that the shop is connected with and that they can be with: the one
 * that Shopify names, or all that the number fits, and each aggregator. Numbers that Shopify no longer names are given up.
 * @param only watches at this connection alone
 */
export async function watchParcels(
  tx: ShopTransaction,
  shopId: string,
  orderIds: readonly string[],
  now: Instant,
  only?: string,
): Promise<void> {
  if (orderIds.length === 0) return;
  const connections = await tx.connection.findMany({
    where: { shopId, kind: "carrier", disconnectedAt: null, ...(only ? { id: only } : {}) },
  });
  if (connections.length === 0) return;
  const fulfillments = await tx.fulfillment.findMany({ where: { shopId, orderId: { in: [...orderIds] } } });
  const parcels = fulfillments
    .filter(({ status }) => !["cancelled", "error", "failure"].includes(status ?? ""))
    .flatMap((fulfillment) =>
      [...new Set(fulfillment.trackingNumbers.map(normalTrackingNumber))].filter(Boolean).map((trackingNumber) => ({
        orderId: fulfillment.orderId,
        fulfillmentId: fulfillment.shopifyId,
        trackingNumber,
        shippedAt: (fulfillment.shippedAt ?? fulfillment.updatedAt ?? new Date(now)).toISOString(),
        carriers: carriersOf(trackingNumber, fulfillment.trackingCompany),
      })),
    );
  const rows = connections.flatMap((connection) =>
    parcels
      .filter(({ carriers }) => carriers.has(connection.provider))
      .map((parcel) => trackingRow(shopId, connection, parcel, now)),
  );
  if (rows.length > 0) await tx.tracking.createMany({ data: rows, skipDuplicates: true });
  await giveUpWithdrawn(tx, shopId, orderIds, parcels);
  for (const connection of connections) await scheduleAsking(tx, shopId, connection);
}

type Parcel = { orderId: string; fulfillmentId: string; trackingNumber: string; shippedAt: Instant };

const AGGREGATORS = Object.values(CARRIERS)
  .filter(({ aggregator }) => aggregator)
  .map(({ id }) => id);

function carriersOf(trackingNumber: string, company: string | null): ReadonlySet<string> {
  const candidates = trackingCandidates(trackingNumber, company, CARRIERS).map(({ carrier }) => carrier);
  return new Set([...candidates, ...AGGREGATORS]);
}

function trackingRow(
  shopId: string,
  connection: Connection,
  { orderId, fulfillmentId, trackingNumber, shippedAt }: Parcel,
  now: Instant,
): Prisma.TrackingCreateManyInput {
  const unasked = {
    shippedAt,
    found: false,
    status: null,
    handover: null,
    statusAt: null,
    proofHeld: false,
    askedAt: null,
  };
  const next = nextAsk(unasked, askedProvider(connection, now), now);
  return {
    shopId,
    connectionId: connection.id,
    orderId,
    fulfillmentId,
    trackingNumber,
    shippedAt,
    nextAskAt: "at" in next ? next.at : null,
  };
}

async function giveUpWithdrawn(
  tx: ShopTransaction,
  shopId: string,
  orderIds: readonly string[],
  parcels: readonly Parcel[],
): Promise<void> {
  const named = new Set(parcels.map((parcel) => `${parcel.fulfillmentId} ${parcel.trackingNumber}`));
  const watched = await tx.tracking.findMany({
    where: { shopId, orderId: { in: [...orderIds] }, nextAskAt: { not: null } },
    select: { id: true, fulfillmentId: true, trackingNumber: true },
  });
  const withdrawn = watched.filter((row) => !named.has(`${row.fulfillmentId} ${row.trackingNumber}`));
  if (withdrawn.length > 0)
    await tx.tracking.updateMany({
      where: { shopId, id: { in: withdrawn.map(({ id }) => id) } },
      data: { nextAskAt: null, ended: "withdrawn" },
    });
}
