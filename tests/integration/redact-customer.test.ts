import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { SendPayload } from "#app/domain/response/send-payload.ts";
import { disputePayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T10:05:00.000Z";
const EMAIL = "a.dewit@example.com";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/inbox/accept-webhooks.ts")),
    ...(await import("#app/use-cases/inbox/process-inbox.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/begin-attempt.ts")),
    ...(await import("#app/use-cases/claims/clear-up-attempt.ts")),
    ...(await import("#app/use-cases/claims/dispatch-attempt.ts")),
    ...(await import("#app/use-cases/claims/confirm-hand-off.ts")),
    ...(await import("#app/use-cases/claims/report-outcome.ts")),
    ...(await import("#app/queries/claims/read-attempt.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
  };
}

const redaction = { customer: { id: 7001, email: EMAIL }, orders_to_redact: [5001] };

/** A shop with a sender of messages to its inbox. */
async function aShop() {
  const domain = `${randomUUID()}.myshopify.com`;
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain, email: "hallo@detrui.example" } });
  const acceptance = app.createWebhookAcceptance(app.webhookPool);
  const accept = (topic: string, payload: unknown) =>
    acceptance.accept({
      source: "shopify",
      domain,
      topic,
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: "2026-10",
      triggeredAt: NOW,
      body: Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload)),
    });
  return {
    shopId,
    accept,
    async send(topic: string, payload: unknown) {
      await accept(topic, payload);
      await app.processInbox(shopId, () => NOW);
    },
  };
}

async function openedClaim(shopId: string, orderId: string | null) {
  const opened = await app.openClaim(
    shopId,
    {
      orderId,
      channel: "customer",
      reason: "product_not_received",
      amount: { minor: 4995n, currency: "EUR" },
      statement: "Mijn buurvrouw Truus heeft niets aangenomen.",
      receivedAt: NOW,
    },
    "merchant:1",
    NOW,
  );
  if (!opened.ok) throw new Error(opened.error);
  return opened.value.claimId;
}

async function begun(shopId: string, claimId: string, way: "customer_email" | "hand_off") {
  const mail = {
    language: "nl" as const,
    subject: "Uw bericht",
    text: "Beste mevrouw De Wit",
    files: [],
    to: EMAIL,
    messageId: `<${randomUUID()}@weerwoord.example>`,
  };
  const payload: SendPayload =
    way === "customer_email"
      ? { channel: way, ...mail }
      : { channel: way, ...mail, fields: {}, destination: `mailto:${EMAIL}` };
  const { step } = await app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, id: claimId } }));
  const attempt = await app.beginAttempt(shopId, { claimId, step, stance: "investigate", payload }, "merchant:1", NOW);
  if (!attempt.ok) throw new Error(attempt.error.type);
  return attempt.value.attemptId;
}

/** Every text that the shop's rows hold, in one. */
const kept = (shopId: string) =>
  app.withShop(shopId, async (tx) => {
    const rows = [
      await tx.order.findMany(),
      await tx.claim.findMany(),
      await tx.claimEvent.findMany(),
      await tx.sendAttempt.findMany(),
      await tx.ledgerContent.findMany(),
      (await tx.inboxMessage.findMany()).map(({ body, error }) => [body && Buffer.from(body).toString("utf8"), error]),
    ];
    return JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
  });

it("leaves no word of the customer, and claims that can still be read and ended", async () => {
  const { shopId, send } = await aShop();
  await send("orders/create", orderPayload({ id: "5001", updatedAt: NOW }));
  await send("customers/data_request", { customer: { id: 7001, email: EMAIL }, orders_requested: [5001] });
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const claimId = await openedClaim(shopId, order.id);
  const attemptId = await begun(shopId, claimId, "hand_off");
  await app.withShop(shopId, (tx) =>
    tx.sendAttempt.update({ where: { id: attemptId }, data: { error: `550 <${EMAIL}> unknown` } }),
  );

  await send("customers/redact", redaction);

  const left = await kept(shopId);
  for (const word of [EMAIL, "Wit", "Truus"]) expect(left).not.toContain(word);
  const attempt = await app.readAttempt(shopId, attemptId);
  expect(attempt).toMatchObject({ status: "prepared", payload: { channel: "hand_off", text: "", destination: "" } });
  expect((await app.readResponse(shopId, claimId, {}, LATER))?.claim).toMatchObject({
    channel: "customer",
    step: "acknowledge",
    orderId: order.id,
    amount: { minor: "4995", currency: "EUR" },
  });

  expect((await app.confirmHandOff(shopId, attemptId, "merchant:1", LATER)).ok).toBe(true);
  expect((await app.reportOutcome(shopId, claimId, "won", "merchant:1", LATER)).ok).toBe(true);
  const claim = await app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, id: claimId } }));
  expect(claim).toMatchObject({ status: "won", step: "respond-1", orderId: order.id, statement: null });
});

it("does not send a letter that was waiting to leave", async () => {
  const { shopId, send } = await aShop();
  await send("orders/create", orderPayload({ id: "5001", updatedAt: NOW }));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const attemptId = await begun(shopId, await openedClaim(shopId, order.id), "customer_email");
  await send("customers/redact", redaction);
  await app.dispatchAttempt(shopId, attemptId, () => LATER);
  expect(await app.readAttempt(shopId, attemptId)).toMatchObject({ status: "failed" });
});

it("finds a claim without an order by the address it was answered to", async () => {
  const { shopId, send } = await aShop();
  await begun(shopId, await openedClaim(shopId, null), "hand_off");
  await send("customers/redact", { customer: { id: 7001, email: EMAIL.toUpperCase() }, orders_to_redact: [] });
  const left = await kept(shopId);
  for (const word of [EMAIL, "Wit", "Truus"]) expect(left).not.toContain(word);
});

it("leaves waiting messages of others, whose ids only hold the customer's", async () => {
  const { shopId, accept } = await aShop();
  await accept("customers/redact", redaction);
  await accept(
    "orders/create",
    orderPayload({ id: "650019", updatedAt: NOW, customerName: "Bram Bakker", email: "b@example.com" }),
  );
  await accept("disputes/create", disputePayload({ id: "91", orderId: "650019" }));
  await app.processInbox(shopId, () => NOW);
  const messages = await app.withShop(shopId, (tx) =>
    tx.inboxMessage.findMany({ where: { shopId }, orderBy: { id: "asc" } }),
  );
  expect(messages.map(({ topic, state }) => [topic, state])).toStrictEqual([
    ["customers/redact", "done"],
    ["orders/create", "done"],
    ["disputes/create", "done"],
  ]);
});
