import { outsideShops, withShop } from "#app/db.server.ts";
import { type StoredTrader, type TraderFacts, traderFacts } from "#app/domain/trader/trader-facts.ts";

/** The trader of a shop that entered nothing. */
export const UNKNOWN_TRADER: StoredTrader = {
  legalName: null,
  country: null,
  address: null,
  email: null,
  phone: null,
  registerNumber: null,
  vatNumber: null,
  staff: null,
  staffYear: null,
  adrCommitment: "none",
  adrEntity: null,
  memberPage: null,
  mediatorName: null,
  mediatorAddress: null,
  mediatorSite: null,
  mediatorContract: false,
  showInformationLink: true,
  confirmedAt: null,
};

/**
 * What is known of the shop's trader. While he did not say where he is established, the shop's country at Shopify stands in.
 * @throws Error when there is no such shop
 */
export async function readTraderFacts(shopId: string): Promise<TraderFacts> {
  const [shop, row] = await Promise.all([
    outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { country: true } }),
    withShop(shopId, (tx) => tx.trader.findUnique({ where: { shopId } })),
  ]);
  const trader = row ?? UNKNOWN_TRADER;
  return traderFacts({ ...trader, country: trader.country ?? shop.country });
}
