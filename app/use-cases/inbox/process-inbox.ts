import { type ShopTransaction, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { log } from "#app/platform/log.server.ts";
import { type Interpretation, interpretWebhook } from "#app/shopify/interpret-webhook.ts";
import { appendEntries, ensureOrders, type LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { projectOrders } from "#app/use-cases/evidence/project-orders.ts";
import { reportDisputes } from "#app/use-cases/claims/report-disputes.ts";
import { noteRefunds } from "#app/use-cases/claims/note-refunds.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { applyShopMessage } from "./apply-shop-message.ts";

/** Messages handled in one transaction. */
const CHUNK = 100;

/** A message that fails this often for a reason that may pass is put among the dead letters. */
const MAX_ATTEMPTS = 6;

/**
 * Handles the oldest waiting messages of a shop, up to a chunk, in order of arrival and in one transaction. When that
 * fails, each message is tried in a transaction of its own: one that cannot be read becomes a dead letter, one that
 * failed otherwise is tried again later.
 * @returns how many messages were looked at; fewer than a chunk means that nothing is waiting any more
 */
export async function processInbox(shopId: string, now: () => Instant): Promise<{ handled: number; more: boolean }> {
  const shop = await ledgerShop(shopId);
  const ids = await withShop(shopId, (tx) => waitingIds(tx, shopId, now()));
  if (ids.length === 0) return { handled: 0, more: false };
  try {
    await withShop(shopId, async (tx) => handle(tx, shop, await lockMessages(tx, shopId, ids), now()));
  } catch (error) {
    log.warn({ shopId, messages: ids.length, error: String(error) }, "a chunk of the inbox failed; taking it one by one");
    for (const id of ids) await handleAlone(shop, id, now());
  }
  return { handled: ids.length, more: ids.length === CHUNK };
}

type Message = {
  id: bigint;
  topic: string;
  body: Uint8Array | null;
  triggeredAt: Date | null;
  receivedAt: Date;
  attempts: number;
};

/** What became of a message: the entry that holds its fact, or why it is a dead letter. */
type Outcome = { id: bigint; entryId: string | null; error: string | null };

async function waitingIds(tx: ShopTransaction, shopId: string, now: Instant): Promise<bigint[]> {
  const rows = await tx.inboxMessage.findMany({
    where: { shopId, state: "pending", OR: [{ retryAt: null }, { retryAt: { lte: now } }] },
    orderBy: { id: "asc" },
    take: CHUNK,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Locks the messages; those another worker has handled meanwhile are left out. */
async function lockMessages(tx: ShopTransaction, shopId: string, ids: bigint[]): Promise<Message[]> {
  return tx.$queryRaw<Message[]>`
    SELECT id, topic, body, triggered_at AS "triggeredAt", received_at AS "receivedAt", attempts
    FROM inbox_message WHERE shop_id = ${shopId}::uuid AND id = ANY (${ids}::bigint[]) AND state = 'pending'
    ORDER BY id FOR UPDATE`;
}

async function handleAlone(shop: LedgerShop, id: bigint, now: Instant): Promise<void> {
  try {
    await withShop(shop.id, async (tx) => handle(tx, shop, await lockMessages(tx, shop.id, [id]), now));
  } catch (error) {
    log.error({ shopId: shop.id, message: String(id), error: String(error) }, "a message of the inbox failed");
    await withShop(shop.id, (tx) => postpone(tx, shop.id, id, error, now));
  }
}

async function postpone(tx: ShopTransaction, shopId: string, id: bigint, error: unknown, now: Instant): Promise<void> {
  const message = await tx.inboxMessage.findFirst({ where: { shopId, id, state: "pending" } });
  if (!message) return;
  const attempts = message.attempts + 1;
  const cause = error instanceof Error ? error.message : String(error);
  if (attempts >= MAX_ATTEMPTS) {
    await tx.inboxMessage.updateMany({
      where: { shopId, id },
      data: { state: "dead", attempts, error: cause, retryAt: null, processedAt: now },
    });
    return;
  }
  const retryAt = new Date(Date.parse(now) + 1000 * Math.exp(attempts));
  await tx.inboxMessage.updateMany({ where: { shopId, id }, data: { attempts, error: cause, retryAt } });
  await enqueue(tx, "process-inbox", { shopId }, { queue: `inbox:${shopId}`, key: `inbox-retry:${shopId}`, runAt: retryAt });
}

type FactMessage = { id: bigint; interpretation: Extract<Interpretation, { type: "fact" | "dispute" }> };

/** Runs of facts are appended together; a message about the shop or a customer stands between them, in its place. */
async function handle(tx: ShopTransaction, shop: LedgerShop, messages: Message[], now: Instant): Promise<void> {
  const outcomes: Outcome[] = [];
  let facts: FactMessage[] = [];
  for (const { id, topic, body, triggeredAt, receivedAt } of messages) {
    const interpreted = interpretWebhook(topic, Buffer.from(body ?? []).toString("utf8"), {
      triggeredAt: triggeredAt?.toISOString() ?? null,
      receivedAt: receivedAt.toISOString(),
    });
    if (!interpreted.ok) {
      outcomes.push({ id, entryId: null, error: interpreted.error });
      continue;
    }
    const interpretation = interpreted.value;
    if (interpretation.type === "fact" || interpretation.type === "dispute") {
      facts.push({ id, interpretation });
      continue;
    }
    outcomes.push(...(await recordFacts(tx, shop, facts, now)));
    facts = [];
    await applyShopMessage(tx, shop.id, interpretation, triggeredAt?.toISOString() ?? receivedAt.toISOString(), now);
    outcomes.push({ id, entryId: null, error: null });
  }
  outcomes.push(...(await recordFacts(tx, shop, facts, now)));
  await finish(tx, shop.id, outcomes, now);
}

async function recordFacts(
  tx: ShopTransaction,
  shop: LedgerShop,
  messages: FactMessage[],
  now: Instant,
): Promise<Outcome[]> {
  const withOrder = messages.flatMap(({ id, interpretation }) => {
    const { fact } = interpretation;
    return fact ? [{ id, fact }] : [];
  });
  const orderIds = await ensureOrders(
    tx,
    shop.id,
    withOrder.map(({ fact }) => fact.orderShopifyId),
  );
  const entries = withOrder.map(({ fact }) => ({ ...fact, orderId: orderIds.get(fact.orderShopifyId)! }));
  const appended = await appendEntries(tx, shop, entries, now);
  const fresh = entries.flatMap((entry, index) => {
    const { appended: isNew, text } = appended[index]!;
    return isNew ? [{ ...entry, text }] : [];
  });
  await projectOrders(tx, shop.id, fresh);
  await reportDisputes(
    tx,
    shop.id,
    messages.flatMap(({ interpretation }) =>
      interpretation.type === "dispute"
        ? [
            {
              dispute: interpretation.dispute,
              version: interpretation.version,
              orderId: interpretation.fact ? orderIds.get(interpretation.fact.orderShopifyId)! : null,
            },
          ]
        : [],
    ),
    now,
  );
  await noteRefunds(
    tx,
    shop.id,
    fresh.filter((entry) => entry.kind === "refund"),
    now,
  );
  const entryIds = new Map(withOrder.map(({ id }, index) => [id, appended[index]!.entryId]));
  return messages.map(({ id }) => ({ id, entryId: entryIds.get(id) ?? null, error: null }));
}

async function finish(tx: ShopTransaction, shopId: string, outcomes: Outcome[], now: Instant): Promise<void> {
  if (outcomes.length === 0) return;
  await tx.$executeRaw`
    UPDATE inbox_message m SET
      state = CASE WHEN n.error IS NULL THEN 'done' ELSE 'dead' END, error = n.error, entry_id = n.entry_id,
      attempts = m.attempts + 1, retry_at = NULL, processed_at = ${now}::timestamptz
    FROM unnest(
      ${outcomes.map((o) => o.id)}::bigint[], ${outcomes.map((o) => o.entryId)}::uuid[],
      ${outcomes.map((o) => o.error)}::text[]
    ) AS n (id, entry_id, error)
    WHERE m.shop_id = ${shopId}::uuid AND m.id = n.id`;
}
