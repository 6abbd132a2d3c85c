import type { ShopTransaction } from "#app/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";

const END = "9999-12-31T00:00:00.000Z";

/**
 * Has a connection asked when the first of its parcels is due, or later. Providers are asked one call after another for
 * all shops, each in a queue of its own: one that is slow holds up nobody but itself.
 * @param notBefore when it may not be asked earlier, such as because of its limit
 * @param updatesAt when its list of changed parcels is to be read, as long as any parcel is open
 */
export async function scheduleAsking(
  tx: ShopTransaction,
  shopId: string,
  { id, provider }: { id: string; provider: string },
  notBefore?: string,
  updatesAt?: string,
): Promise<void> {
  const first = await tx.tracking.findFirst({
    where: { shopId, connectionId: id, nextAskAt: { not: null } },
    orderBy: { nextAskAt: "asc" },
    select: { nextAskAt: true },
  });
  if (!first?.nextAskAt) return;
  const due = [first.nextAskAt.toISOString(), updatesAt ?? END].toSorted()[0]!;
  const runAt = new Date([due, notBefore ?? due].toSorted()[1]!);
  await enqueue(tx, "ask-carrier", { shopId, connectionId: id }, { queue: `ask:${provider}`, key: `ask:${id}`, runAt });
}
