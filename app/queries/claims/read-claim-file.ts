import { withShop } from "#app/db.server.ts";
import type { LoadedFile } from "#app/domain/response/document.ts";
import { getFile } from "#app/platform/files.server.ts";

/**
 * A file of a claim: one that came with it, or one that was rendered for its response.
 * @returns undefined when this claim has no such file
 */
export async function readClaimFile(shopId: string, claimId: string, fileId: string): Promise<LoadedFile | undefined> {
  const row = await withShop(shopId, (tx) => tx.storedFile.findFirst({ where: { shopId, claimId, id: fileId } }));
  const bytes = row && (await getFile(row.key));
  return bytes ? { name: row.name, mediaType: row.mediaType, bytes } : undefined;
}
