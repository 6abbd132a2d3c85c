import { type ShopTransaction, withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/**
 * Puts a dead letter back into the inbox with all its attempts before it, as a merchant asks by a button.
 * @param id of the message, as decimal text
 * @returns `not_found` when there is no such dead letter, or when its body was erased meanwhile
 */
export async function retryDeadLetter(shopId: string, id: string): Promise<Result<undefined, "not_found">> {
  const count = await withShop(shopId, (tx) => putBack(tx, shopId, BigInt(id)));
  return count > 0 ? ok(undefined) : err("not_found");
}

/**
 * Puts all dead letters of a shop back into its inbox.
 * @returns how many there were
 */
export async function retryAllDeadLetters(shopId: string): Promise<number> {
  return withShop(shopId, (tx) => putBack(tx, shopId));
}

async function putBack(tx: ShopTransaction, shopId: string, id?: bigint): Promise<number> {
  const { count } = await tx.inboxMessage.updateMany({
    where: { shopId, state: "dead", body: { not: null }, ...(id === undefined ? {} : { id }) },
    data: { state: "pending", attempts: 0, error: null, retryAt: null, processedAt: null },
  });
  if (count > 0)
    await enqueue(
      tx,
      "process-inbox",
      { shopId },
      {
        queue: `inbox:${shopId}`,
        key: `inbox:${shopId}`,
        keyMode: "preserve_run_at",
      },
    );
  return count;
}
