import { ApiVersion, LogSeverity, shopifyApi } from "@shopify/shopify-api";
import "@shopify/shopify-api/adapters/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowserHalf, type BrowserHalf } from "../testing/browser-half.ts";

let half: BrowserHalf;

beforeAll(async () => {
  half = await startBrowserHalf("proxy");
});
afterAll(() => half.stop());

const visit = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${half.context.url}/storefront${path}`, { redirect: "manual", ...init });

it("signs what it passes on so that Shopify's library accepts it", async () => {
  const api = shopifyApi({
    apiKey: half.options.apiKey,
    apiSecretKey: half.options.apiSecret,
    apiVersion: ApiVersion.October26,
    hostName: "example.com",
    isEmbeddedApp: true,
    logger: { level: LogSeverity.Error },
  });
  await visit("/apps/weerwoord/complaint?order=%231001&tag=a&tag=b", { headers: { cookie: "cart=1" } });
  const { path, search, headers } = half.app.requests.at(-1) ?? {};
  expect(path).toBe("/proxy/complaint");
  expect(search?.getAll("tag")).toEqual(["a", "b"]);
  expect(search?.get("shop")).toBe(half.options.shop);
  expect(search?.get("path_prefix")).toBe("/storefront/apps/weerwoord");
  expect(headers?.cookie).toBeUndefined();
  const query: Record<string, string> = {};
  for (const key of search?.keys() ?? []) query[key] = search?.getAll(key).join(",") ?? "";
  expect(await api.utils.validateHmac(query, { signator: "appProxy" })).toBe(true);
  expect(await api.utils.validateHmac({ ...query, order: "#1002" }, { signator: "appProxy" })).toBe(false);
});

it("evaluates Liquid within the theme's layout in the visitor's language", async () => {
  half.app.proxyAnswer = {
    type: "application/liquid",
    body: "<h1>{{ shop.name }} {{ request.locale.iso_code }} {{ request.page_type }}</h1>",
  };
  const response = await visit("/de/apps/weerwoord");
  const text = await response.text();
  expect(text).toContain("<h1>Lampenhuis Oost de app</h1>");
  expect(text).toContain("<footer");
  expect(response.headers.get("content-type")).toContain("text/html");
});

it("leaves the layout away where the answer says so, and other types as they are", async () => {
  half.app.proxyAnswer = { type: "application/liquid", body: "{% layout none %} <b>{{ 1 | plus: 1 }}</b>" };
  expect((await (await visit("/apps/weerwoord")).text()).trim()).toBe("<b>2</b>");
  half.app.proxyAnswer = { type: "application/json", body: '{"raw":"{{ 1 }}"}' };
  const response = await visit("/apps/weerwoord/data");
  expect(await response.text()).toBe('{"raw":"{{ 1 }}"}');
  expect(response.headers.get("set-cookie")).toBeNull();
});

it("passes a form on", async () => {
  await visit("/apps/weerwoord/complaint", { method: "POST", body: new URLSearchParams({ text: "late" }) });
  const request = half.app.requests.at(-1);
  expect(request?.body).toBe("text=late");
  expect(request?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
});

it("serves its own pages and no others", async () => {
  expect((await visit("/products/tl-eik")).status).toBe(200);
  expect((await visit("/nowhere")).status).toBe(404);
  expect((await visit("/theme-assets/theme.css")).headers.get("content-type")).toContain("text/css");
  expect((await visit("/theme-assets/..%2fhandler.ts")).status).toBe(404);
});
