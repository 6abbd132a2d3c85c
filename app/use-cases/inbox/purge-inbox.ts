import { outsideShops, withShop } from "#app/db.server.ts";
import { addHours, type Instant } from "#app/domain/time.ts";

const KEEP_HOURS = 30 * 24;
const BATCH = 5_000;

/** Deletes messages, dead letters included, 30 days after they were handled. */
export async function purgeInbox(now: Instant): Promise<void> {
  const before = addHours(now, -KEEP_HOURS);
  for (const { id: shopId } of await outsideShops.shop.findMany({ select: { id: true } })) {
    let deleted: number;
    do {
      deleted = await withShop(
        shopId,
        (tx) => tx.$executeRaw`
          DELETE FROM inbox_message WHERE shop_id = ${shopId}::uuid AND id IN (
            SELECT id FROM inbox_message
            WHERE shop_id = ${shopId}::uuid AND processed_at < ${before}::timestamptz LIMIT ${BATCH})`,
      );
    } while (deleted === BATCH);
  }
}
