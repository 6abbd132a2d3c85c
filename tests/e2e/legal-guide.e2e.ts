import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const ADDRESS = "klachten@lampenhuis-oost.example";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const open = (path: string) => openApp(browser, app.sandbox.context, path);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A row of the placement list. */
const row = (frame: Frame, place: string, title: string) =>
  frame
    .locator(`h3:text-is("${place}")`)
    .locator("xpath=..")
    .locator(`h4:text-is("${title}")`)
    .locator("xpath=ancestor::*[contains(@class,'Polaris-BlockStack')][1]");

async function publish(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
}

test("the guide tells the law of a country in four languages, and its privacy paragraph can be copied", async () => {
  const { page, app: frame } = await open("/app/guide");
  await frame.getByRole("heading", { name: "Juridische gids" }).waitFor();
  await frame.getByText("Geen link naar het gesloten Europese platform").waitFor();
  await frame.getByText("Uw gegevens zijn nog niet volledig").waitFor();
  expect(await frame.getByText("Niet gecontroleerd", { exact: true }).count()).toBeGreaterThan(0);
  expect(await frame.getByText(/nagekeken op 21 november 2026/).count()).toBeGreaterThan(0);

  await frame.getByLabel("Land van vestiging").selectOption("DE");
  await frame.getByText("Verklaring dat de ondernemer niet meedoet").waitFor();
  await frame.getByText("Dit geldt voor ondernemingen die in dit land gevestigd zijn.").waitFor();
  await frame.getByLabel("Taal van de gids").selectOption("de");
  await frame.getByText("Erklärung, dass der Unternehmer nicht teilnimmt").waitFor();

  await frame.getByRole("tab", { name: "Änderungen" }).click();
  await frame.getByText("20. September 2028").waitFor();
  await frame.getByRole("tab", { name: "Recht bei Ansprüchen" }).click();
  await frame.getByText("Gefahr auf dem Weg").waitFor();
  await frame.getByRole("tab", { name: "Datenschutzerklärung" }).click();
  await frame.getByRole("button", { name: "Kopiëren: Datenschutzerklärung" }).click();
  await frame
    .getByRole("button", { name: "Kopiëren: Datenschutzerklärung" })
    .filter({ hasText: "Gekopieerd" })
    .waitFor();
  expect(await copied(page)).toMatch(/^Nachweis von Bestellung und Lieferung\./);
  expect(await frame.locator('[lang="de"]').count()).toBeGreaterThan(0);
});

test("a body chosen in the directory stands in the footer's form, and is named once it is published", async () => {
  const { page, app: frame } = await open("/app/footer");
  await frame.getByLabel("E-mailadres voor klachten").fill(ADDRESS);
  await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await page.locator(".toast", { hasText: "Opgeslagen" }).waitFor();
  await page.locator("#save-bar").waitFor({ state: "hidden" });
  await frame.getByRole("link", { name: "Zoek in de lijst van instanties" }).click();
  await frame.getByRole("heading", { name: "Geschilleninstanties" }).waitFor();

  await frame.getByLabel("Land").selectOption("BE");
  await frame.getByText("12 instanties").or(frame.getByText("11 instanties")).waitFor();
  expect(await frame.getByText("Ombudsman voor de Handel").count()).toBe(0);
  expect(await frame.getByRole("link", { name: /^Kies / }).count()).toBe(0);
  await frame.getByLabel("Zoek op naam of website").fill("bestaat niet");
  await frame.getByText("Niets gevonden").waitFor();
  await frame.getByRole("button", { name: "Toon alles van Nederland" }).click();
  await frame.getByLabel("Zoek op naam of website").fill("thuiswinkel");
  await frame.getByRole("link", { name: "Kies De Geschillencommissie Thuiswinkel" }).click();

  await frame.getByRole("heading", { name: "Footer", exact: true }).waitFor();
  await expect
    .poll(() => frame.getByLabel("Instantie", { exact: true }).inputValue())
    .toBe("degeschillencommissie-thuiswinkel");
  expect(await frame.getByLabel("Doet u mee aan geschiloplossing").inputValue()).toBe("member");
  await page.locator("#save-bar").waitFor();
  await publish(page, frame);
  await page.locator("#save-bar").waitFor({ state: "hidden" });
  await frame.getByRole("link", { name: "Zoek in de lijst van instanties" }).click();
  await frame.getByText("Uw keuze").waitFor();
});

test("the list tells where the words have to stand, gives them to copy, and finds what must go", async () => {
  const terms = app.sandbox.state.policies.find(({ type }) => type === "TERMS_OF_SERVICE")!;
  const clean = terms.body;
  terms.body = `${clean}<p>Klachten kunt u ook melden via het <a href="https://ec.europa.eu/consumers/odr">ODR-platform</a>.</p>`;
  const first = await open("/app/footer");
  await first.app.getByText("Er moet iets uit uw beleid").waitFor();
  await first.app.getByText("een link naar het gesloten Europese platform (ec.europa.eu/consumers/odr)").waitFor();
  const body = row(
    first.app,
    "In de voorwaarden",
    "Naam en website van de instantie waaraan de ondernemer gebonden is",
  );
  await body.getByText("Niet gevonden").waitFor();
  await body.getByRole("button", { name: "Toon tekst" }).click();
  await body.getByRole("button", { name: "Kopiëren: Tekst om te kopiëren" }).click();
  await body.getByText("Gekopieerd").waitFor();
  const words = await copied(first.page);
  expect(words).toContain("De Geschillencommissie Thuiswinkel (https://degeschillencommissie.nl/");

  // As the merchant would do it at Shopify.
  terms.body = `${clean}<p>${words}</p>`;
  const second = await open("/app/footer");
  await row(second.app, "In de voorwaarden", "Naam en website van de instantie waaraan de ondernemer gebonden is")
    .getByText("Gevonden", { exact: true })
    .waitFor();
  expect(await second.app.getByText("Er moet iets uit uw beleid").count()).toBe(0);

  const mails = row(second.app, "In bestelmails", "Geen link naar het gesloten Europese platform");
  await mails.getByText("Kunnen wij niet zien").waitFor();
  await mails.getByLabel("Het staat er niet meer").click();
  await expect.poll(() => mails.getByLabel("Het staat er niet meer").isChecked()).toBe(true);
  await mails.getByText("Door u geplaatst").waitFor();
  const third = await open("/app/footer");
  await row(third.app, "In bestelmails", "Geen link naar het gesloten Europese platform")
    .getByText("Door u geplaatst")
    .waitFor();
});

test("the address is verified by the button on the page that its mail leads to, and by nothing else", async () => {
  const { mails } = app.sandbox.state;
  const before = mails.length;
  const { app: frame } = await open("/app/footer");
  await frame.getByText("Niet bevestigd", { exact: true }).waitFor();
  await frame.getByRole("button", { name: "Stuur bevestigingsmail" }).click();
  await frame.getByText("Mail verstuurd", { exact: true }).waitFor();
  await until("the mail is in the mailbox", () => mails.length === before + 1);
  const mail = mails.at(-1)!;
  expect(mail.to).toEqual([ADDRESS]);
  const { text } = await readMail(mail);
  const link = /http\S+\/email\/\S+/.exec(text ?? "")![0];

  // A scanner opens links, as often as it likes.
  for (const method of ["GET", "HEAD", "GET"]) expect((await fetch(link, { method })).status).toBe(200);
  const page = await browser.context.newPage();
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({ "referrer-policy": "no-referrer", "cache-control": "no-store" });
  expect(await page.locator("script").count()).toBe(0);
  await page.getByRole("heading", { name: "Komt hier mail aan?" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const unpressed = await open("/app/footer");
  await unpressed.app.getByText("Mail verstuurd", { exact: true }).waitFor();

  await page.getByRole("button", { name: "Ja, hier komt mail aan" }).click();
  await page.getByRole("heading", { name: "Dank u, het adres is bevestigd" }).waitFor();
  await page.goto(link);
  await page.getByRole("heading", { name: "Dit adres was al bevestigd" }).waitFor();
  const pressed = await open("/app/footer");
  await pressed.app.getByText("Bevestigd", { exact: true }).waitFor();
  expect(app.output()).not.toContain(link.split("/").at(-1)!);

  await pressed.app.getByLabel("E-mailadres voor klachten").fill("hallo@no-mail.example");
  await pressed.app.getByText("Sla dit adres eerst op").waitFor();
  await pressed.page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await pressed.app.getByText("Niet bevestigd", { exact: true }).waitFor();
  await app.sandbox.context.moveClock(1);
  await pressed.app.getByRole("button", { name: "Stuur bevestigingsmail" }).click();
  await pressed.app.getByText("Het domein van dit adres ontvangt geen mail").waitFor();
  expect(mails).toHaveLength(before + 1);
});
