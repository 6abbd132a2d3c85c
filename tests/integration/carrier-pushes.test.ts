import { createHmac, randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { answerCarriers } from "#tests/factories/carrier-answers.ts";
import { fulfillmentPayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-10-25T11:00:00.000Z";
const NUMBER = "3SWEER418273690";
const KEY = "webhook-key";
const clock = () => NOW;
afterEach(() => vi.unstubAllGlobals());

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(join(tmpdir(), "files-"));
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/inbox/accept-webhooks.ts")),
    ...(await import("#app/use-cases/inbox/process-inbox.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/use-cases/connections/disconnect.ts")),
    ...(await import("#app/use-cases/tracking/ask-connection.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    route: await import("#app/routes/webhooks.carriers.$carrierId.$connectionId.ts"),
  };
}

/** A shop that sent one parcel through Sendcloud and is connected with it. */
async function aShop() {
  const domain = `${randomUUID()}.myshopify.com`;
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain } });
  answerCarriers({ sendcloud: [{ url: "sendcloud", status: 404, file: "v3-not-found.json" }] });
  const connected = await app.connectProvider(
    shopId,
    { kind: "carrier", id: "sendcloud" },
    { publicKey: "p", secretKey: randomUUID(), webhookKey: KEY },
    clock,
  );
  if (!connected.ok) throw new Error(connected.error.type);
  const acceptance = app.createWebhookAcceptance(app.webhookPool);
  const receive = async (topic: string, payload: unknown) => {
    await acceptance.accept({
      source: "shopify",
      domain,
      topic,
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: "2026-10",
      triggeredAt: NOW,
      body: Buffer.from(JSON.stringify(payload)),
    });
    await app.processInbox(shopId, clock);
  };
  await receive("orders/create", orderPayload({ id: "5001", updatedAt: "2026-10-20T09:00:00+02:00" }));
  await receive("fulfillments/create", {
    ...fulfillmentPayload({ id: "50011", orderId: "5001", updatedAt: "2026-10-21T09:00:00+02:00" }),
    created_at: "2026-10-21T09:00:00+02:00",
    tracking_number: NUMBER,
    tracking_numbers: [NUMBER],
  });
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId, connectionId: connected.value.connectionId, receive };
}

const statusChanged = (at: string, status: { id: number; message: string }, number = NUMBER) =>
  JSON.stringify({
    action: "parcel_status_changed",
    timestamp: Date.parse(at),
    carrier_status_change_timestamp: Date.parse(at),
    parcel: { id: 514460090, name: "Anna de Wit", tracking_number: number, status },
  });
const WAITING = statusChanged("2026-10-25T10:40:00Z", { id: 12, message: "Awaiting customer pickup" });
const DELIVERED = statusChanged("2026-10-26T09:10:00Z", { id: 11, message: "Delivered" });

async function push(
  { connectionId, carrier = "sendcloud" }: { connectionId: string; carrier?: string },
  body: string,
  headers: Record<string, string> = { "sendcloud-signature": createHmac("sha256", KEY).update(body).digest("hex") },
): Promise<number> {
  const request = new Request(`https://app.example.com/webhooks/carriers/${carrier}/${connectionId}`, {
    method: "POST",
    body,
    headers,
  });
  const response = await app.route.action({
    request,
    params: { carrierId: carrier, connectionId },
    context: {},
  });
  return response.status;
}

const trackingOf = (shopId: string) =>
  app.withShop(shopId, (tx) => tx.tracking.findFirstOrThrow({ where: { shopId } }));
async function toldBy(shopId: string, orderId: string) {
  const { entries } = await app.readLedger(shopId, orderId);
  return entries.filter(({ kind }) => kind === "carrier_event").map(({ content }) => content);
}

describe("a carrier's push", () => {
  it("becomes evidence of the order, once however often it comes", async () => {
    const shop = await aShop();
    expect([await push(shop, WAITING), await push(shop, WAITING)]).toEqual([200, 200]);
    await app.processInbox(shop.shopId, clock);
    expect(await toldBy(shop.shopId, shop.orderId)).toMatchObject([
      { carrier: "sendcloud", tracking_number: NUMBER, status: "ready_for_pickup", handover: "waiting_at_point" },
    ]);
    const messages = await app.withShop(shop.shopId, (tx) =>
      tx.inboxMessage.findMany({ where: { shopId: shop.shopId, source: { startsWith: "carrier:" } } }),
    );
    expect(messages).toMatchObject([{ state: "done", entryId: expect.any(String) as string }]);
    expect(await trackingOf(shop.shopId)).toMatchObject({ found: true, status: "ready_for_pickup", asked: 0 });
  });

  it("that leaves open to whom is followed by a question; an older one does not set the state back", async () => {
    const shop = await aShop();
    await push(shop, DELIVERED);
    await push(shop, WAITING);
    await app.processInbox(shop.shopId, clock);
    expect((await toldBy(shop.shopId, shop.orderId)).length).toBe(2);
    expect(await trackingOf(shop.shopId)).toMatchObject({ status: "delivered", nextAskAt: new Date(NOW) });
    const sent = answerCarriers({ sendcloud: [{ url: NUMBER, file: "v3-tracking-delivered.json" }] });
    await app.askConnection(shop.shopId, shop.connectionId, clock, new AbortController().signal);
    expect(sent).toHaveLength(1);
  });

  it("is refused with a wrong signature or none, and then nothing of it is kept", async () => {
    const shop = await aShop();
    expect(await push(shop, WAITING, { "sendcloud-signature": "00".repeat(32) })).toBe(401);
    expect(await push(shop, WAITING, {})).toBe(401);
    const signedOtherwise = { "sendcloud-signature": createHmac("sha256", KEY).update(`${WAITING} `).digest("hex") };
    expect(await push(shop, WAITING, signedOtherwise)).toBe(401);
    const kept = await app.withShop(shop.shopId, (tx) =>
      tx.inboxMessage.count({ where: { source: { startsWith: "carrier:" } } }),
    );
    expect(kept).toBe(0);
  });

  it("finds nobody at an address that is no connection, another carrier's, or has ended", async () => {
    const shop = await aShop();
    expect(await push({ connectionId: randomUUID() }, WAITING)).toBe(404);
    expect(await push({ connectionId: "x" }, WAITING)).toBe(404);
    expect(await push({ connectionId: shop.connectionId, carrier: "aftership" }, WAITING)).toBe(404);
    expect(await push({ connectionId: shop.connectionId, carrier: "nobody" }, WAITING)).toBe(404);
    await app.disconnect(shop.shopId, shop.connectionId, NOW);
    expect(await push(shop, WAITING)).toBe(404);
  });

  it("about a parcel that is not ours is done with; one that cannot be read is a dead letter", async () => {
    const shop = await aShop();
    await push(shop, statusChanged("2026-10-25T10:40:00Z", { id: 11, message: "Delivered" }, "3SOTHER0000001"));
    await push(shop, '{"action":"parcel_status_changed"}');
    await app.processInbox(shop.shopId, clock);
    expect(await toldBy(shop.shopId, shop.orderId)).toEqual([]);
    const messages = await app.withShop(shop.shopId, (tx) =>
      tx.inboxMessage.findMany({ where: { source: { startsWith: "carrier:" } }, orderBy: { id: "asc" } }),
    );
    expect(messages.map(({ state, error }) => [state, error !== null])).toEqual([
      ["done", false],
      ["dead", true],
    ]);
  });

  it("is refused when its body is too large", async () => {
    const shop = await aShop();
    expect(await push(shop, "x".repeat(10_000_001))).toBe(413);
  });

  it("names codes that nobody explained, and counts them", async () => {
    const shop = await aShop();
    const id = 900_000 + Math.floor(Math.random() * 90_000);
    for (const at of ["2026-10-25T10:41:00Z", "2026-10-25T10:42:00Z"])
      await push(shop, statusChanged(at, { id, message: "Something new" }));
    await app.processInbox(shop.shopId, clock);
    const counted = await app.withShop(shop.shopId, (tx) => tx.unknownCode.findMany({ where: { code: String(id) } }));
    expect(counted).toMatchObject([{ provider: "sendcloud", seen: 2 }]);
    expect((await toldBy(shop.shopId, shop.orderId)).map((content) => (content as { status: string }).status)).toEqual([
      "unknown",
      "unknown",
    ]);
  });
});

it("erasing a customer removes what carriers told, their files and the parcels' numbers; the chain still verifies", async () => {
  const shop = await aShop();
  await push(shop, WAITING);
  await app.processInbox(shop.shopId, clock);
  await shop.receive("customers/redact", { customer: { id: 7001 }, orders_to_redact: [5001] });
  expect(await toldBy(shop.shopId, shop.orderId)).toEqual([undefined]);
  const left = await app.withShop(shop.shopId, async (tx) => ({
    trackings: await tx.tracking.count(),
    bodies: await tx.inboxMessage.count({ where: { source: { startsWith: "carrier:" }, body: { not: null } } }),
  }));
  expect(left).toEqual({ trackings: 0, bodies: 0 });
  expect((await app.verifyOrderChain(shop.shopId, shop.orderId)).verifies).toBe(true);
});
