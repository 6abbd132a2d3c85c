import pg from "pg";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  await joinWebwinkelKeur();
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const MEMBER_PAGE = "https://www.webwinkelkeur.nl/webshop/voorbeeld_1";

/** The shop belongs to WebwinkelKeur, as its settings would say. */
async function joinWebwinkelKeur(): Promise<void> {
  const owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  const trader = { country: "NL", commitment: "member", entity: "webwinkelkeur", page: MEMBER_PAGE };
  await owner.query(
    `INSERT INTO trader (shop_id, legal_name, country, adr_commitment, adr_entity, member_page, confirmed_at)
     SELECT id, 'Lampenhuis Oost BV', $1, $2, $3, $4, now() FROM shop
     ON CONFLICT (shop_id) DO UPDATE
     SET country = $1, adr_commitment = $2, adr_entity = $3, member_page = $4, confirmed_at = now()`,
    Object.values(trader),
  );
  await owner.end();
}

const days = (count: number) => app.control("/clock", { addHours: 24 * count });

async function orderOf(email: string): Promise<Order> {
  const customer = { firstName: "Anouk", lastName: "de Wit", email };
  const order = await app.control<Order>("/orders", { customer, country: "NL", locale: "nl" });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
  return order;
}

async function complain(order: Order): Promise<void> {
  await openClaim(app.sandbox.context, order, {
    channel: "customer",
    reason: "product_not_received",
    statement: "Ik heb mijn bestelling niet gekregen.",
  });
}

async function claimPage(order: Order): Promise<Frame> {
  const { app: frame } = await openApp(browser, app.sandbox.context, "/app/claims?view=all");
  await frame.getByRole("row").filter({ hasText: order.name }).getByRole("link").first().click();
  await frame.getByRole("heading", { name: "Waar dit staat" }).waitFor();
  return frame;
}

const mailsTo = (address: string) => app.sandbox.state.mails.filter(({ to }) => to.includes(address));

/** Sends the letter that is ready, and waits until it left. */
async function mail(frame: Frame, to: string): Promise<string> {
  const before = mailsTo(to).length;
  await frame.getByRole("button", { name: new RegExp(`^Brief .*mailen naar ${to.replaceAll(".", "\\.")}$`) }).click();
  await frame.getByText(/Nog \d+ seconden? om het ongedaan te maken/).waitFor();
  await app.control("/clock", { addHours: 1 });
  await until("the letter arrived", () => mailsTo(to).length > before);
  return (await readMail(mailsTo(to).at(-1)!)).text ?? "";
}

/** Writes down what reached the shop, and waits until the claim stands there. */
async function reach(frame: Frame, rung: string): Promise<void> {
  await frame.getByRole("button", { name: "Er is iets gebeurd buiten de app" }).click();
  await frame.getByLabel("Wat is er gebeurd").selectOption({ label: rung });
  await frame.getByRole("button", { name: "Leg vast" }).click();
  await frame.locator("p", { hasText: rung }).first().waitFor();
}

/** Makes the papers ready, reads them, and says that they were handed in. */
async function handIn(frame: Frame): Promise<string> {
  await frame.getByRole("button", { name: "De verklaring en haar bijlagen klaarmaken" }).click();
  const done = frame.getByRole("button", { name: "Ik heb het ingediend" });
  await done.waitFor({ timeout: 60_000 });
  const text = await frame.locator("body").innerText();
  await done.click();
  await done.waitFor({ state: "detached" });
  return text;
}

test("the whole ladder: from the customer's message over mediation to DigiDispuut", async () => {
  const to = "ladder@voorbeeld.example";
  const order = await orderOf(to);
  await days(1);
  await app.control(`/orders/${order.id}/deliver`, { handover: "to_addressee", signed: true });
  await complain(order);

  let frame = await claimPage(order);
  await frame.getByText("Ontvangst bevestigen").first().waitFor();
  await frame.getByText("Eerst uitzoeken", { exact: true }).click();
  await frame.getByText("U kunt ons helpen.").first().waitFor();
  expect((await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
    [],
  );
  const first = await mail(frame, to);
  expect(first).toContain("U hoeft niets te bewijzen");
  expect(first).not.toContain("niet terug");

  await days(5);
  frame = await claimPage(order);
  await frame.getByText("Uitzoeken", { exact: true }).first().waitFor();
  await frame.getByText("Betwisten", { exact: false }).first().click();
  const second = await mail(frame, to);
  expect(second).toContain("Bij de bezorging is getekend.");
  expect(second).toContain(MEMBER_PAGE);
  expect(second).toContain("DigiDispuut (digidispuut.nl; indienen kost € 25)");
  expect(second).toContain("u verliest geen rechten");

  await days(3);
  frame = await claimPage(order);
  await reach(frame, "WebwinkelKeur: zelf oplossen");
  await frame.getByText("Te beantwoorden").first().waitFor();
  await frame.getByText("wordt niet in een ander kanaal gebruikt").waitFor();
  const position = await handIn(frame);
  expect(position).toContain("Standpunt over bestelling");
  expect(position).toContain("Dit stuk is voor deze bemiddeling gemaakt en vertrouwelijk.");

  await days(8);
  frame = await claimPage(order);
  await reach(frame, "WebwinkelKeur: bemiddeling");
  await handIn(frame);

  await days(10);
  frame = await claimPage(order);
  await reach(frame, "DigiDispuut: verweerschrift");
  await frame.getByText("De zaak gaat verder zonder uw verweer").waitFor();
  const defence = await handIn(frame);
  expect(defence).toContain("Verweerschrift over bestelling");
  expect(defence).toContain("Wij vragen u de vordering af te wijzen.");
  expect(defence).toContain("Lampenhuis Oost BV");

  await frame.getByLabel("Hoe het afliep").selectOption("won");
  await frame.getByRole("button", { name: "Claim sluiten" }).click();
  await frame.getByText("Gewonnen", { exact: true }).first().waitFor();
  // Two mails in all: nothing of mediation or decision went to the customer.
  expect(mailsTo(to)).toHaveLength(2);
}, 180_000);

test("an honest customer whose parcel never came is helped by one click, and never refused", async () => {
  const to = "eerlijk@voorbeeld.example";
  const order = await orderOf(to);
  await days(12);
  await complain(order);
  const frame = await claimPage(order);
  expect(await frame.getByRole("radio", { name: /Schikken \(aanbevolen\)/ }).isChecked()).toBe(true);
  expect(await frame.getByRole("radio", { name: /Betwisten/ }).isDisabled()).toBe(true);
  const letter = await mail(frame, to);
  expect(letter).toContain("wij sturen de bestelling kosteloos opnieuw, of u krijgt uw geld terug");
  expect(letter).not.toMatch(/rechter|DigiDispuut|niet terug/);
  expect(mailsTo(to)).toHaveLength(1);
}, 120_000);
