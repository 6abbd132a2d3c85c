import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  openBrowser,
  PHONE,
  takeScreenshot,
  type TestBrowser,
  openTitled,
  saveByBar,
} from "#tests/e2e/browser.ts";
import { orderTelling as openOrderTelling } from "#tests/e2e/order-page.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  const { page, frame } = await open("/app/reviews", "Beoordelingen");
  await frame.getByText("Vragen of de bestelling is aangekomen", { exact: true }).click();
  await frame.getByLabel("Dagen na de bezorging").fill("2");
  await frame.getByText("Bestaande klanten", { exact: true }).click();
  await saveByBar(page);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const open = (path: string, title: string | RegExp) => openTitled(browser, app.sandbox.context, path, title);

const orderTelling = (order: Order, words: RegExp) => openOrderTelling(browser, app, order, words);

/** Delivers an order, lets the days pass, and reads the link in the one mail that the customer then gets. */
async function asked(email: string, handover: string): Promise<{ order: Order; link: string }> {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email },
    country: "NL",
    locale: "nl-NL",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
  await app.control("/clock", { addHours: 20 });
  await app.control(`/orders/${order.id}/deliver`, { handover });
  await orderTelling(order, /Bezorgd|Overhandigd/);
  const mails = () => app.sandbox.state.mails.filter(({ to }) => to.includes(email));
  expect(mails()).toEqual([]);
  await app.control("/clock", { addHours: 60 });
  await until("the customer is asked", () => mails().length > 0);
  expect(mails()).toHaveLength(1);
  const { text = "", subject } = await readMail(mails()[0]!);
  expect(subject).toBe(`Is bestelling ${order.name} goed bij u aangekomen?`);
  const link = new RegExp(`https://${app.shop}/apps/weerwoord/delivery/[\\w-]{22}\\b`).exec(text)?.[0];
  expect(link).toBeDefined();
  return { order, link: link! };
}

async function visit(link: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(PHONE);
  const answer = await page.goto(link);
  expect(answer?.headers()["cache-control"]).toBe("no-store");
  return page;
}

async function expectReadable(page: Page, name: string): Promise<void> {
  await takeScreenshot(page, name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const violations = await axeViolations(page);
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
}

const entries = async (order: Order) =>
  (await (await orderTelling(order, /regels, keten gecontroleerd/)).getByText(/\d+ regels, keten/).innerText()).trim();

test("opening the mail's link records nothing; the pressed button is the customer's own word", async () => {
  const { order, link } = await asked("ontvangen@voorbeeld.example", "unknown");
  await orderTelling(order, /Vraag aan de klant of de bestelling is aangekomen/);
  const before = await entries(order);

  const page = await visit(link);
  await page.getByRole("heading", { name: `Is bestelling ${order.name} aangekomen?` }).waitFor();
  await expectReadable(page, "delivery-question");
  await page.reload();
  expect(await entries(order)).toBe(before);

  await page.getByRole("button", { name: "Ja, ik heb de bestelling ontvangen" }).click();
  await page.getByText("Dank u. Uw antwoord is bewaard.").waitFor();
  await expectReadable(page, "delivery-question-thanks");
  const frame = await orderTelling(order, /Ik heb de bestelling ontvangen\./);
  expect(await entries(order)).not.toBe(before);
  await frame
    .getByText(/Sterk|Redelijk/)
    .first()
    .waitFor();

  await page.goto(link);
  await page.getByText("U hebt deze vraag al beantwoord.").waitFor();
  expect(await page.getByRole("button", { name: "Ja, ik heb de bestelling ontvangen" }).count()).toBe(0);
});

test("something is wrong: the customer's words become a claim, and an empty message loses nothing", async () => {
  const { order, link } = await asked("kapot@voorbeeld.example", "to_addressee");
  const page = await visit(link);
  const problem = page.getByRole("button", { name: "Nee, er is iets niet in orde" });
  await problem.click();
  await page.getByRole("link", { name: "Terug" }).click();
  await problem.click();
  const words = page.getByLabel("Wat is er aan de hand?");
  await words.waitFor();
  await expectReadable(page, "delivery-question-problem");
  await words.fill("   ");
  await page.getByRole("button", { name: "Versturen" }).click();
  await page.getByText("Schrijf kort wat er aan de hand is.").waitFor();
  await words.fill("De kap is gebarsten, {{ shop.name }} & <b>graag</b> een nieuwe.");
  await page.getByRole("button", { name: "Versturen" }).click();
  await page.getByText(/heeft uw bericht ontvangen en neemt contact met u op/).waitFor();

  const { frame } = await open("/app/claims?view=all", "Claims");
  await frame.getByRole("row").filter({ hasText: order.name }).getByRole("link").first().click();
  await frame.getByText("De kap is gebarsten, {{ shop.name }} & <b>graag</b> een nieuwe.").first().waitFor();
  await page.goto(link);
  await page.getByText("U hebt deze vraag al beantwoord.").waitFor();
});

test("a link that nobody sent says so, and tells nothing of anybody", async () => {
  const page = await visit(`https://${app.shop}/apps/weerwoord/delivery/${"x".repeat(22)}`);
  await page.getByText("Deze link werkt niet meer.").waitFor();
  await expectReadable(page, "delivery-question-gone");
});
