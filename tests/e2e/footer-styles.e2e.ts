import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PublishedDisclosure, publishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import { publishedMarks } from "#app/domain/review/trust-mark.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import {
  axeViolations,
  DESKTOP,
  openBrowser,
  openStorefront,
  PHONE,
  takeScreenshot,
  type TestBrowser,
} from "#tests/e2e/browser.ts";
import { leastContrast } from "#tests/e2e/contrast.ts";
import { FOOTER_STYLES, type FooterStyle } from "#tests/sandbox/state/footer-styles.ts";
import { startTestShop, type TestShop } from "#tests/sandbox/test-shop.ts";

const MOST_BYTES = 1_536;
const LEAST_CONTRAST = 4.5;
/** Stands for a language that takes more room than those we write. */
const PSEUDO: string = "eo";
const SPOKEN = ["nl", "de", "fr", PSEUDO] as const;
const VIEWPORTS = { desktop: DESKTOP, phone: PHONE };
const PLACES = { block: ".weerwoord-block", embed: ".weerwoord-embed" };
type Place = keyof typeof PLACES;

const TRADER: TraderFacts = {
  country: "BE",
  email: "klantenservice@lampenhuis-oost.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
};

let shop: TestShop;
let browser: TestBrowser;

beforeAll(async () => {
  shop = await startTestShop();
  const { state } = shop.sandbox;
  state.locales.push({ ...state.locales[0]!, locale: PSEUDO, primary: false, published: true });
  browser = await openBrowser(Number(new URL(shop.sandbox.httpsUrl).port));
});
afterAll(async () => {
  await browser?.close();
  await shop?.stop();
});
beforeEach(() => {
  const metafield = { id: "1", namespace: "weerwoord", createdAt: "", updatedAt: "" };
  shop.sandbox.state.appMetafields = [
    { ...metafield, key: "footer", type: "json", value: JSON.stringify(footer()) },
    { ...metafield, key: "footer_ready", type: "boolean", value: "true" },
  ];
});
afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

/** What is published, with the complaint form's link and with Dutch made two fifths longer as one language more. */
function footer(): PublishedDisclosure {
  const today = shop.sandbox.context.now().toISOString().slice(0, 10);
  const published = publishedDisclosure(TRADER, {
    today,
    timeZone: "Europe/Amsterdam",
    languages: LANGUAGES,
    complaintForm: "/apps/weerwoord/complaint",
  });
  const dutch = published.languages.nl ?? [];
  const pseudo = dutch.map((line) => ({
    ...line,
    segments: line.segments.map(({ t, h }) => ({ t: t.includes("@") ? t : longer(t), ...(h && { h }) })),
  }));
  return {
    ...published,
    own: PSEUDO as PublishedDisclosure["fallback"],
    words: { heading: longer("Klachten en geschillen"), fileComplaint: longer("Klacht indienen") },
    languages: { ...published.languages, [PSEUDO]: pseudo },
  };
}

/** Makes every word two fifths longer, as other languages make compounds. */
function longer(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
}

test("the pseudo-language is two fifths longer", () => {
  const { languages } = footer();
  const lengthOf = (lines: (typeof languages)["nl"]) =>
    (lines ?? []).flatMap(({ segments }) => segments.map(({ t }) => (t.includes("@") ? "" : t))).join("").length;
  const pseudo = lengthOf((languages as Record<string, (typeof languages)["nl"]>)[PSEUDO]);
  expect(pseudo / lengthOf(languages.nl)).toBeGreaterThanOrEqual(1.4);
});

/** Shows the theme with that footer, and where the disclosure stands in it; nowhere when there is no place. */
function dress(style: FooterStyle, place?: Place): void {
  Object.assign(shop.sandbox.state.theme, { footer: style, block: place === "block", embed: place === "embed" });
}

type Visit = { page: Page; html: string; requests: string[]; fetch(locale: string): Promise<string> };

async function visit(locale: string, size: { width: number; height: number }): Promise<Visit> {
  const page = await openStorefront(browser, shop.sandbox.context, "/theme-assets/theme.css");
  await page.setViewportSize(size);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const address = (language: string) =>
    `https://${shop.sandbox.context.options.shop}${language === "nl" ? "" : `/${language}`}/cart`;
  const fetchText = (language: string) => page.evaluate(async (url) => (await fetch(url)).text(), address(language));
  const response = await page.goto(address(locale));
  return { page, html: (await response?.text()) ?? "", requests: [...requests], fetch: fetchText };
}

/** How far the page's content moved while it was loaded, as browsers reckon it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
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
}

/** How the disclosure is set, and how the text around it is. */
function setting(page: Page, selector: string) {
  return page.evaluate((disclosure) => {
    const read = (element: Element | null | undefined) => {
      if (!element) throw new Error("nothing to compare with");
      const { fontFamily, color, textTransform, letterSpacing } = getComputedStyle(element);
      return { fontFamily, color, textTransform, letterSpacing };
    };
    const own = document.querySelector(disclosure);
    return {
      own: read(own?.querySelector("p")),
      around: read(own?.parentElement),
      link: read(own?.querySelector("a")),
    };
  }, selector);
}

describe.each(FOOTER_STYLES)("in a footer that is %s", (style) => {
  test.each([
    ["block", SPOKEN],
    ["embed", ["nl", PSEUDO]],
  ] as const)("the %s is legible and stays in its place", async (place, locales) => {
    const selector = PLACES[place];
    dress(style);
    const undressed = await visit("nl", DESKTOP);
    const without = Object.fromEntries(
      await Promise.all(locales.map(async (locale) => [locale, await undressed.fetch(locale)] as const)),
    );
    dress(style, place);
    for (const [device, size] of Object.entries(VIEWPORTS))
      for (const locale of locales) {
        const { page, html, requests } = await visit(locale, size);
        const what = `${style}, ${place}, ${device}, ${locale}`;
        await page.locator(selector).scrollIntoViewIfNeeded();
        expect(await page.locator(selector).isVisible(), what).toBe(true);
        expect(await page.locator(selector).getAttribute("lang"), what).toBe(locale);
        expect(await layoutShift(page), what).toBe(0);
        const { ratio, text } = await leastContrast(page, selector);
        expect(ratio, `${what}: ${text}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(await axeViolations(page), what).toEqual([]);
        const { own, around, link } = await setting(page, selector);
        expect(own, what).toEqual(around);
        expect(link, what).toEqual(around);

        const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(sticksOut, what).toBe(false);
        const bare = without[locale] ?? "";
        expect(bare, what).not.toContain("weerwoord-");
        expect(Buffer.byteLength(html) - Buffer.byteLength(bare), what).toBeLessThanOrEqual(MOST_BYTES);
        expect(html.match(/<script/g)?.length, what).toBe(bare.match(/<script/g)?.length);
        expect(requests.slice(1), what).toEqual(undressed.requests.slice(1));
        await takeScreenshot(page, `footers/${style}-${place}-${device}-${locale}`);
        await page.close();
      }
  });
});

test.each(FOOTER_STYLES)("the review sites' mark is legible in a footer that is %s", async (style) => {
  const now = shop.sandbox.context.now().toISOString();
  const word = { name: "Klantenvertellen", rating: 0.87, scale: 10, count: 412, at: now };
  const marks = publishedMarks(
    [
      { ...word, member: false, page: null },
      { ...word, name: "WebwinkelKeur", member: true, page: "https://www.webwinkelkeur.nl/leden/lampenhuis_1.html" },
    ],
    now,
  );
  const metafield = { id: "2", namespace: "weerwoord", createdAt: "", updatedAt: "" };
  shop.sandbox.state.appMetafields = [
    { ...metafield, key: "marks", type: "json", value: JSON.stringify(marks) },
    { ...metafield, key: "marks_ready", type: "boolean", value: "true" },
  ];
  for (const [device, size] of Object.entries(VIEWPORTS)) {
    dress(style);
    shop.sandbox.state.theme.mark = true;
    const { page } = await visit("nl", size);
    shop.sandbox.state.theme.mark = false;
    await page.locator(".weerwoord-mark").scrollIntoViewIfNeeded();
    const { ratio, text } = await leastContrast(page, ".weerwoord-mark");
    expect(ratio, `${device}: ${text}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(await layoutShift(page), device).toBe(0);
    expect(await axeViolations(page), device).toEqual([]);
    const { own, around, link } = await setting(page, ".weerwoord-mark");
    expect(own, device).toEqual(around);
    expect(link, device).toEqual(around);
    await takeScreenshot(page, `footers/${style}-mark-${device}`);
    await page.close();
  }
});

test("a footer whose theme makes it illegible is found out", async () => {
  dress("dark", "block");
  const { page } = await visit("nl", DESKTOP);
  await page.addStyleTag({ content: ".site-footer{color:#5a5750}" });
  expect((await leastContrast(page, PLACES.block)).ratio).toBeLessThan(LEAST_CONTRAST);
});

test.each(Object.keys(PLACES) as Place[])("the %s is there without JavaScript", async (place) => {
  dress("dark", place);
  const context = await browser.browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`https://${shop.sandbox.context.options.shop}/`);
  expect(await page.locator(PLACES[place]).isVisible()).toBe(true);
  expect(await page.locator(`${PLACES[place]} a[href^="mailto:"]`).innerText()).toBe(TRADER.email);
  await context.close();
});

describe("what the merchant sets in the theme editor", () => {
  const withSettings = async (settings: Record<string, unknown>) => {
    dress("dark", "block");
    shop.sandbox.state.theme.settings = { "disclosure-block": settings };
    const { page } = await visit("nl", DESKTOP);
    shop.sandbox.state.theme.settings = {};
    const paragraph = page.locator(`${PLACES.block} p`).last();
    const style = await paragraph.evaluate((element) => {
      const { textAlign, fontSize } = getComputedStyle(element);
      return { textAlign, fontSize };
    });
    return { ...style, text: await page.locator(PLACES.block).innerText() };
  };

  test("alignment, size and heading", async () => {
    const usual = await withSettings({});
    expect(usual).toMatchObject({ textAlign: "start", fontSize: "17px" });
    expect(usual.text).toContain("Klachten en geschillen");
    expect(await withSettings({ alignment: "right", size: "small" })).toMatchObject({
      textAlign: "right",
      fontSize: "14.875px",
    });
    expect(await withSettings({ alignment: "center", size: "large" })).toMatchObject({
      textAlign: "center",
      fontSize: "19.125px",
    });
    expect((await withSettings({ show_heading: false })).text).not.toContain("Klachten en geschillen");
  });
});
