import { Agent } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendWebhook } from "#tests/factories/send-webhook.ts";
import { createTraffic, seededRandom, shuffled, type Webhook } from "#tests/factories/webhook-traffic.ts";
import { appEnvironment, useAppDatabase } from "#tests/setup/app-environment.ts";
import { type AppProcesses, createAppProcesses, until } from "#tests/setup/app-processes.ts";

const database = useAppDatabase();

const SEED = 20_261_121;
const ORDERS = 150;
const WEBHOOKS = 1_600;
/** Deliveries that Shopify makes twice: with them it is 2,000, of which 20 % are duplicates. */
const DUPLICATES = 400;
const SENDERS = 16;
/** After so many acknowledgements both processes are killed, in the middle of what they do. */
const KILL_AFTER = [200, 700, 1_200, 1_700];

const CRASHED = "crashed.myshopify.com";
const ORDERED = "ordered.myshopify.com";

const random = seededRandom(SEED);
const traffic = createTraffic(random, { orders: ORDERS, count: WEBHOOKS });
const deliveries = shuffled([...traffic, ...shuffled(traffic, random).slice(0, DUPLICATES)], random);

let app: Awaited<ReturnType<typeof load>>;
let processes: AppProcesses;
let owner: pg.Client;
const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });

beforeAll(async () => {
  const environment = { ...appEnvironment(database.url()), LOG_LEVEL: "info" };
  Object.assign(process.env, environment, { LOG_LEVEL: "fatal" });
  processes = await createAppProcesses(environment);
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  app = await load();
}, 300_000);

afterAll(async () => {
  agent.destroy();
  await processes.end();
  await owner.end();
});

async function load() {
  const { outsideShops, webhookPool, withShop } = await import("#app/db.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { interpretWebhook } = await import("#app/shopify/interpret-webhook.ts");
  const { ledgerShop } = await import("#app/use-cases/evidence/ledger-shop.ts");
  const { verifyOrderChain } = await import("#app/queries/ledger/read-ledger.ts");
  const acceptance = createWebhookAcceptance(webhookPool);
  return { outsideShops, withShop, processInbox, interpretWebhook, ledgerShop, verifyOrderChain, acceptance };
}

/** Two shops whose digests can be compared: same key. */
async function createShops(): Promise<{ crashed: string; ordered: string }> {
  const { id: crashed } = await app.outsideShops.shop.create({ data: { domain: CRASHED } });
  await app.ledgerShop(crashed);
  const { digestKey } = await app.outsideShops.shop.findUniqueOrThrow({ where: { id: crashed } });
  const { id: ordered } = await app.outsideShops.shop.create({ data: { domain: ORDERED, digestKey } });
  return { crashed, ordered };
}

/** Sends until it is acknowledged, as Shopify does. @returns how often it had to */
async function sendUntilTaken(webhook: Webhook): Promise<number> {
  for (let tries = 1; ; tries++) {
    if ((await sendWebhook(processes.url, CRASHED, webhook, agent).catch(() => 0)) === 200) return tries;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Delivers everything while both processes are killed and started again. @returns how many deliveries were tried again */
async function deliverThroughCrashes(): Promise<{ repeated: number; kills: number }> {
  let web = await processes.startWeb();
  let worker = await processes.startWorker();
  const queue = [...deliveries];
  let acknowledged = 0;
  let repeated = 0;
  let kills = 0;
  const senders = Promise.all(
    Array.from({ length: SENDERS }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        if ((await sendUntilTaken(next)) > 1) repeated++;
        acknowledged++;
      }
    }),
  );
  for (const count of KILL_AFTER) {
    await until(`${count} are acknowledged`, () => acknowledged >= count);
    await Promise.all([web.kill(), worker.kill()]);
    kills++;
    [web, worker] = await Promise.all([processes.startWeb(), processes.startWorker()]);
  }
  await senders;
  // Once more for the worker, with the inbox still full.
  await worker.kill();
  await processes.startWorker();
  return { repeated, kills };
}

const pendingIn = async (shopId: string) =>
  (await owner.query("SELECT FROM inbox_message WHERE shop_id = $1 AND state = 'pending' LIMIT 1", [shopId])).rowCount;

/** The same webhooks, once each and in the order in which they happened, without a crash. */
async function runInOrder(shopId: string): Promise<void> {
  for (const { topic, body, webhookId, triggeredAt } of traffic)
    await app.acceptance.accept({
      source: "shopify",
      domain: ORDERED,
      topic,
      webhookId,
      triggeredAt,
      eventId: null,
      apiVersion: "2026-10",
      body: Buffer.from(body),
    });
  let more = true;
  while (more) ({ more } = await app.processInbox(shopId, () => "2026-12-24T10:00:00.000Z"));
}

/** What a shop knows, in words that do not depend on its own ids, numbers and order of arrival. */
async function stateOf(shopId: string) {
  return app.withShop(shopId, async (tx) => {
    const orders = await tx.order.findMany({ where: { shopId } });
    const nameOf = new Map(orders.map(({ id, shopifyId }) => [id, shopifyId]));
    const contents = await tx.ledgerContent.findMany({ where: { shopId } });
    const fulfillments = await tx.fulfillment.findMany({ where: { shopId } });
    const claims = await tx.claim.findMany({ where: { shopId } });
    const byKey = (rows: [string, object][]) => new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      facts: contents
        .map(({ orderId, kind, entity, digest }) =>
          [nameOf.get(orderId), kind, entity, Buffer.from(digest).toString("hex")].join(" "),
        )
        .sort(),
      orders: byKey(
        orders.map(({ id: _id, shopId: _shopId, createdAt: _createdAt, ...order }) => [order.shopifyId, order]),
      ),
      fulfillments: byKey(
        fulfillments.map(({ id: _id, shopId: _shopId, orderId, ...parcel }) => [
          parcel.shopifyId,
          { ...parcel, order: nameOf.get(orderId) },
        ]),
      ),
      claims: byKey(
        claims.map(
          ({
            id: _id,
            shopId: _shopId,
            number: _number,
            version: _version,
            createdAt: _createdAt,
            orderId,
            ...claim
          }) => [claim.disputeId ?? "", { ...claim, order: orderId && nameOf.get(orderId) }],
        ),
      ),
    };
  });
}

describe("2,000 webhooks, a fifth of them twice, shuffled, through five crashes", () => {
  let shops: Awaited<ReturnType<typeof createShops>>;

  beforeAll(async () => {
    shops = await createShops();
    const { repeated, kills } = await deliverThroughCrashes();
    await until("nothing is pending", async () => (await pendingIn(shops.crashed)) === 0);
    await processes.end();
    await runInOrder(shops.ordered);
    // The crashes must have hit something, or this proves nothing.
    expect(kills).toBe(KILL_AFTER.length);
    expect(repeated).toBeGreaterThan(KILL_AFTER.length);
    expect(deliveries).toHaveLength(2_000);
  }, 180_000);

  it("every one is kept once, and handled", async () => {
    const { rows } = await owner.query(
      "SELECT state, error, count(*)::int AS n, count(DISTINCT webhook_id)::int AS different FROM inbox_message WHERE shop_id = $1 GROUP BY 1, 2",
      [shops.crashed],
    );
    expect(rows).toStrictEqual([{ state: "done", error: null, n: WEBHOOKS, different: WEBHOOKS }]);
  });

  it("every one that carries a fact points to the one entry that says it", async () => {
    const { rows } = await owner.query<{ webhook_id: string; entry: string | null }>(
      `SELECT m.webhook_id, concat_ws(' ', o.shopify_id, c.kind, c.entity) AS entry
       FROM inbox_message m
       LEFT JOIN ledger_entry e ON e.id = m.entry_id AND e.shop_id = m.shop_id
       LEFT JOIN ledger_content c ON c.entry_id = e.id AND c.kind = e.kind
       LEFT JOIN "order" o ON o.id = e.order_id
       WHERE m.shop_id = $1`,
      [shops.crashed],
    );
    const expected = traffic.map(({ topic, body, webhookId, triggeredAt }) => {
      const read = app.interpretWebhook(topic, body, triggeredAt);
      const fact = read.ok && (read.value.type === "fact" || read.value.type === "dispute") ? read.value.fact : null;
      return { webhook_id: webhookId, entry: fact ? `${fact.orderShopifyId} ${fact.kind} ${fact.entity}` : "" };
    });
    expect(expected.filter(({ entry }) => entry).length).toBeGreaterThan(WEBHOOKS * 0.9);
    const byId = (a: { webhook_id: string }, b: { webhook_id: string }) => (a.webhook_id < b.webhook_id ? -1 : 1);
    expect(rows.sort(byId)).toStrictEqual(expected.sort(byId));
  });

  it("no entry stands without a message that carried it, and none twice", async () => {
    const { rows } = await owner.query<{ entries: number; carried: number; contents: number }>(
      `SELECT (SELECT count(*)::int FROM ledger_entry WHERE shop_id = $1) AS entries,
         (SELECT count(DISTINCT entry_id)::int FROM inbox_message WHERE shop_id = $1) AS carried,
         (SELECT count(*)::int FROM ledger_content WHERE shop_id = $1) AS contents`,
      [shops.crashed],
    );
    const { entries, carried, contents } = rows[0]!;
    expect([carried, contents]).toStrictEqual([entries, entries]);
  });

  it("every chain verifies", async () => {
    const orders = await app.withShop(shops.crashed, (tx) => tx.order.findMany({ select: { id: true } }));
    expect(orders).toHaveLength(ORDERS);
    for (const { id } of orders)
      expect(await app.verifyOrderChain(shops.crashed, id)).toMatchObject({ verifies: true, erased: 0, faults: [] });
  });

  it("facts, orders, parcels and claims are those of a run in order", async () => {
    const [crashed, ordered] = [await stateOf(shops.crashed), await stateOf(shops.ordered)];
    expect(crashed.facts).toStrictEqual(ordered.facts);
    expect(crashed.orders).toStrictEqual(ordered.orders);
    expect(crashed.fulfillments).toStrictEqual(ordered.fulfillments);
    expect(crashed.claims).toStrictEqual(ordered.claims);
    expect(ordered.claims.size).toBeGreaterThan(30);
  });
});
