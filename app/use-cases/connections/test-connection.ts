import { withShop } from "#app/db.server.ts";
import { err, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { findProvider } from "#app/queries/connections/find-provider.ts";
import { scheduleImport } from "#app/use-cases/reviews/schedule-import.ts";
import { scheduleAsking } from "#app/use-cases/tracking/schedule-asking.ts";
import { noteFailure, noteSuccess } from "./note-call.ts";
import { openConnection } from "./open-connection.ts";
import { testProvider } from "./test-provider.ts";

/**
 * Tries a connection's credentials, as a merchant asks by a button. When they work again, its parcels are asked for, or its
 * reviews read, at once.
 * @returns `not_connected` when the shop has no such connection in use
 */
export async function testConnection(
  shopId: string,
  id: string,
  now: () => Instant,
): Promise<Result<{ mayReadProof: boolean | null }, ProviderFailure | { kind: "not_connected" }>> {
  const connection = await openConnection(shopId, id);
  const provider = connection && findProvider(connection);
  if (!connection || !provider) return err({ kind: "not_connected" });
  const tested = await testProvider(provider, connection.opened, now);
  const which = { shopId, id, provider: connection.provider };
  if (!tested.ok) {
    await noteFailure(which, tested.error, now());
    return tested;
  }
  await noteSuccess(which, now());
  await withShop(shopId, async (tx) => {
    await tx.connection.updateMany({ where: { shopId, id }, data: { mayReadProof: tested.value.mayReadProof } });
    if (provider.kind === "carrier") await scheduleAsking(tx, shopId, { id, provider: connection.provider });
    else await scheduleImport(tx, shopId, id, now());
  });
  return tested;
}
