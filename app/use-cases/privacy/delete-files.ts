import { withShop } from "#app/db.server.ts";
import { deleteFile } from "#app/platform/files.server.ts";

/** Deletes the bytes of files that no row of the shop names any more. */
export async function deleteFiles(shopId: string, keys: readonly string[]): Promise<void> {
  const kept = await withShop(shopId, (tx) =>
    tx.storedFile.findMany({ where: { shopId, key: { in: [...keys] } }, select: { key: true } }),
  );
  const inUse = new Set(kept.map((file) => file.key));
  for (const key of keys) if (!inUse.has(key)) await deleteFile(key);
}
