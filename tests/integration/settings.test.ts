import { randomUUID } from "node:crypto";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, test } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";
import { startMailServer } from "#tests/setup/mail-server.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const OWNER = "anna@detrui.example";

const server = await startMailServer();
const { mails } = server;

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/platform/crypto.server.ts")),
    ...(await import("#app/queries/settings/read-settings-page.ts")),
    ...(await import("#app/use-cases/disclosure/save-trader.ts")),
    ...(await import("#app/use-cases/settings/save-mail-settings.ts")),
    ...(await import("#app/use-cases/settings/send-test-mail.ts")),
  };
}

async function newShop(): Promise<string> {
  const shop = await app.outsideShops.shop.create({
    data: { domain: `${randomUUID()}.myshopify.com`, name: "De Trui", email: "hallo@detrui.example" },
  });
  return shop.id;
}

const rowOf = (shopId: string) =>
  app.withShop(shopId, (tx) => tx.mailSettings.findUniqueOrThrow({ where: { shopId } }));
const testMail = (shopId: string) =>
  app.sendTestMail(shopId, { to: OWNER, subject: "Proef", text: "Dit is een proef.\n", language: "nl" }, NOW);

const ownServer = {
  mode: "smtp",
  fromName: "",
  replyTo: "",
  host: "mail.detrui.nl",
  port: 587,
  username: "hallo@detrui.nl",
  password: "geheim 1",
};
const ours = { mode: "ours", fromName: "", replyTo: "" };

describe("mail settings", () => {
  test("a shop that chose nothing sends by our sender", async () => {
    expect((await app.readSettingsPage(await newShop())).mail).toStrictEqual({
      mode: "ours",
      fromName: null,
      replyTo: null,
      host: null,
      port: null,
      username: null,
      hasPassword: false,
      testedAt: null,
    });
  });

  test("a password is kept encrypted and never shown", async () => {
    const shopId = await newShop();
    expect(await app.saveMailSettings(shopId, ownServer)).toStrictEqual({ ok: true, value: undefined });
    const { password } = await rowOf(shopId);
    expect(password).not.toContain("geheim");
    expect(app.decrypt(password!)).toBe("geheim 1");
    const page = await app.readSettingsPage(shopId);
    expect(page.mail).toMatchObject({ host: "mail.detrui.nl", port: 587, hasPassword: true });
    expect(JSON.stringify(page)).not.toContain(password);
  });

  test("an empty password leaves the one that is kept, for the same server and user only", async () => {
    const shopId = await newShop();
    expect(await app.saveMailSettings(shopId, { ...ownServer, password: "" })).toStrictEqual({
      ok: false,
      error: { password: "required" },
    });
    await app.saveMailSettings(shopId, ownServer);
    const { password } = await rowOf(shopId);
    expect((await app.saveMailSettings(shopId, { ...ownServer, port: 465, password: "" })).ok).toBe(true);
    expect(await rowOf(shopId)).toMatchObject({ port: 465, password });
    const again = { ok: false, error: { password: "password_again" } };
    expect(await app.saveMailSettings(shopId, { ...ownServer, host: "elders.nl", password: "" })).toStrictEqual(again);
    expect(await app.saveMailSettings(shopId, { ...ownServer, username: "x", password: "" })).toStrictEqual(again);
    expect(await rowOf(shopId)).toMatchObject({ host: "mail.detrui.nl", password });
  });

  test("choosing another way forgets the server with its password", async () => {
    const shopId = await newShop();
    await app.saveMailSettings(shopId, ownServer);
    await app.saveMailSettings(shopId, { ...ours, mode: "draft", fromName: "Truien van Anna" });
    expect(await rowOf(shopId)).toMatchObject({
      mode: "draft",
      fromName: "Truien van Anna",
      host: null,
      port: null,
      username: null,
      password: null,
    });
  });

  test("a refused field saves nothing and is named by its code", async () => {
    const shopId = await newShop();
    await app.saveMailSettings(shopId, ours);
    expect(await app.saveMailSettings(shopId, { ...ownServer, host: "", port: 22 })).toStrictEqual({
      ok: false,
      error: { host: "required", port: "not_a_port" },
    });
    expect(await rowOf(shopId)).toMatchObject({ mode: "ours", host: null });
  });
});

describe("a test mail", () => {
  test("leaves by our sender in the shop's name, with answers to the shop, and marks the settings as tested", async () => {
    const shopId = await newShop();
    await app.saveTrader({ now: NOW }, { shopId, input: { email: "klachten@detrui.example" }, confirm: false });
    expect(await testMail(shopId)).toStrictEqual({ status: "sent" });
    const mail = await PostalMime.parse(mails[0]!);
    expect(mail).toMatchObject({
      from: { name: "De Trui", address: "post@weerwoord.example" },
      replyTo: [{ name: "De Trui", address: "klachten@detrui.example" }],
      to: [{ address: OWNER }],
      subject: "Proef",
    });
    expect((await app.readSettingsPage(shopId)).mail.testedAt).toBe(NOW);
    await app.saveMailSettings(shopId, { ...ours, fromName: "Truien van Anna", replyTo: "anna@detrui.example" });
    expect((await app.readSettingsPage(shopId)).mail.testedAt).toBeNull();
    await testMail(shopId);
    expect(await PostalMime.parse(mails[1]!)).toMatchObject({
      from: { name: "Truien van Anna", address: "post@weerwoord.example" },
      replyTo: [{ name: "Truien van Anna", address: "anna@detrui.example" }],
    });
  });

  test.each([
    [550, "refused"],
    [451, "later"],
  ])("tells in the server's words that it answered %i", async (responseCode, status) => {
    const shopId = await newShop();
    server.refuse(responseCode);
    expect(await testMail(shopId)).toStrictEqual({ status, reason: expect.stringContaining("mailbox not here") });
    expect((await app.readSettingsPage(shopId)).mail.testedAt).toBeNull();
  });

  test("goes to no server inside a private network", async () => {
    const shopId = await newShop();
    await app.saveMailSettings(shopId, ownServer);
    // As if the name led there: an address is its own answer.
    await app.withShop(shopId, (tx) => tx.mailSettings.update({ where: { shopId }, data: { host: "127.0.0.1" } }));
    expect(await testMail(shopId)).toStrictEqual({
      status: "refused",
      reason: "the mail server is not on the public internet",
    });
    expect(mails).toStrictEqual([]);
  });

  test("says so when letters become drafts", async () => {
    const shopId = await newShop();
    await app.saveMailSettings(shopId, { ...ours, mode: "draft" });
    expect(await testMail(shopId)).toStrictEqual({ status: "no_server" });
  });

  test("says so when an address is none", async () => {
    const shopId = await newShop();
    const mail = { to: "geen adres", subject: "Proef", text: "x\n", language: "nl" as const };
    expect(await app.sendTestMail(shopId, mail, NOW)).toStrictEqual({ status: "bad_address" });
  });
});

test("the page shows the trader as he was saved", async () => {
  const shopId = await newShop();
  const identity = { legalName: "De Trui bv", address: "Dorp 1", formality: "je", signatory: "Anna" };
  await app.saveTrader({ now: NOW }, { shopId, input: { ...identity, email: "k@detrui.example" }, confirm: false });
  const page = await app.readSettingsPage(shopId);
  expect(page.identity).toStrictEqual({ ...identity, registerNumber: null, vatNumber: null, phone: null });
  expect(page.traderEmail).toBe("k@detrui.example");
});
