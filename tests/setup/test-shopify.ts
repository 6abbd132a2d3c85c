import { Session } from "@shopify/shopify-api";
import { issueToken } from "#tests/sandbox/shopify/tokens.ts";
import { API_KEY, API_SECRET, SHOP, startTestShop, type TestShop } from "#tests/sandbox/test-shop.ts";

/**
 * Starts a sandbox that the app's own modules take for Shopify, with an offline token of the shop in the app's sessions. Call
 * it once in a file with a database of its own, before the app's modules are imported.
 */
export async function startTestShopify(): Promise<TestShop> {
  const shopify = await startTestShop();
  const { url, context } = shopify.sandbox;
  Object.assign(process.env, { SHOPIFY_API_KEY: API_KEY, SHOPIFY_API_SECRET: API_SECRET, SANDBOX_URL: url });
  await import(new URL("../sandbox/outgoing.mjs", import.meta.url).href);
  const { sessionStorage } = await import("#app/shopify/session-storage.server.ts");
  const { accessToken } = issueToken(context, { mode: "offline", expiring: false });
  await sessionStorage.storeSession(
    new Session({ id: `offline_${SHOP}`, shop: SHOP, state: "", isOnline: false, accessToken }),
  );
  return shopify;
}
