import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Instant } from "../time.ts";
import { canonicalText } from "./exact-json.ts";

/**
 * The hash chain of an order's ledger. The hash of an entry covers the hash of its content, its place and its
 * predecessor, so that no entry can be changed, added between or left out without the chain telling.
 */

/** The parts of an entry that its hash covers. Hashes are 32 bytes. */
export type ChainLink = {
  orderId: string;
  /** 1 for the first entry of an order. */
  seq: number;
  kind: string;
  contentHash: Uint8Array;
  /** Hash of the entry before; null for the first. */
  previousHash: Uint8Array | null;
  recordedAt: Instant;
};

/** An entry as stored, with the content when it was not erased. */
export type StoredLink = ChainLink & { hash: Uint8Array; content?: { text: string; salt: Uint8Array } };

/**
 * Hash of a content: SHA-256 over the salt followed by the UTF-8 bytes of its RFC 8785 canonical text. The random salt
 * keeps a guessed content from being confirmed after it was erased.
 * @param text canonical text (exact-json.ts)
 * @param salt 16 random bytes
 */
export function hashContent(text: string, salt: Uint8Array): Uint8Array {
  return sha256(concatBytes(salt, utf8ToBytes(text)));
}

/** Hash of an entry: SHA-256 over the RFC 8785 canonical text of its parts, hashes in hexadecimal. */
export function hashEntry(link: ChainLink): Uint8Array {
  return sha256(
    utf8ToBytes(
      canonicalText({
        contentHash: bytesToHex(link.contentHash),
        kind: link.kind,
        orderId: link.orderId,
        previousHash: link.previousHash && bytesToHex(link.previousHash),
        recordedAt: link.recordedAt,
        seq: link.seq,
      }),
    ),
  );
}

export type ChainFault = {
  seq: number;
  /** `gap`: an entry is missing; `previous`: does not follow its predecessor; `entry`: own hash wrong; `content`: content changed. */
  fault: "gap" | "previous" | "entry" | "content";
};

export type ChainVerdict = { verifies: boolean; length: number; erased: number; faults: ChainFault[] };

/**
 * Checks a whole chain. Erased contents are counted, not faults: their hash still stands in the chain.
 * @param links the entries of one order, in any order
 * @param head what the chain's head says, when known: it tells entries missing at the end
 */
export function verifyChain(
  links: readonly StoredLink[],
  head?: { seq: number; hash: Uint8Array | null },
): ChainVerdict {
  const ordered = [...links].sort((a, b) => a.seq - b.seq);
  const faults: ChainFault[] = [];
  let previous: StoredLink | undefined;
  for (const link of ordered) {
    if (link.seq !== (previous?.seq ?? 0) + 1) faults.push({ seq: link.seq, fault: "gap" });
    if (!sameBytes(link.previousHash, previous?.hash ?? null)) faults.push({ seq: link.seq, fault: "previous" });
    if (!sameBytes(link.hash, hashEntry(link))) faults.push({ seq: link.seq, fault: "entry" });
    if (link.content && !sameBytes(link.contentHash, hashContent(link.content.text, link.content.salt)))
      faults.push({ seq: link.seq, fault: "content" });
    previous = link;
  }
  if (head && (head.seq !== (previous?.seq ?? 0) || !sameBytes(head.hash, previous?.hash ?? null)))
    faults.push({ seq: head.seq, fault: "gap" });
  return {
    verifies: faults.length === 0,
    length: ordered.length,
    erased: ordered.filter((link) => !link.content).length,
    faults,
  };
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : a.length === b.length && a.every((byte, index) => byte === b[index]);
}
