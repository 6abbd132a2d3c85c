import { createHash } from "node:crypto";
import { withShop } from "#app/db.server.ts";
import type { DisputeFileSlot } from "#app/domain/response/limits.ts";
import type { SentFile } from "#app/domain/response/send-payload.ts";
import type { Prisma, StoredFile } from "#app/generated/prisma/client.ts";
import { putFile } from "#app/platform/files.server.ts";

export type NewFile = {
  /** `statement` (the other side's), `merchant`, `proof` (a carrier's), `product_page` (a picture of a product), or `exhibit` (rendered by us) */
  purpose: "statement" | "merchant" | "proof" | "product_page" | "exhibit";
  claimId?: string;
  orderId?: string;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  slot?: DisputeFileSlot;
  /** SHA-256 of what an exhibit was rendered from. */
  renderedFrom?: Uint8Array<ArrayBuffer>;
};

/** Keeps a file for a shop: the bytes first, then the row that names them, so that no row is without bytes. */
export async function keepFile(shopId: string, file: NewFile): Promise<SentFile> {
  const data = await keepBytes(shopId, file);
  return asSentFile(await withShop(shopId, (tx) => tx.storedFile.create({ data })));
}

/**
 * Writes a file's bytes to the file storage.
 * @returns the row that is to name them
 */
export async function keepBytes(shopId: string, file: NewFile): Promise<Prisma.StoredFileCreateManyInput> {
  const sha256 = createHash("sha256").update(file.bytes).digest();
  const key = `${shopId}/${sha256.toString("hex")}`;
  await putFile(key, file.bytes);
  return { ...file, shopId, bytes: file.bytes.length, sha256, key };
}

/** A kept file as a payload names it. */
export function asSentFile({ id, key, name, mediaType, bytes, sha256, slot }: StoredFile): SentFile {
  return {
    id,
    key,
    name,
    mediaType,
    bytes,
    sha256: Buffer.from(sha256).toString("hex"),
    ...(slot ? { slot: slot as DisputeFileSlot } : {}),
  };
}
