import pg from "pg";
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
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const LANGUAGES = ["nl", "en"] as const;
const DAY_MS = 86_400_000;

let app: TestApp;
let browser: TestBrowser;
let claim: string;

beforeAll(async () => {
  app = await startTestApp({ grantDisputeScopes: true });
  const { context } = app.sandbox;
  await installApp(context);
  claim = await orderWithClaims();
  await tellReviews();
  browser = await openBrowser(app.httpsPort);
  await publishFooter();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

/** An order of last week with a chargeback and a complaint by mail. @returns the complaint's claim */
async function orderWithClaims(): Promise<string> {
  const { context } = app.sandbox;
  const now = context.now().getTime();
  const order = await placeOrder(context, { country: "NL", at: new Date(now - 7 * DAY_MS) });
  await shipOrder(context, order, { carrier: "postnl", at: new Date(now - 6 * DAY_MS) });
  await deliverOrder(context, order, { handover: "to_addressee", signed: true, at: new Date(now - 5 * DAY_MS) });
  await openDispute(context, order, { reason: "product_not_received", type: "chargeback" });
  await placeOrder(context, { country: "DE" });
  const id = await openClaim(context, order, {
    channel: "customer",
    reason: "product_not_received",
    statement: "Ik heb mijn pakket nooit ontvangen.",
  });
  await until("both claims are open", async () => (await claimsOpen()) === 2);
  return id;
}

async function claimsOpen(): Promise<number> {
  return inDatabase(async (owner) => (await owner.query("SELECT FROM claim")).rowCount ?? 0);
}

async function inDatabase<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** More than a page of reviews that wait, as many that are matched, and a do-not-mail list with an erased customer on it. */
async function tellReviews(): Promise<void> {
  await inDatabase(async (owner) => {
    await owner.query(
      `WITH site AS (
         INSERT INTO connection (shop_id, kind, provider, connected_at, disconnected_at)
         SELECT id, 'review_site', 'kiyoh', now(), now() FROM shop RETURNING id, shop_id)
       INSERT INTO review (shop_id, connection_id, site, site_review_id, written_at, rating, scale, text, author, state, subject,
         seen_at, listed_at, match, rule, strength, candidates, order_id)
       SELECT s.shop_id, s.id, 'kiyoh', n::text, now() - n * interval '1 hour', 0.9, 10,
         'Netjes ontvangen, precies zoals besteld. Alleen de doos was gedeukt.', 'A. de Wit', 'published', 'shop', now(), now(),
         CASE WHEN n % 2 = 0 THEN 'matched' ELSE 'waiting' END,
         CASE WHEN n % 2 = 0 THEN 'order_reference' ELSE 'email_with_several_orders' END,
         CASE WHEN n % 2 = 0 THEN 'exact' END,
         CASE WHEN n % 2 = 0 THEN '{}' ELSE ARRAY(SELECT id FROM "order" WHERE shop_id = s.shop_id ORDER BY id LIMIT 3) END,
         CASE WHEN n % 2 = 0 THEN (SELECT id FROM "order" WHERE shop_id = s.shop_id ORDER BY id LIMIT 1) END
       FROM site s, generate_series(1, 120) n`,
    );
    await owner.query(
      `INSERT INTO mail_refusal (shop_id, email_digest, email_normalised, added_by, refused_at)
       SELECT id, n::text, CASE WHEN n <> 2 THEN 'klant.met.een.lange.naam' || n || '@voorbeeld.example' END,
         CASE WHEN n % 3 = 0 THEN 'merchant' ELSE 'customer' END, now() - n * interval '1 day'
       FROM shop, generate_series(1, 60) n`,
    );
  });
}

async function publishFooter(): Promise<void> {
  const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/footer");
  await frame.getByLabel("Land waar de onderneming gevestigd is").selectOption("BE");
  await frame.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await page.locator(".toast", { hasText: "De footer is gepubliceerd" }).waitFor();
  app.sandbox.state.theme.embed = true;
}

/** Breaches that keep people out; the lesser ones are axe's matters of taste. */
async function seriousViolations(target: Page | Frame): Promise<string[]> {
  return (await axeViolations(target))
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, targets }) => `${id}: ${targets.join(", ")}`);
}

/** Checks a page as it stands on a desktop and as it rearranges itself on a phone; pictures of both are kept for a person's eye. */
async function expectUsable(page: Page, target: Page | Frame, name: string): Promise<void> {
  expect(await seriousViolations(target)).toEqual([]);
  await takeScreenshot(page, `${name}-desktop`);
  await page.setViewportSize(PHONE);
  await target.waitForFunction((width) => innerWidth <= width, PHONE.width);
  await expect.poll(() => sidewaysOf(target)).toBeLessThanOrEqual(0);
  expect(await seriousViolations(target)).toEqual([]);
  expect(await sidewaysOf(target)).toBeLessThanOrEqual(0);
  await takeScreenshot(page, `${name}-phone`);
}

/** By how many pixels the content is wider than the window. */
const sidewaysOf = (target: Page | Frame): Promise<number> =>
  target.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(LANGUAGES)("in %s, on a desktop and on a phone", (language) => {
  beforeAll(() => {
    for (const user of app.sandbox.state.users) if (user.owner) user.locale = language;
  });

  test.each([
    ["home", () => "/app"],
    ["claims", () => "/app/claims"],
    ["claim", () => `/app/claims/${claim}`],
    ["new-claim", () => "/app/claims/new"],
    ["orders", () => "/app/orders"],
    ["connections", () => "/app/connections"],
    ["connection", () => "/app/connections/carriers/sendcloud"],
    ["review-site", () => "/app/connections/review-sites/webwinkelkeur"],
    ["reviews", () => "/app/reviews"],
    ["reviews-matched", () => "/app/reviews?view=matched"],
    ["do-not-mail", () => "/app/reviews/do-not-mail"],
    ["footer", () => "/app/footer"],
    ["directory", () => "/app/directory"],
    ["guide", () => "/app/guide"],
    ["guide-claims", () => "/app/guide?part=claims"],
    ["guide-changes", () => "/app/guide?part=changes&in=fr"],
    ["guide-privacy", () => "/app/guide?part=privacy&in=de"],
    ["settings", () => "/app/settings"],
    ["missing", () => "/app/nowhere"],
  ])("everyone can use the app's page: %s", async (name, path) => {
    const { page, app: frame } = await openApp(browser, app.sandbox.context, path());
    await page.setViewportSize(DESKTOP);
    expect(await frame.locator("html").getAttribute("lang")).toBe(language);
    await expectUsable(page, frame, `app-${name}-${language}`);
  });

  test("everyone can use an order's page", async () => {
    const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/orders");
    const { name } = app.sandbox.state.orders[0]!;
    await frame.getByRole("link", { name }).click();
    await frame.getByRole("heading", { name: new RegExp(`${name}$`) }).waitFor();
    await expectUsable(page, frame, `app-order-${language}`);
  });

  test.each([
    ["home", "/"],
    ["product", "/products/tl-eik"],
    ["cart", "/cart"],
  ])("everyone can use the storefront with its footer: %s", async (name, path) => {
    const page = await openStorefront(browser, app.sandbox.context, (language === "nl" ? "" : `/${language}`) + path);
    expect(await page.locator(".weerwoord-embed").getAttribute("lang")).toBe(language);
    await page.locator(".weerwoord-embed").scrollIntoViewIfNeeded();
    await expectUsable(page, page, `storefront-${name}-${language}`);
  });
});

test("everyone can read the page that tells where the app is", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${app.sandbox.proxyUrl}/auth/login`);
  await expectUsable(page, page, "login");
});
