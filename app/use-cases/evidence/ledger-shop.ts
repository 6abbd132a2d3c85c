import { randomBytes } from "node:crypto";
import { outsideShops } from "#app/db.server.ts";
import { decrypt, encrypt, isCurrent } from "#app/platform/crypto.server.ts";
import type { LedgerShop } from "./append-entries.ts";

/**
 * The shop with the key of its digests, which is made at the first use and encrypted anew after a rotation.
 * @throws Error when there is no such shop
 */
export async function ledgerShop(shopId: string): Promise<LedgerShop> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { digestKey: true } });
  const key = shop.digestKey === null ? randomBytes(32).toString("base64") : decrypt(shop.digestKey);
  if (shop.digestKey !== null && isCurrent(shop.digestKey))
    return { id: shopId, digestKey: Buffer.from(key, "base64") };
  await outsideShops.shop.updateMany({
    where: { id: shopId, digestKey: shop.digestKey },
    data: { digestKey: encrypt(key) },
  });
  return ledgerShop(shopId);
}
