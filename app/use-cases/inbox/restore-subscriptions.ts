import { outsideShops } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { subscribeToDisputes } from "#app/shopify/webhook-subscriptions.server.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";

/**
 * Makes sure that Shopify sends us disputes where the shop granted the scope for them. The other topics are declared in
 * shopify.app.toml and kept by Shopify itself.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function restoreSubscriptions(shopId: string): Promise<void> {
  const { scopes } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { scopes: true } });
  if (!scopes.includes("read_shopify_payments_disputes")) return;
  const admin = await adminOfShop(shopId);
  if (!admin.ok) return;
  const subscribed = await subscribeToDisputes(admin.value.graphql, `${env.appUrl}/webhooks/shopify`);
  if (!subscribed.ok && subscribed.error.kind !== "access_denied")
    throw new Error(`subscribing to disputes: ${subscribed.error.kind}`);
}
