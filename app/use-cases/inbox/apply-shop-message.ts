import type { ShopTransaction } from "#app/db.server.ts";
import { assertNever } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { Interpretation } from "#app/shopify/interpret-webhook.ts";
import { recordDataRequest } from "#app/use-cases/privacy/record-data-request.ts";
import { redactCustomer } from "#app/use-cases/privacy/redact-customer.ts";
import { redactShop } from "#app/use-cases/privacy/redact-shop.ts";

type ShopMessage = Exclude<Interpretation, { type: "fact" | "dispute" }>;

/**
 * Applies a message about the shop itself or about a person's rights.
 * @param at when Shopify sent it
 */
export async function applyShopMessage(
  tx: ShopTransaction,
  shopId: string,
  message: ShopMessage,
  at: Instant,
  now: Instant,
): Promise<void> {
  switch (message.type) {
    case "app_uninstalled":
      return uninstall(tx, shopId, at);
    case "scopes_update":
      await tx.shop.updateMany({ where: { id: shopId }, data: { scopes: message.scopes } });
      return enqueue(tx, "restore-subscriptions", { shopId }, { key: `restore-subscriptions:${shopId}` });
    case "shop_update": {
      const { name, email, customer_email, country_code, currency, primary_locale, iana_timezone } = message.shop;
      const before = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timeZone: true } });
      await tx.shop.updateMany({
        where: { id: shopId },
        data: {
          name: name ?? undefined,
          email: customer_email ?? email ?? undefined,
          country: country_code ?? undefined,
          currency: currency ?? undefined,
          primaryLocale: primary_locale ?? undefined,
          timeZone: iana_timezone ?? undefined,
        },
      });
      // The published footer holds the shop's midnights.
      if (iana_timezone && iana_timezone !== before.timeZone)
        await enqueue(tx, "publish-disclosure", { shopId }, { key: `publish-disclosure:${shopId}` });
      // Where it ships to is not among what the message says.
      return enqueue(tx, "sweep-shop", { shopId }, { key: `sweep-shop:${shopId}` });
    }
    case "customer_data_request":
      return recordDataRequest(tx, shopId, message.customer, message.orderIds, now);
    case "customer_redact":
      return redactCustomer(tx, shopId, message.customer, message.orderIds);
    case "shop_redact":
      return redactShop(tx, shopId);
    case "nothing":
      return;
    default:
      return assertNever(message);
  }
}

/** An uninstall that arrives after the merchant installed again is old news. Tokens are worthless after it. */
async function uninstall(tx: ShopTransaction, shopId: string, at: Instant): Promise<void> {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true, installedAt: true } });
  if (shop.installedAt && shop.installedAt.toISOString() > at) return;
  await tx.shop.update({ where: { id: shopId }, data: { uninstalledAt: at } });
  await tx.session.deleteMany({ where: { shop: shop.domain } });
}
