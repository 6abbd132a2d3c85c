import type { SandboxContext } from "#tests/sandbox/context.ts";
import { shopPayload } from "#tests/sandbox/shopify/webhooks/shop-payload.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** The merchant removes the app: tokens die, optional scopes and app data go, the app is told. */
export async function uninstall(context: SandboxContext): Promise<void> {
  const { state } = context;
  state.installation = undefined;
  state.tokens = [];
  state.subscriptions = [];
  state.appMetafields = [];
  state.grants.optional = [];
  state.theme.embed = false;
  state.theme.block = false;
  state.theme.mark = false;
  context.save();
  await context.sendWebhook("app/uninstalled", shopPayload(context));
}

/** Shopify's request, 48 hours after an uninstall, to erase the shop. */
export async function redactShop(context: SandboxContext): Promise<void> {
  const { shop } = context.state;
  await context.sendWebhook("shop/redact", { shop_id: Number(shop.id), shop_domain: shop.domain });
}

/** Shopify's request to erase the customer of an order, or to hand out what is known of him. */
export async function privacyRequest(
  context: SandboxContext,
  order: Order,
  topic: "customers/redact" | "customers/data_request",
): Promise<void> {
  const { shop, orders } = context.state;
  const customer = customerOf(context.state, order);
  const ids = orders.filter(({ customerId }) => customerId === customer.id).map(({ id }) => Number(id));
  await context.sendWebhook(topic, {
    shop_id: Number(shop.id),
    shop_domain: shop.domain,
    customer: { id: Number(customer.id), email: customer.email, phone: customer.phone },
    ...(topic === "customers/redact"
      ? { orders_to_redact: ids }
      : { orders_requested: ids, data_request: { id: Number(context.nextId()) } }),
  });
}
