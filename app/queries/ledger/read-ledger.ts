import { withShop } from "#app/db.server.ts";
import { type ChainVerdict, type StoredLink, verifyChain } from "#app/domain/evidence/chain.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import { readPageTexts, withPageText } from "./page-texts.ts";

/** An order's ledger: the entries as rules read them, the links as the chain's check reads them, and its head. */
export type Ledger = {
  entries: EvidenceEntry[];
  links: StoredLink[];
  head: { seq: number; hash: Uint8Array | null } | undefined;
};

/** Reads the whole ledger of an order, first entry first. */
export async function readLedger(shopId: string, orderId: string): Promise<Ledger> {
  const { rows, contents, chain, texts } = await withShop(shopId, async (tx) => {
    const contents = await tx.ledgerContent.findMany({ where: { shopId, orderId } });
    return {
      rows: await tx.ledgerEntry.findMany({ where: { shopId, orderId }, orderBy: { seq: "asc" } }),
      contents,
      chain: await tx.ledgerChain.findFirst({ where: { shopId, orderId } }),
      texts: await readPageTexts(tx, shopId, contents),
    };
  });
  const contentOf = new Map(contents.map((content) => [content.entryId, content]));
  return {
    entries: rows.map((row): EvidenceEntry => {
      const content = contentOf.get(row.id);
      return {
        id: row.id,
        seq: row.seq,
        kind: row.kind as EvidenceKind,
        entity: content?.entity ?? "",
        occurredAt: (content?.occurredAt ?? row.recordedAt).toISOString(),
        recordedAt: row.recordedAt.toISOString(),
        content: content && withPageText(content, texts),
      };
    }),
    links: rows.map((row): StoredLink => {
      const content = contentOf.get(row.id);
      return {
        orderId: row.orderId,
        seq: row.seq,
        kind: row.kind,
        contentHash: row.contentHash,
        previousHash: row.previousHash,
        recordedAt: row.recordedAt.toISOString(),
        hash: row.hash,
        ...(content ? { content: { text: content.text, salt: content.salt } } : {}),
      };
    }),
    head: chain ? { seq: chain.headSeq, hash: chain.headHash } : undefined,
  };
}

/** Checks an order's chain from the first entry to its head. */
export async function verifyOrderChain(shopId: string, orderId: string): Promise<ChainVerdict> {
  const { links, head } = await readLedger(shopId, orderId);
  return verifyChain(links, head);
}
