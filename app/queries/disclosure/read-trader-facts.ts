import { outsideShops, withShop } from "#app/db.server.ts";
import { type TraderFacts, traderFacts } from "#app/domain/trader/trader-facts.ts";
import { UNKNOWN_TRADER } from "#app/domain/trader/unknown-trader.ts";

/**
 * What is known of the shop's trader. While he did not say where he is established, the shop's country at Shopify stands in.
 * @throws Error when there is no such shop
 */
export async function readTraderFacts(shopId: string): Promise<TraderFacts> {
  const [shop, row] = await Promise.all([
    outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { country: true, shipsTo: true } }),
    withShop(shopId, (tx) => tx.trader.findUnique({ where: { shopId } })),
  ]);
  const trader = row ?? UNKNOWN_TRADER;
  return traderFacts({ ...trader, country: trader.country ?? shop.country }, shop.shipsTo);
}
