import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SendPayload } from "#app/domain/response/send-payload.ts";
import { fulfillmentEventPayload, fulfillmentPayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T10:01:00.000Z";

const mails: string[] = [];
let refusal: Error | undefined;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) => done(refusal),
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      mails.push(Buffer.concat(chunks).toString("utf8"));
      done();
    });
  },
});

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const { port } = smtp.server.address() as { port: number };
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "briefe@weerwoord.example",
    FILES_DIR: await mkdtemp(path.join(os.tmpdir(), "weerwoord-files-")),
  });
  app = await load();
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/send-response.ts")),
    ...(await import("#app/use-cases/claims/begin-attempt.ts")),
    ...(await import("#app/use-cases/claims/dispatch-attempt.ts")),
    ...(await import("#app/use-cases/claims/undo-response.ts")),
    ...(await import("#app/use-cases/claims/confirm-hand-off.ts")),
    ...(await import("#app/use-cases/claims/keep-file.ts")),
    ...(await import("#app/use-cases/claims/render-exhibits.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
  };
}

async function record(shopId: string, topic: string, payload: unknown) {
  const read = app.interpretWebhook(topic, JSON.stringify(payload), NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  const shop = await app.ledgerShop(shopId);
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
}

/** A shop with one order and one claim on it that came by mail. */
async function claimByMail() {
  const domain = `${randomUUID()}.myshopify.com`;
  const { id: shopId } = await app.outsideShops.shop.create({
    data: { domain, name: "De Trui", email: "hallo@detrui.example", primaryLocale: "nl" },
  });
  await record(shopId, "orders/create", orderPayload({ id: "5001", updatedAt: NOW }));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const opened = await app.openClaim(
    shopId,
    {
      orderId: order.id,
      channel: "customer",
      reason: "product_not_received",
      amount: { minor: 4995n, currency: "EUR" },
      statement: "Ik heb niets gekregen.",
      receivedAt: NOW,
    },
    "merchant:1",
    NOW,
  );
  if (!opened.ok) throw new Error(opened.error);
  return { shopId, orderId: order.id, claimId: opened.value.claimId };
}

async function mailPayload(shopId: string, claimId: string): Promise<SendPayload> {
  const file = await app.keepFile(shopId, {
    purpose: "exhibit",
    claimId,
    name: "bewijs.pdf",
    mediaType: "application/pdf",
    bytes: Buffer.from("%PDF-1.7 sample"),
  });
  return {
    channel: "customer_email",
    language: "nl",
    subject: "Uw bericht over bestelling #1001",
    text: "Beste mevrouw De Wit,\n\nWij zoeken het uit.\n",
    files: [file],
    to: "a.dewit@example.com",
    messageId: `<${randomUUID()}@weerwoord.example>`,
  };
}

const attemptOf = (shopId: string, id: string) =>
  app.withShop(shopId, (tx) => tx.sendAttempt.findFirstOrThrow({ where: { shopId, id } }));
const claimOf = (shopId: string, id: string) =>
  app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, id } }));

async function begin(shopId: string, claimId: string, payload: SendPayload, at = NOW) {
  const { step } = await claimOf(shopId, claimId);
  return app.beginAttempt(
    shopId,
    { claimId, step, stance: payload.channel === "customer_email" ? "investigate" : "contest", payload },
    "merchant:1",
    at,
  );
}

describe("a letter by mail", () => {
  it("waits a minute, leaves once, and is kept in the ledger", async () => {
    const { shopId, orderId, claimId } = await claimByMail();
    const payload = await mailPayload(shopId, claimId);
    const begun = await begin(shopId, claimId, payload);
    if (!begun.ok) throw new Error(begun.error.type);
    const { attemptId } = begun.value;
    const before = mails.length;

    await app.dispatchAttempt(shopId, attemptId, () => NOW);
    expect(mails.length).toBe(before);

    await app.dispatchAttempt(shopId, attemptId, () => LATER);
    await app.dispatchAttempt(shopId, attemptId, () => LATER);
    expect(mails.length).toBe(before + 1);

    const mail = await PostalMime.parse(mails.at(-1)!);
    expect(mail.to?.[0]?.address).toBe("a.dewit@example.com");
    expect(mail.replyTo?.[0]?.address).toBe("hallo@detrui.example");
    expect(mail.messageId).toBe(payload.channel === "customer_email" ? payload.messageId : "");
    expect(mail.attachments.map((attachment) => attachment.filename)).toStrictEqual(["bewijs.pdf"]);
    expect((await attemptOf(shopId, attemptId)).status).toBe("sent");
    expect((await claimOf(shopId, claimId)).step).toBe("respond-1");
    const { entries } = await app.readLedger(shopId, orderId);
    expect(entries.map((entry) => entry.kind)).toStrictEqual(["order", "customer_message", "response"]);
    expect(await app.verifyOrderChain(shopId, orderId)).toMatchObject({ verifies: true, length: 3 });
  });

  it("comes back later when the queue's clock is ahead of ours", async () => {
    const { shopId, claimId } = await claimByMail();
    const begun = await begin(shopId, claimId, await mailPayload(shopId, claimId));
    if (!begun.ok) throw new Error(begun.error.type);
    const { attemptId } = begun.value;
    const key = `send-response:${attemptId}`;
    const client = new pg.Client({ connectionString: database.url() });
    await client.connect();
    await client.query("SELECT graphile_worker.remove_job($1)", [key]);
    await app.dispatchAttempt(shopId, attemptId, () => "2026-11-21T10:00:58.500Z");
    const { rows } = await client.query("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [key]);
    await client.end();
    expect(rows).toStrictEqual([{ run_at: new Date("2026-11-21T10:01:01.500Z") }]);
  });

  it("is begun once, however often it is clicked", async () => {
    const { shopId, claimId } = await claimByMail();
    const payload = await mailPayload(shopId, claimId);
    const clicks = await Promise.all([1, 2, 3].map(() => begin(shopId, claimId, payload)));
    expect(clicks.filter((click) => click.ok).length).toBe(1);
    expect(clicks.flatMap((click) => (click.ok ? [] : [click.error.type]))).toStrictEqual([
      "attempt_under_way",
      "attempt_under_way",
    ]);
  });

  it("can be undone before it leaves and not afterwards", async () => {
    const { shopId, claimId } = await claimByMail();
    const payload = await mailPayload(shopId, claimId);
    const first = await begin(shopId, claimId, payload);
    if (!first.ok) throw new Error(first.error.type);
    expect(await app.undoResponse(shopId, first.value.attemptId, "merchant:1", NOW)).toStrictEqual({
      ok: true,
      value: null,
    });
    const before = mails.length;
    await app.dispatchAttempt(shopId, first.value.attemptId, () => LATER);
    expect(mails.length).toBe(before);

    const second = await begin(shopId, claimId, payload);
    if (!second.ok) throw new Error(second.error.type);
    await app.dispatchAttempt(shopId, second.value.attemptId, () => LATER);
    expect(mails.length).toBe(before + 1);
    expect(await app.undoResponse(shopId, second.value.attemptId, "merchant:1", LATER)).toStrictEqual({
      ok: false,
      error: "too_late",
    });
  });

  it("is marked as possibly sent after a crash, and never sent again by itself", async () => {
    const { shopId, claimId } = await claimByMail();
    const begun = await begin(shopId, claimId, await mailPayload(shopId, claimId));
    if (!begun.ok) throw new Error(begun.error.type);
    const { attemptId } = begun.value;
    await app.withShop(shopId, (tx) =>
      tx.sendAttempt.update({ where: { id: attemptId }, data: { status: "sending", sendingAt: LATER } }),
    );
    const before = mails.length;
    await app.dispatchAttempt(shopId, attemptId, () => LATER);
    await app.dispatchAttempt(shopId, attemptId, () => LATER);
    expect(mails.length).toBe(before);
    expect((await attemptOf(shopId, attemptId)).status).toBe("unknown");
  });

  it("is tried again when the server says later, and fails when it says never", async () => {
    const { shopId, claimId } = await claimByMail();
    const begun = await begin(shopId, claimId, await mailPayload(shopId, claimId));
    if (!begun.ok) throw new Error(begun.error.type);
    const { attemptId } = begun.value;
    refusal = Object.assign(new Error("try again later"), { responseCode: 451 });
    await app.dispatchAttempt(shopId, attemptId, () => LATER);
    const waiting = await attemptOf(shopId, attemptId);
    expect([waiting.status, waiting.sendAfter > new Date(LATER)]).toStrictEqual(["prepared", true]);

    refusal = Object.assign(new Error("no such mailbox"), { responseCode: 550 });
    await app.dispatchAttempt(shopId, attemptId, () => waiting.sendAfter.toISOString());
    refusal = undefined;
    expect((await attemptOf(shopId, attemptId)).status).toBe("failed");
    expect(await begin(shopId, claimId, await mailPayload(shopId, claimId))).toMatchObject({ ok: true });
  });
});

describe("a letter that the merchant rewrote", () => {
  const clicker = { actor: "merchant:1" as const, graphql: () => Promise.reject(new Error("not asked")), token: null };
  async function click(edited: string) {
    const { shopId, claimId } = await claimByMail();
    const ready = await app.readResponse(shopId, claimId, {}, NOW);
    if (!ready) throw new Error("no claim");
    const { digest, claim } = ready;
    const sent = await app.sendResponse(ready, { digest, step: claim.step, edited }, clicker as never, () => NOW);
    return { shopId, ready, sent };
  }

  it("is sent as he wrote it, and what was prepared is kept beside it, in the ledger too", async () => {
    const { shopId, ready, sent } = await click("Beste Anna,\n\nIk bel u morgen.");
    if (!sent.ok) throw new Error(sent.error.type);
    const { payload } = await attemptOf(shopId, sent.value.attemptId);
    const fixed = JSON.parse(payload) as SendPayload;
    expect(fixed.text).toMatch(/^Beste Anna,\n\nIk bel u morgen\.\n\nMet vriendelijke groet,/);
    expect(fixed.original).toContain("Wij lossen het voor u op.");
    const before = mails.length;
    await app.dispatchAttempt(shopId, sent.value.attemptId, () => LATER);
    expect(mails.length).toBe(before + 1);
    const { entries } = await app.readLedger(shopId, ready.row.orderId!);
    const told = entries.find(({ kind }) => kind === "response")?.content as { text: string; original: string };
    expect([told.text, told.original]).toStrictEqual([fixed.text, fixed.original]);
  });

  it("that says nothing is refused", async () => {
    expect((await click(" \n ")).sent).toStrictEqual({ ok: false, error: { type: "empty_letter" } });
  });
});

it("keeps exhibits once, also when two ask for them at the same time", async () => {
  const { shopId, claimId } = await claimByMail();
  await record(shopId, "fulfillments/create", fulfillmentPayload({ id: "6001", orderId: "5001", updatedAt: NOW }));
  const delivered = { id: "8001", orderId: "5001", fulfillmentId: "6001", status: "delivered", happenedAt: NOW };
  const message = "Bezorgd en getekend door Anna de Wit";
  await record(shopId, "fulfillment_events/create", fulfillmentEventPayload({ ...delivered, message }));
  const ready = await app.readResponse(shopId, claimId, { stance: "contest" }, NOW);
  if (!ready) throw new Error("no claim");
  expect(ready.response.exhibits.length).toBeGreaterThan(0);
  const render = () => app.renderExhibits({ shopId, claimId }, ready.response, ready.chain, "one_file", NOW);
  const both = await Promise.all([render(), render()]);
  const again = await render();
  if (!again.ok) throw new Error(again.error.type);
  expect(again.value.length).toBe(1);
  expect(both).toStrictEqual([again, again]);
});

describe("evidence for a Shopify dispute", () => {
  const text = "The parcel was handed to the addressee.";

  /** Shopify's answers to our documents, as far as a dispute needs them, with what it holds. */
  function shopify(refuse?: { code: string; message: string }) {
    const held = { fields: {} as Record<string, unknown>, submitted: false, updates: 0 };
    const graphql = async (query: string, variables?: Record<string, unknown>) => {
      if (query.includes("disputeEvidenceUpdate")) {
        if (refuse) return { errors: [{ message: refuse.message, extensions: { code: refuse.code } }] };
        const { submitEvidence, ...fields } = variables!["input"] as Record<string, unknown>;
        held.updates++;
        held.fields = { ...held.fields, ...fields };
        held.submitted = Boolean(submitEvidence);
        const disputeEvidence = { id: "gid://shopify/ShopifyPaymentsDisputeEvidence/1", submitted: held.submitted };
        return { data: { disputeEvidenceUpdate: { disputeEvidence, userErrors: [] } } };
      }
      return {
        data: {
          dispute: {
            id: "gid://shopify/ShopifyPaymentsDispute/91",
            type: "CHARGEBACK",
            status: "NEEDS_RESPONSE",
            amount: { amount: "49.95", currencyCode: "EUR" },
            reasonDetails: { reason: "PRODUCT_NOT_RECEIVED", networkReasonCode: "13.1" },
            evidenceDueBy: "2026-12-03T22:59:00Z",
            initiatedAt: "2026-11-20T09:00:00Z",
            order: null,
            disputeEvidence: {
              id: "gid://shopify/ShopifyPaymentsDisputeEvidence/1",
              submitted: held.submitted,
              disputeFileUploads: [],
              ...held.fields,
            },
          },
        },
      };
    };
    return { held, graphql };
  }

  async function disputeAttempt(submit: boolean) {
    const { shopId, claimId } = await claimByMail();
    const payload: SendPayload = {
      channel: "shopify_dispute",
      language: "en",
      subject: "Dispute 91",
      text,
      files: [],
      disputeId: "91",
      submit,
      fields: { uncategorizedText: text },
    };
    const begun = await begin(shopId, claimId, payload);
    if (!begun.ok) throw new Error(begun.error.type);
    return { shopId, claimId, attemptId: begun.value.attemptId };
  }

  it("is saved without being submitted, and then submitted", async () => {
    const { held, graphql } = shopify();
    const saved = await disputeAttempt(false);
    await app.dispatchToShopify(saved.shopId, saved.attemptId, { graphql, upload: null }, () => NOW);
    expect([held.fields["uncategorizedText"], held.submitted]).toStrictEqual([text, false]);
    expect((await attemptOf(saved.shopId, saved.attemptId)).status).toBe("sent");
    expect((await claimOf(saved.shopId, saved.claimId)).status).toBe("open");

    const submitted = await disputeAttempt(true);
    await app.dispatchToShopify(submitted.shopId, submitted.attemptId, { graphql, upload: null }, () => NOW);
    expect(held.submitted).toBe(true);
    expect((await claimOf(submitted.shopId, submitted.claimId)).status).toBe("answered");
  });

  it("becomes a hand-off when Shopify refuses for want of permission, until the merchant confirms", async () => {
    const { graphql } = shopify({ code: "ACCESS_DENIED", message: "Access denied for disputeEvidenceUpdate" });
    const { shopId, claimId, attemptId } = await disputeAttempt(true);
    await app.dispatchToShopify(shopId, attemptId, { graphql, upload: null }, () => NOW);
    const handed = await attemptOf(shopId, attemptId);
    expect([handed.channel, handed.status]).toStrictEqual(["hand_off", "prepared"]);

    expect(await app.confirmHandOff(shopId, attemptId, "merchant:1", LATER)).toStrictEqual({ ok: true, value: null });
    expect((await attemptOf(shopId, attemptId)).status).toBe("sent");
    expect((await claimOf(shopId, claimId)).status).toBe("answered");
    expect(await app.confirmHandOff(shopId, attemptId, "merchant:1", LATER)).toMatchObject({ ok: false });
  });
});
