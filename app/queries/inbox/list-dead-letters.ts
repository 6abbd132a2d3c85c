import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { PAGE_SIZE } from "../keyset-page.ts";

/** A message that could not be handled. */
export type DeadLetter = {
  /** Decimal text. */
  id: string;
  source: string;
  topic: string;
  webhookId: string;
  receivedAt: Instant;
  /** When it was given up. */
  diedAt: Instant | null;
  attempts: number;
  /** Why, in the words of the program. */
  cause: string;
  /** False once its body was erased: then it can only be forgotten. */
  canRetry: boolean;
};

/**
 * The messages of a shop that could not be handled, newest first.
 * @param before the `next` of the page before this one
 */
export async function listDeadLetters(
  shopId: string,
  { before }: { before?: string } = {},
): Promise<{ rows: DeadLetter[]; next: string | null }> {
  // The body is never read for the list: it may be large.
  const found = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT id, source, topic, webhook_id, received_at, processed_at, attempts, error, body IS NOT NULL AS has_body
      FROM inbox_message
      WHERE shop_id = ${shopId}::uuid AND state = 'dead' AND id < ${BigInt(before ?? END)}
      ORDER BY id DESC LIMIT ${PAGE_SIZE + 1}`,
  );
  const rows = found.slice(0, PAGE_SIZE).map(rowOf);
  return { rows, next: found.length > PAGE_SIZE ? rows.at(-1)!.id : null };
}

/** PostgreSQL's largest bigint. */
const END = "9223372036854775807";

type Found = {
  id: bigint;
  source: string;
  topic: string;
  webhook_id: string;
  received_at: Date;
  processed_at: Date | null;
  attempts: number;
  error: string | null;
  has_body: boolean;
};

function rowOf(row: Found): DeadLetter {
  return {
    id: row.id.toString(),
    source: row.source,
    topic: row.topic,
    webhookId: row.webhook_id,
    receivedAt: row.received_at.toISOString(),
    diedAt: row.processed_at?.toISOString() ?? null,
    attempts: row.attempts,
    cause: row.error ?? "",
    canRetry: row.has_body,
  };
}
