import { withShop } from "#app/db.server.ts";
import type { LoadedFile } from "#app/domain/response/document.ts";
import { getFile } from "#app/platform/files.server.ts";

/**
 * A file kept for a shop.
 * @returns undefined when this shop has no such file, or when its bytes were erased
 */
export async function readFile(shopId: string, fileId: string): Promise<LoadedFile | undefined> {
  const row = await withShop(shopId, (tx) => tx.storedFile.findFirst({ where: { shopId, id: fileId } }));
  const bytes = row && (await getFile(row.key));
  return bytes ? { name: row.name, mediaType: row.mediaType, bytes } : undefined;
}
