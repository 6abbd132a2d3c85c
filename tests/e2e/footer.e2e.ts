import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations, openApp, openBrowser, openStorefront, type TestBrowser } from "#tests/e2e/browser.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const EMBED = ".weerwoord-embed";
const BLOCK = ".weerwoord-block";
const MOST_BYTES = 1_536;

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const openFooterPage = () => openApp(browser, app.sandbox.context, "/app/footer");
const theme = () => app.sandbox.state.theme;

type Visit = { page: Page; html: string; requests: string[]; shift: number };

/** Visits a page of the shop as a shopper does. `shift` is how far its content moved while it was loaded, as browsers reckon it. */
async function visit(path: string): Promise<Visit> {
  const page = await openStorefront(browser, app.sandbox.context, "/cart");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const response = await page.goto(`https://${app.shop}${path}`, { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) fail(new Error("shifts go unseen here"));
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // Entries of before are handed out before the next frame but one.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
      }),
  );
  return { page, html: (await response?.text()) ?? "", requests, shift };
}

test("nothing is published while the merchant has not confirmed his data", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame
    .getByText("Nog niet bekeken")
    .or(frame.getByText("Uit", { exact: true }))
    .first()
    .waitFor();
  expect(await frame.getByLabel("Land waar de onderneming gevestigd is").inputValue()).toBe("NL");
  await frame.getByLabel("Land waar de onderneming gevestigd is").selectOption("BE");
  await frame.getByLabel("E-mailadres voor klachten").fill("klachten@lampenhuis-oost.example");
  await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await page.locator(".toast", { hasText: "Opgeslagen" }).waitFor();
  await page.locator("#save-bar").waitFor({ state: "hidden" });
  await frame.getByText("Er is nog niets gepubliceerd.").waitFor();

  expect(app.sandbox.state.appMetafields).toEqual([]);
  theme().embed = true;
  expect((await visit("/")).html).not.toContain("weerwoord");
  theme().embed = false;
});

test("wrong data are refused in words, and nothing is saved", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame.getByLabel("E-mailadres voor klachten").fill("geen adres");
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await frame.getByText("Dit is geen e-mailadres").waitFor();
  await frame.getByText("Er is niets opgeslagen.").waitFor();
  await page.locator("#save-bar").getByRole("button", { name: "Annuleren" }).click();
  await frame.getByText("Dit is geen e-mailadres").waitFor({ state: "detached" });
  expect(await frame.getByLabel("E-mailadres voor klachten").inputValue()).toBe("klachten@lampenhuis-oost.example");
  expect(app.sandbox.state.appMetafields).toEqual([]);
});

test("a published footer shows once its embed is switched on through the page's link, in the visitor's language", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
  await frame.getByRole("button", { name: "Gepubliceerd" }).waitFor();
  await frame.getByText("Uit", { exact: true }).waitFor();
  const before = await visit("/");
  expect(before.html).not.toContain("weerwoord");

  await frame.getByRole("link", { name: "Aanzetten in het thema" }).click();
  await page.waitForURL(/\/themes\/current\/editor\?/);
  expect(theme().embed).toBe(false);
  await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await page.waitForURL(/\/editor$/);

  const dutch = await visit("/");
  const footer = dutch.page.locator(EMBED);
  expect(await footer.isVisible()).toBe(true);
  expect(await footer.getAttribute("lang")).toBe("nl");
  expect(await footer.getByRole("link", { name: "Consumentenombudsdienst" }).getAttribute("href")).toBe(
    "https://consumentenombudsdienst.be",
  );
  expect(await footer.getByRole("link", { name: "klachten@lampenhuis-oost.example" }).getAttribute("href")).toBe(
    "mailto:klachten@lampenhuis-oost.example",
  );
  const english = await visit("/en");
  expect(await english.page.locator(EMBED).getAttribute("lang")).toBe("en");
  expect(await english.page.locator(EMBED).innerText()).toContain("Complaint? Write to");
  expect(await english.page.getByRole("link", { name: "Consumer Mediation Service" }).getAttribute("href")).toBe(
    "https://consumerombudsman.be",
  );

  for (const { html, requests, shift } of [dutch, english]) {
    expect(html).not.toMatch(/consumers\/odr/);
    const added = addedBy(html, before.html);
    expect(added).not.toMatch(/<script|<link|<img|\bon[a-z]+=/i);
    expect(Buffer.byteLength(added)).toBeLessThanOrEqual(MOST_BYTES);
    expect(requests.slice(1)).toEqual(before.requests.slice(1));
    expect(shift).toBe(0);
  }
});

test("the app says that the theme shows the footer, and the storefront's footer goes with the switch", async () => {
  const { app: frame } = await openFooterPage();
  await frame.getByText("Aan", { exact: true }).waitFor();
  const home = await openApp(browser, app.sandbox.context, "/app");
  await home.app.getByText("Aan", { exact: true }).waitFor();
  theme().embed = false;
  expect((await visit("/")).html).not.toContain("weerwoord");
  const again = await openFooterPage();
  await again.app.getByText("Uit", { exact: true }).waitFor();
});

test("a block in the footer shows the same; with the embed on as well it is seen once", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame.getByRole("link", { name: "Als blok toevoegen" }).click();
  await page.waitForURL(/\/themes\/current\/editor\?/);
  await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await page.waitForURL(/\/editor$/);
  expect(theme()).toMatchObject({ embed: false, block: true });
  const block = await visit("/");
  expect(await block.page.locator(`footer ${BLOCK}`).isVisible()).toBe(true);
  expect(await block.page.locator(EMBED).count()).toBe(0);

  theme().embed = true;
  const both = await visit("/en");
  expect(await both.page.locator(`footer ${BLOCK}`).isVisible()).toBe(true);
  expect(await both.page.locator(EMBED).isVisible()).toBe(false);
  expect(await both.page.getByRole("region", { name: "Complaints and disputes" }).count()).toBe(1);
  expect(both.shift).toBe(0);
  const again = await openFooterPage();
  await again.app.getByText("Twee keer aan").waitFor();
});

test("a change is published anew", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame.getByLabel("E-mailadres voor klachten").fill("hallo@lampenhuis-oost.example");
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
  await page.locator("#save-bar").waitFor({ state: "hidden" });
  const { html } = await visit("/");
  expect(html).toContain("mailto:hallo@lampenhuis-oost.example");
  expect(html).not.toContain("klachten@lampenhuis-oost.example");
});

test("the merchant sees where he ships to, says where he directs his shop, and Switzerland's rule comes with it", async () => {
  const { page, app: frame } = await openFooterPage();
  await frame.getByText("Volgens Shopify verzendt u naar: België, Duitsland, Frankrijk, Nederland.").waitFor();
  await frame.getByText("U richt uw winkel ook op: Duitsland, Frankrijk, Nederland.").waitFor();
  expect(await frame.getByText("Volledige identiteit en contactadres").count()).toBe(0);
  await frame.getByLabel("Mijn winkel richt zich op al deze landen").click();
  for (const country of ["Duitsland", "Frankrijk", "Zwitserland"])
    await frame.getByLabel(country, { exact: true }).click();
  await frame.getByText("U richt uw winkel ook op: Nederland.").waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
  await frame.getByText("Volledige identiteit en contactadres, met een e-mailadres").waitFor();

  const again = await openFooterPage();
  expect(await again.app.getByLabel("Zwitserland", { exact: true }).isChecked()).toBe(true);
  expect(await again.app.getByLabel("Duitsland", { exact: true }).isChecked()).toBe(false);
});

test("Home asks for the address to be verified, and sends the mail", async () => {
  const { app: frame } = await openApp(browser, app.sandbox.context, "/app");
  await frame.getByText("Of mail aankomt op het adres dat uw footer toont, is nog niet zeker.").waitFor();
  await frame.getByRole("button", { name: "Stuur bevestigingsmail" }).click();
  await frame.getByText("Mail verstuurd").waitFor();
  const settings = await openApp(browser, app.sandbox.context, "/app/settings");
  await settings.app.getByText("hallo@lampenhuis-oost.example").first().waitFor();
  await settings.app.getByText("Mail verstuurd").waitFor();
  await settings.app.getByRole("button", { name: "Stuur opnieuw" }).waitFor();
});

/** What of a page is not in the same page without the embed: the embed stands at the end of the body. */
function addedBy(html: string, without: string): string {
  const start = html.indexOf('<div id="shopify-block-weerwoord');
  expect(start).toBeGreaterThan(0);
  expect(without).not.toContain("shopify-block-weerwoord");
  return html.slice(start, html.lastIndexOf("</body>"));
}
