import { randomBytes } from "node:crypto";
import { outsideShops } from "#app/db.server.ts";
import { decrypt, encrypt } from "#app/platform/crypto.server.ts";
import type { LedgerShop } from "./append-entries.ts";

/**
 * The shop with the key of its digests, which is made at the first use.
 * @throws Error when there is no such shop
 */
export async function ledgerShop(shopId: string): Promise<LedgerShop> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { digestKey: true } });
  if (shop.digestKey) return { id: shopId, digestKey: Buffer.from(decrypt(shop.digestKey), "base64") };
  await outsideShops.shop.updateMany({
    where: { id: shopId, digestKey: null },
    data: { digestKey: encrypt(randomBytes(32).toString("base64")) },
  });
  return ledgerShop(shopId);
}
