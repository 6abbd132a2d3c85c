import { randomUUID } from "node:crypto";
import PostalMime from "postal-mime";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DnsResolver } from "#app/platform/mail/mail-domain.server.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";
import { startMailServer } from "#tests/setup/mail-server.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const ADDRESS = "klachten@detrui.example";
const APP_URL = "https://app.weerwoord.example";

useAppDatabase();
const server = await startMailServer();

let app: Awaited<ReturnType<typeof load>>;
let shopId: string;

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/settings/read-business-email.ts")),
    ...(await import("#app/queries/settings/read-email-link.ts")),
    ...(await import("#app/use-cases/disclosure/save-trader.ts")),
    ...(await import("#app/use-cases/settings/confirm-business-email.ts")),
    ...(await import("#app/use-cases/settings/send-verification-mail.ts")),
  };
}

beforeAll(async () => {
  app = await load();
});
beforeEach(async () => {
  shopId = await newShop();
});

async function newShop(): Promise<string> {
  const { id } = await app.outsideShops.shop.create({
    data: { domain: `${randomUUID()}.myshopify.com`, name: "De Trui" },
  });
  await app.saveTrader({ now: NOW }, { shopId: id, input: { country: "NL", email: ADDRESS }, confirm: true });
  return id;
}

/** A name server that gives every domain these mail servers. */
const nameServer = (exchange: string): DnsResolver =>
  ({ resolveMx: () => Promise.resolve([{ exchange, priority: 10 }]) }) as unknown as DnsResolver;

const send = (now = NOW, exchange = "mx.detrui.example") =>
  app.sendVerificationMail(
    { now, appUrl: APP_URL, resolver: nameServer(exchange) },
    {
      shopId,
      language: "nl",
      words: ({ address, link }) => ({ subject: `Bevestig ${address}`, text: `Open ${link}\n` }),
    },
  );
const state = (now = NOW) => app.readBusinessEmail(shopId, now);
const changeAddress = (email: string) => app.saveTrader({ now: NOW }, { shopId, input: { email }, confirm: false });

/** The secret in the newest mail's link. */
async function tokenInMail(): Promise<string> {
  const { text } = await PostalMime.parse(server.mails.at(-1)!);
  const [, shop, token] = /https:\/\/app\.weerwoord\.example\/email\/([^/]+)\/(\S+)/.exec(text ?? "")!;
  expect(shop).toBe(shopId);
  return token!;
}

describe("a link", () => {
  test("goes to the address itself, from us, and confirms once its button is pressed", async () => {
    expect(await state()).toEqual({ status: "unverified", domain: null });
    expect(await send()).toEqual({ status: "sent" });
    expect(await PostalMime.parse(server.mails[0]!)).toMatchObject({
      from: { address: "post@weerwoord.example" },
      to: [{ address: ADDRESS }],
      subject: `Bevestig ${ADDRESS}`,
    });
    expect(await state()).toMatchObject({ status: "sent", sentAt: NOW, expiresAt: "2026-11-30T10:00:00.000Z" });

    const token = await tokenInMail();
    const link = { address: ADDRESS, shopName: "De Trui", language: "nl" };
    // As often as a scanner opens it.
    for (let opened = 0; opened < 3; opened++)
      expect(await app.readEmailLink(shopId, token, NOW)).toEqual({ state: "open", ...link });
    expect((await state()).status).toBe("sent");

    expect(await app.confirmBusinessEmail(shopId, token, NOW)).toEqual({ state: "open", ...link });
    expect(await state()).toEqual({ status: "verified", verifiedAt: NOW });
    expect(await app.confirmBusinessEmail(shopId, token, "2026-11-28T11:00:00.000Z")).toEqual({
      state: "used",
      ...link,
    });
    expect(await state()).toEqual({ status: "verified", verifiedAt: NOW });
    expect(await send("2026-11-28T12:00:00.000Z")).toEqual({ status: "already" });
  });

  test("holds 128 bits, of which only a hash is kept", async () => {
    await send();
    const token = await tokenInMail();
    expect(Buffer.from(token, "base64url")).toHaveLength(16);
    const row = await app.withShop(shopId, (tx) => tx.businessEmail.findUniqueOrThrow({ where: { shopId } }));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.tokenHash).toHaveLength(32);
  });

  test("ends after 48 hours, with a newer mail, and with a change of the address", async () => {
    await send();
    const first = await tokenInMail();
    expect((await app.confirmBusinessEmail(shopId, first, "2026-11-30T10:00:00.000Z")).state).toBe("expired");
    expect((await state("2026-11-30T10:00:00.000Z")).status).toBe("expired");

    await send("2026-11-28T10:01:00.000Z");
    const second = await tokenInMail();
    expect((await app.confirmBusinessEmail(shopId, first, NOW)).state).toBe("unknown");

    await changeAddress("anders@detrui.example");
    expect((await app.confirmBusinessEmail(shopId, second, NOW)).state).toBe("changed");
    expect(await state()).toEqual({ status: "unverified", domain: null });
  });

  test("of another shop, or made up, leads nowhere", async () => {
    await send();
    const token = await tokenInMail();
    const other = await newShop();
    for (const [shop, secret] of [
      [other, token],
      [shopId, "AAAAAAAAAAAAAAAAAAAAAA"],
      [shopId, ""],
      ["not-a-shop", token],
      [randomUUID(), token],
    ] as const)
      expect(await app.confirmBusinessEmail(shop, secret, NOW)).toEqual({ state: "unknown" });
    expect((await state()).status).toBe("sent");
  });
});

test("a verified address that is changed has to be verified anew", async () => {
  await send();
  await app.confirmBusinessEmail(shopId, await tokenInMail(), NOW);
  await changeAddress("anders@detrui.example");
  expect((await state()).status).toBe("unverified");
  expect(await send("2026-11-28T10:01:00.000Z")).toEqual({ status: "sent" });
  expect((await PostalMime.parse(server.mails.at(-1)!)).to).toMatchObject([{ address: "anders@detrui.example" }]);
});

describe("no mail leaves", () => {
  test("twice within a minute, or six times a day, whatever the address", async () => {
    await send();
    await changeAddress("anders@detrui.example");
    expect(await send("2026-11-28T10:00:59.000Z")).toEqual({ status: "too_soon" });
    for (const minute of [1, 2, 3, 4])
      expect(await send(`2026-11-28T10:0${minute}:00.000Z`)).toEqual({ status: "sent" });
    expect(await send("2026-11-28T11:00:00.000Z")).toEqual({ status: "too_many" });
    expect(server.mails).toHaveLength(5);
    expect(await send("2026-11-29T10:00:00.000Z")).toEqual({ status: "sent" });
  });

  test("twice for two clicks at once", async () => {
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["sent", "too_soon"]);
    expect(server.mails).toHaveLength(1);
  });

  test("to a domain that takes none", async () => {
    expect(await send(NOW, "")).toEqual({ status: "no_mail" });
    expect(server.mails).toEqual([]);
    expect(await state()).toEqual({ status: "unverified", domain: "no_mail" });
  });

  test("without an address", async () => {
    await changeAddress("");
    expect(await send()).toEqual({ status: "missing" });
    expect(await state()).toEqual({ status: "missing" });
  });

  test.each([
    [550, "refused"],
    [451, "later"],
  ])("when the mail server answers %i, and its link is worth nothing", async (code, status) => {
    server.refuse(code);
    expect(await send()).toEqual({ status, reason: expect.stringContaining("mailbox not here") });
    expect(await state()).toEqual({ status: "unverified", domain: "accepts" });
  });
});
