import { readFile } from "node:fs/promises";
import pg from "pg";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  DESKTOP,
  openApp,
  openBrowser,
  PHONE,
  takeScreenshot,
  type TestBrowser,
} from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { doorPhoto } from "#tests/sandbox/carriers/drawings.ts";
import { changeScopes } from "#tests/sandbox/shopify/scopes.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { connectCarriers } from "#tests/setup/connect-carriers.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;
let owner: pg.Client;
let order: Order;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  await connectCarriers(app, owner, ["gls-nl"]);
  await changeScopes(app.sandbox.context, { optional: ["read_products"] });
  await until("the app knows that it may read products", async () => {
    const { rows } = await owner.query("SELECT 1 FROM shop WHERE 'read_products' = ANY (scopes)");
    return rows.length === 1;
  });
  order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email: "a.dewit@voorbeeld.example" },
    country: "NL",
    locale: "nl",
    lines: [{ sku: "LL-FLX-WT" }],
    note: "Mag bij de buren op nummer 14",
  });
  await until("the product page is kept", async () => (await kinds()).includes("product_page"));
});
afterAll(async () => {
  await owner?.end();
  await browser?.close();
  await app?.stop();
});

async function kinds(): Promise<string[]> {
  const { rows } = await owner.query<{ kind: string }>(
    `SELECT c.kind FROM ledger_content c JOIN "order" o ON o.id = c.order_id WHERE o.shopify_id = $1`,
    [order.id],
  );
  return rows.map(({ kind }) => kind);
}

async function goodsPage(): Promise<{ page: Page; frame: Frame }> {
  const { rows } = await owner.query<{ id: string }>(`SELECT id FROM "order" WHERE shopify_id = $1`, [order.id]);
  const { page, app: frame } = await openApp(browser, app.sandbox.context, `/app/orders/${rows[0]!.id}`);
  await frame.getByRole("link", { name: "Inpakken of retour vastleggen" }).click();
  await frame.getByRole("heading", { name: "Inpakken en retouren", level: 1 }).waitFor();
  return { page, frame };
}

const save = (page: Page) => page.getByRole("button", { name: "Opslaan" }).click();

/** Nothing serious for axe, and nothing wider than a phone. */
async function looksWell(page: Page, frame: Frame, name: string) {
  const serious = (await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious).toEqual([]);
  await page.setViewportSize({ ...DESKTOP, height: 2000 });
  await takeScreenshot(page, `packing-and-returns/${name}-desktop`);
  await page.setViewportSize({ ...PHONE, height: 3000 });
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await takeScreenshot(page, `packing-and-returns/${name}-phone`);
  await page.setViewportSize(DESKTOP);
}

test("packing is recorded with weight and serial number; an IMEI that cannot be is refused and loses nothing", async () => {
  const { page, frame } = await goodsPage();
  await frame.getByText("Productpagina van “Leeslamp Flex” vastgelegd").waitFor();
  await looksWell(page, frame, "empty");
  await frame.getByLabel("Gewicht van het ingepakte pakket").fill("1450");
  await frame.getByLabel("Serienummers", { exact: true }).fill("sn-1001");
  await frame.getByLabel("IMEI's", { exact: true }).fill("490154203237519");
  await save(page);
  await frame.getByText(/Deze IMEI klopt niet/).waitFor();
  expect(await frame.getByLabel("Serienummers", { exact: true }).inputValue()).toBe("sn-1001");
  expect(await kinds()).not.toContain("packing");
  await looksWell(page, frame, "refused");
  await frame.getByLabel("IMEI's", { exact: true }).fill("");
  await save(page);
  await frame.getByText("Vastgelegd bij het inpakken").waitFor();
  await frame.getByRole("heading", { name: "Vastgelegd bij deze bestelling" }).waitFor();
  await frame.getByText("1,45 kg; SN1001").waitFor();
  expect(await frame.getByLabel("Serienummers", { exact: true }).inputValue()).toBe("");
  await page.close();
});

test("the customer's own words in the order are kept as what he chose", async () => {
  const { page, frame } = await goodsPage();
  await frame.getByText(/Bij de bestelling staat: Mag bij de buren op nummer 14/).waitFor();
  await frame.getByLabel("Manier van bezorgen").selectOption("neighbour");
  await frame.getByLabel("Waar de klant dat vroeg").selectOption("checkout");
  await frame.getByLabel("Woorden van de klant").fill("Mag bij de buren op nummer 14");
  await save(page);
  await frame.getByText("Door de klant gekozen: afgeven bij de buren").waitFor();
  await page.close();
});

test("another lamp comes back: the claim shows both numbers, the carrier's weight and the photo", async () => {
  await app.control(`/orders/${order.id}/ship`, { carrier: "gls-nl" });
  await app.control("/clock", { addHours: 2 });
  await app.control(`/orders/${order.id}/deliver`, {
    handover: "to_addressee",
    receiver: "A. de Wit",
    news: "carrier",
  });
  await until("the parcel is watched", async () => {
    const { rows } = await owner.query("SELECT 1 FROM tracking");
    return rows.length > 0;
  });
  await app.control("/clock", { addHours: 3 });
  await until("GLS told its weight", async () => (await kinds()).includes("carrier_weight"));

  const { page, frame } = await goodsPage();
  await frame.getByText("GLS Nederland woog het pakket: 1,45 kg").waitFor();
  await frame.getByLabel("Hoe de retour binnenkwam").selectOption("other_item");
  await frame.getByLabel("Gecontroleerd door").fill("Sanne");
  await frame.getByLabel("Wat u vond").fill("een oudere leeslamp");
  await frame.getByLabel("Serienummers op de retour").fill("SN-2002");
  await frame
    .locator("input[type=file]")
    .setInputFiles({ name: "retour.jpg", mimeType: "image/jpeg", buffer: doorPhoto() });
  await frame.getByText("retour.jpg").waitFor();
  await save(page);
  await frame.getByText("Retour gecontroleerd: een ander artikel").waitFor();
  await frame.getByAltText("Foto bij de controle van de retour: retour.jpg").waitFor();
  await looksWell(page, frame, "recorded");
  await page.close();

  const claimId = await openClaim(app.sandbox.context, order, {
    channel: "customer",
    reason: "return_other_item",
    statement: "Ik heb de lamp teruggestuurd en wil mijn geld.",
  });
  const { page: claimTab, app: claim } = await openApp(browser, app.sandbox.context, `/app/claims/${claimId}`);
  await claim
    .getByText(/Op het teruggestuurde artikel staat serienummer SN2002/)
    .first()
    .waitFor();
  await claim
    .getByText(/wij hebben bij het inpakken serienummer SN1001 vastgelegd/)
    .first()
    .waitFor();
  await claim.getByText("Controle van de retour").first().waitFor();
  await claim
    .getByText(/Op de retour staat SN2002/)
    .first()
    .waitFor();
  const download = claimTab.waitForEvent("download");
  await claim.getByRole("button", { name: "Alles downloaden met bewijs" }).click();
  const archive = await readFile(await (await download).path());
  expect(archive.includes("retour.jpg")).toBe(true);
  await takeScreenshot(claimTab, "packing-and-returns/claim");
});
