import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import type { ShopTransaction } from "#app/db.server.ts";
import { hashContent, hashEntry } from "#app/domain/evidence/chain.ts";
import { canonicalText, type Json } from "#app/domain/evidence/exact-json.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { Instant } from "#app/domain/time.ts";

/** A fact about an order that we know by our id. */
export type NewEntry = { orderId: string; kind: EvidenceKind; entity: string; occurredAt: Instant; content: Json };

/** Where a fact stands in the ledger now. `appended` is false when the same content was there before. */
export type AppendedEntry = { entryId: string; appended: boolean; text: string };

export type LedgerShop = {
  id: string;
  /** 32 bytes: key of the digests by which contents are compared. */
  digestKey: Uint8Array;
};

/**
 * Appends facts to their orders' ledgers, in the order given. Content that an entry of the same order, kind and entity
 * already says is not appended again. The heads of the chains are locked first, always in the same order, so that chains
 * never fork and two appenders never wait for each other in a circle.
 * @param entries orders must exist in this shop, with their chain (see `ensureOrders`)
 * @returns one element per entry, in the same order
 */
export async function appendEntries(
  tx: ShopTransaction,
  shop: LedgerShop,
  entries: readonly NewEntry[],
  now: Instant,
): Promise<AppendedEntry[]> {
  if (entries.length === 0) return [];
  const orderIds = [...new Set(entries.map((entry) => entry.orderId))].sort();
  const heads = new Map(
    (
      await tx.$queryRaw<{ order_id: string; head_seq: number; head_hash: string | null }[]>`
        SELECT order_id, head_seq, encode(head_hash, 'hex') AS head_hash FROM ledger_chain
        WHERE shop_id = ${shop.id}::uuid AND order_id = ANY (${orderIds}::uuid[]) ORDER BY order_id FOR UPDATE`
    ).map((head) => [
      head.order_id,
      { seq: head.head_seq, hash: head.head_hash === null ? null : Buffer.from(head.head_hash, "hex") },
    ]),
  );

  const digested = entries.map((entry) => {
    const text = canonicalText(entry.content);
    return { entry, text, digest: createHmac("sha256", shop.digestKey).update(text).digest("hex") };
  });
  const known = await knownEntries(tx, shop.id, digested);

  const appended: NewRow[] = [];
  const results = digested.map(({ entry, text, digest }): AppendedEntry => {
    const sameness = samenessKey(entry, digest);
    const knownId = known.get(sameness);
    if (knownId) return { entryId: knownId, appended: false, text };
    const head = heads.get(entry.orderId);
    if (!head) throw new Error(`order ${entry.orderId} has no ledger chain`);
    const salt = randomBytes(16);
    const link = {
      orderId: entry.orderId,
      seq: head.seq + 1,
      kind: entry.kind,
      contentHash: hashContent(text, salt),
      previousHash: head.hash,
      recordedAt: now,
    };
    const hash = hashEntry(link);
    const entryId = randomUUID();
    heads.set(entry.orderId, { seq: link.seq, hash: Buffer.from(hash) });
    known.set(sameness, entryId);
    appended.push({ ...link, entryId, hash, entity: entry.entity, occurredAt: entry.occurredAt, digest, salt, text });
    return { entryId, appended: true, text };
  });
  if (appended.length > 0) await insert(tx, shop.id, appended);
  return results;
}

type Digested = { entry: NewEntry; text: string; digest: string };

function samenessKey(entry: Pick<NewEntry, "orderId" | "kind" | "entity">, digest: string): string {
  return [entry.orderId, entry.kind, entry.entity, digest].join("\n");
}

async function knownEntries(tx: ShopTransaction, shopId: string, digested: Digested[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<
    { order_id: string; kind: EvidenceKind; entity: string; digest: string; entry_id: string }[]
  >`
    SELECT c.order_id, c.kind, c.entity, encode(c.digest, 'hex') AS digest, c.entry_id
    FROM unnest(
      ${digested.map((d) => d.entry.orderId)}::uuid[], ${digested.map((d) => d.entry.kind)}::text[],
      ${digested.map((d) => d.entry.entity)}::text[], ${digested.map((d) => d.digest)}::text[]
    ) AS n (order_id, kind, entity, digest)
    JOIN ledger_content c ON c.shop_id = ${shopId}::uuid AND c.order_id = n.order_id AND c.kind = n.kind
      AND c.entity = n.entity AND c.digest = decode(n.digest, 'hex')`;
  return new Map(
    rows.map((row) => [
      samenessKey({ orderId: row.order_id, kind: row.kind, entity: row.entity }, row.digest),
      row.entry_id,
    ]),
  );
}

type NewRow = {
  entryId: string;
  orderId: string;
  seq: number;
  kind: string;
  contentHash: Uint8Array;
  previousHash: Uint8Array | null;
  hash: Uint8Array;
  recordedAt: Instant;
  entity: string;
  occurredAt: Instant;
  digest: string;
  salt: Uint8Array;
  text: string;
};

async function insert(tx: ShopTransaction, shopId: string, rows: NewRow[]): Promise<void> {
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString("hex");
  const ids = rows.map((row) => row.entryId);
  const orderIds = rows.map((row) => row.orderId);
  const kinds = rows.map((row) => row.kind);
  await tx.$executeRaw`
    INSERT INTO ledger_entry (id, shop_id, order_id, seq, kind, content_hash, previous_hash, hash, recorded_at)
    SELECT id, ${shopId}::uuid, order_id, seq, kind, decode(content_hash, 'hex'), decode(previous_hash, 'hex'),
      decode(hash, 'hex'), recorded_at
    FROM unnest(
      ${ids}::uuid[], ${orderIds}::uuid[], ${rows.map((row) => row.seq)}::int[], ${kinds}::text[],
      ${rows.map((row) => hex(row.contentHash))}::text[], ${rows.map((row) => hex(row.previousHash))}::text[],
      ${rows.map((row) => hex(row.hash))}::text[], ${rows.map((row) => row.recordedAt)}::timestamptz[]
    ) AS n (id, order_id, seq, kind, content_hash, previous_hash, hash, recorded_at)`;
  await tx.$executeRaw`
    INSERT INTO ledger_content (entry_id, shop_id, order_id, kind, entity, digest, salt, text, occurred_at)
    SELECT entry_id, ${shopId}::uuid, order_id, kind, entity, decode(digest, 'hex'), decode(salt, 'hex'), text, occurred_at
    FROM unnest(
      ${ids}::uuid[], ${orderIds}::uuid[], ${kinds}::text[], ${rows.map((row) => row.entity)}::text[],
      ${rows.map((row) => row.digest)}::text[], ${rows.map((row) => hex(row.salt))}::text[],
      ${rows.map((row) => row.text)}::text[], ${rows.map((row) => row.occurredAt)}::timestamptz[]
    ) AS n (entry_id, order_id, kind, entity, digest, salt, text, occurred_at)`;
  const heads = [...new Map(rows.map((row) => [row.orderId, row])).values()];
  await tx.$executeRaw`
    UPDATE ledger_chain c SET head_seq = n.seq, head_hash = decode(n.hash, 'hex')
    FROM unnest(
      ${heads.map((row) => row.orderId)}::uuid[], ${heads.map((row) => row.seq)}::int[],
      ${heads.map((row) => hex(row.hash))}::text[]
    ) AS n (order_id, seq, hash)
    WHERE c.shop_id = ${shopId}::uuid AND c.order_id = n.order_id`;
}

/**
 * Makes sure that orders, and the ledger chains of those orders, exist.
 * @param shopifyIds Shopify's numeric ids as decimal text
 * @returns our opaque id for each of Shopify's
 */
export async function ensureOrders(
  tx: ShopTransaction,
  shopId: string,
  shopifyIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(shopifyIds)].sort();
  if (ids.length === 0) return new Map();
  await tx.$executeRaw`
    INSERT INTO "order" (shop_id, shopify_id) SELECT ${shopId}::uuid, n.id FROM unnest(${ids}::text[]) AS n (id)
    ON CONFLICT (shop_id, shopify_id) DO NOTHING`;
  const rows = await tx.order.findMany({
    where: { shopId, shopifyId: { in: ids } },
    select: { id: true, shopifyId: true },
  });
  await tx.$executeRaw`
    INSERT INTO ledger_chain (shop_id, order_id)
    SELECT ${shopId}::uuid, n.id FROM unnest(${rows.map((row) => row.id).sort()}::uuid[]) AS n (id)
    ON CONFLICT (order_id) DO NOTHING`;
  return new Map(rows.map((row) => [row.shopifyId, row.id]));
}

/** SHA-256 of a canonical text: decides between two versions of an order with the same time. */
export function sourceHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
