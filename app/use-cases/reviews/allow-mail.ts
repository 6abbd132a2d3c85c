import { withShop } from "#app/db.server.ts";

/**
 * A merchant takes an address off the do-not-mail list.
 * @returns false when it is not on it, or its owner was erased: nobody can have been asked by him then
 */
export async function allowMail(shopId: string, id: string): Promise<boolean> {
  const { count } = await withShop(shopId, (tx) =>
    tx.mailRefusal.deleteMany({ where: { shopId, id, emailNormalised: { not: null } } }),
  );
  return count > 0;
}
