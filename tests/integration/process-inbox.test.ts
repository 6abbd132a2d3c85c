import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  disputePayload,
  fulfillmentEventPayload,
  fulfillmentPayload,
  orderPayload,
  refundPayload,
} from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  const { outsideShops, webhookPool, withShop } = await import("#app/db.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { verifyOrderChain } = await import("#app/queries/ledger/read-ledger.ts");
  const acceptance = createWebhookAcceptance(webhookPool);
  return { outsideShops, withShop, processInbox, verifyOrderChain, acceptance };
}

type Sent = { topic: string; payload: unknown; webhookId?: string; triggeredAt?: string };

/** Accepts webhooks for a shop of its own, handles them, and says which shop it was. */
async function deliver(messages: Sent[], domain = `${randomUUID()}.myshopify.com`): Promise<string> {
  await Promise.all(
    messages.map(({ topic, payload, webhookId = randomUUID(), triggeredAt = NOW }) =>
      app.acceptance.accept({
        source: "shopify",
        domain,
        topic,
        webhookId,
        eventId: null,
        apiVersion: "2026-10",
        triggeredAt,
        body: Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload)),
      }),
    ),
  );
  const { id } = await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
  let more = true;
  while (more) ({ more } = await app.processInbox(id, () => NOW));
  return id;
}

const order = (options: Partial<Parameters<typeof orderPayload>[0]> = {}) =>
  orderPayload({ id: "5001", updatedAt: "2026-11-01T09:00:00+01:00", ...options });

describe("the inbox becomes evidence", () => {
  it("appends one entry per version of a fact and points every message to it", async () => {
    const shopId = await deliver([
      { topic: "orders/create", payload: order() },
      { topic: "orders/updated", payload: order() },
      { topic: "orders/paid", payload: order({ updatedAt: "2026-11-01T09:05:00+01:00" }) },
    ]);
    const { messages, entries } = await app.withShop(shopId, async (tx) => ({
      messages: await tx.inboxMessage.findMany({ where: { shopId }, orderBy: { id: "asc" } }),
      entries: await tx.ledgerEntry.findMany({ where: { shopId }, orderBy: { seq: "asc" } }),
    }));
    expect(messages.map((message) => [message.state, message.error])).toStrictEqual(Array(3).fill(["done", null]));
    expect(entries.map((entry) => entry.seq)).toStrictEqual([1, 2]);
    expect(messages.map((message) => message.entryId)).toStrictEqual([entries[0]!.id, entries[0]!.id, entries[1]!.id]);
  });

  it("takes the same delivery once", async () => {
    const twice: Sent = { topic: "orders/create", payload: order(), webhookId: "same" };
    const shopId = await deliver([twice, twice]);
    expect(await app.withShop(shopId, (tx) => tx.inboxMessage.count({ where: { shopId } }))).toBe(1);
  });

  it("keeps ids above 2^53 and unknown fields exactly", async () => {
    const text = JSON.stringify(order()).replaceAll("5001", "820982911946154508");
    const shopId = await deliver([{ topic: "orders/create", payload: text }]);
    const { orders, contents } = await app.withShop(shopId, async (tx) => ({
      orders: await tx.order.findMany({ where: { shopId } }),
      contents: await tx.ledgerContent.findMany({ where: { shopId } }),
    }));
    expect(orders.map((row) => row.shopifyId)).toStrictEqual(["820982911946154508"]);
    expect(contents[0]!.text).toContain('"a_field_of_tomorrow":{"kept":true}');
    expect(contents[0]!.text).toContain('"id":"820982911946154508"');
  });

  it("tells a delivery to the addressee from a bare scan", async () => {
    const parcel = {
      topic: "fulfillments/create",
      payload: fulfillmentPayload({ id: "61", orderId: "5001", updatedAt: NOW }),
    };
    const delivered = (message?: string): Sent => ({
      topic: "fulfillment_events/create",
      payload: fulfillmentEventPayload({
        id: "71",
        orderId: "5001",
        fulfillmentId: "61",
        status: "delivered",
        happenedAt: "2026-11-12T16:42:00+01:00",
        message,
      }),
    });
    const handoverOf = async (event: Sent) => {
      const shopId = await deliver([{ topic: "orders/create", payload: order() }, parcel, event]);
      const row = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
      return [row.handover, row.deliveredAt?.toISOString()];
    };
    expect(await handoverOf(delivered())).toStrictEqual(["unknown", "2026-11-12T15:42:00.000Z"]);
    expect(await handoverOf(delivered("Bezorgd. Getekend door: A. de Wit"))).toStrictEqual([
      "to_addressee",
      "2026-11-12T15:42:00.000Z",
    ]);
  });

  it("opens a claim from a dispute, and from one that knows no order yet", async () => {
    const shopId = await deliver([
      { topic: "orders/create", payload: order() },
      { topic: "disputes/create", payload: disputePayload({ id: "91", orderId: "5001" }) },
      { topic: "disputes/create", payload: disputePayload({ id: "92", orderId: null }) },
    ]);
    const claims = await app.withShop(shopId, (tx) =>
      tx.claim.findMany({ where: { shopId }, orderBy: { number: "asc" } }),
    );
    expect(
      claims.map(({ number, reason, status, channel, language, orderId, dueAt, amountMinor }) => ({
        number,
        reason,
        status,
        channel,
        language,
        hasOrder: orderId !== null,
        dueAt: dueAt?.toISOString(),
        amountMinor,
      })),
    ).toStrictEqual(
      [1, 2].map((number) => ({
        number,
        reason: "product_not_received",
        status: "open",
        channel: "shopify_dispute",
        language: "nl",
        hasOrder: number === 1,
        dueAt: "2026-12-03T22:59:00.000Z",
        amountMinor: 4995n,
      })),
    );
  });

  it("puts what it cannot read among the dead letters and goes on", async () => {
    const shopId = await deliver([
      { topic: "orders/create", payload: "{not json" },
      { topic: "orders/create", payload: { name: "no id" } },
      { topic: "planets/create", payload: {} },
      { topic: "constructor", payload: {} },
      { topic: "orders/create", payload: order() },
    ]);
    const messages = await app.withShop(shopId, (tx) =>
      tx.inboxMessage.findMany({ where: { shopId }, orderBy: { id: "asc" } }),
    );
    expect(messages.map((message) => message.state)).toStrictEqual(["dead", "dead", "dead", "dead", "done"]);
    expect(messages[0]!.error).toBe("the body is not JSON");
    expect(messages[1]!.error).toContain("id");
    expect(messages[2]!.error).toContain("planets/create");
    expect(messages[3]!.error).toContain("constructor");
  });

  it("ends in the same state whatever the order of arrival", async () => {
    const messages: Sent[] = [
      { topic: "orders/create", payload: order() },
      {
        topic: "orders/updated",
        payload: order({ updatedAt: "2026-11-05T09:00:00+01:00", fulfillmentStatus: "fulfilled" }),
      },
      {
        topic: "fulfillments/create",
        payload: fulfillmentPayload({ id: "61", orderId: "5001", updatedAt: "2026-11-02T09:00:00+01:00" }),
      },
      {
        topic: "fulfillments/update",
        payload: fulfillmentPayload({
          id: "61",
          orderId: "5001",
          updatedAt: "2026-11-03T09:00:00+01:00",
          shipmentStatus: "delivered",
        }),
      },
      {
        topic: "fulfillment_events/create",
        payload: fulfillmentEventPayload({
          id: "71",
          orderId: "5001",
          fulfillmentId: "61",
          status: "in_transit",
          happenedAt: "2026-11-02T10:00:00+01:00",
        }),
      },
      {
        topic: "fulfillment_events/create",
        payload: fulfillmentEventPayload({
          id: "72",
          orderId: "5001",
          fulfillmentId: "61",
          status: "delivered",
          happenedAt: "2026-11-03T10:00:00+01:00",
          message: "Signed by: De Wit",
        }),
      },
      {
        topic: "disputes/create",
        payload: disputePayload({ id: "91", orderId: "5001" }),
        triggeredAt: "2026-11-20T10:00:00.000Z",
      },
      {
        topic: "disputes/update",
        payload: disputePayload({ id: "91", orderId: "5001", status: "under_review" }),
        triggeredAt: "2026-11-20T12:00:00.000Z",
      },
      {
        topic: "refunds/create",
        payload: refundPayload({
          id: "81",
          orderId: "5001",
          processedAt: "2026-11-21T09:00:00+01:00",
          amount: "10.00",
        }),
      },
    ];
    const stateOf = async (shopId: string) =>
      app.withShop(shopId, async (tx) => {
        const { updatedAt, fulfillmentStatus, handover, deliveredAt, customerName } = await tx.order.findFirstOrThrow({
          where: { shopId },
        });
        const { status, trackingNumbers } = await tx.fulfillment.findFirstOrThrow({ where: { shopId } });
        const claim = await tx.claim.findFirstOrThrow({ where: { shopId } });
        const contents = await tx.ledgerContent.findMany({ where: { shopId } });
        return {
          order: { updatedAt, fulfillmentStatus, handover, deliveredAt, customerName },
          fulfillment: { status, trackingNumbers },
          claim: { status: claim.status, language: claim.language, dueAt: claim.dueAt, openedAt: claim.openedAt },
          contents: contents.map(({ kind, entity, text }) => [kind, entity, text].join(" ")).sort(),
        };
      });
    const forward = await stateOf(await deliver(messages));
    const backward = await stateOf(await deliver([...messages].reverse()));
    expect(backward).toStrictEqual(forward);
    expect(forward.claim.status).toBe("answered");
    expect(forward.order.handover).toBe("to_addressee");
  });

  it("erases a customer and the chain still verifies", async () => {
    const domain = `${randomUUID()}.myshopify.com`;
    const shopId = await deliver(
      [
        { topic: "orders/create", payload: order() },
        { topic: "disputes/create", payload: disputePayload({ id: "91", orderId: "5001" }) },
        { topic: "orders/create", payload: '{"id": 5001, "email": "a.dewit@example.com", broken' },
      ],
      domain,
    );
    await deliver(
      [
        {
          topic: "customers/redact",
          payload: {
            shop_domain: domain,
            customer: { id: 7001, email: "a.dewit@example.com" },
            orders_to_redact: [5001],
          },
        },
      ],
      domain,
    );
    const left = await app.withShop(shopId, async (tx) => ({
      contents: await tx.ledgerContent.count({ where: { shopId } }),
      order: await tx.order.findFirstOrThrow({ where: { shopId } }),
      bodies: (await tx.inboxMessage.findMany({ where: { shopId, topic: { not: "customers/redact" } } })).map(
        (m) => m.body,
      ),
    }));
    expect(left.contents).toBe(0);
    expect([left.order.customerName, left.order.email, left.order.emailNormalised]).toStrictEqual([null, null, null]);
    expect(left.bodies).toStrictEqual([null, null]);
    expect(await app.verifyOrderChain(shopId, left.order.id)).toStrictEqual({
      verifies: true,
      length: 2,
      erased: 2,
      faults: [],
    });
  });

  it("erases a shop down to bare hashes", async () => {
    const domain = `${randomUUID()}.myshopify.com`;
    const shopId = await deliver([{ topic: "orders/create", payload: order() }], domain);
    await deliver([{ topic: "shop/redact", payload: { shop_domain: domain } }], domain);
    const left = await app.withShop(shopId, async (tx) => [
      await tx.order.count(),
      await tx.ledgerContent.count(),
      await tx.inboxMessage.count(),
      await tx.ledgerEntry.count(),
    ]);
    expect(left).toStrictEqual([0, 0, 0, 1]);
  });
});
