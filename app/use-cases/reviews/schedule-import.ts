import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/**
 * Has a connection's reviews read at that moment; one run waits at a time, and none beside another.
 * @param keyMode `preserve_run_at`: one that waits already keeps its moment
 */
export async function scheduleImport(
  tx: ShopTransaction,
  shopId: string,
  connectionId: string,
  at: Instant,
  keyMode: "replace" | "preserve_run_at" = "replace",
): Promise<void> {
  const name = `import-reviews:${connectionId}`;
  await enqueue(
    tx,
    "import-reviews",
    { shopId, connectionId },
    { key: name, queue: name, runAt: new Date(at), keyMode },
  );
}
