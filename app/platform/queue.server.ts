import type { ShopTransaction } from "#app/db.server.ts";

export type JobOptions = {
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** At most one waiting job has this key. */
  key?: string;
  /** `replace` gives the waiting job the new time; `preserve_run_at` leaves its time. */
  keyMode?: "replace" | "preserve_run_at";
  runAt?: Date;
  maxAttempts?: number;
};

/**
 * Adds a job in the transaction that makes it necessary, so that neither exists without the other. The payload holds ids
 * only, no personal data; the database refuses a job for another shop than the transaction's.
 */
export async function enqueue(
  tx: ShopTransaction,
  task: string,
  payload: { shopId: string } & Record<string, string | string[]>,
  options: JobOptions = {},
): Promise<void> {
  const { queue = null, key = null, keyMode = "replace", runAt = null, maxAttempts = null } = options;
  await tx.$executeRaw`
    SELECT enqueue(${task}, ${JSON.stringify(payload)}::json, ${queue}, ${key}, ${keyMode}, ${runAt}, ${maxAttempts}::int)`;
}
