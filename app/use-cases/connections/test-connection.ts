import { findCarrier } from "#app/carriers/registry.ts";
import { withShop } from "#app/db.server.ts";
import { err, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { scheduleAsking } from "#app/use-cases/tracking/schedule-asking.ts";
import { noteFailure, noteSuccess } from "./note-call.ts";
import { openConnection } from "./open-connection.ts";
import { testCarrier } from "./test-carrier.ts";

/**
 * Tries a connection's credentials, as a merchant asks by a button. When they work again, its parcels are asked for again
 * at once.
 * @returns `not_connected` when the shop has no such connection in use
 */
export async function testConnection(
  shopId: string,
  id: string,
  now: () => Instant,
): Promise<Result<{ mayReadProof: boolean | null }, ProviderFailure | { kind: "not_connected" }>> {
  const connection = await openConnection(shopId, id);
  const carrier = connection && findCarrier(connection.provider);
  if (!connection || !carrier) return err({ kind: "not_connected" });
  const tested = await testCarrier(carrier, connection.opened, now);
  const which = { shopId, id, provider: connection.provider };
  if (!tested.ok) {
    await noteFailure(which, tested.error, now());
    return tested;
  }
  await noteSuccess(which, now());
  await withShop(shopId, async (tx) => {
    await tx.connection.updateMany({ where: { shopId, id }, data: { mayReadProof: tested.value.mayReadProof } });
    await scheduleAsking(tx, shopId, { id, provider: connection.provider });
  });
  return tested;
}
