import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  DESKTOP,
  openBrowser,
  PHONE,
  type TestBrowser,
  openTitled,
  saveByBar,
} from "#tests/e2e/browser.ts";
import { orderTelling as openOrderTelling } from "#tests/e2e/order-page.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import { trustpilot } from "#tests/sandbox/reviews/trustpilot.ts";
import { webwinkelkeur } from "#tests/sandbox/reviews/webwinkelkeur.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

const hours = (count: number) => app.control("/clock", { addHours: count });
const days = (count: number) => hours(24 * count);

async function delivered(email: string): Promise<Order> {
  const order = await app.control<Order>("/orders", {
    customer: { firstName: "Anouk", lastName: "de Wit", email },
    country: "NL",
    locale: "nl-NL",
    gateway: "ideal",
  });
  await app.control(`/orders/${order.id}/ship`, { carrier: "postnl" });
  // A clock that runs ahead of the webhooks would make them days late.
  await orderTelling(order, /Pakket/);
  await hours(20);
  await app.control(`/orders/${order.id}/deliver`, { handover: "to_addressee", signed: true });
  await orderTelling(order, /Overhandigd aan de geadresseerde/);
  return order;
}

const review = (order: Order, mood: string, text?: string) =>
  app.control<SandboxReview>(`/orders/${order.id}/review`, { site: "webwinkelkeur", mood, text });
const invitationsTo = (address: string) =>
  app.sandbox.state.reviewSites.invitations.filter(({ email }) => email === address);

const open = (path: string, title: string | RegExp) => openTitled(browser, app.sandbox.context, path, title);

const orderTelling = (order: Order, words: RegExp) => openOrderTelling(browser, app, order, words);

async function connectWebwinkelKeur(): Promise<void> {
  const { frame } = await open("/app/connections", "Koppelingen");
  await frame.getByRole("link", { name: "WebwinkelKeur koppelen" }).click();
  const connect = frame.getByRole("button", { name: "Koppelen", exact: true });
  await frame.getByLabel("Webwinkel-ID").fill(webwinkelkeur.credentials.id!);
  await frame.getByLabel("API-sleutel").fill("not-the-key");
  await connect.click();
  await frame.getByText("WebwinkelKeur accepteert dit niet").waitFor();
  await frame.getByLabel("API-sleutel").fill(webwinkelkeur.credentials.code!);
  await connect.click();
  await frame.getByText("We hebben WebwinkelKeur bereikt").waitFor();
}

async function askCustomers(): Promise<void> {
  const { page, frame } = await open("/app/reviews", "Beoordelingen");
  await frame.getByLabel("Uitnodigen voor een beoordeling via").selectOption({ label: "WebwinkelKeur" });
  await frame.getByLabel("Dagen na de bezorging").fill("7");
  await frame.getByText("Bestaande klanten", { exact: true }).click();
  await saveByBar(page);
}

/** Moves the clock, and waits until a job that fell due by it has run, so that the next one is planned from there. */
async function daysUntilRun(job: "ask-customers" | "import-reviews", count: number): Promise<void> {
  await days(count);
  const runs = () => app.output().matchAll(new RegExp(`"time":"([^"]+)","job":"${job}"[^\\n]*"job done"`, "g"));
  const moved = app.sandbox.context.now().getTime() - 60_000;
  await until(`${job} has run`, () => [...runs()].some(([, time]) => Date.parse(time!) > moved));
}

/** The page of reviews; opened anew until a review with these words stands on it. */
async function reviewsWith(words: string): Promise<{ page: Page; frame: Frame }> {
  let found: { page: Page; frame: Frame } | undefined;
  await until(`a review says ${words}`, async () => {
    const opened = await open("/app/reviews", "Beoordelingen");
    if ((await opened.frame.getByText(words).count()) > 0) found = opened;
    else await opened.page.close();
    return found !== undefined;
  });
  return found!;
}

async function textsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join(" ").replace(/\s+/g, " ");
}

const serious = async (frame: Frame) =>
  (await axeViolations(frame)).filter(({ impact }) => impact === "serious" || impact === "critical");

test("asked at the right moment, matched to the right order, and an exhibit against 'never arrived'", async () => {
  const to = "anouk.reviews@voorbeeld.example";
  await connectWebwinkelKeur();
  await askCustomers();

  const order = await delivered(to);
  await daysUntilRun("ask-customers", 6.9);
  expect(invitationsTo(to)).toEqual([]);
  await hours(4);
  await until("the site is asked to invite", () => invitationsTo(to).length > 0);
  expect(invitationsTo(to)).toMatchObject([{ site: "webwinkelkeur", reference: order.name.slice(1) }]);
  await orderTelling(order, /Uitnodiging voor een beoordeling op WebwinkelKeur/);

  await daysUntilRun("import-reviews", 2);
  const words = "Goed aangekomen, mooie lamp!";
  await review(order, "good", words);
  await hours(3);
  const frame = await orderTelling(order, /Beoordeling op WebwinkelKeur/);
  await frame.getByText(words).waitFor();
  await frame.getByText("Sterk gekoppeld: e-mailadres en de enige uitnodiging daarvoor").waitFor();
  expect(invitationsTo(to)).toHaveLength(1);

  await openClaim(app.sandbox.context, order, {
    channel: "customer",
    reason: "product_not_received",
    statement: "Ik heb mijn bestelling nooit gekregen.",
  });
  const { frame: claims } = await open("/app/claims?view=all", "Claims");
  await claims.getByRole("row").filter({ hasText: order.name }).getByRole("link").first().click();
  await claims.getByRole("heading", { name: /^Claim W-\d{4}/ }).waitFor();
  await claims.getByText("Beoordeling van de klant", { exact: true }).waitFor();
  await claims.getByText(`schreef u een beoordeling op WebwinkelKeur (5/5): “${words}”`).waitFor();
  await claims.getByText(/De beoordeling van de klant op WebwinkelKeur van \d+ december 2026, 5\/5/).waitFor();
  expect(await serious(claims)).toEqual([]);

  await claims.getByRole("button", { name: /mailen naar/ }).click();
  await claims.getByText(/Nog \d+ seconden? om het ongedaan te maken/).waitFor();
  await hours(1);
  await until("the letter arrived", () => app.sandbox.state.mails.some((mail) => mail.to.includes(to)));
  const { attachments } = await readMail(app.sandbox.state.mails.findLast((mail) => mail.to.includes(to))!);
  const pdfs = await Promise.all(attachments.map(({ content }) => textsOf(new Uint8Array(content as ArrayBuffer))));
  const exhibit = pdfs.find((text) => text.includes("Beoordeling van de klant"))!;
  for (const told of [
    "WebwinkelKeur",
    /\d+ december 2026/,
    "5/5",
    words,
    "het e-mailadres, en de enige uitnodiging die daarvoor werd verstuurd",
  ])
    expect(exhibit).toMatch(told);
});

test("a review that two orders may be meant by waits for the merchant, who can take his choice back", async () => {
  const to = "twee.bestellingen@voorbeeld.example";
  const [first, second] = [await delivered(to), await delivered(to)];
  await days(7.5);
  await until("both are invited for", () => invitationsTo(to).length === 2);
  await daysUntilRun("import-reviews", 1);
  await review(second, "ambiguous", "Prima winkel, alles goed ontvangen.");
  await hours(3);

  const { page, frame } = await reviewsWith("Prima winkel, alles goed ontvangen.");
  const item = frame.getByRole("listitem").filter({ hasText: "Prima winkel" });
  await item.getByText("de klant heeft meer bestellingen die het kunnen zijn").waitFor();
  for (const { name } of [first, second]) await item.getByText(name).waitFor();
  expect(await item.getByRole("button", { name: "Koppelen", exact: true }).isDisabled()).toBe(true);
  expect(await serious(frame)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize(DESKTOP);

  await item.getByText(first.name).click();
  await item.getByRole("button", { name: "Koppelen", exact: true }).click();
  await item.waitFor({ state: "detached" });
  const matched = await orderTelling(first, /Beoordeling op WebwinkelKeur/);
  await matched.getByText("Door u gekoppeld: uw keuze").waitFor();

  await frame.getByRole("tab", { name: "Gekoppeld" }).click();
  await item.getByRole("link", { name: first.name }).waitFor();
  await item.getByRole("button", { name: "Koppeling ongedaan maken" }).click();
  await item.waitFor({ state: "detached" });
  await orderTelling(first, /De koppeling met deze bestelling is ongedaan gemaakt/);

  await frame.getByRole("tab", { name: "Wacht op uw keuze" }).click();
  await item.getByText("u maakte de koppeling ongedaan").waitFor();
  await item.getByText(second.name).click();
  await item.getByRole("button", { name: "Koppelen", exact: true }).click();
  await item.waitFor({ state: "detached" });
  await (await orderTelling(second, /Beoordeling op WebwinkelKeur/)).getByText("Door u gekoppeld: uw keuze").waitFor();
});

test("what Trustpilot pushes is heard at once, and a review that its writer takes away is told as such", async () => {
  const order = await delivered("trustpilot@voorbeeld.example");
  const { frame } = await open("/app/connections/review-sites/trustpilot", "Trustpilot");
  const { apiKey, apiSecret, businessUnitId, businessUserId } = trustpilot.credentials;
  await frame.getByLabel("API-sleutel").fill(apiKey!);
  await frame.getByLabel("API-geheim").fill(apiSecret!);
  await frame.getByLabel("Business unit-ID").fill(businessUnitId!);
  await frame.getByLabel("Business user-ID").fill(businessUserId!);
  await frame.getByRole("button", { name: "Koppelen", exact: true }).click();
  await frame.getByText("We hebben Trustpilot bereikt").waitFor();
  const address = await frame.getByLabel("Adres voor berichten").inputValue();
  await app.control("/review-sites/trustpilot/webhook", { url: app.appUrl + new URL(address).pathname });

  await app.control(`/orders/${order.id}/review`, { site: "trustpilot", mood: "bad", text: "De lamp werkt niet." });
  const told = await orderTelling(order, /Beoordeling op Trustpilot 1\/5/);
  await told.getByText("Zeker gekoppeld").waitFor();
  await app.control(`/orders/${order.id}/review`, { site: "trustpilot", mood: "removed" });
  await orderTelling(order, /Later verwijderd/);
  const { pushes } = app.sandbox.state.reviewSites;
  expect(pushes.map(({ what, status, attempts }) => [what, status, attempts])).toEqual([
    ["created", "delivered", 1],
    ["deleted", "delivered", 1],
  ]);
});
