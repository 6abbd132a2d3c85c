import { type ShopTransaction, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { interpretWebhook } from "#app/shopify/interpret-webhook.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Arrival, recordFacts } from "#app/use-cases/evidence/record-facts.ts";
import { applyCarrierPush } from "./apply-carrier-push.ts";
import { applyReviewPush } from "./apply-review-push.ts";
import { applyShopMessage } from "./apply-shop-message.ts";

/** Messages handled in one transaction. */
const CHUNK = 100;

const DISPUTE_SCOPE = "read_shopify_payments_disputes";

/** Orders that change within this time are looked at together. */
const LOOK_FOR_DISPUTES_AFTER_MS = 3_000;

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
  try {
    if (ids.length > 0)
      await withShop(shopId, async (tx) => handle(tx, shop, await lockMessages(tx, shopId, ids), now()));
  } catch (error) {
    log.warn(
      { shopId, messages: ids.length, error: traceOf(error) },
      "a chunk of the inbox failed; taking it one by one",
    );
    for (const id of ids) await handleAlone(shop, id, now());
  }
  if (ids.length === CHUNK) return { handled: CHUNK, more: true };
  await withShop(shopId, (tx) => scheduleRetries(tx, shopId));
  return { handled: ids.length, more: false };
}

type Message = {
  id: bigint;
  /** `shopify`, or `carrier:` or `reviews:` and the connection's id. */
  source: string;
  topic: string;
  /** In base64: Prisma would make an array of numbers of the bytes. Null once it was erased. */
  body: string | null;
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
    SELECT id, source, topic, encode(body, 'base64') AS body, triggered_at AS "triggeredAt", received_at AS "receivedAt", attempts
    FROM inbox_message WHERE shop_id = ${shopId}::uuid AND id = ANY (${ids}::bigint[]) AND state = 'pending'
    ORDER BY id FOR UPDATE`;
}

async function handleAlone(shop: LedgerShop, id: bigint, now: Instant): Promise<void> {
  try {
    await withShop(shop.id, async (tx) => handle(tx, shop, await lockMessages(tx, shop.id, [id]), now));
  } catch (error) {
    log.error({ shopId: shop.id, message: String(id), error: traceOf(error) }, "a message of the inbox failed");
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
}

/** One job for the message that is to be tried again first; when that job ends, it looks for the next. */
async function scheduleRetries(tx: ShopTransaction, shopId: string): Promise<void> {
  const { _min: first } = await tx.inboxMessage.aggregate({
    where: { shopId, state: "pending", retryAt: { not: null } },
    _min: { retryAt: true },
  });
  if (!first.retryAt) return;
  await enqueue(
    tx,
    "process-inbox",
    { shopId },
    { queue: `inbox:${shopId}`, key: `inbox-retry:${shopId}`, runAt: first.retryAt },
  );
}

/** Runs of facts are recorded together; a message about the shop, a customer or from a provider stands between them. */
async function handle(tx: ShopTransaction, shop: LedgerShop, messages: Message[], now: Instant): Promise<void> {
  const outcomes: Outcome[] = [];
  let run: { id: bigint; arrival: Arrival }[] = [];
  const record = async () => {
    const { entryIds, changedOrders } = await recordFacts(
      tx,
      shop,
      run.map(({ arrival }) => arrival),
      now,
    );
    outcomes.push(...run.map(({ id }, index) => ({ id, entryId: entryIds[index]!, error: null })));
    if (changedOrders.length > 0) await lookForDisputes(tx, shop.id, now);
    run = [];
  };

  for (const { id, source, topic, body, triggeredAt, receivedAt } of messages) {
    const sentAt = (triggeredAt ?? receivedAt).toISOString();
    const bytes = Buffer.from(body ?? "", "base64");
    const [, kind, connectionId] = /^(carrier|reviews):(.+)$/.exec(source) ?? [];
    if (connectionId) {
      await record();
      const apply = kind === "carrier" ? applyCarrierPush : applyReviewPush;
      const applied = await apply(tx, shop, connectionId, new Uint8Array(bytes), now);
      outcomes.push(
        applied.ok ? { id, entryId: applied.value, error: null } : { id, entryId: null, error: applied.error },
      );
      continue;
    }
    const interpreted = interpretWebhook(topic, bytes.toString("utf8"), sentAt);
    if (!interpreted.ok) {
      outcomes.push({ id, entryId: null, error: interpreted.error });
      continue;
    }
    const meaning = interpreted.value;
    switch (meaning.type) {
      case "fact":
        run.push({ id, arrival: { fact: meaning.fact, dispute: null } });
        continue;
      case "dispute":
        run.push({ id, arrival: { fact: meaning.fact, dispute: { content: meaning.dispute, version: sentAt } } });
        continue;
      default:
        await record();
        await applyShopMessage(tx, shop.id, meaning, sentAt, now);
        outcomes.push({ id, entryId: null, error: null });
    }
  }
  await record();
  await finish(tx, shop.id, outcomes, now);
}

/** Without the scope for disputes Shopify sends none: a changed order may have one, so its summary is read. */
async function lookForDisputes(tx: ShopTransaction, shopId: string, now: Instant): Promise<void> {
  const { scopes, uninstalledAt } = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { scopes: true, uninstalledAt: true },
  });
  if (uninstalledAt || scopes.length === 0 || scopes.includes(DISPUTE_SCOPE)) return;
  await enqueue(
    tx,
    "find-disputes",
    { shopId },
    {
      key: `find-disputes:${shopId}`,
      keyMode: "preserve_run_at",
      runAt: new Date(Date.parse(now) + LOOK_FOR_DISPUTES_AFTER_MS),
    },
  );
}

/**
 * What nobody needs once it is handled is emptied: messages about a person's rights hold nothing but his data, and a review
 * that was pushed stands in its own table, or was asked for again.
 */
async function finish(tx: ShopTransaction, shopId: string, outcomes: Outcome[], now: Instant): Promise<void> {
  if (outcomes.length === 0) return;
  await tx.$executeRaw`
    UPDATE inbox_message m SET
      state = CASE WHEN n.error IS NULL THEN 'done' ELSE 'dead' END, error = n.error, entry_id = n.entry_id,
      attempts = m.attempts + 1, retry_at = NULL, processed_at = ${now}::timestamptz,
      body = CASE WHEN n.error IS NULL AND m.topic ~ '^(customers|reviews)/' THEN NULL ELSE m.body END
    FROM unnest(
      ${outcomes.map((o) => o.id)}::bigint[], ${outcomes.map((o) => o.entryId)}::uuid[],
      ${outcomes.map((o) => o.error)}::text[]
    ) AS n (id, entry_id, error)
    WHERE m.shop_id = ${shopId}::uuid AND m.id = n.id`;
}
