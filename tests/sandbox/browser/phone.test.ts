import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, openAdmin, openApp, openBrowser, openStorefront, PHONE } from "#tests/e2e/browser.ts";
import type { TestBrowser } from "#tests/e2e/browser.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { startBrowserHalf, type BrowserHalf } from "./testing/browser-half.ts";

let half: BrowserHalf;
let browser: TestBrowser;

beforeAll(async () => {
  half = await startBrowserHalf("https");
  browser = await openBrowser(half.httpsPort, PHONE);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await half.stop();
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

it("shows the admin on a phone without sideways scrolling", async () => {
  const order = await placeOrder(half.context);
  const dispute = await openDispute(half.context, order, { reason: "product_not_received", type: "chargeback" });
  const paths = [
    "/orders",
    `/orders/${order.id}`,
    `/orders/${order.id}/refund`,
    "/payments/disputes",
    `/payments/disputes/${dispute.id}`,
    "/themes/current/editor",
    `/apps/${half.options.apiKey}/app`,
  ];
  for (const path of paths) {
    const page = await openAdmin(browser, half, path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    await page.close();
  }
});

it("shows the carriers' page on a phone, for everyone", async () => {
  const order = await placeOrder(half.context);
  await shipOrder(half.context, order, { carrier: "sendcloud" });
  const page = await browser.context.newPage();
  for (const path of ["/control/carriers?page", `/control/orders/${order.id}?page`]) {
    await page.goto(half.sandbox.url + path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.close();
});

it("keeps the admin's menu closed until it is asked for", async () => {
  const { page } = await openApp(browser, half, "/app");
  await page.locator(".side:not([open])").waitFor();
  await page.getByText("Menu", { exact: true }).click();
  await page.locator("#app-nav").getByText("Claims").click();
  await page.waitForURL(/app\/claims$/);
});

it.each(["/", "/en", "/products/tl-eik", "/cart", "/nowhere"])(
  "shows the storefront's %s on a phone, for everyone",
  async (path) => {
    half.context.state.theme.embed = true;
    const page = await openStorefront(browser, half, path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  },
);
