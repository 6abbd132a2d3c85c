import pg from "pg";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp();
  browser = await openBrowser(app.httpsPort);
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

type ShopRow = { installed_at: Date | null; uninstalled_at: Date | null; scopes: string[] };

async function shopRow(): Promise<ShopRow | undefined> {
  const { rows } = await owner.query<ShopRow>(
    "SELECT installed_at, uninstalled_at, scopes FROM shop WHERE domain = $1",
    [app.shop],
  );
  return rows[0];
}

async function sessions(): Promise<{ isOnline: boolean; accessToken: string }[]> {
  return (await owner.query<{ isOnline: boolean; accessToken: string }>('SELECT * FROM "Session"')).rows;
}

const open = (path: string): Promise<{ page: Page; app: Frame }> => openApp(browser, app.sandbox.context, path);

test("opening the app for the first time installs it, and the orders of before are read", async () => {
  const before = await placeOrder(app.sandbox.context);
  expect(app.sandbox.state.deliveries).toEqual([]);

  const { page, app: frame } = await open("/app");
  await frame.getByRole("heading", { name: "Wat vandaag uw aandacht vraagt" }).waitFor();
  expect(await page.locator("#app-nav a").allTextContents()).toEqual([
    "Claims",
    "Bestellingen",
    "Koppelingen",
    "Beoordelingen",
    "Footer",
    "Juridische gids",
    "Instellingen",
  ]);
  expect(app.sandbox.state.installation).toBeDefined();
  expect(await shopRow()).toMatchObject({ installed_at: expect.any(Date), uninstalled_at: null });
  const tokens = await sessions();
  expect(tokens.map(({ isOnline }) => isOnline).sort()).toEqual([false, true]);
  const issued = app.sandbox.state.tokens.map(({ accessToken }) => accessToken);
  expect(tokens.filter(({ accessToken }) => issued.includes(accessToken))).toEqual([]);

  await until("the first sweep has read the order", async () => {
    const { rowCount } = await owner.query('SELECT 1 FROM "order" WHERE shopify_id = $1', [before.id]);
    return rowCount === 1;
  });
  const orders = await open("/app/orders");
  await orders.app.getByText(before.name).first().waitFor();
});

test("opening it again asks Shopify for no new token", async () => {
  const installed = await shopRow();
  const tokens = app.sandbox.state.tokens.length;
  const { app: frame } = await open("/app/claims");
  await frame.getByRole("heading", { name: "Claims" }).first().waitFor();
  expect(app.sandbox.state.tokens).toHaveLength(tokens);
  expect(await shopRow()).toEqual(installed);
});

test("the language chosen in the admin holds for what the server words, on pages reached from there too", async () => {
  const { page, app: frame } = await open("/app");
  const choose = async (language: string, title: string) => {
    await page.getByRole("button", { name: language, exact: true }).click();
    await page.frameLocator("#app-frame").getByRole("heading", { name: title }).waitFor();
  };
  await frame.getByRole("heading", { name: "Wat vandaag uw aandacht vraagt" }).waitFor();
  await choose("EN", "What needs you today");
  await page.locator("#app-nav a", { hasText: "Footer" }).click();
  const advice = page.frameLocator("#app-frame");
  await advice.getByText("Until then we publish nothing.").waitFor();
  await choose("NL", "Footer");
  await advice.getByText("Tot dan publiceren we niets.").waitFor();
});

test("a page whose session token is over fetches a new one and comes back", async () => {
  const old = await app.sandbox.context.sessionToken();
  await app.control("/clock", { addHours: 1 });
  const { app: frame } = await open("/app");
  const address = new URL(frame.url());
  address.pathname = "/app/orders";
  address.searchParams.set("id_token", old);
  await frame.goto(address.href);
  await frame.getByRole("heading", { name: "Bestellingen" }).waitFor();
  const renewed = new URL(frame.url());
  expect(renewed.pathname).toBe("/app/orders");
  expect(renewed.searchParams.get("id_token")).not.toBe(old);
});

test("the next day, with all tokens over, the app opens as before", async () => {
  const tokens = app.sandbox.state.tokens.length;
  await app.control("/clock", { addHours: 25 });
  const { app: frame } = await open("/app/orders");
  await frame.getByRole("heading", { name: "Bestellingen" }).waitFor();
  expect(app.sandbox.state.tokens.length).toBeGreaterThan(tokens);
});

test("granting the dispute scopes subscribes to disputes", async () => {
  expect((await shopRow())?.scopes).not.toContain("read_shopify_payments_disputes");
  expect(app.sandbox.state.subscriptions).toEqual([]);
  await app.control("/scopes", { dispute: true });
  await until("the app has subscribed to disputes", () => app.sandbox.state.subscriptions.length === 2);
  expect(app.sandbox.state.subscriptions.map(({ topic, uri }) => [topic, uri]).sort()).toEqual([
    ["disputes/create", `${app.sandbox.proxyUrl}/webhooks/shopify`],
    ["disputes/update", `${app.sandbox.proxyUrl}/webhooks/shopify`],
  ]);
  expect((await shopRow())?.scopes).toContain("read_shopify_payments_disputes");
});

test("removing the app forgets its tokens; installing it again begins anew and keeps the ledger", async () => {
  const first = await shopRow();
  const entries = async () => (await owner.query("SELECT 1 FROM ledger_entry")).rowCount;
  const kept = await entries();
  expect(kept).toBeGreaterThan(0);
  await app.control("/uninstall");
  await until("the app knows that it was removed", async () => (await shopRow())?.uninstalled_at !== null);
  expect(await sessions()).toEqual([]);
  expect(app.sandbox.state.installation).toBeUndefined();

  const away = await placeOrder(app.sandbox.context);
  const { app: frame } = await open("/app");
  await frame.getByRole("heading", { name: "Wat vandaag uw aandacht vraagt" }).waitFor();
  const again = await shopRow();
  expect(again?.uninstalled_at).toBeNull();
  expect(again?.installed_at?.getTime()).toBeGreaterThan(first?.installed_at?.getTime() ?? 0);
  expect(await sessions()).toHaveLength(2);
  await until("the app has subscribed to disputes again", () => app.sandbox.state.subscriptions.length === 2);
  await until("what was ordered meanwhile was read", async () => {
    const { rowCount } = await owner.query('SELECT 1 FROM "order" WHERE shopify_id = $1', [away.id]);
    return rowCount === 1;
  });
  expect(await entries()).toBeGreaterThan(kept ?? 0);
});
