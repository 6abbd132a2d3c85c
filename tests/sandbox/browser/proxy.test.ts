import { afterAll, beforeAll, expect, it } from "vitest";
import { appFrame, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { startBrowserHalf, type BrowserHalf } from "./testing/browser-half.ts";

let half: BrowserHalf;
let browser: TestBrowser;

beforeAll(async () => {
  half = await startBrowserHalf("proxy");
  browser = await openBrowser(half.httpsPort);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await half.stop();
});

it("shows the app in the sandbox's own shell, which production's policy would refuse", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${half.context.url}/admin/apps/${half.options.apiKey}/app`);
  const app = await appFrame(page);
  await page.getByRole("heading", { name: "All claims" }).waitFor();
  expect(app.url().startsWith(half.options.publicAppUrl)).toBe(true);

  const straight = await fetch(`${half.app.url}/app?embedded=1&id_token=x`);
  const proxied = await fetch(`${half.options.publicAppUrl}/app?embedded=1&id_token=x`);
  expect(straight.headers.get("content-security-policy")).not.toContain(half.context.url);
  expect(proxied.headers.get("content-security-policy")).toContain(`frame-ancestors ${half.context.url} https://`);
});

it("leads the app's redirects to the admin into the sandbox's shell", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${half.options.publicAppUrl}/app`);
  expect(page.url()).toContain(`${half.context.url}/admin/apps/${half.options.apiKey}`);
});

it("says so when the app does not answer", async () => {
  const { appInternalUrl } = half.options;
  half.options.appInternalUrl = "http://127.0.0.1:1";
  const response = await fetch(`${half.options.publicAppUrl}/app`);
  half.options.appInternalUrl = appInternalUrl;
  expect(response.status).toBe(502);
});
