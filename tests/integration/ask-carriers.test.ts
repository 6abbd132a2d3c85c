import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CarrierId } from "#app/carriers/carrier.ts";
import { answerCarriers } from "#tests/factories/carrier-answers.ts";
import { fulfillmentPayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const POSTNL_NUMBER = "3SWDRD410255381";
/** One for each connection: those with the same key share its limits, and the clock of these tests stands still. */
const inventedKey = () => `invented-${randomUUID()}`;
const GO_ON = new AbortController().signal;

let now = "";
const clock = () => now;
beforeEach(() => (now = "2026-03-09T14:00:00.000Z"));
afterEach(() => vi.unstubAllGlobals());

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(join(tmpdir(), "files-"));
  app = await load();
});

async function load() {
  const { outsideShops, webhookPool, withShop } = await import("#app/db.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { acceptPush } = await import("#app/use-cases/inbox/accept-push.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { readLedger, verifyOrderChain } = await import("#app/queries/ledger/read-ledger.ts");
  const { connectProvider } = await import("#app/use-cases/connections/connect-provider.ts");
  const { testConnection } = await import("#app/use-cases/connections/test-connection.ts");
  const { disconnect } = await import("#app/use-cases/connections/disconnect.ts");
  const { takeRequest } = await import("#app/use-cases/connections/take-request.ts");
  const { askConnection } = await import("#app/use-cases/tracking/ask-connection.ts");
  const { watchOrders } = await import("#app/use-cases/tracking/watch-orders.ts");
  const { readFile } = await import("#app/queries/files/read-file.ts");
  return {
    outsideShops,
    withShop,
    processInbox,
    acceptPush,
    readLedger,
    verifyOrderChain,
    connectProvider,
    testConnection,
    disconnect,
    takeRequest,
    askConnection,
    watchOrders,
    readFile,
    acceptance: createWebhookAcceptance(webhookPool),
  };
}

/** A shop with an order that left as a parcel of that number on 6 March. */
async function shopWithParcel(
  trackingNumber: string,
  company: string,
  domain = `${randomUUID()}.myshopify.com`,
  orderId = "5001",
) {
  const parcel = {
    ...fulfillmentPayload({ id: `${orderId}1`, orderId, updatedAt: "2026-03-06T09:00:00+01:00" }),
    created_at: "2026-03-06T09:00:00+01:00",
    tracking_company: company,
    tracking_number: trackingNumber,
    tracking_numbers: [trackingNumber],
  };
  const order = {
    ...orderPayload({ id: orderId, updatedAt: "2026-03-05T09:00:00+01:00", customerName: "Marloes Hoekstra" }),
    processed_at: "2026-03-05T09:00:00+01:00",
  };
  const shopId = await receive(domain, [
    ["orders/create", order],
    ["fulfillments/create", parcel],
  ]);
  const { id } = await app.withShop(shopId, (tx) =>
    tx.order.findFirstOrThrow({ where: { shopId, shopifyId: orderId } }),
  );
  return { shopId, domain, orderId: id };
}

async function receive(domain: string, messages: [topic: string, payload: unknown][]): Promise<string> {
  for (const [topic, payload] of messages)
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
  const { id } = await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
  await app.processInbox(id, clock);
  return id;
}

async function connect(shopId: string, carrier: CarrierId, entered: Record<string, string>) {
  const result = await app.connectProvider(shopId, { kind: "carrier", id: carrier }, entered, clock);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await app.watchOrders(shopId, result.value.connectionId, now);
  return result.value;
}

const ask = (shopId: string, connectionId: string) => app.askConnection(shopId, connectionId, clock, GO_ON);
const closeCircuits = () => app.outsideShops.circuit.updateMany({ data: { failures: 0, openUntil: null } });
const trackingsOf = (shopId: string) => app.withShop(shopId, (tx) => tx.tracking.findMany({ where: { shopId } }));
const connectionOf = (shopId: string, id: string) =>
  app.withShop(shopId, (tx) => tx.connection.findFirstOrThrow({ where: { shopId, id } }));
async function toldBy(shopId: string, orderId: string) {
  const { entries } = await app.readLedger(shopId, orderId);
  return entries.filter(({ kind }) => kind === "carrier_event" || kind === "proof_of_delivery");
}

const DELIVERED = { url: `/barcode/${POSTNL_NUMBER}`, file: "delivered.json" };
const SIGNATURE = { url: `/signature/${POSTNL_NUMBER}`, file: "signature.json" };
const NO_SIGNATURE = { url: "/signature/", file: "signature-absent.json" };
const UNKNOWN = { url: "/barcode/", file: "not-found.json" };

describe("connecting", () => {
  it("tries the key, keeps it encrypted, and watches the parcels of the last weeks", async () => {
    const { shopId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
    const { connectionId, mayReadProof } = await connect(shopId, "postnl", { apiKey: `  ${inventedKey()} ` });
    const { credentials } = await connectionOf(shopId, connectionId);
    expect({ mayReadProof, credentials }).toEqual({
      mayReadProof: true,
      credentials: expect.not.stringContaining("invented") as string,
    });
    expect(await trackingsOf(shopId)).toMatchObject([
      { connectionId, trackingNumber: POSTNL_NUMBER, asked: 0, nextAskAt: new Date(now) },
    ]);
  });

  it("refuses what is missing and what the carrier does not take, and keeps nothing", async () => {
    const { shopId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    expect(await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: " " }, clock)).toEqual({
      ok: false,
      error: { type: "fields", issues: { apiKey: "required" } },
    });
    answerCarriers({ postnl: [{ url: "/", status: 401, file: "fault-key.json" }] });
    expect(
      await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: "wrong" }, clock),
    ).toMatchObject({
      ok: false,
      error: { type: "unauthorised" },
    });
    expect(await app.withShop(shopId, (tx) => tx.connection.count({ where: { shopId } }))).toBe(0);
  });

  it("keeps the connection of a carrier that cannot be reached, and says so", async () => {
    const { shopId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({});
    const { untested, connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    expect(untested).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("ENOTFOUND") as string });
    expect(await connectionOf(shopId, connectionId)).toMatchObject({ failure: "unavailable", lastSuccessAt: null });
  });

  it("watches a parcel that is sent later, at the carrier that Shopify names and at every aggregator, and no other", async () => {
    const domain = `${randomUUID()}.myshopify.com`;
    const shopId = await receive(domain, [
      ["orders/create", orderPayload({ id: "5001", updatedAt: "2026-03-05T09:00:00+01:00" })],
    ]);
    answerCarriers({
      postnl: [NO_SIGNATURE, UNKNOWN],
      sendcloud: [{ url: "sendcloud", status: 404, file: "v3-not-found.json" }],
    });
    const postnl = await connect(shopId, "postnl", { apiKey: inventedKey() });
    const sendcloud = await connect(shopId, "sendcloud", { publicKey: "p", secretKey: "s" });
    await connect(shopId, "dhl-ecommerce-nl", {});
    await shopWithParcel(POSTNL_NUMBER, "PostNL", domain);
    const watched = (await trackingsOf(shopId)).map(({ connectionId }) => connectionId);
    expect(watched.toSorted()).toEqual([postnl.connectionId, sendcloud.connectionId].toSorted());
  });

  it("gives a number up that Shopify no longer names", async () => {
    const { shopId, domain } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
    await connect(shopId, "postnl", { apiKey: inventedKey() });
    await receive(domain, [
      [
        "fulfillments/update",
        {
          ...fulfillmentPayload({ id: "50011", orderId: "5001", updatedAt: "2026-03-07T09:00:00+01:00" }),
          tracking_number: "3SWDRD410255399",
          tracking_numbers: ["3SWDRD410255399"],
        },
      ],
    ]);
    const rows = await trackingsOf(shopId);
    expect(rows.map(({ trackingNumber, ended }) => [trackingNumber, ended]).toSorted()).toEqual([
      [POSTNL_NUMBER, "withdrawn"],
      ["3SWDRD410255399", null],
    ]);
  });

  it("disconnecting erases the credentials and asks for nothing more; what was told stays", async () => {
    const { shopId, orderId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    await ask(shopId, connectionId);
    expect(await app.disconnect(shopId, connectionId, now)).toBe(true);
    expect(await connectionOf(shopId, connectionId)).toMatchObject({
      credentials: null,
      disconnectedAt: new Date(now),
    });
    expect(await trackingsOf(shopId)).toEqual([]);
    expect((await toldBy(shopId, orderId)).length).toBeGreaterThan(0);
    const sent = answerCarriers({});
    await ask(shopId, connectionId);
    expect(sent).toEqual([]);
    expect(await app.testConnection(shopId, connectionId, clock)).toEqual({
      ok: false,
      error: { kind: "not_connected" },
    });
  });
});

describe("asking", () => {
  it("records each event and the signature once, and the order says how it was handed over", async () => {
    const { shopId, orderId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    await ask(shopId, connectionId);
    const told = await toldBy(shopId, orderId);
    expect(told.filter(({ kind }) => kind === "proof_of_delivery").map(({ content }) => content)).toMatchObject([
      { carrier: "postnl", tracking_number: POSTNL_NUMBER, proof: "signature", media_type: "image/gif" },
    ]);
    const proof = told.find(({ kind }) => kind === "proof_of_delivery")!.content as { file_id: string; bytes: number };
    expect((await app.readFile(shopId, proof.file_id))?.bytes.length).toBe(proof.bytes);
    const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId, id: orderId } }));
    expect(order).toMatchObject({ handover: "unknown", deliveredAt: new Date("2026-03-09T13:07:12.000Z") });
    const [tracking] = await trackingsOf(shopId);
    expect(tracking).toMatchObject({ found: true, status: "delivered", proofHeld: true, asked: 1 });

    now = tracking!.nextAskAt!.toISOString();
    await ask(shopId, connectionId);
    expect((await toldBy(shopId, orderId)).length).toBe(told.length);
    expect(await trackingsOf(shopId)).toMatchObject([{ asked: 2 }]);
    expect((await app.verifyOrderChain(shopId, orderId)).verifies).toBe(true);
  });

  it("fetches a signature that comes after the word delivered, and then asks no more for it", async () => {
    const { shopId, orderId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [DELIVERED, NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    await ask(shopId, connectionId);
    const [waiting] = await trackingsOf(shopId);
    expect(waiting).toMatchObject({ proofHeld: false, nextAskAt: new Date("2026-03-09T14:07:12.000Z") });

    const sent = answerCarriers({ postnl: [DELIVERED, SIGNATURE] });
    await ask(shopId, connectionId);
    expect(sent).toEqual([]);
    now = waiting!.nextAskAt!.toISOString();
    await ask(shopId, connectionId);
    expect((await toldBy(shopId, orderId)).filter(({ kind }) => kind === "proof_of_delivery")).toHaveLength(1);
    expect(await trackingsOf(shopId)).toMatchObject([{ proofHeld: true }]);
  });

  it("records a parcel that two orders share in both", async () => {
    const { shopId, domain, orderId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    const other = await shopWithParcel(POSTNL_NUMBER, "PostNL", domain, "5002");
    answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    await ask(shopId, connectionId);
    const [first, second] = [await toldBy(shopId, orderId), await toldBy(shopId, other.orderId)];
    expect(first.length).toBeGreaterThan(1);
    expect(second.length).toBe(first.length);
  });

  it("does not take an older parcel's events under the same number", async () => {
    const { shopId, orderId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    await app.withShop(shopId, (tx) =>
      tx.tracking.updateMany({ where: { shopId }, data: { shippedAt: "2026-09-01T09:00:00Z" } }),
    );
    await ask(shopId, connectionId);
    expect((await toldBy(shopId, orderId)).filter(({ kind }) => kind === "carrier_event")).toEqual([]);
  });
});

describe("a carrier that lists what changed", () => {
  const CHANGED = { url: "/10407733/updatedshipments", file: "updated-shipments.json" };
  const LISTED = "3SWDRD4102553";
  const asked = (sent: { url: string }[]) => sent.map(({ url }) => /updatedshipments|barcode\/\w+/.exec(url)?.[0]);

  async function shopWithList() {
    const { shopId, domain } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    await shopWithParcel(LISTED, "PostNL", domain, "5002");
    answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey(), customerNumber: "10407733" });
    await app.withShop(shopId, (tx) =>
      tx.tracking.updateMany({ where: { shopId }, data: { nextAskAt: "2026-03-12T00:00:00Z" } }),
    );
    return { shopId, connectionId };
  }

  it("is asked for that list, and for the parcels in it alone", async () => {
    const { shopId, connectionId } = await shopWithList();
    const sent = answerCarriers({ postnl: [CHANGED, NO_SIGNATURE, UNKNOWN] });
    await ask(shopId, connectionId);
    expect(asked(sent)).toEqual(["updatedshipments", `barcode/${LISTED}`]);
    expect(await connectionOf(shopId, connectionId)).toMatchObject({ updatesUntil: new Date(now) });
  });

  it("not again before its time, then from where the last list ended, in pieces of two hours", async () => {
    const { shopId, connectionId } = await shopWithList();
    answerCarriers({ postnl: [CHANGED, NO_SIGNATURE, UNKNOWN] });
    await ask(shopId, connectionId);
    now = "2026-03-09T14:14:59.000Z";
    const early = answerCarriers({ postnl: [CHANGED, NO_SIGNATURE, UNKNOWN] });
    await ask(shopId, connectionId);
    expect(early).toEqual([]);
    now = "2026-03-09T19:00:00.000Z";
    const late = answerCarriers({ postnl: [{ ...CHANGED, file: "not-found.json" }, NO_SIGNATURE, UNKNOWN] });
    await ask(shopId, connectionId);
    expect(late.map(({ url }) => [...new URL(url).searchParams.values()].map((at) => at.slice(11, 16)))).toEqual([
      ["14:55", "16:55"],
      ["16:55", "18:55"],
      ["18:55", "20:00"],
    ]);
  });

  it("whose list is refused is still asked for its parcels, and others are not held up", async () => {
    await closeCircuits();
    const { shopId, connectionId } = await shopWithList();
    now = "2026-03-12T00:00:00.000Z";
    answerCarriers({
      postnl: [{ url: "updatedshipments", status: 400, file: "fault-key.json" }, NO_SIGNATURE, UNKNOWN],
    });
    await ask(shopId, connectionId);
    expect((await trackingsOf(shopId)).map((row) => row.asked)).toEqual([1, 1]);
    expect(
      (await app.outsideShops.circuit.findUnique({ where: { provider: "postnl" } }))?.openUntil ?? null,
    ).toBeNull();
  });
});

describe("a carrier in trouble", () => {
  const HTML = { url: "/barcode/", file: "gateway.html" };

  it.each([
    ["is down", [{ url: "/barcode/", status: 503, file: "gateway.html" }], "unavailable"],
    ["answers HTML", [HTML], "malformed"],
    ["is not reached", [], "unavailable"],
  ] as const)(
    "%s: others go on, nothing is lost, and it is seen on the connection",
    async (_name, answers, failure) => {
      await closeCircuits();
      const { shopId, domain } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
      answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
      const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
      for (const id of ["5002", "5003", "5004"])
        await shopWithParcel(`3SWDRD41025538${id.at(-1)}`, "PostNL", domain, id);

      now = "2026-03-09T15:00:00.000Z";
      const sent = answerCarriers({ postnl: [...answers] });
      await ask(shopId, connectionId);
      expect(sent).toHaveLength(4);
      expect(await connectionOf(shopId, connectionId)).toMatchObject({ failure, failures: 4 });
      // All are still to be asked for, and none at once.
      for (const { nextAskAt } of await trackingsOf(shopId))
        expect(nextAskAt!.getTime()).toBeGreaterThan(Date.parse(now));
      const open = await app.outsideShops.circuit.findUnique({ where: { provider: "postnl" } });
      expect(open!.openUntil!.getTime()).toBeGreaterThan(Date.parse(now));

      const dhl = await shopWithParcel("JVGL0123456789012345", "DHL eCommerce NL");
      answerCarriers({ "dhl-ecommerce-nl": [{ url: "track-trace", file: "delivered.json" }] });
      const other = await connect(dhl.shopId, "dhl-ecommerce-nl", {});
      await ask(dhl.shopId, other.connectionId);
      expect(await connectionOf(dhl.shopId, other.connectionId)).toMatchObject({ failure: null });

      now = "2026-03-10T15:00:00.000Z";
      answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
      await ask(shopId, connectionId);
      expect(await connectionOf(shopId, connectionId)).toMatchObject({ failure: null, failures: 0 });
      expect((await trackingsOf(shopId)).filter(({ status }) => status === "delivered")).toHaveLength(1);
    },
  );

  it("is left alone for as long as it asked, and another shop is not held up by that", async () => {
    await closeCircuits();
    const { shopId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    const other = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    const theirs = await connect(other.shopId, "postnl", { apiKey: inventedKey() });

    answerCarriers({
      postnl: [{ url: "/barcode/", status: 429, headers: { "retry-after": "900" }, file: "fault-rate.json" }],
    });
    await ask(shopId, connectionId);
    expect(await connectionOf(shopId, connectionId)).toMatchObject({
      failure: "rate_limited",
      pausedUntil: new Date("2026-03-09T14:15:00.000Z"),
    });
    const sent = answerCarriers({ postnl: [DELIVERED, SIGNATURE] });
    now = "2026-03-09T14:14:59.000Z";
    await ask(shopId, connectionId);
    expect(sent).toEqual([]);
    await ask(other.shopId, theirs.connectionId);
    expect(await trackingsOf(other.shopId)).toMatchObject([{ status: "delivered" }]);
    now = "2026-03-09T14:15:00.000Z";
    await ask(shopId, connectionId);
    expect(await trackingsOf(shopId)).toMatchObject([{ status: "delivered" }]);
  });

  it("that refuses the key is not asked again for hours, until the merchant tries it", async () => {
    await closeCircuits();
    const { shopId } = await shopWithParcel(POSTNL_NUMBER, "PostNL");
    answerCarriers({ postnl: [NO_SIGNATURE, UNKNOWN] });
    const { connectionId } = await connect(shopId, "postnl", { apiKey: inventedKey() });
    answerCarriers({ postnl: [{ url: "/", status: 401, file: "fault-key.json" }] });
    await ask(shopId, connectionId);
    expect(await connectionOf(shopId, connectionId)).toMatchObject({ failure: "unauthorised" });
    const sent = answerCarriers({ postnl: [DELIVERED, SIGNATURE, NO_SIGNATURE, UNKNOWN] });
    await ask(shopId, connectionId);
    expect(sent).toEqual([]);
    expect(await app.testConnection(shopId, connectionId, clock)).toEqual({ ok: true, value: { mayReadProof: true } });
    await ask(shopId, connectionId);
    expect(await trackingsOf(shopId)).toMatchObject([{ status: "delivered" }]);
  });
});

describe("the limits of a carrier", () => {
  it("are kept by four workers over 200 parcels that share one set of credentials", async () => {
    const limits = [
      { requests: 15, seconds: 1 },
      { requests: 100, seconds: 60 },
    ];
    const key = `test:${randomUUID()}`;
    let at = Date.parse("2026-03-09T14:00:00.000Z");
    const taken: number[] = [];
    const refused: number[] = [];
    const worker = async () => {
      while (taken.length < 200) {
        const asked = new Date(at).toISOString();
        const result = await app.takeRequest(key, limits, asked);
        if (result.taken) taken.push(Date.parse(asked));
        else {
          refused.push(Date.parse(asked));
          at = Math.max(at, Date.parse(result.at));
        }
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(taken.length).toBeGreaterThanOrEqual(200);
    for (const { requests, seconds } of limits)
      for (const from of taken)
        expect(taken.filter((one) => one >= from && one < from + seconds * 1000).length).toBeLessThanOrEqual(requests);
    const row = await app.outsideShops.rateBucket.findUniqueOrThrow({ where: { key } });
    expect(row).toMatchObject({ used: taken.length, version: taken.length - 1 });
    // Refused no more often than a worker has to look: nobody spins.
    expect(refused.length).toBeLessThan(taken.length * 4);
  });

  it("count the requests of each day anew", async () => {
    const key = `test:${randomUUID()}`;
    await app.takeRequest(key, [], "2026-03-09T23:59:59.000Z");
    await app.takeRequest(key, [], "2026-03-09T23:59:59.500Z");
    await app.takeRequest(key, [], "2026-03-10T00:00:00.000Z");
    expect(await app.outsideShops.rateBucket.findUniqueOrThrow({ where: { key } })).toMatchObject({ used: 1 });
  });
});
