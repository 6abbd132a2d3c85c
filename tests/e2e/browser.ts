import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { launchChromium } from "#tests/e2e/chromium.ts";

const clone = resolve(import.meta.dirname, "../..");

/** Shopify's library answers a headless browser's own name with 410 Gone. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** What a test's browser must know of the sandbox it visits. */
type Visited = { options: { shop: string; apiKey: string } };

/** A browser for which admin.shopify.com and the shop's own host are the sandbox. */
export type TestBrowser = { browser: Browser; context: BrowserContext; close(): Promise<void> };

/**
 * Starts a browser.
 * @param httpsPort where the sandbox answers for Shopify's hosts
 */
export async function openBrowser(httpsPort: number, viewport = DESKTOP): Promise<TestBrowser> {
  const browser = await launchChromium(httpsPort);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, userAgent: USER_AGENT, viewport });
  // Shorter than a test may take, so that a failure names the step that waited.
  context.setDefaultTimeout(15_000);
  return { browser, context, close: () => browser.close() };
}

/**
 * Opens the app inside the admin, as a merchant does, and waits until App Bridge runs in its frame.
 * @param path path in the app, such as `/app/claims`
 */
export async function openApp(
  { context }: TestBrowser,
  sandbox: Visited,
  path: string,
): Promise<{ page: Page; app: Frame }> {
  const { apiKey } = sandbox.options;
  const page = await openAdmin({ context }, sandbox, `/apps/${apiKey}${path}`);
  return { page, app: await appFrame(page) };
}

/** Opens a page of the app and waits for its title. */
export async function openTitled(
  browser: TestBrowser,
  sandbox: Visited,
  path: string,
  title: string | RegExp,
): Promise<{ page: Page; frame: Frame }> {
  const { page, app: frame } = await openApp(browser, sandbox, path);
  await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
  return { page, frame };
}

/**
 * Opens a page of the admin around the app.
 * @param path path below the shop in the admin, such as `/orders`
 */
export async function openAdmin(
  { context }: Pick<TestBrowser, "context">,
  { options }: Visited,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://admin.shopify.com/store/${options.shop.replace(/\.myshopify\.com$/, "")}${path}`);
  return page;
}

/** The app's frame in an admin page, once App Bridge runs in it (after the page that fetches a session token, if there is one). */
export async function appFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#app-frame");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the admin shows no frame of the app");
  await frame.waitForFunction(() => "shopify" in window && document.readyState === "complete");
  return frame;
}

/**
 * Opens the storefront at the shop's own host.
 * @param path such as `/` or `/fr/products/tl-eik`
 */
export async function openStorefront({ context }: TestBrowser, { options }: Visited, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://${options.shop}${path}`);
  return page;
}

/** Saves what was changed on a page of the app, by the admin's own bar, and waits until the app has it. */
export async function saveByBar(page: Page): Promise<void> {
  const bar = page.locator("#save-bar");
  await bar.getByRole("button", { name: /^(Opslaan|Save)$/ }).click();
  await bar.waitFor({ state: "hidden" });
}

/** A breach of WCAG 2.2 A or AA that axe-core found. */
export type Violation = { id: string; impact: string | null; help: string; targets: string[] };

/** Checks a page or the app's frame with axe-core against WCAG 2.2 A and AA. */
export async function axeViolations(target: Page | Frame): Promise<Violation[]> {
  await target.evaluate(axe.source);
  return target.evaluate(async () => {
    type Found = { violations: { id: string; impact: string | null; help: string; nodes: { target: unknown[] }[] }[] };
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<Found> } };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      iframes: false,
    });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      targets: nodes.map((node) => node.target.join(" ")),
    }));
  });
}

/** Keeps a picture of the page in test-results/. @param name path of the file there, without its ending */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const path = join(clone, "test-results", `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
