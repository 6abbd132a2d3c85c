import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const BY = "merchant:1";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(path.join(os.tmpdir(), "weerwoord-files-"));
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/chain.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/message-form.server.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
    ...(await import("#app/queries/files/read-file.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/add-message.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/privacy/redact-customer.ts")),
  };
}

/** A shop with one order, placed by the customer of the fixture. */
async function shopWithOrder() {
  const { id: shopId } = await app.outsideShops.shop.create({
    data: {
      domain: `${randomUUID()}.myshopify.com`,
      name: "De Trui",
      primaryLocale: "nl",
      timeZone: "Europe/Amsterdam",
    },
  });
  const body = JSON.stringify(orderPayload({ id: "5001", updatedAt: NOW }));
  const read = app.interpretWebhook("orders/create", body, NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  const shop = await app.ledgerShop(shopId);
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId: order.id, email: order.email, customerId: order.customerId };
}

const form = (fields: Record<string, string | File>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ direction: "received", medium: "email", ...fields }))
    data.set(name, value);
  return data;
};
const zone = { timeZone: "Europe/Amsterdam" };

async function messageOf(fields: Record<string, string | File>, email: string | null) {
  const read = await app.readMessage(form(fields), { email }, zone, NOW);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const eml = (from: string, text: string, name = "bericht.eml") =>
  new File(
    [
      [
        "Message-ID: <1@mail.example.com>",
        "Date: Thu, 12 Nov 2026 18:03:00 +0100",
        `From: <${from}>`,
        "To: <winkel@example.org>",
        "Subject: Bestelling",
        "",
        text,
      ].join("\r\n"),
    ],
    name,
  );

describe("a message added to an order", () => {
  it("is one entry however often it is added, and a claim opened afterwards goes by it", async () => {
    const { shopId, orderId, email } = await shopWithOrder();
    const typed = await messageOf({ at: "2026-11-12T18:03", text: "Het pakket is aangekomen." }, email);
    expect(typed.at).toBe("2026-11-12T17:03:00.000Z");
    expect(await app.addMessage(shopId, orderId, typed, BY, NOW)).toEqual({ ok: true, value: null });
    expect(await app.addMessage(shopId, orderId, typed, BY, NOW)).toEqual({ ok: false, error: "known" });
    const both = await Promise.all(
      [1, 2].map(() => app.addMessage(shopId, orderId, { ...typed, text: "Dank u." }, BY, NOW)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);

    const claim = { orderId, channel: "customer" as const, reason: "product_not_received" as const, amount: null };
    const opened = await app.openClaim(
      shopId,
      { ...claim, statement: "Ik heb het nooit ontvangen.", receivedAt: NOW },
      "customer",
      NOW,
    );
    if (!opened.ok) throw new Error(opened.error);
    const ready = await app.readResponse(shopId, opened.value.claimId, {}, NOW);
    expect(ready?.assessment.civil.strength).toBe("strong");
    const { entries } = await app.readLedger(shopId, orderId);
    const message = app.readFacts(entries).messages.find(({ value }) => value.text === typed.text);
    expect(message?.value).toMatchObject({ direction: "received", added_by: BY, from: "customer" });
    expect(ready?.response.sentences.some(({ evidence }) => evidence.includes(message!.entry))).toBe(true);
  });

  it("keeps a stored e-mail under its hash, tells its direction by its addresses, and is erased with the customer", async () => {
    const { shopId, orderId, email, customerId } = await shopWithOrder();
    const mail = await messageOf({ file: eml(email!, "Hij is aangekomen."), direction: "sent" }, email);
    expect(mail).toMatchObject({ direction: "received", from: email, at: "2026-11-12T17:03:00.000Z" });
    await app.addMessage(shopId, orderId, mail, BY, NOW);
    const again = await messageOf({ file: eml(email!, "Hij is aangekomen.", "other.eml") }, email);
    expect(await app.addMessage(shopId, orderId, again, BY, NOW)).toEqual({ ok: false, error: "known" });

    const [message] = app.readFacts((await app.readLedger(shopId, orderId)).entries).messages;
    const { file_id, sha256 } = message!.value.original!;
    const file = await app.readFile(shopId, file_id);
    expect(file?.mediaType).toBe("message/rfc822");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);

    await app.withShop(shopId, (tx) => app.redactCustomer(tx, shopId, { id: customerId, email }, ["5001"]));
    const ledger = await app.readLedger(shopId, orderId);
    expect(ledger.entries.every(({ content }) => content === undefined)).toBe(true);
    expect(app.verifyChain(ledger.links, ledger.head).verifies).toBe(true);
    expect(await app.readFile(shopId, file_id)).toBeUndefined();
  });

  it.each([
    ["no text", { at: "2026-11-12T18:03", text: " " }, "required"],
    ["an unknown way", { at: "2026-11-12T18:03", text: "Ja", medium: "pigeon" }, "required"],
    ["no moment", { text: "Ja", at: "" }, "not_a_date"],
    ["a moment to come", { text: "Ja", at: "2026-11-22T10:00" }, "in_the_future"],
    ["a book", { text: "a".repeat(20_001), at: "2026-11-12T18:03" }, "too_long"],
    ["a picture for a mail", { file: new File([new Uint8Array([0x89, 0x50])], "x.eml") }, "not_a_mail"],
  ])("is not taken with %s", async (_what, fields, issue) => {
    expect(await app.readMessage(form(fields), { email: null }, zone, NOW)).toEqual({ ok: false, error: issue });
  });

  it("is not taken for an order of another shop", async () => {
    const [mine, other] = [await shopWithOrder(), await shopWithOrder()];
    const typed = await messageOf({ at: "2026-11-12T18:03", text: "Ja" }, null);
    expect(await app.addMessage(mine.shopId, other.orderId, typed, BY, NOW)).toEqual({ ok: false, error: "no_order" });
  });
});
