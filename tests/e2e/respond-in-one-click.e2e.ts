import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, PHONE, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import type { Dispute, Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;

async function start(grantDisputeScopes: boolean) {
  app = await startTestApp({ grantDisputeScopes });
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
}
async function stop() {
  await browser?.close();
  await app?.stop();
}
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

/** An order that reached its addressee against a signature. */
async function signedOrder(email: string): Promise<Order> {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email },
    country: "NL",
    locale: "nl",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl", number: `3SABCD${order.id.slice(-7)}` });
  await app.control("/clock", { addHours: 20 });
  await app.control(`/orders/${order.id}/deliver`, { handover: "to_addressee", signed: true });
  return order;
}

/** Opens the claim on an order from the list of claims, as soon as it stands there. */
async function openClaimOf(order: Order): Promise<{ page: Page; frame: Frame }> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/claims");
  const row = frame.getByRole("row").filter({ hasText: order.name });
  await until("the claim is on the list", async () => {
    if ((await row.count()) > 0) return true;
    await frame.goto(frame.url());
    return false;
  });
  await row.getByRole("link").first().click();
  await frame.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
  return { page, frame };
}

/** One white pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

/** Whether the order's page in another tab tells of a refund. */
async function refundIsKnown(order: Order): Promise<boolean> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/orders");
  await frame.getByRole("link", { name: order.name, exact: true }).click();
  await frame.getByRole("heading", { name: `Bestelling ${order.name}` }).waitFor();
  const known = (await frame.getByText(/^Terugbetaling €/).count()) > 0;
  await page.close();
  return known;
}

const disputeOf = (id: string): Dispute => app.sandbox.state.disputes.find((each) => each.id === id)!;
const trackingNumber = (order: Order) => `3SABCD${order.id.slice(-7)}`;

describe("where Shopify lets the app write evidence", () => {
  beforeAll(() => start(true));
  afterAll(stop);

  test("a chargeback is answered by one click, and the dispute holds what was shown", async () => {
    const order = await signedOrder("a.dewit@voorbeeld.example");
    const { id } = await app.control<Dispute>(`/orders/${order.id}/dispute`, {
      reason: "product_not_received",
      type: "chargeback",
      dueInDays: 1,
    });
    const { frame } = await openClaimOf(order);
    await frame.getByText(/antwoorden vóór/).waitFor();
    await frame.getByText("Sterk").first().waitFor();
    expect(await frame.getByRole("radio", { name: /Betwisten/ }).isChecked()).toBe(true);
    await frame.getByText(trackingNumber(order)).first().waitFor();
    expect((await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
      [],
    );

    await frame.getByRole("button", { name: "Nu indienen bij Shopify (definitief)" }).click();
    await frame.getByText("Ingediend bij Shopify", { exact: true }).waitFor();
    const { evidence } = disputeOf(id);
    expect(evidence.submitted).toBe(true);
    expect(evidence.texts["uncategorizedText"]).toContain(trackingNumber(order));
    expect(evidence.texts["customerEmailAddress"]).toBe("a.dewit@voorbeeld.example");
    expect(evidence.files.length).toBeGreaterThan(0);
    expect(await frame.getByRole("button", { name: /Shopify \(/ }).count()).toBe(0);
  });

  test("a field of the form is rewritten, with a warning, and what was prepared is kept beside it", async () => {
    const order = await signedOrder("h.dewit@voorbeeld.example");
    const { id } = await app.control<Dispute>(`/orders/${order.id}/dispute`, {
      reason: "fraudulent",
      type: "chargeback",
      dueInDays: 1,
    });
    const { frame } = await openClaimOf(order);
    await frame.getByText("Payment:", { exact: true }).first().waitFor();
    await frame
      .getByRole("button", { name: /^Tekst bewerken: / })
      .last()
      .click();
    const field = frame.getByLabel(/in uw woorden$/);
    expect(await field.inputValue()).toContain(trackingNumber(order));
    await field.fill("This is a scam. The card was used at our shop before.");
    await frame.getByText("“scam” noemt de klant", { exact: false }).waitFor();
    await field.fill("The card was used at our shop before.");
    await frame.getByText("Kijk hier nog eens naar").waitFor({ state: "detached" });
    expect((await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
      [],
    );
    await frame.getByRole("button", { name: "Nu indienen bij Shopify (definitief)" }).click();
    await frame.getByText("Ingediend bij Shopify", { exact: true }).waitFor();
    expect(disputeOf(id).evidence.texts["uncategorizedText"]).toBe("The card was used at our shop before.");
    await frame.getByRole("button", { name: "Toon wat was voorbereid" }).click();
    await frame.getByText(trackingNumber(order), { exact: false }).first().waitFor();
  });

  test("evidence is saved while more can come, once, though two tabs ask for it", async () => {
    const order = await signedOrder("b.dewit@voorbeeld.example");
    const { id } = await app.control<Dispute>(`/orders/${order.id}/dispute`, {
      reason: "product_not_received",
      type: "chargeback",
    });
    const first = await openClaimOf(order);
    const second = await openClaimOf(order);
    const save = /Opslaan bij Shopify \(te wijzigen tot/;
    await second.frame.getByRole("button", { name: save }).waitFor();
    await first.frame.getByRole("button", { name: save }).click();
    await first.frame.getByText("Opgeslagen bij Shopify", { exact: true }).waitFor();
    expect(disputeOf(id).evidence).toMatchObject({ submitted: false });
    expect(disputeOf(id).evidence.savedAt).not.toBeNull();

    const savedAt = disputeOf(id).evidence.savedAt;
    await second.frame.getByRole("button", { name: save }).click();
    await second.frame.getByText("Dit antwoord is al verstuurd.").waitFor();
    expect(disputeOf(id).evidence.savedAt).toBe(savedAt);
  });

  test("evidence that came after the page was shown is shown before anything is sent", async () => {
    const order = await signedOrder("g.dewit@voorbeeld.example");
    const { id } = await app.control<Dispute>(`/orders/${order.id}/dispute`, {
      reason: "product_not_received",
      type: "chargeback",
    });
    const { frame } = await openClaimOf(order);
    const save = frame.getByRole("button", { name: /Opslaan bij Shopify \(te wijzigen tot/ });
    await save.waitFor();
    await app.control(`/orders/${order.id}/refund`, { amount: "5.00" });
    await until("the refund is known", () => refundIsKnown(order));
    await save.click();
    await frame.getByText(/^Het bewijs is veranderd sinds deze pagina werd getoond/).waitFor();
    await frame
      .getByText(/5\.00 was refunded/)
      .first()
      .waitFor();
    expect(disputeOf(id).evidence.savedAt).toBeNull();
    await save.click();
    await frame.getByText("Opgeslagen bij Shopify", { exact: true }).waitFor();
    expect(disputeOf(id).evidence.texts["uncategorizedText"]).toMatch(/5\.00 was refunded/);
  });

  test("a letter in Dutch waits a minute, can be taken back, and arrives with its PDF/A", async () => {
    const order = await signedOrder("c.dewit@voorbeeld.example");
    await openClaim(app.sandbox.context, order, {
      channel: "customer",
      reason: "product_not_received",
      statement: "Ik heb mijn bestelling niet gekregen.",
    });
    const { frame } = await openClaimOf(order);
    const mail = frame.getByRole("button", { name: /^Brief .*mailen naar c\.dewit@voorbeeld\.example$/ });
    await mail.click();
    await frame.getByText(/Nog \d+ seconden? om het ongedaan te maken/).waitFor();
    await frame.getByRole("button", { name: "Terughalen" }).click();
    await mail.waitFor();
    const arrived = () => app.sandbox.state.mails.filter(({ to }) => to.includes("c.dewit@voorbeeld.example"));
    await app.control("/clock", { addHours: 1 });
    expect(arrived()).toEqual([]);

    await mail.click();
    await frame.getByText(/Nog \d+ seconden? om het ongedaan te maken/).waitFor();
    await app.control("/clock", { addHours: 1 });
    await until("the letter arrived", () => arrived().length > 0);
    const email = await readMail(arrived()[0]!);
    expect(email.subject).toContain(order.name);
    expect(email.text).toContain("Met vriendelijke groet");
    const [pdf] = email.attachments;
    expect(pdf?.mimeType).toBe("application/pdf");
    const bytes = Buffer.from(pdf?.content as ArrayBuffer).toString("latin1");
    expect(bytes).toMatch(/pdfaid:part(>|=")2/);
    expect(bytes).toMatch(/pdfaid:conformance(>|=")B/);
    await frame.getByText("Gemaild naar c.dewit@voorbeeld.example").waitFor();
    expect(arrived()).toHaveLength(1);
  });

  test("a file that the merchant adds becomes evidence and an exhibit", async () => {
    const order = await app.control<Order>("/orders", { country: "NL", locale: "nl" });
    await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
    await app.control("/clock", { addHours: 20 });
    await app.control(`/orders/${order.id}/deliver`, { handover: "unknown" });
    await app.control(`/orders/${order.id}/dispute`, { reason: "product_not_received", type: "chargeback" });
    const { frame } = await openClaimOf(order);
    await frame.getByLabel("Wat het laat zien").selectOption("delivery_signature");
    await frame.getByLabel("Wat het is").fill("Afleverbewijs met handtekening");
    await frame.locator('input[type="file"]').setInputFiles({ name: "bewijs.png", mimeType: "image/png", buffer: PNG });
    await frame.getByRole("button", { name: "Toevoegen aan het bewijs" }).click();
    await frame.getByText("U voegde toe: Afleverbewijs met handtekening.").waitFor();
    await frame.getByRole("listitem").filter({ hasText: "Afleverbewijs met handtekening" }).first().waitFor();
  });

  test("to settle, the letter goes and the refund page opens", async () => {
    const order = await signedOrder("d.dewit@voorbeeld.example");
    await openClaim(app.sandbox.context, order, {
      channel: "customer",
      reason: "not_as_described",
      statement: "De lamp heeft een barst.",
    });
    const { frame } = await openClaimOf(order);
    await frame.getByText("Schikken", { exact: true }).click();
    await frame.getByText("De terugbetaalpagina van Shopify opent.").waitFor();
    const opened = browser.context.waitForEvent("page");
    await frame.getByRole("button", { name: /^Brief .*mailen naar d\.dewit@voorbeeld\.example$/ }).click();
    const refundPage = await opened;
    await refundPage.waitForURL(new RegExp(`/orders/${order.id}/refund$`));
    await frame.getByText(/Nog \d+ seconden? om het ongedaan te maken/).waitFor();
    await app.control("/clock", { addHours: 1 });
    await frame.getByText("Gemaild naar d.dewit@voorbeeld.example").waitFor();

    await app.control(`/orders/${order.id}/refund`, {});
    const { frame: after } = await openClosedClaim(order);
    await until("the refund ended the claim", async () => {
      if ((await after.getByText("Geschikt", { exact: true }).count()) > 0) return true;
      await after.goto(after.url());
      return false;
    });
  });
});

/** A closed claim has left the list of those to be answered. */
async function openClosedClaim(order: Order): Promise<{ page: Page; frame: Frame }> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/claims?view=all");
  await frame.getByRole("row").filter({ hasText: order.name }).getByRole("link").first().click();
  await frame.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
  return { page, frame };
}

describe("where Shopify keeps the disputes to itself", () => {
  beforeAll(() => start(false));
  afterAll(stop);

  test("the merchant gets texts and files for Shopify's form, and says when he submitted them", async () => {
    const order = await signedOrder("e.dewit@voorbeeld.example");
    const { id } = await app.control<Dispute>(`/orders/${order.id}/dispute`, {
      reason: "product_not_received",
      type: "chargeback",
    });
    const { frame } = await openClaimOf(order);
    await frame.getByLabel("Reden").selectOption("product_not_received");
    await frame.getByLabel("Antwoorden vóór").fill("2027-01-15");
    await frame.getByRole("button", { name: "Opslaan", exact: true }).click();
    await frame.getByRole("heading", { name: "Neem twee dingen over uit Shopify" }).waitFor({ state: "detached" });
    await frame.getByText("Sterk").first().waitFor();

    const opened = browser.context.waitForEvent("page");
    await frame.getByRole("button", { name: /^Teksten en bestanden klaarmaken/ }).click();
    expect((await opened).url()).toContain(id);
    await frame.getByText("Klaar om zelf te versturen").waitFor();
    await frame.getByText(trackingNumber(order)).first().waitFor();
    const download = frame.page().waitForEvent("download");
    await frame.getByRole("button", { name: /^Verzendbewijs/ }).click();
    const file = await readFile(await (await download).path());
    expect(file.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(disputeOf(id).evidence).toMatchObject({ submitted: false, savedAt: null });

    await frame.getByRole("button", { name: "Ik heb het ingediend" }).click();
    await frame.getByText("U hebt dit antwoord ingediend").waitFor();
    await frame.getByText("Beantwoord", { exact: true }).first().waitFor();
  });

  test("a claim without an order gets one, and fits a phone", async () => {
    const order = await signedOrder("f.dewit@voorbeeld.example");
    const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/claims/new");
    await page.setViewportSize(PHONE);
    await frame.getByLabel("Reden").selectOption("product_not_received");
    await frame.getByLabel("Bericht").fill("Waar blijft mijn pakket?");
    await frame.locator("form").evaluate((form) => (form as HTMLFormElement).requestSubmit());
    await frame.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
    const name = frame.getByLabel("Bestelling", { exact: true });
    expect(await frame.getByRole("button", { name: /mailen naar/ }).count()).toBe(0);
    await name.fill("#999999");
    await frame.getByRole("button", { name: "Bestelling koppelen" }).click();
    await frame.getByText("Er is geen bestelling met die naam.").waitFor();
    await name.fill(order.name);
    await frame.getByRole("button", { name: "Bestelling koppelen" }).click();
    await frame.getByRole("button", { name: /mailen naar f\.dewit@voorbeeld\.example$/ }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect((await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
      [],
    );
  });
});
