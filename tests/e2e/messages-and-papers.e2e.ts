import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, PHONE, takeScreenshot, type TestBrowser } from "#tests/e2e/browser.ts";
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
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

async function orderOf(email: string): Promise<Order> {
  const customer = { firstName: "Anouk", lastName: "de Wit", email };
  const order = await app.control<Order>("/orders", { customer, country: "NL", locale: "nl" });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
  return order;
}

const complain = (order: Order, channel: "customer" | "psp", reason: string, statement: string) =>
  openClaim(app.sandbox.context, order, { channel, reason, statement });

/** Opens a page of the list by its order's name. */
async function open(list: "/app/orders" | "/app/claims?view=all", order: Order): Promise<{ page: Page; frame: Frame }> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, list);
  const row = frame.getByRole("row").filter({ hasText: order.name });
  await until("the order is on the list", async () => {
    if ((await row.count()) > 0) return true;
    await frame.goto(frame.url());
    return false;
  });
  await row.getByRole("link").first().click();
  return { page, frame };
}

async function openClaimPage(claimId: string): Promise<{ page: Page; frame: Frame }> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, `/app/claims/${claimId}`);
  await frame.getByRole("heading", { name: "Waar dit staat" }).waitFor();
  return { page, frame };
}

async function expectSound(page: Page, frame: Frame, name: string): Promise<void> {
  const serious = (await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious).toEqual([]);
  await takeScreenshot(page, `${name}-desktop`);
  await page.setViewportSize(PHONE);
  await frame.waitForFunction((width) => window.innerWidth <= width, PHONE.width);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await takeScreenshot(page, `${name}-phone`);
}

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

test("a message is added to an order without a claim, typed and as a stored mail, and a later claim goes by it", async () => {
  const email = "berichten@voorbeeld.example";
  const order = await orderOf(email);
  const { page, frame } = await open("/app/orders", order);
  await frame.getByRole("button", { name: "Bericht toevoegen" }).click();
  const save = frame.getByRole("button", { name: "Toevoegen", exact: true });
  expect(await save.isDisabled()).toBe(true);
  await frame.getByLabel("Tekst", { exact: true }).fill("Dank u, het pakket is aangekomen.");
  await frame.getByLabel("Datum en tijd").fill("2099-01-01T10:00");
  await save.click();
  await frame.getByText("van een moment dat nog moet komen").waitFor();
  await expectSound(page, frame, "message-form");
  await frame.getByLabel("Datum en tijd").fill("2026-11-20T10:00");
  await save.click();
  await frame.getByText("Bericht van de klant").first().waitFor();
  await frame.locator("mark", { hasText: "aangekomen" }).first().waitFor();

  await frame.getByRole("button", { name: "Bericht toevoegen" }).click();
  await frame.getByText("Als opgeslagen e-mail (.eml)").click();
  const eml = [
    "Message-ID: <2@voorbeeld.example>",
    "Date: Fri, 20 Nov 2026 12:00:00 +0100",
    `From: <${email}>`,
    "To: <winkel@voorbeeld.example>",
    "Subject: Wat een mooie lamp",
    "",
    "Alles is goed binnengekomen.",
  ].join("\r\n");
  const attach = (name: string, text: string | Buffer) =>
    frame.locator("input[type=file]").setInputFiles({ name, mimeType: "message/rfc822", buffer: Buffer.from(text) });
  await attach("foto.eml", PNG);
  await save.click();
  await frame.getByText("Dit bestand is geen opgeslagen e-mail (.eml).").waitFor();
  await attach("bericht.eml", eml);
  await frame.getByText("bericht.eml").waitFor();
  await save.click();
  await frame.getByText("Wat een mooie lamp").waitFor();
  await frame.getByRole("button", { name: "Opgeslagen e-mail downloaden" }).waitFor();
  await expectSound(page, frame, "messages-on-timeline");

  const claimId = await complain(order, "customer", "product_not_received", "Ik heb niets ontvangen.");
  const claim = await openClaimPage(claimId);
  await claim.frame.getByText("Betwisten", { exact: false }).first().waitFor();
  await claim.frame.getByText("Alles is goed binnengekomen.").first().waitFor();
});

test("a paper of a mediation stays there until it is released, and the claim says so", async () => {
  const order = await orderOf("bemiddeling@voorbeeld.example");
  const mediated = await complain(order, "customer", "damaged", "Het glas van de lamp is gebroken.");
  const provider = await complain(order, "psp", "damaged", "");
  const { frame } = await openClaimPage(mediated);
  await frame.getByRole("button", { name: "Er is iets gebeurd buiten de app" }).click();
  const choice = frame.getByLabel("Wat is er gebeurd");
  const mediation = await choice
    .locator("option")
    .filter({ hasText: /emiddel/ })
    .first()
    .innerText();
  await choice.selectOption({ label: mediation });
  await frame.getByRole("button", { name: "Leg vast" }).click();
  await frame.getByText("wordt niet in een ander kanaal gebruikt").waitFor();
  await frame.locator("input[type=file]").setInputFiles({ name: "voorstel.png", mimeType: "image/png", buffer: PNG });
  await frame.getByLabel("Wat het is").fill("Ons voorstel aan de bemiddelaar");
  await frame.getByRole("button", { name: "Toevoegen aan het bewijs" }).click();
  await frame.getByText("Alleen in de bemiddeling van").first().waitFor();

  const { page, frame: beside } = await openClaimPage(provider);
  await beside.getByRole("heading", { name: "Vertrouwelijke stukken van een bemiddeling" }).waitFor();
  const enclosed = beside.locator("ol li", { hasText: "Ons voorstel aan de bemiddelaar" });
  expect(await enclosed.count()).toBe(0);
  const paper = beside.getByRole("listitem").filter({ hasText: "Ons voorstel aan de bemiddelaar" });
  await paper.getByRole("button", { name: "Vrijgeven" }).click();
  const confirm = beside.getByRole("button", { name: "Dit stuk vrijgeven" });
  expect(await confirm.isDisabled()).toBe(true);
  await beside.getByLabel("Ik mag en wil dit stuk buiten de bemiddeling gebruiken").check();
  await expectSound(page, beside, "mediation-papers");
  await confirm.click();
  await beside.getByText("Vrijgegeven", { exact: true }).waitFor();
  await enclosed.first().waitFor();
  expect(await beside.getByRole("button", { name: "Vrijgeven" }).count()).toBe(0);
});

test("a settlement names the amount that the merchant offers", async () => {
  const email = "gedeeltelijk@voorbeeld.example";
  const order = await orderOf(email);
  const claimId = await complain(order, "customer", "damaged", "Het glas van de lamp is gebroken.");
  const { page, frame } = await openClaimPage(claimId);
  await frame.getByRole("radio", { name: /^Schikken/ }).check();
  const amount = frame.getByLabel("Bedrag dat u terugbetaalt");
  await amount.fill("100000");
  await frame.getByRole("button", { name: "Noem dit bedrag in de brief" }).click();
  await frame.getByText("Dit is meer dan er nog terugbetaald kan worden.").waitFor();
  await amount.fill("5,50");
  await frame.getByRole("button", { name: "Noem dit bedrag in de brief" }).click();
  await frame.getByText("Ons voorstel is dat wij € 5,50 terugbetalen.").first().waitFor();
  await expectSound(page, frame, "partial-refund");
});

test("the shop switches acknowledgments on: one leaves by itself, another is stopped", async () => {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/settings");
  await frame.getByLabel("Bevestig de ontvangst vanzelf").check();
  await expectSound(page, frame, "settings-automatic");
  await page
    .locator("ui-save-bar, [data-save-bar]")
    .or(page.getByRole("button", { name: /Opslaan|Save/ }))
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: /^(Opslaan|Save)$/ })
    .first()
    .click();
  await until("it is kept", async () => {
    await frame.goto(frame.url());
    return frame.getByLabel("Bevestig de ontvangst vanzelf").isChecked();
  });

  const stopped = await orderOf("tegengehouden@voorbeeld.example");
  const stoppedClaim = await complain(stopped, "customer", "general", "De lamp knippert.");
  const claim = await openClaimPage(stoppedClaim);
  const stop = claim.frame.getByRole("button", { name: "Tegenhouden" });
  await until("the letter waits", async () => {
    if ((await stop.count()) > 0) return true;
    await claim.frame.goto(claim.frame.url());
    return false;
  });
  await claim.frame.getByText("vertrekt vanzelf").waitFor();
  await expectSound(claim.page, claim.frame, "automatic-acknowledgment");
  await stop.click();
  await stop.waitFor({ state: "detached" });

  const to = "vanzelf@voorbeeld.example";
  const order = await orderOf(to);
  await complain(order, "customer", "general", "De lamp knippert.");
  const mails = () => app.sandbox.state.mails.filter((mail) => mail.to.includes(to));
  await until("the letter is prepared", async () => {
    await app.control("/clock", { addHours: 1 });
    return mails().length > 0;
  });
  expect((await readMail(mails()[0]!)).text).toContain("Dank voor uw bericht");
  await app.control("/clock", { addHours: 24 });
  expect(mails()).toHaveLength(1);
  expect(app.sandbox.state.mails.filter((mail) => mail.to.includes("tegengehouden@voorbeeld.example"))).toHaveLength(0);
});
