import { createHmac, randomUUID } from "node:crypto";
import { html } from "../html.ts";
import { adminPage, type AdminView } from "./layout.ts";

/** The page with the app inside. */
export async function appPage(view: AdminView, appPath: string, search: URLSearchParams): Promise<Response> {
  const { words } = view;
  const source = await appAddress(view, appPath, search);
  return adminPage(
    view,
    "Weerwoord",
    "app",
    html`<section class="app">
      <div class="title-bar">
        <div id="breadcrumb"></div>
        <h1 id="title">Weerwoord</h1>
        <div id="title-actions" class="actions"></div>
        <button type="button" id="width" data-full="${words.fullView}" aria-pressed="false">${words.phoneView}</button>
      </div>
      <div class="frame">
        <iframe id="app-frame" title="Weerwoord" data-src="${source}" allow="clipboard-write"></iframe>
      </div>
    </section>`,
  );
}

/**
 * The app's address with the parameters that Shopify adds when it opens an embedded app.
 * @param appPath path inside the app, with a leading slash
 */
async function appAddress({ context, locale }: AdminView, appPath: string, search: URLSearchParams): Promise<string> {
  const { apiSecret, publicAppUrl, shop } = context.options;
  const url = new URL(publicAppUrl + appPath);
  for (const [name, value] of search) url.searchParams.append(name, value);
  const added = {
    embedded: "1",
    host: Buffer.from(`admin.shopify.com/store/${shop.replace(/\.myshopify\.com$/, "")}`).toString("base64url"),
    id_token: await context.sessionToken(),
    locale,
    session: randomUUID().replaceAll("-", ""),
    shop,
    timestamp: String(Math.floor(context.now().getTime() / 1000)),
  };
  for (const [name, value] of Object.entries(added)) url.searchParams.set(name, value);
  const signed = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  url.searchParams.set("hmac", createHmac("sha256", apiSecret).update(signed.join("&")).digest("hex"));
  return url.href;
}
