import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { CarrierId } from "#app/carriers/carrier.ts";
import { fulfillmentPayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NUMBER = "3STEST1234567";
const ORDER_ID = "5001";
const PARCEL = { fulfillmentId: "50011", trackingNumber: NUMBER };

let now = "";
const clock = () => now;
beforeEach(() => (now = "2026-11-28T10:00:00.000Z"));
afterEach(() => vi.unstubAllGlobals());

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(join(tmpdir(), "files-"));
  app = await load();
});

async function load() {
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const db = await import("#app/db.server.ts");
  return {
    ...db,
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/queries/orders/read-asking.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/carriers/registry.ts")),
    ...(await import("#app/use-cases/connections/provider-circuit.ts")),
    ...(await import("#app/providers/sealed-credentials.server.ts")),
    ...(await import("#app/use-cases/connections/take-request.ts")),
    ...(await import("#app/use-cases/inbox/process-inbox.ts")),
    ...(await import("#app/use-cases/tracking/ask-now.ts")),
    ...(await import("#app/use-cases/tracking/watch-orders.ts")),
    acceptance: createWebhookAcceptance(db.webhookPool),
  };
}

/** A shop with an order that left as one parcel two days ago. */
async function shopWithParcel(company = "PostNL") {
  const domain = `${randomUUID()}.myshopify.com`;
  const parcel = {
    ...fulfillmentPayload({ id: PARCEL.fulfillmentId, orderId: ORDER_ID, updatedAt: "2026-11-26T09:00:00Z" }),
    created_at: "2026-11-26T09:00:00Z",
    tracking_company: company,
    tracking_number: NUMBER,
    tracking_numbers: [NUMBER],
  };
  const order = {
    ...orderPayload({ id: ORDER_ID, updatedAt: "2026-11-25T09:00:00Z" }),
    processed_at: "2026-11-25T09:00:00Z",
  };
  for (const [topic, payload] of [
    ["orders/create", order],
    ["fulfillments/create", parcel],
  ] as const)
    await app.acceptance.accept({
      source: "shopify",
      domain,
      topic,
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: "2026-10",
      triggeredAt: now,
      body: Buffer.from(JSON.stringify(payload)),
    });
  const { id: shopId } = await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
  await app.processInbox(shopId, clock);
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId };
}

async function connect(shopId: string, carrier: CarrierId, entered: Record<string, string> = {}) {
  const connected = await app.connectProvider(shopId, { kind: "carrier", id: carrier }, entered, clock);
  if (!connected.ok) throw new Error(JSON.stringify(connected.error));
  await app.watchOrders(shopId, connected.value.connectionId, now);
  return connected.value.connectionId;
}

type Reply = { status?: number; body?: unknown };

/** @returns the addresses that were asked */
function answer(reply: (url: string) => Reply): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const { status = 200, body = {} } = reply(url);
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}

const shipment = (code: string, phase: string) => ({
  CurrentStatus: {
    Shipment: {
      Barcode: NUMBER,
      Status: { TimeStamp: "27-11-2026 16:42:00", StatusCode: code, StatusDescription: "x", PhaseCode: phase },
    },
  },
});
const NO_SHIPMENT = { CurrentStatus: {}, Warnings: [{ Message: "No shipment found", Code: "2" }] };
const NO_SIGNATURE = { Signature: {}, Warnings: [{ Message: "No signature found", Code: "2" }] };
const postnl = (status: unknown) => answer((url) => ({ body: url.includes("/signature/") ? NO_SIGNATURE : status }));

/** One for each connection: those with the same key share its limits. */
const key = () => ({ apiKey: `invented-${randomUUID()}` });

async function withPostnl(status: unknown = shipment("11", "4")) {
  const parcel = await shopWithParcel();
  const asked = postnl(status);
  const connectionId = await connect(parcel.shopId, "postnl", key());
  asked.length = 0;
  now = "2026-11-28T11:00:00.000Z";
  return { ...parcel, connectionId, asked };
}
const askNow = ({ shopId, orderId }: { shopId: string; orderId: string }) => app.askNow(shopId, orderId, PARCEL, clock);

describe("a merchant has carriers asked for a parcel", () => {
  test("the answer is recorded as any other, and what is awaited is told", async () => {
    const parcel = await withPostnl();
    expect(await askNow(parcel)).toEqual([{ carrier: "postnl", outcome: "answered", found: true, changed: true }]);
    const { entries } = await app.readLedger(parcel.shopId, parcel.orderId);
    expect(entries.map(({ kind }) => kind)).toContain("carrier_event");
    const { asking } = await app.readAsking(parcel.shopId, parcel.orderId, now);
    expect(asking).toMatchObject([
      {
        carrier: "postnl",
        found: true,
        askedAt: now,
        ended: null,
        awaited: { what: "proof", until: "2026-12-04T15:42:00.000Z" },
        againAt: "2026-11-28T11:10:00.000Z",
      },
    ]);
  });

  test("at most once in ten minutes", async () => {
    const parcel = await withPostnl();
    await askNow(parcel);
    const before = parcel.asked.length;
    now = "2026-11-28T11:09:59.000Z";
    expect(await askNow(parcel)).toEqual([
      { carrier: "postnl", outcome: "too_soon", until: "2026-11-28T11:10:00.000Z" },
    ]);
    expect(parcel.asked).toHaveLength(before);
    now = "2026-11-28T11:10:00.000Z";
    expect(await askNow(parcel)).toEqual([{ carrier: "postnl", outcome: "answered", found: true, changed: false }]);
  });

  test("of clicks at the same time one is the first", async () => {
    const parcel = await withPostnl();
    const results = (await Promise.all([askNow(parcel), askNow(parcel), askNow(parcel)])).flat();
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["answered", "too_soon", "too_soon"]);
    expect(parcel.asked.filter((url) => url.includes("/barcode/"))).toHaveLength(1);
  });

  test("a number that the carrier does not know", async () => {
    expect(await askNow(await withPostnl(NO_SHIPMENT))).toEqual([
      { carrier: "postnl", outcome: "answered", found: false, changed: false },
    ]);
  });

  test("when our own count says that the limit is used up, nobody is asked and the click is not lost", async () => {
    const parcel = await shopWithParcel("GLS");
    const asked = answer((url) => ({ body: url.includes("/token") ? { access_token: "t", expires_in: 14_400 } : {} }));
    const credentials = { clientId: randomUUID(), clientSecret: randomUUID() };
    await connect(parcel.shopId, "gls", credentials);
    now = "2026-11-28T12:00:00.000Z";
    const { rateLimits } = app.CARRIERS.gls;
    while ((await app.takeRequest(app.bucketKey("gls", credentials), rateLimits, now)).taken) asked.length = 0;
    const [result] = await askNow(parcel);
    expect(result).toMatchObject({
      carrier: "gls",
      outcome: "limited",
      until: expect.stringMatching(/^2026-11-28T12:0/),
    });
    expect(asked).toEqual([]);
    const { asking } = await app.readAsking(parcel.shopId, parcel.orderId, now);
    expect(asking[0]?.againAt).toBeNull();
  });

  test("a limit that the carrier tells is kept", async () => {
    const parcel = await withPostnl();
    answer(() => ({
      status: 429,
      body: { fault: { faultstring: "x", detail: { errorcode: "policies.ratelimit.x" } } },
    }));
    expect(await askNow(parcel)).toMatchObject([{ carrier: "postnl", outcome: "limited" }]);
    now = "2026-11-28T11:00:30.000Z";
    expect(await askNow(parcel)).toMatchObject([{ outcome: "limited", until: "2026-11-28T11:01:00.000Z" }]);
  });

  test("a carrier that refuses the credentials is named, and not asked again for it", async () => {
    const parcel = await withPostnl();
    const asked = answer(() => ({
      status: 401,
      body: { fault: { faultstring: "x", detail: { errorcode: "oauth.v2.InvalidApiKey" } } },
    }));
    expect(await askNow(parcel)).toEqual([{ carrier: "postnl", outcome: "unauthorised" }]);
    const calls = asked.length;
    now = "2026-11-28T11:30:00.000Z";
    expect(await askNow(parcel)).toEqual([{ carrier: "postnl", outcome: "unauthorised" }]);
    expect(asked).toHaveLength(calls);
    const { asking } = await app.readAsking(parcel.shopId, parcel.orderId, now);
    expect(asking[0]?.rests?.because).toBe("unauthorised");
  });

  test("a carrier that does not answer is left alone after some tries", async () => {
    const parcel = await withPostnl();
    answer(() => ({ status: 503 }));
    for (const minute of ["00", "10", "20"]) {
      now = `2026-11-28T11:${minute}:00.000Z`;
      expect(await askNow(parcel)).toEqual([{ carrier: "postnl", outcome: "unavailable" }]);
    }
    now = "2026-11-28T11:20:10.000Z";
    expect(await askNow(parcel)).toMatchObject([{ carrier: "postnl", outcome: "resting" }]);
    const { asking } = await app.readAsking(parcel.shopId, parcel.orderId, now);
    expect(asking[0]?.rests?.because).toBe("down");
    await app.noteAnswer("postnl");
  });

  test("one that fails does not keep another from answering", async () => {
    const parcel = await withPostnl();
    await connect(parcel.shopId, "sendcloud", { publicKey: randomUUID(), secretKey: randomUUID() });
    now = "2026-11-28T11:20:00.000Z";
    answer((url) => {
      if (url.includes("sendcloud")) return { status: 500 };
      return { body: url.includes("/signature/") ? NO_SIGNATURE : shipment("7", "3") };
    });
    const results = await askNow(parcel);
    expect(results.map(({ carrier, outcome }) => `${carrier} ${outcome}`).sort()).toEqual([
      "postnl answered",
      "sendcloud unavailable",
    ]);
    await app.noteAnswer("sendcloud");
  });

  test("nobody is asked for another shop's parcel, or one that Shopify no longer names", async () => {
    const parcel = await withPostnl();
    const stranger = await shopWithParcel();
    expect(await app.askNow(stranger.shopId, parcel.orderId, PARCEL, clock)).toEqual([]);
    await app.withShop(parcel.shopId, (tx) =>
      tx.tracking.updateMany({
        where: { shopId: parcel.shopId },
        data: { ended: "withdrawn", nextAskAt: null },
      }),
    );
    expect(await askNow(parcel)).toEqual([]);
    expect(parcel.asked).toEqual([]);
  });
});

describe("who could tell more", () => {
  const carriersOf = async ({ shopId, orderId }: { shopId: string; orderId: string }) =>
    (await app.readAsking(shopId, orderId, now)).carriers;

  test("a carrier that Shopify names and that is not connected is proposed", async () => {
    const parcel = await shopWithParcel("PostNL");
    expect(await app.readAsking(parcel.shopId, parcel.orderId, now)).toMatchObject({ asking: [], connected: false });
    expect(await carriersOf(parcel)).toEqual([{ ...PARCEL, asked: [], unconnected: ["postnl"], withoutRights: [] }]);
  });

  test("once connected it is asked, and its missing rights are told", async () => {
    const parcel = await withPostnl();
    await app.withShop(parcel.shopId, (tx) =>
      tx.connection.updateMany({ where: { shopId: parcel.shopId }, data: { mayReadProof: false } }),
    );
    expect(await carriersOf(parcel)).toMatchObject([
      { asked: [{ carrier: "postnl" }], unconnected: [], withoutRights: ["postnl"] },
    ]);
  });
});
