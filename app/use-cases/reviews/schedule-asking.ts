import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/** Has a shop look at that moment for whom to ask; one look waits at a time, and none runs beside another. */
export async function scheduleAsking(tx: ShopTransaction, shopId: string, at: Instant): Promise<void> {
  const name = `ask-customers:${shopId}`;
  await enqueue(tx, "ask-customers", { shopId }, { key: name, queue: name, runAt: new Date(at) });
}
