import { outsideShops, withShop } from "#app/db.server.ts";
import { ok, type Result } from "#app/domain/result.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { readShop } from "#app/shopify/read-shop.server.ts";
import { subscribeToDisputes } from "#app/shopify/webhook-subscriptions.server.ts";
import { recordShopFacts } from "./record-shop-facts.ts";

/** What was done on a merchant's visit with a new token. */
export type Installed = { shopId: string; subscribed: string[] };

/**
 * Records that a shop has the app: on installation, on reinstallation, and whenever a merchant's token is new, so that
 * name, time zone, currency and scopes stay true. Subscribes to disputes where the shop granted their scope.
 * The shop is recorded also when Shopify does not answer our questions; the error then says what is missing.
 * @param domain the shop's myshopify.com domain
 * @param now the moment of the visit
 */
export async function installShop(
  { graphql, webhookUri }: { graphql: AdminGraphql; webhookUri: string },
  { domain, now }: { domain: string; now: Date },
): Promise<Result<Installed, AdminError>> {
  const shopId = await recordInstallation(domain, now);
  const facts = await readShop(graphql);
  if (!facts.ok) return facts;
  await recordShopFacts(shopId, facts.value);
  const { scopes } = facts.value;
  if (!scopes.includes("read_shopify_payments_disputes")) return ok({ shopId, subscribed: [] });
  const subscribed = await subscribeToDisputes(graphql, webhookUri);
  return subscribed.ok ? ok({ shopId, subscribed: subscribed.value }) : subscribed;
}

/**
 * A first visit and a visit after removal begin a new installation; any other leaves its date. The orders of before the
 * installation, and those placed while the app was removed, are read by a first sweep.
 */
async function recordInstallation(domain: string, now: Date): Promise<string> {
  const shop = await outsideShops.shop.upsert({ where: { domain }, create: { domain }, update: {} });
  if (shop.installedAt === null || shop.uninstalledAt !== null) {
    await outsideShops.shop.update({ where: { id: shop.id }, data: { installedAt: now, uninstalledAt: null } });
    await withShop(shop.id, (tx) => enqueue(tx, "sweep-shop", { shopId: shop.id }, { key: `sweep-shop:${shop.id}` }));
  }
  return shop.id;
}
