import { createHash } from "node:crypto";
import { withShop } from "#app/db.server.ts";
import { putFile } from "#app/platform/files.server.ts";

export type KeptFile = { id: string; key: string; name: string; mediaType: string; bytes: number; sha256: string };

/**
 * Keeps a file for a shop: the bytes first, then the row that names them, so that no row is without bytes.
 * @param file.purpose `statement` (the other side's), `merchant`, or `exhibit` (rendered by us)
 */
export async function keepFile(
  shopId: string,
  file: {
    purpose: "statement" | "merchant" | "exhibit";
    claimId?: string;
    orderId?: string;
    name: string;
    mediaType: string;
    bytes: Uint8Array;
    slot?: string;
    /** SHA-256 of what an exhibit was rendered from. */
    renderedFrom?: Uint8Array<ArrayBuffer>;
  },
): Promise<KeptFile> {
  const sha256 = createHash("sha256").update(file.bytes).digest();
  const key = `${shopId}/${sha256.toString("hex")}`;
  await putFile(key, file.bytes);
  const { id } = await withShop(shopId, (tx) =>
    tx.storedFile.create({
      data: {
        shopId,
        claimId: file.claimId ?? null,
        orderId: file.orderId ?? null,
        purpose: file.purpose,
        name: file.name,
        mediaType: file.mediaType,
        bytes: file.bytes.length,
        sha256,
        key,
        slot: file.slot ?? null,
        renderedFrom: file.renderedFrom ?? null,
      },
      select: { id: true },
    }),
  );
  return {
    id,
    key,
    name: file.name,
    mediaType: file.mediaType,
    bytes: file.bytes.length,
    sha256: sha256.toString("hex"),
  };
}
