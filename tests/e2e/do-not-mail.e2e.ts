import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  DESKTOP,
  openBrowser,
  PHONE,
  takeScreenshot,
  type TestBrowser,
  openTitled,
  saveByBar,
} from "#tests/e2e/browser.ts";
import { orderTelling } from "#tests/e2e/order-page.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  const { page, frame } = await open("/app/reviews", "Beoordelingen");
  await frame.getByText("Vragen of de bestelling is aangekomen", { exact: true }).click();
  await frame.getByLabel("Dagen na de bezorging").fill("2");
  await frame.getByText("Bestaande klanten", { exact: true }).click();
  await saveByBar(page);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const open = (path: string, title: string | RegExp) => openTitled(browser, app.sandbox.context, path, title);

/** An order of the customer's that was delivered, and whose time to be asked about has come. */
async function deliveredTo(email: string): Promise<Order> {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email },
    country: "NL",
    locale: "nl-NL",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
  await app.control("/clock", { addHours: 20 });
  await app.control(`/orders/${order.id}/deliver`, { handover: "to_addressee" });
  await orderTelling(browser, app, order, /Bezorgd|Overhandigd/);
  await app.control("/clock", { addHours: 60 });
  return order;
}

const mailsTo = (email: string) => app.sandbox.state.mails.filter(({ to }) => to.includes(email));

/** The mail that asks about an order: the link in it, and the address that its headers give to a program. */
async function askedBy(email: string): Promise<{ link: string; header: string; oneClick: string }> {
  await until("the customer is asked", () => mailsTo(email).length > 0);
  const { text = "", headers } = await readMail(mailsTo(email)[0]!);
  const value = (name: string) => headers.find(({ key }) => key === name)?.value ?? "";
  const link = new RegExp(`https://${app.shop}/apps/weerwoord/unsubscribe/[\\w-]{22}\\b`).exec(text)?.[0];
  expect(link).toBeDefined();
  return { link: link!, header: value("list-unsubscribe"), oneClick: value("list-unsubscribe-post") };
}

async function expectReadable(page: Page, target: Page | Frame, name: string): Promise<void> {
  for (const [size, viewport] of [["desktop", DESKTOP] as const, ["phone", PHONE] as const]) {
    await page.setViewportSize(viewport);
    await target.waitForFunction((width) => innerWidth <= width, viewport.width);
    await takeScreenshot(page, `${name}-${size}`);
    expect(await target.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const violations = await axeViolations(target);
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  }
  await page.setViewportSize(DESKTOP);
}

const list = () => open("/app/reviews/do-not-mail", "Niet mailen");

test("a press on the mail's page, not a look at it, keeps the customer from being asked again", async () => {
  const email = "afgemeld@voorbeeld.example";
  await deliveredTo(email);
  const { link } = await askedBy(email);
  const page = await browser.context.newPage();
  const answer = await page.goto(link);
  expect(answer?.headers()["cache-control"]).toBe("no-store");
  expect(await page.locator("meta[name=referrer]").getAttribute("content")).toBe("no-referrer");
  await page.getByRole("heading", { name: "Geen vragen meer na een bestelling" }).waitFor();
  await expectReadable(page, page, "unsubscribe");
  await page.reload();
  const { frame: empty } = await list();
  await empty.getByText("Er staat nog niemand op de lijst").waitFor();

  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByText("U bent afgemeld.", { exact: false }).waitFor();
  await expectReadable(page, page, "unsubscribed");
  await page.goto(link);
  await page.getByText("U bent afgemeld.", { exact: false }).waitFor();

  const { frame } = await list();
  await frame.getByRole("heading", { name: email }).waitFor();
  const order = await deliveredTo(email);
  await app.control("/clock", { addHours: 13 });
  await orderTelling(browser, app, order, /De klant staat op de lijst ‘Niet mailen’/);
  expect(mailsTo(email)).toHaveLength(1);
});

test("a mail program unsubscribes by one POST to the address in the headers", async () => {
  const email = "programma@voorbeeld.example";
  await deliveredTo(email);
  const { header, oneClick } = await askedBy(email);
  expect(oneClick).toBe("List-Unsubscribe=One-Click");
  const address = /^<(.+)>$/.exec(header)![1]!;
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
  await expectReadable(page, page, "unsubscribe-program");
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
  expect([answer.status, answer.headers.get("referrer-policy")]).toEqual([200, "no-referrer"]);
  const { frame } = await list();
  await frame.getByRole("heading", { name: email }).waitFor();
  expect((await fetch(`${address.slice(0, -1)}${address.endsWith("A") ? "B" : "A"}`, { method: "POST" })).status).toBe(
    404,
  );
});

test("the merchant adds an address, and removes one after a second thought", async () => {
  const { page, frame } = await list();
  const add = frame.getByRole("button", { name: "Adres toevoegen" });
  await frame.getByLabel("E-mailadres").fill("geen adres");
  await frame.getByLabel("E-mailadres").press("Enter");
  await frame.getByText("Vul één e-mailadres in", { exact: false }).waitFor();
  await frame.getByLabel("E-mailadres").fill("Gevraagd@Voorbeeld.example");
  await add.click();
  await page.locator(".toast", { hasText: "Adres toegevoegd" }).waitFor();
  await frame.getByRole("heading", { name: "gevraagd@voorbeeld.example" }).waitFor();
  await expectReadable(page, frame, "do-not-mail");

  const find = frame.getByLabel("Adres op de lijst zoeken");
  await find.fill("niemand@voorbeeld.example");
  await frame.getByRole("button", { name: "Zoeken" }).click();
  await frame.getByText("Dit adres staat niet op de lijst").waitFor();
  await expectReadable(page, frame, "do-not-mail-not-found");
  await find.fill(" GEVRAAGD@voorbeeld.example ");
  await find.press("Enter");
  await frame.getByRole("heading", { name: "gevraagd@voorbeeld.example" }).waitFor();

  const remove = frame.getByRole("button", { name: "gevraagd@voorbeeld.example verwijderen" });
  await remove.click();
  const dialog = frame.getByRole("dialog", { name: "gevraagd@voorbeeld.example van de lijst halen?" });
  await dialog.getByText("Dit adres kan dan weer een vraag of uitnodiging krijgen.").waitFor();
  await dialog.getByRole("button", { name: "Laten staan" }).click();
  await dialog.waitFor({ state: "detached" });
  await remove.click();
  await dialog.getByRole("button", { name: "Verwijderen" }).click();
  await page.locator(".toast", { hasText: "Adres van de lijst gehaald" }).waitFor();
  await remove.waitFor({ state: "detached" });
});
