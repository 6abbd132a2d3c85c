import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import { until } from "#tests/setup/app-processes.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const OWNER = "marieke@lampenhuis-oost.example";
const ANSWERS = "klantenservice@lampenhuis-oost.example";

let app: TestApp;
let browser: TestBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  browser = await openBrowser(app.httpsPort);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
beforeEach(() => open());
afterEach(async () => {
  app.sandbox.state.breaks = {};
  await Promise.all(browser.context.pages().map((each) => each.close()));
});

async function open(): Promise<void> {
  ({ page, app: frame } = await openApp(browser, app.sandbox.context, "/app/settings"));
  await frame.getByRole("heading", { name: "Instellingen" }).waitFor();
}

const bar = () => page.locator("#save-bar");

async function save(): Promise<void> {
  await bar().getByRole("button", { name: "Opslaan" }).click();
}

async function saveAndReopen(): Promise<void> {
  await save();
  await page.locator(".toast", { hasText: "Opgeslagen" }).waitFor();
  await bar().waitFor({ state: "hidden" });
  await open();
}

describe("unsaved changes", () => {
  test("keep the merchant on the page until he saves or lets them go", async () => {
    await frame.getByLabel("Officiële naam").fill("Lampenhuis Oost B.V.");
    await frame.getByLabel("Wie ondertekent").fill("Marieke Postma");
    await bar().waitFor();
    await page.locator("#app-nav").getByText("Claims").click();
    await page.getByRole("button", { name: "Blijven" }).click();
    expect(await frame.getByLabel("Officiële naam").inputValue()).toBe("Lampenhuis Oost B.V.");
    await saveAndReopen();
    expect(await frame.getByLabel("Officiële naam").inputValue()).toBe("Lampenhuis Oost B.V.");
    expect(await frame.getByLabel("Wie ondertekent").inputValue()).toBe("Marieke Postma");

    await frame.getByLabel("Officiële naam").fill("Iets anders");
    await page.locator("#app-nav").getByText("Claims").click();
    await page.getByRole("button", { name: "Pagina verlaten" }).click();
    await frame.getByRole("heading", { name: "Claims" }).first().waitFor();
    await open();
    expect(await frame.getByLabel("Officiële naam").inputValue()).toBe("Lampenhuis Oost B.V.");
  });

  test("that are wrong are refused in words, and forgotten when they are discarded", async () => {
    const address = frame.getByLabel("Adres voor antwoorden");
    const before = await address.inputValue();
    await address.fill("geen adres");
    await save();
    await frame.getByText("Dit is geen e-mailadres").waitFor();
    await frame.getByText("Kijk een paar velden nog eens na.").waitFor();
    await bar().getByRole("button", { name: "Annuleren" }).click();
    await frame.getByText("Dit is geen e-mailadres").waitFor({ state: "detached" });
    expect(await address.inputValue()).toBe(before);
    await bar().waitFor({ state: "hidden" });
  });

  test("of a mail server need its public name and a password", async () => {
    await frame.getByText("Via uw eigen mailserver", { exact: true }).click();
    await frame.getByLabel("Mailserver", { exact: true }).fill("localhost");
    await save();
    await frame.getByText("Geef de openbare naam van een mailserver, zoals smtp.example.com").waitFor();
    expect(await frame.getByText("Nodig om via deze server te versturen").count()).toBe(1);
    await frame.getByLabel("Mailserver", { exact: true }).fill("smtp.lampenhuis-oost.example");
    await frame.getByLabel("Gebruikersnaam").fill(OWNER);
    await frame.getByLabel("Wachtwoord").fill("een geheim");
    await saveAndReopen();
    expect(await frame.getByLabel("Mailserver", { exact: true }).inputValue()).toBe("smtp.lampenhuis-oost.example");
    expect(await frame.getByLabel("Wachtwoord").inputValue()).toBe("");
    expect(await frame.content()).not.toContain("een geheim");
    await frame.getByText("Er is een wachtwoord bewaard.").waitFor();

    await frame.getByLabel("Mailserver", { exact: true }).fill("smtp.elders.example");
    await save();
    await frame.getByText("Server of gebruiker is gewijzigd: vul het wachtwoord opnieuw in").waitFor();
    await bar().getByRole("button", { name: "Annuleren" }).click();
    await frame.getByText("Via Weerwoord, antwoorden komen bij u", { exact: true }).click();
    await saveAndReopen();
  });
});

describe("a test mail", () => {
  const sendButton = () => frame.getByRole("button", { name: `Stuur een testmail aan ${OWNER}` });

  test("goes the way of the letters: from us, with answers to the shop", async () => {
    await frame.getByLabel("Adres voor antwoorden").fill(ANSWERS);
    expect(await sendButton().isDisabled()).toBe(true);
    await saveAndReopen();
    await sendButton().click();
    await frame.getByText("De testmail is vertrokken").waitFor();
    await until("the mail is in the mailbox", () => app.sandbox.state.mails.length === 1);
    const [mail] = app.sandbox.state.mails;
    expect(mail?.to).toEqual([OWNER]);
    const read = await readMail(mail!);
    expect(read.subject).toBe("Testmail van Lampenhuis Oost");
    expect(read.from).toMatchObject({
      name: expect.stringContaining("Lampenhuis Oost"),
      address: "post@weerwoord.example",
    });
    expect(read.replyTo?.map(({ address }) => address)).toEqual([ANSWERS]);
    await open();
    await frame.getByText("Laatste testmail die vertrok:").waitFor();
  });

  test("that the mail server refuses is told with the server's words", async () => {
    app.sandbox.state.breaks.smtp = "refused";
    const before = app.sandbox.state.mails.length;
    await sendButton().click();
    await frame.getByText("De testmail is geweigerd").waitFor();
    await frame.getByText("In de woorden van de mailserver:").waitFor();
    expect(app.sandbox.state.mails).toHaveLength(before);
  });

  test("becomes a draft where letters are drafts", async () => {
    await frame.getByText("Alleen als concept", { exact: true }).click();
    await saveAndReopen();
    const downloaded = page.waitForEvent("download");
    await frame.getByRole("button", { name: "Testconcept downloaden" }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe("testmail.eml");
    const draft = await readFile(await download.path(), "utf8");
    expect(draft).toMatch(/^X-Unsent: 1\r?$/m);
    expect(draft).toContain(OWNER);
  });
});

test("permission for older orders is asked of the merchant, who may decline", async () => {
  const ask = () => frame.getByRole("button", { name: "Vraag dit aan Shopify" });
  await ask().click();
  await page.getByRole("button", { name: "Niet toestaan" }).click();
  await expect.poll(() => ask().isEnabled()).toBe(true);
  expect(app.sandbox.state.grants.optional).toEqual([]);
  await ask().click();
  await page.getByRole("button", { name: "Toestaan", exact: true }).click();
  await frame.getByText("Toegestaan", { exact: true }).waitFor();
  expect(app.sandbox.state.grants.optional).toEqual(["read_all_orders"]);
});
