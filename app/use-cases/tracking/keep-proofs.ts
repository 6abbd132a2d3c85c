import { createHash } from "node:crypto";
import type { CarrierReading, Proof, ProofKind } from "#app/carriers/carrier.ts";
import { proofFromBytes } from "#app/carriers/proof-bytes.ts";
import { withShop } from "#app/db.server.ts";
import type { Tracking } from "#app/generated/prisma/client.ts";
import { fetchPublic } from "#app/platform/http.server.ts";
import { keepFile } from "#app/use-cases/claims/keep-file.ts";

/** A proof of delivery whose bytes are in the file storage. */
export type KeptProof = { kind: ProofKind; mediaType: string; bytes: number; sha256: string; fileId: string };

/** Of one parcel; a carrier that names more is broken. */
const MAX_PROOFS = 10;
const MAX_PROOF_BYTES = 10_000_000;

/**
 * Keeps the proofs of a reading as files of the shop, those that its ledger knows already left out. Where the carrier
 * gives an address instead of the bytes, they are fetched from there, without its credentials: the address may lead
 * anywhere on the public internet.
 * @returns `warnings` about addresses at which no proof was found
 */
export async function keepProofs(
  { shopId, orderId, trackingNumber }: Tracking,
  provider: string,
  reading: CarrierReading,
): Promise<{ kept: KeptProof[]; warnings: string[] }> {
  const warnings: string[] = [];
  const linked = await Promise.all(
    reading.links.slice(0, MAX_PROOFS).map(async ({ kind, url }) => {
      const proof = await fetchProof(kind, url);
      if (!proof) warnings.push(`no ${kind} at the carrier's address`);
      return proof;
    }),
  );
  const proofs = [...reading.proof, ...linked.flatMap((proof) => proof ?? [])].slice(0, MAX_PROOFS);
  const kept: KeptProof[] = [];
  for (const { kind, mediaType, bytes } of proofs) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const entity = `${provider}:${trackingNumber}:${kind}:${sha256}`;
    const known = await withShop(shopId, (tx) =>
      tx.ledgerContent.count({ where: { shopId, orderId, kind: "proof_of_delivery", entity } }),
    );
    if (known > 0) continue;
    const name = `${trackingNumber}-${kind}.${EXTENSIONS[mediaType] ?? "bin"}`;
    const { id: fileId } = await keepFile(shopId, { purpose: "proof", orderId, name, mediaType, bytes });
    kept.push({ kind, mediaType, bytes: bytes.length, sha256, fileId });
  }
  return { kept, warnings };
}

const EXTENSIONS: Record<string, string> = {
  "image/gif": "gif",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/bmp": "bmp",
  "application/pdf": "pdf",
};

async function fetchProof(kind: ProofKind, url: string): Promise<Proof | undefined> {
  const answer = await fetchPublic(url, { maxBytes: MAX_PROOF_BYTES });
  return answer.ok && answer.value.status === 200 ? proofFromBytes(kind, answer.value.bytes) : undefined;
}
