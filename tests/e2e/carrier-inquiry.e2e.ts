import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, PHONE, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
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

/** One white pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

async function openClaimOf(order: Order): Promise<Frame> {
  const { app: frame } = await openApp(browser, app.sandbox.context, "/app/claims");
  const row = frame.getByRole("row").filter({ hasText: order.name });
  await until("the claim is on the list", async () => {
    if ((await row.count()) > 0) return true;
    await frame.goto(frame.url());
    return false;
  });
  await row.getByRole("link").first().click();
  await frame.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
  return frame;
}

async function expectFits(frame: Frame): Promise<void> {
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect((await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
    [],
  );
}

test("a claim on a bare scan: the carrier is asked first, hands back an answer, and pays", async () => {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email: "a.dewit@voorbeeld.example" },
    country: "NL",
    locale: "nl",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl", number: "3SABCD7654321" });
  await app.control("/clock", { addHours: 20 });
  await app.control(`/orders/${order.id}/deliver`, { handover: "unknown" });
  await app.control("/clock", { addHours: 20 });
  await openClaim(app.sandbox.context, order, {
    channel: "customer",
    reason: "product_not_received",
    statement: "Ik heb niets gekregen.",
  });
  const frame = await openClaimOf(order);
  await frame
    .getByText(/Vraag het eerst na bij de vervoerder \(PostNL\).*Dagen die daarvoor nog resten: \d+/)
    .waitFor();
  await frame.getByText("Aanmelden kan tot:").waitFor();

  await frame.locator('input[type="file"]').setInputFiles({ name: "pakbon.png", mimeType: "image/png", buffer: PNG });
  await frame.getByRole("button", { name: "Toevoegen aan het bewijs" }).click();
  await frame
    .getByText(/^U voegde toe:/)
    .first()
    .waitFor();

  await frame.getByRole("button", { name: "Navraag bij PostNL voorbereiden" }).click();
  await frame.getByRole("heading", { name: "Vul het formulier van PostNL in" }).waitFor();
  await frame.getByText("Ik heb niets gekregen.", { exact: true }).waitFor();
  await frame.getByText(/Wij zijn de afzender van zending 3SABCD7654321/).waitFor();
  await frame.getByText("Aanmelden kan tot:").waitFor();
  const download = frame.page().waitForEvent("download");
  await frame.getByRole("button", { name: /^pakbon\.png/ }).click();
  expect(await readFile(await (await download).path())).toEqual(PNG);
  await expectFits(frame);
  await frame.page().setViewportSize(PHONE);
  await expectFits(frame);
  await frame.page().setViewportSize({ width: 1280, height: 800 });

  await frame.getByLabel("Hoe het pakket eruitziet").fill("Bruine doos met blauwe tape");
  await frame.getByLabel("Zaaknummer bij PostNL").fill("C-900");
  await frame.getByRole("button", { name: "Ik heb het verstuurd" }).click();
  await frame.getByRole("heading", { name: "Wat antwoordde PostNL?" }).waitFor();
  await frame.getByText("Bruine doos met blauwe tape").waitFor();
  await frame.getByText("Zaaknummer: C-900").waitFor();

  const home = await openApp(browser, app.sandbox.context, "/app");
  await home.app.getByRole("heading", { name: "Navraag bij vervoerders" }).waitFor();
  await home.app.getByText("Opnieuw vragen vanaf").waitFor();
  await home.app.getByRole("link", { name: "Navraag bij PostNL" }).click();

  const waiting = await openClaimOf(order);
  await waiting.getByText(/De navraag ligt bij de vervoerder \(PostNL\)/).waitFor();
  await waiting
    .getByText(/Sinds .* loopt bij PostNL een onderzoek naar het pakket\./)
    .first()
    .waitFor();

  await frame.getByRole("button", { name: "Antwoord vastleggen" }).click();
  await frame.getByText("Schrijf op wat de vervoerder antwoordde.").waitFor();
  await frame.getByText("Het pakket is niet gevonden", { exact: true }).click();
  await frame.getByLabel("Letterlijke woorden").fill("De zending is niet teruggevonden.");
  await frame.getByRole("button", { name: "Antwoord vastleggen" }).click();
  await frame.getByRole("heading", { name: "Nog een antwoord van PostNL" }).waitFor();
  await frame.getByLabel("Bedrag").fill("zeventien");
  await frame.getByRole("button", { name: "Vergoeding vastleggen" }).click();
  await frame.getByText("Vul een bedrag in, zoals 17,50.").waitFor();
  await frame.getByLabel("Bedrag").fill("17,50");
  await frame.getByRole("button", { name: "Vergoeding vastleggen" }).click();
  await frame.getByText(/Vergoed: €\s17,50/).waitFor();
  await frame.getByRole("button", { name: "Navraag sluiten" }).click();
  await frame.getByText("Gesloten", { exact: true }).waitFor();

  const answered = await openClaimOf(order);
  await answered.getByText("De vervoerder vindt het pakket zelf niet terug: los het met de klant op.").waitFor();
  await answered.getByText(/Vergoed: €\s17,50/).waitFor();
  const { app: orders } = await openApp(browser, app.sandbox.context, "/app/orders");
  await orders.getByRole("link", { name: order.name, exact: true }).click();
  for (const line of [
    "Navraag bij PostNL voorbereid",
    "Navraag verstuurd",
    "Antwoord op de navraag",
    "Vergoeding van de vervoerder",
    "Navraag gesloten",
  ])
    await orders.locator("ol > li").getByText(line, { exact: true }).waitFor();
});
