import pg from "pg";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const PER_PAGE = 50;
const ORDERS = 60;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

let app: TestApp;
let browser: TestBrowser;
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
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

const open = async (path: string): Promise<Frame> => (await openApp(browser, app.sandbox.context, path)).app;

async function countOf(sql: string, ...values: unknown[]): Promise<number> {
  return Number((await owner.query<{ count: string }>(sql, values)).rows[0]?.count);
}

/** The orders' numbers as the list shows them, from above. */
const names = (frame: Frame) => frame.locator("a[data-primary-link]").allTextContents();

let ordered: Order;

test("an order that was placed, shipped and delivered shows what happened, line by line", async () => {
  ordered = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email: "A.deWit@voorbeeld.example" },
    country: "NL",
  });
  await app.control(`/orders/${ordered.id}/ship`, { carrier: "postnl", number: "3SABCD1234567" });
  await app.control("/clock", { addHours: 20 });
  await app.control(`/orders/${ordered.id}/deliver`, { handover: "to_addressee", receiver: "A. de Wit", signed: true });
  await until("the delivery is recorded", async () =>
    Boolean(
      await countOf('SELECT count(*) FROM "order" WHERE shopify_id = $1 AND delivered_at IS NOT NULL', ordered.id),
    ),
  );
  const frame = await open("/app/orders");
  await frame.getByRole("link", { name: ordered.name }).click();
  await frame.getByRole("heading", { name: `Bestelling ${ordered.name}` }).waitFor();
  const lines = frame.locator("ol > li");
  const titles = await lines.evaluateAll((all) =>
    all.map((line) => line.querySelector("span[class*=semibold]")?.textContent),
  );
  expect(titles.slice(0, 3)).toEqual([
    expect.stringMatching(/^Overhandigd aan de geadresseerde, getekend door A\. de Wit, \d\d:\d\d$/),
    "Bezorger is onderweg",
    "Onderweg",
  ]);
  expect(titles).toEqual(expect.arrayContaining(["Pakket verzonden", `Bestelling ${ordered.name} geplaatst`]));
  const delivered = lines.first();
  await delivered.getByText("Shopify", { exact: true }).waitFor();
  await delivered.getByText("getekend door A. de Wit").first().waitFor();
  await frame.getByText("Aan de geadresseerde overhandigd (Shopify)").waitFor();
  await lines.getByText("3SABCD1234567").waitFor();
});

test("the page tells whether the order's chain holds", async () => {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM "order" WHERE shopify_id = $1', [ordered.id]);
  const path = `/app/orders/${rows[0]?.id}`;
  const length = await countOf("SELECT count(*) FROM ledger_entry WHERE order_id = $1", rows[0]?.id);
  const frame = await open(path);
  await frame.getByText(`${length} regels, keten gecontroleerd`).waitFor();

  // The app's own role may not; only the tables' owner can.
  await owner.query(`
    ALTER TABLE ledger_content DISABLE TRIGGER USER;
    UPDATE ledger_content SET text = replace(text, 'A. de Wit', 'J. Bakker') WHERE text LIKE '%A. de Wit%';
    ALTER TABLE ledger_content ENABLE TRIGGER USER`);
  const changed = await open(path);
  await changed.getByText("De keten van deze bestelling klopt niet.").waitFor();
});

test("many orders come in pages, the newest first", async () => {
  const { context } = app.sandbox;
  const now = context.now().getTime();
  for (let number = 1; number < ORDERS; number++)
    await placeOrder(context, { at: new Date(now - DAY_MS + number * MINUTE_MS) });
  await until("all orders are recorded", async () => (await countOf('SELECT count(*) FROM "order"')) === ORDERS);
  const all = [...app.sandbox.state.orders]
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map(({ name }) => name);

  const frame = await open("/app/orders");
  await frame.getByRole("link", { name: ordered.name }).waitFor();
  expect(await names(frame)).toEqual(all.slice(0, PER_PAGE));
  await frame.getByRole("button", { name: "Volgende" }).click();
  await frame.getByRole("link", { name: all.at(-1) ?? "" }).waitFor();
  expect(await names(frame)).toEqual(all.slice(PER_PAGE));
  expect(await frame.getByRole("button", { name: "Volgende" }).isDisabled()).toBe(true);
  await frame.getByRole("button", { name: "Vorige" }).click();
  await frame.getByRole("link", { name: ordered.name }).waitFor();
  expect(await names(frame)).toEqual(all.slice(0, PER_PAGE));
});

test("an order is found by its number and by its customer's e-mail address, and by nothing less", async () => {
  const frame = await open("/app/orders");
  const search = frame.getByPlaceholder("Bestelnummer of e-mailadres van de klant");
  await search.fill(ordered.name.replace("#", ""));
  await search.press("Enter");
  await expect.poll(() => names(frame)).toEqual([ordered.name]);
  await search.fill("a.dewit@VOORBEELD.example");
  await search.press("Enter");
  await frame.waitForURL(/search=a\.dewit/);
  await expect.poll(() => names(frame)).toEqual([ordered.name]);
  await search.fill("a.dewit");
  await search.press("Enter");
  await frame.getByText("Geen bestelling gevonden").waitFor();
});
