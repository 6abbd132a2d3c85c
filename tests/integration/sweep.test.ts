import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { API_SECRET, SHOP, type TestShop } from "#tests/sandbox/test-shop.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";
import { startTestShopify } from "#tests/setup/test-shopify.ts";

const DISPUTES = ["disputes/create", "disputes/update"];

const database = useAppDatabase();

let shop: TestShop;
let app: Awaited<ReturnType<typeof load>>;
let shopId: string;

beforeAll(async () => {
  shop = await startTestShopify();
  app = await load();
  const { id } = await app.outsideShops.shop.create({
    data: { domain: SHOP, installedAt: shop.sandbox.context.now() },
  });
  shopId = id;
});
afterAll(() => shop.stop());

/** Each test begins with webhooks that arrive, an answering Shopify and nothing to catch up with. */
beforeEach(async () => {
  const { state } = shop.sandbox;
  state.breaks = {};
  state.grants.dispute = false;
  state.subscriptions = [];
  await app.outsideShops.shop.update({ where: { id: shopId }, data: { scopes: [] } });
  await sweep();
});

async function load() {
  const { outsideShops, webhookPool, withShop } = await import("#app/db.server.ts");
  const { readWebhookRequest } = await import("#app/shopify/webhook-request.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { findDisputes } = await import("#app/use-cases/inbox/find-disputes.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { sweepShop } = await import("#app/use-cases/inbox/sweep-shop.ts");
  const { verifyOrderChain } = await import("#app/queries/ledger/read-ledger.ts");
  const acceptance = createWebhookAcceptance(webhookPool);
  return {
    ...{ outsideShops, withShop, readWebhookRequest, acceptance },
    ...{ findDisputes, processInbox, sweepShop, verifyOrderChain },
  };
}

const now = () => shop.sandbox.context.now().toISOString();
const sweep = () => app.sweepShop(shopId, now());

/** Takes in what Shopify has sent until now, as the web server and the worker do. */
async function takeWebhooks(): Promise<void> {
  for (const { headers, body } of shop.webhooks.splice(0)) {
    const read = app.readWebhookRequest(headers, Buffer.from(body), [API_SECRET]);
    if (!read.ok) throw new Error(read.error.message);
    await app.acceptance.accept({ ...read.value, source: "shopify" });
  }
  let more = true;
  while (more) ({ more } = await app.processInbox(shopId, now));
}

/** What the ledger says of an order: how many versions of each fact. */
async function factsOf({ id }: Order): Promise<Record<string, number>> {
  const facts: Record<string, number> = {};
  await app.withShop(shopId, async (tx) => {
    const order = await tx.order.findUnique({ where: { shopId_shopifyId: { shopId, shopifyId: id } } });
    if (!order) return;
    const contents = await tx.ledgerContent.findMany({ where: { shopId, orderId: order.id } });
    for (const { kind, entity } of contents) facts[`${kind} ${entity}`] = (facts[`${kind} ${entity}`] ?? 0) + 1;
  });
  return facts;
}

const orderRow = ({ id }: Order) =>
  app.withShop(shopId, (tx) => tx.order.findUnique({ where: { shopId_shopifyId: { shopId, shopifyId: id } } }));

const ledgerLength = () => app.withShop(shopId, (tx) => tx.ledgerEntry.count({ where: { shopId } }));

const waitingSweeps = () => waitingJobs(`sweep-shop:${shopId}`);

const waitingJobs = (key: string) => asOwner("SELECT 1 FROM graphile_worker.jobs WHERE key = $1", [key]);
const forgetJobs = () => asOwner("DELETE FROM graphile_worker._private_jobs");

/** Asks the database as the login role, to which the queue belongs. @returns the number of rows */
async function asOwner(statement: string, values: string[] = []): Promise<number> {
  const owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  const { rowCount } = await owner.query(statement, values);
  await owner.end();
  return rowCount ?? 0;
}

const kinds = (facts: Record<string, number>) =>
  [...new Set(Object.keys(facts).map((key) => key.split(" ")[0]))].sort();

describe("the sweep", () => {
  test("records once what no webhook brought: new orders, and changes to known ones", async () => {
    const { context, state } = shop.sandbox;
    const known = await placeOrder(context);
    await takeWebhooks();
    const before = await factsOf(known);
    state.breaks.webhooks = "stopped";
    await shipOrder(context, known, { carrier: "postnl" });
    await deliverOrder(context, known, { handover: "to_neighbour", receiver: "Fam. Yilmaz" });
    const missed = await placeOrder(context, { country: "BE" });
    await refundOrder(context, missed, { amount: "5.00" });
    expect(shop.webhooks).toEqual([]);

    await sweep();
    expect(await orderRow(known)).toMatchObject({ name: known.name, handover: "to_neighbour" });
    expect(await orderRow(missed)).toMatchObject({ name: missed.name, shippingCountry: "BE" });
    const after = await factsOf(known);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
    expect(kinds(after)).toEqual(["fulfillment", "fulfillment_event", "order", "transaction"]);
    const events = known.fulfillments[0]?.events.map(({ id }) => `fulfillment_event ${id}`) ?? [];
    expect(events).toHaveLength(3);
    for (const event of events) expect([event, after[event]]).toEqual([event, 1]);
    const found = await factsOf(missed);
    expect(kinds(found)).toEqual(["order", "refund", "transaction"]);
    expect(Object.values(found)).toEqual(Object.values(found).map(() => 1));

    const length = await ledgerLength();
    await sweep();
    await app.withShop(shopId, (tx) => tx.shopSync.delete({ where: { shopId } }));
    await sweep();
    expect(await ledgerLength()).toBe(length);
    for (const order of [known, missed]) {
      const { id } = (await orderRow(order))!;
      expect(await app.verifyOrderChain(shopId, id)).toMatchObject({ verifies: true, faults: [] });
    }
  });

  test("finds nothing to add after webhooks that all arrived", async () => {
    const { context } = shop.sandbox;
    const order = await placeOrder(context);
    await shipOrder(context, order);
    await deliverOrder(context, order, { handover: "in_mailbox" });
    await takeWebhooks();
    const facts = await factsOf(order);
    await sweep();
    expect(await factsOf(order)).toEqual(facts);
  });

  test("goes on after Shopify asked it to wait half-way", async () => {
    const { context, state } = shop.sandbox;
    state.breaks.webhooks = "stopped";
    const orders = [await placeOrder(context), await placeOrder(context), await placeOrder(context)];
    let looks = 0;
    Object.defineProperty(state.breaks, "graphql", {
      configurable: true,
      get: () => (++looks > 3 ? "throttled" : undefined),
    });
    await sweep();
    expect(await waitingSweeps()).toBe(1);
    const known = async () => (await Promise.all(orders.map(orderRow))).map((row) => row !== null);
    const [first, , last] = await known();
    expect([first, last]).toEqual([true, false]);

    state.breaks = {};
    await sweep();
    expect(await known()).toEqual([true, true, true]);
    for (const order of orders)
      expect(Object.values(await factsOf(order)).every((versions) => versions === 1)).toBe(true);
  });

  test("keeps where the shop ships to, and gives its footer another turn when that changed", async () => {
    const shipsTo = async () => (await app.outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } })).shipsTo;
    const waits = () => waitingJobs(`publish-disclosure:${shopId}`);
    expect(await shipsTo()).toEqual(["BE", "DE", "FR", "NL"]);
    await forgetJobs();
    await sweep();
    expect(await waits()).toBe(0);
    shop.sandbox.state.shop.shipsTo = ["NL", "CH"];
    await sweep();
    expect(await shipsTo()).toEqual(["CH", "NL"]);
    expect(await waits()).toBe(1);
  });

  test("restores a subscription to disputes that is gone", async () => {
    const { state } = shop.sandbox;
    const subscribed = () => state.subscriptions.map(({ topic }) => topic).sort();
    await sweep();
    expect(subscribed()).toEqual([]);
    state.grants.dispute = true;
    await app.outsideShops.shop.update({
      where: { id: shopId },
      data: { scopes: ["read_shopify_payments_disputes"] },
    });
    await sweep();
    expect(subscribed()).toEqual(DISPUTES);
    state.subscriptions.pop();
    await sweep();
    expect(subscribed()).toEqual(DISPUTES);
  });
});

test("without the scope for disputes, one is found on its order and opens a claim, once", async () => {
  const { context } = shop.sandbox;
  const order = await placeOrder(context);
  const dispute = await openDispute(context, order, { reason: "product_not_received", type: "chargeback" });
  expect(shop.webhooks.map(({ topic }) => topic)).not.toContain("disputes/create");
  await takeWebhooks();
  const claims = () => app.withShop(shopId, (tx) => tx.claim.findMany({ where: { shopId }, include: { order: true } }));
  expect(await claims()).toEqual([]);

  await app.findDisputes(shopId, now());
  const events = () => app.withShop(shopId, (tx) => tx.claimEvent.count({ where: { shopId } }));
  const told = await events();
  await app.findDisputes(shopId, now());
  expect(await events()).toBe(told);
  expect(await claims()).toMatchObject([
    {
      channel: "shopify_dispute",
      disputeId: dispute.id,
      disputeType: "chargeback",
      disputeStatus: "needs_response",
      status: "open",
      order: { shopifyId: order.id },
    },
  ]);
  expect((await factsOf(order))[`dispute ${dispute.id}`]).toBe(1);
});
