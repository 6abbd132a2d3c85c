import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { SendPayload } from "#app/domain/response/send-payload.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T11:00:00.000Z";
const BY = "merchant:1";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(path.join(os.tmpdir(), "weerwoord-files-"));
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/queries/claims/count-outcomes.ts")),
    ...(await import("#app/queries/claims/read-claim-history.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/queries/orders/find-order-named.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/begin-attempt.ts")),
    ...(await import("#app/use-cases/claims/clear-up-attempt.ts")),
    ...(await import("#app/use-cases/claims/draft-mail.ts")),
    ...(await import("#app/use-cases/claims/keep-file.ts")),
    ...(await import("#app/use-cases/claims/link-order.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/report-disputes.ts")),
    ...(await import("#app/use-cases/claims/reach-rung.ts")),
    ...(await import("#app/use-cases/claims/reopen-claim.ts")),
    ...(await import("#app/use-cases/claims/report-outcome.ts")),
    ...(await import("#app/use-cases/claims/set-reason.ts")),
    ...(await import("#app/use-cases/evidence/add-file.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
  };
}

/** A shop with the orders #1001 and so on, and a claim by mail on none of them. */
async function shopWith(orders: number) {
  const { id: shopId } = await app.outsideShops.shop.create({
    data: { domain: `${randomUUID()}.myshopify.com`, name: "De Trui", primaryLocale: "nl" },
  });
  const shop = await app.ledgerShop(shopId);
  const orderIds: string[] = [];
  for (let index = 0; index < orders; index++) {
    const id = String(5001 + index);
    const body = JSON.stringify({ ...orderPayload({ id, updatedAt: NOW }), name: `#${1001 + index}` });
    const read = app.interpretWebhook("orders/create", body, NOW);
    if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
    const { fact } = read.value;
    await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
    const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId, shopifyId: id } }));
    orderIds.push(order.id);
  }
  const opened = await app.openClaim(
    shopId,
    {
      orderId: null,
      channel: "customer",
      reason: "general",
      amount: null,
      statement: "Waar blijft mijn trui?",
      receivedAt: NOW,
    },
    BY,
    NOW,
  );
  if (!opened.ok) throw new Error(opened.error);
  return { shopId, orderIds, claimId: opened.value.claimId };
}

const claimOf = (shopId: string, id: string) =>
  app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, id } }));
const kindsOf = async (shopId: string, orderId: string) =>
  (await app.readLedger(shopId, orderId)).entries.map(({ kind }) => kind);

describe("linking an order", () => {
  it("brings what the customer wrote, and the files, to the order", async () => {
    const { shopId, orderIds, claimId } = await shopWith(1);
    const [orderId] = orderIds;
    const file = { purpose: "statement" as const, claimId, name: "a.pdf", mediaType: "application/pdf" };
    const { id: fileId } = await app.keepFile(shopId, { ...file, bytes: Buffer.from("%PDF-1.7 a") });
    expect(await app.findOrderNamed(shopId, "1001")).toBe(orderId);
    expect(await app.linkOrder(shopId, claimId, orderId!, BY, NOW)).toStrictEqual({ ok: true, value: null });
    expect(await kindsOf(shopId, orderId!)).toStrictEqual(["order", "customer_message"]);
    const kept = await app.withShop(shopId, (tx) => tx.storedFile.findFirstOrThrow({ where: { shopId, id: fileId } }));
    expect(kept.orderId).toBe(orderId);
    // Said twice, it says nothing new.
    expect(await app.linkOrder(shopId, claimId, orderId!, BY, LATER)).toMatchObject({ ok: true });
    expect(await kindsOf(shopId, orderId!)).toHaveLength(2);
  });

  it("refuses an order that is not the shop's, and a second one", async () => {
    const { shopId, orderIds, claimId } = await shopWith(2);
    const other = await shopWith(1);
    expect(await app.linkOrder(shopId, claimId, other.orderIds[0]!, BY, NOW)).toMatchObject({
      ok: false,
      error: { type: "no_order" },
    });
    await app.linkOrder(shopId, claimId, orderIds[0]!, BY, NOW);
    expect(await app.linkOrder(shopId, claimId, orderIds[1]!, BY, NOW)).toMatchObject({
      ok: false,
      error: { type: "other_order" },
    });
    expect(await app.findOrderNamed(shopId, "a.dewit@example.com")).toBeUndefined();
  });
});

describe("a dispute known only by its summary", () => {
  async function summary(orders = 0) {
    const { shopId } = await shopWith(orders);
    const shop = await app.ledgerShop(shopId);
    const content = { id: "77", type: "chargeback", status: "needs_response" };
    await app.withShop(shopId, (tx) =>
      app.reportDisputes(tx, shop, [{ content: content as never, version: NOW, orderId: null }], NOW),
    );
    const claim = await app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, disputeId: "77" } }));
    const report = (fields: object, version: string) =>
      app.withShop(shopId, (tx) =>
        app.reportDisputes(
          tx,
          shop,
          [{ content: { ...content, ...fields } as never, version, orderId: null }],
          version,
        ),
      );
    return { shopId, claimId: claim.id, report };
  }

  it("gets its reason and date from the merchant, and keeps them when the summary comes again", async () => {
    const { shopId, claimId, report } = await summary();
    const dueAt = "2026-12-03T22:59:00.000Z";
    await app.setReason(shopId, claimId, { reason: "product_not_received", dueAt }, BY, NOW);
    await report({}, LATER);
    expect(await claimOf(shopId, claimId)).toMatchObject({ reason: "product_not_received", dueAt: new Date(dueAt) });
  });

  it("enters the ledger of the order that the merchant links", async () => {
    const { shopId, claimId } = await summary(1);
    const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
    await app.linkOrder(shopId, claimId, orderId, BY, NOW);
    const { entries } = await app.readLedger(shopId, orderId);
    expect(app.readFacts(entries).disputes.map(({ value }) => [value.id, value.status])).toStrictEqual([
      ["77", "needs_response"],
    ]);
  });

  it("follows Shopify once it tells more", async () => {
    const { shopId, claimId, report } = await summary();
    await app.setReason(shopId, claimId, { reason: "product_not_received" }, BY, NOW);
    await report({ reason: "fraudulent" }, LATER);
    expect(await claimOf(shopId, claimId)).toMatchObject({ reason: "fraudulent" });
    expect(await app.setReason(shopId, claimId, { reason: "general" }, BY, LATER)).toMatchObject({
      ok: false,
      error: { type: "reason_known" },
    });
  });
});

it("an outcome closes a claim, and it can be opened again", async () => {
  const { shopId, claimId } = await shopWith(0);
  expect(await app.reopenClaim(shopId, claimId, BY, NOW)).toMatchObject({ ok: false, error: { type: "not_closed" } });
  await app.reportOutcome(shopId, claimId, "withdrawn", BY, NOW);
  expect(await claimOf(shopId, claimId)).toMatchObject({ status: "withdrawn", closedAt: new Date(NOW) });
  await app.reopenClaim(shopId, claimId, BY, LATER);
  expect(await claimOf(shopId, claimId)).toMatchObject({ status: "open", closedAt: null });
  const { lines } = await app.readClaimHistory(shopId, claimId);
  expect(lines.map(({ actor, event }) => [actor, event.type])).toStrictEqual([
    ["merchant", "reopened"],
    ["merchant", "outcome_reported"],
    ["system", "deadline_set"],
    ["merchant", "claim_opened"],
  ]);
});

it("how claims ended is counted by channel, those closed since a moment", async () => {
  const { shopId, claimId } = await shopWith(0);
  const open = {
    orderId: null,
    channel: "psp",
    reason: "general",
    amount: null,
    statement: "",
    receivedAt: NOW,
  } as const;
  for (const outcome of ["lost", "lost", "withdrawn"] as const) {
    const opened = await app.openClaim(shopId, open, BY, NOW);
    if (!opened.ok) throw new Error(opened.error);
    await app.reportOutcome(shopId, opened.value.claimId, outcome, BY, LATER);
  }
  await app.reportOutcome(shopId, claimId, "settled", BY, NOW);
  expect(await app.countOutcomes(shopId, NOW)).toStrictEqual([
    { channel: "psp", status: "lost", count: 2 },
    { channel: "customer", status: "settled", count: 1 },
    { channel: "psp", status: "withdrawn", count: 1 },
  ]);
  expect(await app.countOutcomes(shopId, LATER)).toHaveLength(2);
});

describe("what happened outside the app takes a claim up its ladder", () => {
  const reached = async (reach: Parameters<typeof app.reachRung>[2]) => {
    const { shopId, claimId } = await shopWith(0);
    return { shopId, claimId, result: await app.reachRung(shopId, claimId, reach, BY, LATER) };
  };

  it("with the clock of that rung", async () => {
    const { shopId, claimId, result } = await reached({ rung: "webwinkelkeur_first_phase", at: NOW });
    expect(result.ok).toBe(true);
    expect(await claimOf(shopId, claimId)).toMatchObject({
      status: "open",
      step: "respond-1",
      dueAt: new Date("2026-11-28T22:59:00.000Z"),
      dueSince: new Date(NOW),
    });
  });

  it("working days are those of the body's country", async () => {
    const { shopId, claimId } = await reached({ rung: "be_ombudsman_information", at: "2026-10-30T10:00:00.000Z" });
    expect((await claimOf(shopId, claimId)).dueAt).toStrictEqual(new Date("2026-11-16T22:59:00.000Z"));
  });

  it("the date that the other side named stands above the table", async () => {
    const { shopId, claimId } = await reached({
      rung: "digidispuut",
      at: NOW,
      namedDate: "2026-12-20T22:59:00.000Z",
    });
    expect((await claimOf(shopId, claimId)).dueAt).toStrictEqual(new Date("2026-12-20T22:59:00.000Z"));
    const { lines } = await app.readClaimHistory(shopId, claimId);
    expect(lines[0]?.event).toMatchObject({ type: "deadline_set", rule: "named" });
  });

  it("a rung nobody knows is refused, and so is a closed claim", async () => {
    const { shopId, claimId, result } = await reached({ rung: "odr", at: NOW });
    expect(result).toMatchObject({ ok: false, error: { type: "no_rung" } });
    await app.reportOutcome(shopId, claimId, "settled", BY, NOW);
    expect(await app.reachRung(shopId, claimId, { rung: "digidispuut", at: NOW }, BY, LATER)).toMatchObject({
      ok: false,
      error: { type: "claim_closed" },
    });
  });

  it("a bank that comes back to a decided dispute opens the claim again", async () => {
    const { shopId, claimId } = await shopWith(0);
    await app.reportOutcome(shopId, claimId, "won", BY, NOW);
    const again = await app.reachRung(shopId, claimId, { rung: "shopify_pre_arbitration", at: LATER }, BY, LATER);
    expect(again.ok).toBe(true);
    expect(await claimOf(shopId, claimId)).toMatchObject({ status: "open", closedAt: null });
  });
});

describe("a letter that may have left", () => {
  async function uncertain() {
    const { shopId, orderIds, claimId } = await shopWith(1);
    await app.linkOrder(shopId, claimId, orderIds[0]!, BY, NOW);
    const payload: SendPayload = {
      channel: "customer_email",
      language: "nl",
      subject: "Uw bericht",
      text: "Wij zoeken het uit.\n",
      files: [],
      to: "a.dewit@example.com",
      messageId: `<${randomUUID()}@weerwoord.example>`,
    };
    const attempt = { claimId, step: "acknowledge", stance: "investigate" as const, payload };
    const begun = await app.beginAttempt(shopId, attempt, BY, NOW);
    if (!begun.ok) throw new Error(begun.error.type);
    const { attemptId } = begun.value;
    const { dispatchAttempt } = await import("#app/use-cases/claims/dispatch-attempt.ts");
    await app.withShop(shopId, (tx) =>
      tx.sendAttempt.update({ where: { id: attemptId }, data: { status: "sending", sendingAt: NOW } }),
    );
    await dispatchAttempt(shopId, attemptId, () => LATER);
    return { shopId, orderId: orderIds[0]!, claimId, attemptId, attempt };
  }

  it("goes on when the merchant says that it did", async () => {
    const { shopId, orderId, claimId, attemptId } = await uncertain();
    expect(await app.clearUpAttempt(shopId, attemptId, true, BY, LATER)).toMatchObject({ ok: true });
    expect((await claimOf(shopId, claimId)).step).toBe("respond-1");
    expect((await kindsOf(shopId, orderId)).at(-1)).toBe("response");
    expect(await app.clearUpAttempt(shopId, attemptId, true, BY, LATER)).toStrictEqual({
      ok: false,
      error: "not_unknown",
    });
  });

  it("can be sent again when he says that it did not", async () => {
    const { shopId, orderId, attemptId, attempt } = await uncertain();
    expect(await app.beginAttempt(shopId, attempt, BY, LATER)).toMatchObject({ ok: false });
    await app.clearUpAttempt(shopId, attemptId, false, BY, LATER);
    expect(await kindsOf(shopId, orderId)).not.toContain("response");
    expect(await app.beginAttempt(shopId, attempt, BY, LATER)).toMatchObject({ ok: true });
  });
});

it("a file of the merchant becomes an entry that holds what he says it shows", async () => {
  const { shopId, orderIds, claimId } = await shopWith(1);
  const file = {
    name: "bewijs.pdf",
    mediaType: "application/pdf",
    bytes: Buffer.from("%PDF-1.7 sample"),
    caption: "Afleverbewijs",
    shows: "delivery_signature" as const,
  };
  expect(await app.addFile(shopId, claimId, file, NOW)).toStrictEqual({ ok: false, error: "no_order" });
  await app.linkOrder(shopId, claimId, orderIds[0]!, BY, NOW);
  expect(await app.addFile(shopId, claimId, file, NOW)).toMatchObject({ ok: true });
  const { entries } = await app.readLedger(shopId, orderIds[0]!);
  const [added] = app.readFacts(entries).files;
  expect(added?.value).toMatchObject({ caption: "Afleverbewijs", shows: "delivery_signature", bytes: 15 });
  expect(await app.verifyOrderChain(shopId, orderIds[0]!)).toMatchObject({ verifies: true });
});

it("a letter that the merchant sends himself is a draft with its files", async () => {
  const { shopId, claimId } = await shopWith(0);
  const bytes = Buffer.from("%PDF-1.7 sample");
  const file = { purpose: "exhibit" as const, claimId, name: "bewijs.pdf", mediaType: "application/pdf", bytes };
  const payload: SendPayload = {
    channel: "hand_off",
    language: "nl",
    subject: "Uw bericht",
    text: "Wij zoeken het uit.\n",
    files: [await app.keepFile(shopId, file)],
    fields: {},
    destination: "mailto:a.dewit@example.com",
    to: "a.dewit@example.com",
    messageId: "<1@weerwoord.example>",
  };
  const begun = await app.beginAttempt(
    shopId,
    { claimId, step: "acknowledge", stance: "investigate", payload },
    BY,
    NOW,
  );
  if (!begun.ok) throw new Error(begun.error.type);
  const draft = await app.draftMail(shopId, begun.value.attemptId, NOW);
  if (!draft.ok) throw new Error(draft.error);
  const text = Buffer.from(draft.value.bytes).toString("latin1");
  expect(text).toMatch(/^X-Unsent: 1\r$/m);
  expect(text).toMatch(/^To: a\.dewit@example\.com\r$/m);
  expect(text).toContain(bytes.toString("base64"));
  expect(await app.draftMail(shopId, randomUUID(), NOW)).toStrictEqual({ ok: false, error: "no_mail" });
});
