import { outsideShops } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { adminFor } from "#app/shopify/admin-for.server.ts";
import { subscribeToDisputes } from "#app/shopify/webhook-subscriptions.server.ts";

/**
 * Makes sure that Shopify sends us disputes where the shop granted the scope for them. The other topics are declared in
 * shopify.app.toml and kept by Shopify itself.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function restoreSubscriptions(shopId: string): Promise<void> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  if (!shop.scopes.includes("read_shopify_payments_disputes")) return;
  const admin = await adminFor(shop.domain);
  if (!admin.ok) return;
  const subscribed = await subscribeToDisputes(admin.value.graphql, `${env.appUrl}/webhooks/shopify`);
  if (!subscribed.ok && subscribed.error.kind !== "access_denied")
    throw new Error(`subscribing to disputes: ${subscribed.error.kind}`);
}
