import { withShop } from "#app/db.server.ts";

/** Counting stops here: more is not told apart. */
const MOST = 99;

/** How many messages of a shop could not be handled. `more`: there are still others beyond the count. */
export async function countDeadLetters(shopId: string): Promise<{ count: number; more: boolean }> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<unknown[]>`
      SELECT 1 FROM inbox_message WHERE shop_id = ${shopId}::uuid AND state = 'dead' LIMIT ${MOST + 1}`,
  );
  return { count: Math.min(rows.length, MOST), more: rows.length > MOST };
}
