import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/** Has the sites of the shop's marks asked at that moment. An earlier turn that waits is given the new moment. */
export async function scheduleConfirmation(tx: ShopTransaction, shopId: string, at: Instant): Promise<void> {
  const name = `confirm-trust-marks:${shopId}`;
  await enqueue(tx, "confirm-trust-marks", { shopId }, { key: name, queue: name, runAt: new Date(at) });
}

/** Has them asked again after the shop's connections changed, if it has marks at all. */
export async function reconfirm(tx: ShopTransaction, shopId: string, at: Instant): Promise<void> {
  if (await tx.trustMark.findFirst({ where: { shopId }, select: { site: true } }))
    await scheduleConfirmation(tx, shopId, at);
}
