import { outsideShops, withShop } from "#app/db.server.ts";

/**
 * Where the trader is established and which body he named, while he takes part in dispute resolution.
 * @returns `country` as he said, or else as Shopify knows the shop's; null when neither is known
 * @throws Error when there is no such shop
 */
export async function readTraderPlace(shopId: string): Promise<{ country: string | null; adrEntity: string | null }> {
  const [shop, trader] = await Promise.all([
    outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { country: true } }),
    withShop(shopId, (tx) => tx.trader.findUnique({ where: { shopId } })),
  ]);
  const bound = trader?.adrCommitment === "member" || trader?.adrCommitment === "obliged";
  return { country: trader?.country ?? shop.country, adrEntity: bound ? trader.adrEntity : null };
}
