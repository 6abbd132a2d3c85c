import type { SandboxContext } from "#tests/sandbox/context.ts";

/**
 * Opens a page of the app as Shopify's admin does, in the owner's name. The first time, this installs the app.
 * @throws Error when the app refuses
 */
export async function openApp(context: SandboxContext, path = "/app"): Promise<Response> {
  const { options, state } = context;
  const name = options.shop.replace(/\.myshopify\.com$/, "");
  const url = new URL(path, options.appInternalUrl);
  url.search = new URLSearchParams({
    embedded: "1",
    host: Buffer.from(`admin.shopify.com/store/${name}`).toString("base64").replace(/=+$/, ""),
    id_token: await context.sessionToken(),
    locale: state.users.find(({ owner }) => owner)?.locale ?? "en",
    shop: options.shop,
    timestamp: String(Math.floor(context.now().getTime() / 1000)),
  }).toString();
  // The app turns robots away, and a request without a browser's name counts as one.
  const response = await fetch(url, { headers: { "user-agent": BROWSER, accept: "text/html" }, redirect: "manual" });
  if (!response.ok)
    throw new Error(`the app answered ${response.status} to ${path}: ${(await response.text()).slice(0, 500)}`);
  return response;
}

/** The name of a person's browser. */
export const BROWSER =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";
