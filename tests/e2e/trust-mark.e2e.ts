import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  axeViolations,
  DESKTOP,
  openApp,
  openBrowser,
  openStorefront,
  PHONE,
  takeScreenshot,
  type TestBrowser,
} from "#tests/e2e/browser.ts";
import { leastContrast } from "#tests/e2e/contrast.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { webwinkelkeur } from "#tests/sandbox/reviews/webwinkelkeur.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const MARK = ".weerwoord-mark";
const MOST_BYTES = 1_536;
const LEAST_CONTRAST = 4.5;

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  const at = "2026-11-20T10:00:00.000Z";
  app.sandbox.state.reviewSites.reviews.push(
    ...[9, 8, 10].map((rating) => ({
      ...{ id: `r${rating}`, site: "webwinkelkeur" as const, reference: "1042", rating, at, updatedAt: at },
      ...{ email: "anna@example.com", author: "Anna de Wit", text: "Netjes ontvangen", language: "nl" },
    })),
  );
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

const openFooterPage = () => openApp(browser, app.sandbox.context, "/app/footer");
const markSwitch = (frame: Frame) => frame.getByLabel("WebwinkelKeur tonen");
const marks = () => app.sandbox.state.appMetafields.find(({ key }) => key === "marks")?.value;

async function endMembership(ended: boolean): Promise<void> {
  const response = await fetch(`${app.sandbox.url}/control/review-sites/webwinkelkeur/membership`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ended }),
  });
  expect(response.status).toBeLessThan(400);
}

type Visit = { page: Page; html: string; requests: string[]; shift: number };

/** Visits the shop as a shopper does. `shift` is how far the content moved while it was loaded, as browsers reckon it. */
async function visit(path: string, size = DESKTOP): Promise<Visit> {
  const page = await openStorefront(browser, app.sandbox.context, "/theme-assets/theme.css");
  await page.setViewportSize(size);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const response = await page.goto(`https://${app.shop}${path}`, { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
      }),
  );
  return { page, html: (await response?.text()) ?? "", requests, shift };
}

test("without a connected site there is nothing to switch on, and the page says where to begin", async () => {
  const { app: frame } = await openFooterPage();
  await frame.getByText("Er is nog geen beoordelingssite gekoppeld.").waitFor();
  await frame.getByRole("link", { name: "Een site koppelen" }).click();
  await frame.getByRole("heading", { name: "Koppelingen", level: 1 }).waitFor();
});

test("a merchant connects a site, switches its mark on, sees what shoppers read and adds the block", async () => {
  const connecting = await openApp(browser, app.sandbox.context, "/app/connections/review-sites/webwinkelkeur");
  await connecting.app.getByLabel("Webwinkel-ID").fill(webwinkelkeur.credentials["id"]!);
  await connecting.app.getByLabel("API-sleutel", { exact: true }).fill(webwinkelkeur.credentials["code"]!);
  await connecting.app.getByRole("button", { name: "Koppelen", exact: true }).click();
  await connecting.app.getByText("We hebben WebwinkelKeur bereikt").waitFor();

  const { page, app: frame } = await openFooterPage();
  await frame.getByText("Uw lidmaatschap van het keurmerk, met uw gemiddelde.").waitFor();
  expect(marks()).toBeUndefined();
  await markSwitch(frame).click();
  await frame.getByText("Bevestigd; zonder nieuwe bevestiging verdwijnt het op").waitFor();
  await frame.getByText("Klantbeoordeling: 4,5 van 5 (3 beoordelingen bij WebwinkelKeur, stand").waitFor();
  await frame.getByText("Niet in het thema").waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  await takeScreenshot(page, "mark/footer-page-desktop");
  await page.setViewportSize(PHONE);
  await markSwitch(frame).scrollIntoViewIfNeeded();
  await takeScreenshot(page, "mark/footer-page-phone");
  await page.setViewportSize(DESKTOP);

  await frame.getByRole("link", { name: "Als blok toevoegen" }).last().click();
  await page.waitForURL(/\/themes\/current\/editor\?.*trust-mark/);
  await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
  await page.waitForURL(/\/editor$/);
  expect(app.sandbox.state.theme).toMatchObject({ mark: true, block: false, embed: false });
  const again = await openFooterPage();
  await again.app.getByText("In het thema", { exact: true }).waitFor();
});

describe("a shopper sees it", () => {
  test.each([
    ["nl", "", DESKTOP, "Lid van WebwinkelKeur", "Klantbeoordeling: 4,5 van 5 (3 beoordelingen bij WebwinkelKeur"],
    ["nl", "", PHONE, "Lid van WebwinkelKeur", "Klantbeoordeling: 4,5 van 5"],
    ["fr", "/fr", DESKTOP, "Membre de WebwinkelKeur", "Note des clients : 4,5 sur 5 (3 avis sur WebwinkelKeur"],
    ["fr", "/fr", PHONE, "Membre de WebwinkelKeur", "Note des clients : 4,5 sur 5"],
  ])("in %s at %s/ on a screen of %o", async (language, path, size, membership, rating) => {
    app.sandbox.state.theme.mark = false;
    const bare = await visit(`${path}/cart`, size);
    app.sandbox.state.theme.mark = true;
    const { page, html, requests, shift } = await visit(`${path}/cart`, size);
    const mark = page.locator(MARK);
    await mark.scrollIntoViewIfNeeded();
    expect(await mark.getAttribute("lang")).toBe(language);
    expect(await mark.innerText()).toContain(rating);
    expect(await mark.getByRole("link", { name: membership }).getAttribute("href")).toMatch(
      /^https:\/\/www\.webwinkelkeur\.nl\/leden\//,
    );
    expect(await axeViolations(page)).toEqual([]);
    const { ratio, text } = await leastContrast(page, MARK);
    expect(ratio, text).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(shift).toBe(0);
    expect(requests.slice(1)).toEqual(bare.requests.slice(1));
    expect(Buffer.byteLength(html) - Buffer.byteLength(bare.html)).toBeLessThanOrEqual(MOST_BYTES);
    expect(html.match(/<script/g)?.length).toBe(bare.html.match(/<script/g)?.length);
    expect(html).not.toMatch(/anna|Netjes ontvangen/i);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await takeScreenshot(page, `mark/storefront-${language}-${size === PHONE ? "phone" : "desktop"}`);
  });
});

test("the membership ends: the mark is gone after the next question, and the merchant is told", async () => {
  await endMembership(true);
  const standing = marks();
  await app.sandbox.context.moveClock(6.1);
  await expect.poll(marks, { timeout: 30_000 }).not.toBe(standing);
  expect(await (await visit("/cart")).page.locator(MARK).count()).toBe(0);
  const { app: frame } = await openFooterPage();
  await frame.getByText("Ingetrokken").waitFor();
  await frame.getByText(/De site zegt sinds .* dat u geen lid meer bent/).waitFor();
  expect(await axeViolations(frame)).toEqual([]);
});

test("nobody writes to the shop any more: the mark is gone when its day is over", async () => {
  await endMembership(false);
  const ended = marks();
  await app.sandbox.context.moveClock(6.1);
  await expect.poll(marks, { timeout: 30_000 }).not.toBe(ended);
  const { page } = await visit("/cart");
  await page.locator(MARK).waitFor();

  await app.worker.stop();
  const standing = marks();
  await app.sandbox.context.moveClock(23);
  expect(await (await visit("/cart")).page.locator(MARK).count()).toBe(1);
  await app.sandbox.context.moveClock(1);
  const gone = await visit("/cart");
  expect(await gone.page.locator(MARK).count()).toBe(0);
  expect(gone.html).not.toContain("weerwoord-mark");
  expect(marks()).toBe(standing);
  const { app: frame } = await openFooterPage();
  await frame.getByText("Verlopen").waitFor();
});

test("switched off, it is withdrawn at once", async () => {
  const { app: frame } = await openFooterPage();
  await markSwitch(frame).click();
  await frame.getByText("Uw lidmaatschap van het keurmerk, met uw gemiddelde.").waitFor();
  await expect.poll(marks).toBe(JSON.stringify({ marks: [] }));
});
