import type { CarrierReading } from "#app/carriers/carrier.ts";
import { findCarrier } from "#app/carriers/registry.ts";
import type { ShopTransaction } from "#app/db.server.ts";
import { normalTrackingNumber } from "#app/domain/order/tracking-number.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { countUnknownCodes } from "#app/use-cases/tracking/count-unknown-codes.ts";
import { recordReading } from "#app/use-cases/tracking/record-reading.ts";
import { scheduleAsking } from "#app/use-cases/tracking/schedule-asking.ts";

/** Several orders can leave in one parcel; a number on more of them is no number. */
const ORDERS_IN_ONE_PARCEL = 20;

/**
 * Records what a carrier pushed about the parcels that are watched at its connection. A push brings no files, and some
 * tell no time: what it leaves open is asked for at once.
 * @returns the entry of the last event it tells of, null when it is about no parcel of ours or the connection has ended;
 * or why it is no push of that carrier's
 */
export async function applyCarrierPush(
  tx: ShopTransaction,
  shop: LedgerShop,
  connectionId: string,
  body: Uint8Array,
  now: Instant,
): Promise<Result<string | null, string>> {
  const connection = await tx.connection.findFirst({
    where: { shopId: shop.id, id: connectionId, disconnectedAt: null },
  });
  const carrier = connection && findCarrier(connection.provider);
  if (!connection || !carrier) return ok(null);
  const readings = carrier.read(body);
  if (!readings.ok) return err("reason" in readings.error ? readings.error.reason : readings.error.kind);
  let entryId: string | null = null;
  for (const reading of readings.value) {
    if (reading.trackingNumber === null) continue;
    const watched = await tx.tracking.findMany({
      where: { shopId: shop.id, connectionId, trackingNumber: normalTrackingNumber(reading.trackingNumber) },
      orderBy: { shippedAt: "desc" },
      take: ORDERS_IN_ONE_PARCEL,
    });
    for (const tracking of watched) {
      const recorded = await recordReading(tx, shop, connection, tracking, reading, [], { by: "push", at: now });
      entryId = recorded.entryIds.at(-1) ?? entryId;
      if (leavesOpen(reading))
        await tx.tracking.updateMany({ where: { id: tracking.id }, data: { nextAskAt: now, ended: null } });
    }
    await countUnknownCodes(tx, connection.provider, reading.warnings, now);
  }
  await tx.connection.updateMany({ where: { id: connection.id }, data: { lastPushAt: now } });
  await scheduleAsking(tx, shop.id, connection);
  return ok(entryId);
}

function leavesOpen({ current, proof, links }: CarrierReading): boolean {
  return current === null || current.handover === "unknown" || proof.length > 0 || links.length > 0;
}
