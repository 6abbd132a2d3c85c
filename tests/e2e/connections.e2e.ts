import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const PUSH = resolve(import.meta.dirname, "../fixtures/carriers/sendcloud/webhook-awaiting-pickup.json");

let app: TestApp;
let browser: TestBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
beforeEach(() => open("/app/connections", "Koppelingen"));
afterEach(async () => {
  app.sandbox.state.carriers.faults = {};
  await Promise.all(browser.context.pages().map((each) => each.close()));
});

async function open(path: string, heading: string): Promise<void> {
  ({ page, app: frame } = await openApp(browser, app.sandbox.context, path));
  await frame.getByRole("heading", { name: heading, level: 1 }).waitFor();
}

const credentialsOf = (id: string) => STAND_INS.find((standIn) => standIn.id === id)!.credentials;
const button = (name: string) => frame.getByRole("button", { name, exact: true });
const bar = () => page.locator("#save-bar");
const calls = (id: "postnl") => app.sandbox.state.carriers.calls[id]?.count ?? 0;

test("a carrier that needs no key is connected by one click", async () => {
  await frame.getByText("Er is nog niets gekoppeld").waitFor();
  await button("DHL eCommerce (NL) koppelen").click();
  await frame.getByText("We hebben DHL eCommerce (NL) bereikt").waitFor();
  await frame.getByText("DHL eCommerce (NL) geeft geen handtekening, foto of document af.").waitFor();
  await frame.getByRole("heading", { name: "Gekoppeld", exact: true }).waitFor();
  expect(await button("DHL eCommerce (NL) koppelen").count()).toBe(0);
  expect(await frame.getByText("Er is nog niets gekoppeld").count()).toBe(0);
});

describe("PostNL", () => {
  const key = credentialsOf("postnl").apiKey!;
  const field = () => frame.getByLabel("API-sleutel", { exact: true });

  test("is not connected without a key, nor with a wrong one", async () => {
    await frame.getByRole("link", { name: "PostNL koppelen" }).click();
    await button("Koppelen").click();
    await frame.getByText("Nodig om te koppelen").waitFor();
    expect(calls("postnl")).toBe(0);

    await field().fill("not-the-key");
    await bar().getByRole("button", { name: "Opslaan" }).click();
    await frame.getByText("PostNL accepteert dit niet").waitFor();
    await frame.getByText("Er is niets opgeslagen.").waitFor();
    // What was typed stays, so that a slip can be mended; leaving it behind has to be meant.
    expect(await field().inputValue()).toBe("not-the-key");
    await page.locator("#app-nav").getByText("Claims").click();
    await page.getByRole("button", { name: "Blijven" }).click();
    await bar().getByRole("button", { name: "Annuleren" }).click();
    // The admin's bar tells the app in its own time.
    await expect.poll(() => field().inputValue()).toBe("");
    await open("/app/connections", "Koppelingen");
    await frame.getByRole("link", { name: "PostNL koppelen" }).waitFor();
  });

  test("is connected by its key, which nobody sees again", async () => {
    await frame.getByRole("link", { name: "PostNL koppelen" }).click();
    expect(await field().getAttribute("type")).toBe("password");
    await field().fill(key);
    await button("Koppelen").click();
    await frame.getByText("We hebben PostNL bereikt").waitFor();
    await frame.getByText("Uw sleutel mag handtekeningen en ander bewijs lezen.").first().waitFor();
    await bar().waitFor({ state: "hidden" });
    await expect.poll(() => field().inputValue()).toBe("");
    await open("/app/connections/carriers/postnl", "PostNL");
    await frame.getByText("Bewaard, en niet te zien.").waitFor();
    expect(await frame.content()).not.toContain(key);
  });

  test("tells when it no longer takes the key, here and at the start", async () => {
    app.sandbox.state.carriers.faults.postnl = { kind: "unauthorised" };
    await frame.getByRole("link", { name: "PostNL beheren" }).click();
    await button("Koppeling testen").click();
    await frame.getByText("PostNL kon niet worden getest").waitFor();
    await frame.getByText("Geweigerd", { exact: true }).waitFor();
    await open("/app", "Wat vandaag uw aandacht vraagt");
    await frame.getByText("Een koppeling vraagt uw aandacht").waitFor();
    await frame.getByRole("link", { name: "De koppeling met PostNL openen" }).click();
    await frame.getByText("PostNL accepteert uw gegevens niet sinds", { exact: false }).waitFor();

    app.sandbox.state.carriers.faults.postnl = { kind: "proof_forbidden" };
    await button("Koppeling testen").click();
    await frame.getByText("We hebben PostNL bereikt").waitFor();
    await frame.getByText("Uw sleutel mag geen handtekeningen of ander bewijs lezen").first().waitFor();
    await frame.getByText("Werkt", { exact: true }).waitFor();
    await open("/app", "Wat vandaag uw aandacht vraagt");
    expect(await frame.getByText("Een koppeling vraagt uw aandacht").count()).toBe(0);
  });

  test("is disconnected after a second thought only, and its key is erased", async () => {
    await frame.getByRole("link", { name: "PostNL beheren" }).click();
    await button("Ontkoppelen").click();
    const dialog = frame.getByRole("dialog", { name: "PostNL ontkoppelen?" });
    await dialog.getByText("Wat PostNL tot nu toe vertelde, blijft bij uw bestellingen.").waitFor();
    await dialog.getByRole("button", { name: "Behouden" }).click();
    await dialog.waitFor({ state: "detached" });
    await button("Ontkoppelen").click();
    await dialog.getByRole("button", { name: "Ontkoppelen" }).click();
    await page.locator(".toast", { hasText: "PostNL is ontkoppeld" }).waitFor();
    await frame.getByText("Niet gekoppeld", { exact: true }).waitFor();
    // The key that was kept is gone: an empty field brings nothing back.
    await button("Koppelen").click();
    await frame.getByText("Nodig om te koppelen").waitFor();
  });
});

test("a platform gets an address for its messages, and what comes there is seen", async () => {
  const { publicKey, secretKey } = credentialsOf("sendcloud");
  await frame.getByRole("link", { name: "Sendcloud koppelen" }).click();
  await frame.getByText("Zodra het gekoppeld is, staat hier het adres om op te geven.", { exact: false }).waitFor();
  await frame.getByLabel("Publieke sleutel", { exact: true }).fill(publicKey!);
  await frame.getByLabel("Geheime sleutel", { exact: true }).fill(secretKey!);
  await button("Koppelen").click();
  await frame.getByText("Er kwam nog geen bericht.", { exact: false }).waitFor();
  expect(await frame.getByLabel("Publieke sleutel", { exact: true }).inputValue()).toBe(publicKey);

  await button("Kopiëren").click();
  await page.locator(".toast", { hasText: "Adres gekopieerd" }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await frame.getByLabel("Adres voor berichten").inputValue());

  const body = await readFile(PUSH);
  const sign = (secret: string) => createHmac("sha256", secret).update(body).digest("hex");
  const push = (signature: string) =>
    fetch(address, { method: "POST", body, headers: { "sendcloud-signature": signature } });
  expect((await push(sign("somebody else's"))).status).toBe(401);
  expect((await push(sign(secretKey!))).status).toBe(200);
  await until("the message was handled", async () => {
    await open("/app/connections/carriers/sendcloud", "Sendcloud");
    return (await frame.getByText("Laatste bericht ontvangen op", { exact: false }).count()) > 0;
  });
});

test("the page of reviews leads to the sites that can be connected, and says of one why it cannot", async () => {
  await open("/app/reviews", "Beoordelingen");
  await frame.getByRole("link", { name: "Naar Koppelingen" }).click();
  const heading = frame.getByRole("heading", { name: "Beoordelingssites om te koppelen" });
  await heading.waitFor();
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight))
    .toBe(true);
  await frame.getByRole("heading", { name: "Google Customer Reviews (niet te koppelen)" }).waitFor();
  await frame.getByText("geeft geen beoordelingen per bestelling terug", { exact: false }).waitFor();
  await frame.getByRole("link", { name: "Judge.me koppelen" }).click();
  await frame.getByLabel("Privé-API-token").waitFor();
});

test("a carrier that does not exist is not here", async () => {
  const { app: other } = await openApp(browser, app.sandbox.context, "/app/connections/carriers/by-horse");
  await other.getByText("Dit is hier niet").waitFor();
});
