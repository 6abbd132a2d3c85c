import pg from "pg";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CarrierId } from "#app/carriers/carrier.ts";
import { axeViolations, openApp, openBrowser, PHONE, type TestBrowser } from "#tests/e2e/browser.ts";
import type { DeliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { connectCarriers } from "#tests/setup/connect-carriers.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const CARRIERS = ["postnl", "dhl-ecommerce-nl", "sendcloud", "ups"] as const satisfies CarrierId[];

let app: TestApp;
let browser: TestBrowser;
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  await connectCarriers(app, owner, CARRIERS);
});
afterAll(async () => {
  await owner?.end();
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

/** Ships an order, lets it arrive, waits until its carrier was asked and said so, and opens a claim "never arrived". */
async function claimed(carrier: (typeof CARRIERS)[number], delivery: DeliverOrder): Promise<Order> {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email: "a.dewit@voorbeeld.example" },
    country: "NL",
    locale: "nl",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier });
  await app.control("/clock", { addHours: 2 });
  await app.control(`/orders/${order.id}/deliver`, delivery);
  await until("the parcel is watched", async () => (await statuses(order)).length > 0);
  await app.control("/clock", { addHours: 3 });
  await until(`${carrier} told of the delivery`, async () => (await statuses(order)).includes(`${carrier} delivered`));
  await openClaim(app.sandbox.context, order, {
    channel: "customer",
    reason: "product_not_received",
    statement: "Ik heb niets gekregen.",
  });
  return order;
}

async function statuses(order: Order): Promise<string[]> {
  const { rows } = await owner.query<{ told: string }>(
    `SELECT c.provider || ' ' || coalesce(t.status, '-') AS told FROM tracking t
     JOIN connection c ON c.id = t.connection_id JOIN "order" o ON o.id = t.order_id WHERE o.shopify_id = $1`,
    [order.id],
  );
  return rows.map(({ told }) => told);
}

async function orderPage(order: Order): Promise<Frame> {
  const { rows } = await owner.query<{ id: string }>(`SELECT id FROM "order" WHERE shopify_id = $1`, [order.id]);
  const { app: frame } = await openApp(browser, app.sandbox.context, `/app/orders/${rows[0]!.id}`);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  return frame;
}

async function claimPage(order: Order): Promise<Frame> {
  let id: string | undefined;
  await until("the claim is there", async () => {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT c.id FROM claim c JOIN "order" o ON o.id = c.order_id WHERE o.shopify_id = $1`,
      [order.id],
    );
    id = rows[0]?.id;
    return id !== undefined;
  });
  const { app: frame } = await openApp(browser, app.sandbox.context, `/app/claims/${id}`);
  await frame.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
  return frame;
}

/** The strengths that the claim's page shows; towards a customer only the law counts. */
async function strengthInLaw(frame: Frame): Promise<string> {
  const shown = frame.getByText(/^(Geen bewijs|Zwak|Redelijk|Sterk)$/);
  await shown.first().waitFor();
  return (await shown.allTextContents()).join(", ");
}

describe("what a carrier says of a delivery stands on the order, decides the claim, and is told as it is", () => {
  test("UPS: the addressee's name, signature and photo are strong, and the response names them", async () => {
    const order = await claimed("ups", {
      handover: "to_addressee",
      receiver: "A. de Wit",
      signed: true,
      photo: true,
      news: "carrier",
    });
    const page = await orderPage(order);
    await page
      .getByText(/A\. de Wit/i)
      .first()
      .waitFor();
    const pictures = page.locator("button[aria-label^='Groot tonen'] img");
    await pictures.first().waitFor();
    expect(await pictures.count()).toBe(2);
    await expect
      .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
      .toBe(true);
    expect((await axeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual(
      [],
    );
    await page.page().setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

    const claim = await claimPage(order);
    expect(await strengthInLaw(claim)).toContain("Sterk");
    await claim
      .getByText(/A\. de Wit/i)
      .first()
      .waitFor();
  });

  test("DHL: a neighbour whom the customer did not choose is weak, and is named as what it is", async () => {
    const order = await claimed("dhl-ecommerce-nl", { handover: "to_neighbour", news: "both" });
    const page = await orderPage(order);
    await page
      .getByText(/bij de buren|buren/i)
      .first()
      .waitFor();
    const claim = await claimPage(order);
    expect(await strengthInLaw(claim)).not.toContain("Sterk");
    expect(await strengthInLaw(claim)).toContain("Zwak");
    await claim.getByText(/buren/i).first().waitFor();
  });

  test("PostNL: a signature without a name is less than strong; its image stands on the order", async () => {
    const order = await claimed("postnl", { handover: "to_addressee", signed: true, news: "carrier" });
    const page = await orderPage(order);
    await page.locator("button[aria-label^='Groot tonen'] img").first().waitFor();
    const claim = await claimPage(order);
    expect(await strengthInLaw(claim)).toContain("Redelijk");
  });

  test("Sendcloud: a bare scan says that nobody knows who has the parcel", async () => {
    const order = await claimed("sendcloud", { handover: "unknown", news: "both" });
    const page = await orderPage(order);
    await page
      .getByText(/Sendcloud/)
      .first()
      .waitFor();
    const claim = await claimPage(order);
    expect(await strengthInLaw(claim)).toContain("Zwak");
    expect(await strengthInLaw(claim)).not.toMatch(/Sterk|Redelijk/);
  });
});
