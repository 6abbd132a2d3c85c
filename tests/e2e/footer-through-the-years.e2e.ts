import pg from "pg";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { axeViolations, openApp, openBrowser, openStorefront, PHONE, takeScreenshot } from "#tests/e2e/browser.ts";
import type { TestBrowser } from "#tests/e2e/browser.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const EMAIL = "klachten@lampenhuis-oost.example";

let app: TestApp;
let browser: TestBrowser;
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp();
  app.sandbox.state.theme.embed = true;
  await setClock("2024-12-31T20:00:00Z");
  browser = await openBrowser(app.httpsPort);
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await browser?.close();
  await app?.stop();
});
afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

async function setClock(at: string): Promise<void> {
  const { context } = app.sandbox;
  await context.moveClock((Date.parse(at) - context.now().getTime()) / 3_600_000);
}

const open = (path: string) => openApp(browser, app.sandbox.context, path);

/** What the storefront has: the text of the metafield that the theme reads. */
const published = () => app.sandbox.state.appMetafields.find(({ key }) => key === "footer")?.value;

/** What a shopper reads, and the addresses it links to. */
async function storefront(language = ""): Promise<{ text: string; links: (string | null)[] }> {
  const page = await openStorefront(browser, app.sandbox.context, language ? `/${language}/cart` : "/cart");
  const footer = page.locator(".weerwoord-embed");
  const links = await footer.getByRole("link").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  const text = await footer.innerText();
  await page.close();
  return { text, links };
}

const ODR = "https://ec.europa.eu/consumers/odr/";

async function publish(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
  await page.locator("#save-bar").waitFor({ state: "hidden" });
}

test("a Belgian member of a body has its sentence, and the link that was due then", async () => {
  const { page, app: frame } = await open("/app/footer");
  await frame.getByLabel("Land waar de onderneming gevestigd is").selectOption("BE");
  await frame.getByLabel("E-mailadres voor klachten").fill(EMAIL);
  await frame.getByLabel("Doet u mee aan geschiloplossing buiten de rechter?").selectOption("member");
  await frame.getByLabel("Instantie", { exact: true }).selectOption("ombudsman-voor-de-handel");
  await publish(page, frame);
  const { text, links } = await storefront();
  expect(text).toContain("Wij zijn aangesloten bij Ombudsman voor de Handel.");
  expect(links).toContain(ODR);
});

test("at the shop's midnight the body's end takes effect with nothing published, and becomes a task", async () => {
  await app.worker.stop();
  const before = published();
  await setClock("2024-12-31T22:59:50Z");
  expect((await storefront()).text).toContain("Ombudsman voor de Handel");
  await setClock("2024-12-31T23:00:00Z");
  const { text } = await storefront();
  expect(text).not.toContain("Ombudsman voor de Handel");
  expect(text).toContain("Consumentenombudsdienst");
  expect(published()).toBe(before);

  const { page, app: home } = await open("/app");
  await home.getByText("Ombudsman voor de Handel bestaat sinds 1 januari 2025 niet meer").waitFor();
  expect(await axeViolations(home)).toEqual([]);
  await takeScreenshot(page, "home-body-ended");
  await home
    .getByRole("button", { name: "Footer openen" })
    .or(home.getByRole("link", { name: "Footer openen" }))
    .last()
    .click();
  await home.getByLabel("Doet u mee aan geschiloplossing buiten de rechter?").selectOption("none");
  await publish(page, home);
  const again = await open("/app");
  await again.app.getByText("Klaarzetten").waitFor();
  expect(await again.app.getByText("bestaat sinds").count()).toBe(0);
  await app.restart("worker");
});

test("a trader who moves to Germany with 12 staff: preview and storefront change at once", async () => {
  const { page, app: frame } = await open("/app/footer");
  expect(await frame.getByLabel(/^Medewerkers op 31 december/).count()).toBe(0);
  await frame.getByLabel("Land waar de onderneming gevestigd is").selectOption("DE");
  await frame.getByRole("button", { name: "DE, Duits" }).click();
  await frame.getByText("Fragen oder Beschwerden? Schreiben Sie an").waitFor();
  const staff = frame.getByLabel("Medewerkers op 31 december 2024");
  await staff.fill("twaalf");
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await frame.getByText("Vul een aantal in, zoals 12").waitFor();
  expect((await storefront()).text).toContain("Consumentenombudsdienst");
  await staff.fill("12");
  await frame.getByText("Wir sind nicht bereit und nicht verpflichtet").waitFor();
  await takeScreenshot(page, "footer-germany");
  await page.setViewportSize(PHONE);
  await takeScreenshot(page, "footer-germany-phone");
  await publish(page, frame);

  const german = await storefront("de");
  expect(german.text).toContain("Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren");
  expect(german.links).toEqual([`mailto:${EMAIL}`, ODR]);
  const dutch = await storefront();
  expect(dutch.text).toContain("Wij zijn niet bereid en niet verplicht");
  expect(dutch.text).not.toContain("Consumentenombudsdienst");
});

test("the platform's link is gone at midnight in the shop's zone, and what Shopify kept is made anew soon after", async () => {
  await app.worker.stop();
  await setClock("2025-07-19T21:59:50Z");
  // After half a year Shopify's tokens are worth nothing; a visit brings new ones.
  await (await open("/app")).app.getByText("Klaarzetten").waitFor();
  const before = published();
  for (const language of ["", "de", "en", "fr"]) expect((await storefront(language)).links).toContain(ODR);
  await setClock("2025-07-19T22:00:00Z");
  for (const language of ["", "de", "en", "fr"])
    expect((await storefront(language)).links).toEqual([`mailto:${EMAIL}`]);
  expect(published()).toBe(before);

  await app.restart("worker");
  await setClock("2025-07-19T22:31:00Z");
  await until("the footer was written anew", () => Promise.resolve(published() !== before));
  expect(published()).not.toContain("consumers/odr");
  expect((await storefront("de")).links).toEqual([`mailto:${EMAIL}`]);
});

test("a release with new rules publishes the footer anew when its worker starts", async () => {
  await app.worker.stop();
  await owner.query("UPDATE trader SET published_rules = '2024-01-01.1', published_digest = repeat('0', 64)");
  app.sandbox.state.appMetafields = [];
  await app.restart("worker");
  await until("the footer was written by the new rules", async () => {
    const { rows } = await owner.query<{ published_rules: string }>("SELECT published_rules FROM trader");
    return rows[0]?.published_rules === RULES_VERSION;
  });
  expect(published()).toContain(RULES_VERSION);
  expect((await storefront("de")).text).toContain("Wir sind nicht bereit und nicht verpflichtet");
});

test("in January a German trader is asked for his staff, and another number changes the footer", async () => {
  await setClock("2025-12-31T22:30:00Z");
  const december = await open("/app");
  await december.app.getByText("Klaarzetten").waitFor();
  expect(await december.app.getByLabel(/^Hoeveel personen/).count()).toBe(0);

  await setClock("2025-12-31T23:30:00Z");
  const { page, app: home } = await open("/app");
  const question = home.getByLabel("Hoeveel personen werkten er op 31 december 2025 voor u?");
  await question.waitFor();
  expect(await question.inputValue()).toBe("12");
  expect(await axeViolations(home)).toEqual([]);
  await takeScreenshot(page, "home-staff");
  await question.fill("een paar");
  await home.getByRole("button", { name: "Bevestigen" }).click();
  await home.getByText("Vul een aantal in, zoals 12").waitFor();
  await page.setViewportSize(PHONE);
  await takeScreenshot(page, "home-staff-phone");
  expect((await storefront("de")).text).toContain("nicht bereit");

  await question.fill("9");
  await home.getByRole("button", { name: "Bevestigen" }).click();
  await page.locator(".toast", { hasText: "Bedankt, uw footer is bijgewerkt" }).waitFor();
  await question.waitFor({ state: "detached" });
  expect((await storefront("de")).text).toContain(`Fragen oder Beschwerden? Schreiben Sie an ${EMAIL}.`);
});
