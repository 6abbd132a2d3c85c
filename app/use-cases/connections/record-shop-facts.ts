import { outsideShops, withShop } from "#app/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { ShopFacts } from "#app/shopify/read-shop.server.ts";

/** Keeps what Shopify says of a shop. Where it ships to somewhere else than before, its footer has another turn. */
export async function recordShopFacts(shopId: string, facts: ShopFacts): Promise<void> {
  const { name, contactEmail: email, timeZone, currency, country, locales, scopes, shipsTo } = facts;
  const before = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { shipsTo: true } });
  await outsideShops.shop.update({
    where: { id: shopId },
    data: {
      name,
      email,
      timeZone,
      currency,
      country,
      scopes,
      shipsTo,
      ...(locales[0] && { primaryLocale: locales[0] }),
    },
  });
  if (before.shipsTo.join() === shipsTo.join()) return;
  await withShop(shopId, (tx) =>
    enqueue(tx, "publish-disclosure", { shopId }, { key: `publish-disclosure:${shopId}` }),
  );
}
