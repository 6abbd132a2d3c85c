import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const START = Date.parse("2026-11-28T10:00:00.000Z");
const KEY = "a key of nobody";

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
beforeAll(async () => {
  app = await load();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(() => owner.end());

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/providers/sealed-credentials.server.ts")),
    ...(await import("#app/connection-page.server.ts")),
    ...(await import("#app/queries/connections/connections-in-trouble.ts")),
    ...(await import("#app/queries/connections/read-carriers.ts")),
    ...(await import("#app/queries/connections/read-review-sites.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/use-cases/connections/disconnect.ts")),
    ...(await import("#app/use-cases/connections/note-call.ts")),
    ...(await import("#app/use-cases/connections/test-connection.ts")),
    ...(await import("#app/use-cases/inbox/accept-push.ts")),
    ...(await import("#app/use-cases/tracking/count-unknown-codes.ts")),
  };
}

/** Every look at the clock takes some time, so that no limit is ever waited for. */
let looks = 0;
const now = () => new Date(START + looks++ * 2_000).toISOString();
afterEach(() => vi.unstubAllGlobals());

async function newShop(): Promise<string> {
  return (await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } })).id;
}

type Reply = { status?: number; body?: unknown; fails?: string; headers?: Record<string, string> };

/** Lets a carrier answer by what stands in the address, and keeps what it was sent. */
function carrierAnswers(reply: (url: string, headers: Headers) => Reply): { url: string; headers: Headers }[] {
  const asked: { url: string; headers: Headers }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    asked.push({ url, headers });
    const { status = 200, body = {}, fails, headers: answered = {} } = reply(url, headers);
    if (fails) throw new Error(fails);
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: answered });
  });
  return asked;
}

const NOT_FOUND = { CurrentStatus: {}, Warnings: [{ Message: "No shipment found", Code: "2" }] };
const NO_SIGNATURE = { Signature: {}, Warnings: [{ Message: "No signature found", Code: "2" }] };
const WRONG_KEY = { fault: { faultstring: "Invalid ApiKey", detail: { errorcode: "oauth.v2.InvalidApiKey" } } };

/** PostNL, for which one key is right. @param signatures whether that key may read them */
const postnl = ({ signatures = true } = {}) =>
  carrierAnswers((url, headers) => {
    if (headers.get("apikey") !== KEY) return { status: 401, body: WRONG_KEY };
    if (!url.includes("/signature/")) return { body: NOT_FOUND };
    return signatures ? { body: NO_SIGNATURE } : { status: 403, body: WRONG_KEY };
  });

async function connectPostnl(shopId: string): Promise<string> {
  postnl();
  const connected = await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: KEY }, now);
  if (!connected.ok) throw new Error(JSON.stringify(connected.error));
  return connected.value.connectionId;
}

const rowOf = (shopId: string) =>
  app.withShop(shopId, (tx) => tx.connection.findFirstOrThrow({ where: { shopId, provider: "postnl" } }));
const read = async (shopId: string, at = now()) => (await app.readCarriers(shopId, at, ["postnl"]))[0]!;

describe("connecting a carrier", () => {
  test("tries the key, keeps it encrypted, and shows it to nobody", async () => {
    const shopId = await newShop();
    postnl();
    const connected = await app.connectProvider(
      shopId,
      { kind: "carrier", id: "postnl" },
      { apiKey: ` ${KEY}\n` },
      now,
    );
    expect(connected).toMatchObject({ ok: true, value: { mayReadProof: true, untested: null } });
    const row = await rowOf(shopId);
    expect(row.credentials).not.toContain(KEY);
    expect(app.unsealCredentials(row.credentials!)).toEqual({ apiKey: KEY });
    const page = app.carrierDetail(await read(shopId));
    expect(page).toMatchObject({
      visible: {},
      keptSecrets: ["apiKey"],
      connection: { health: { state: "works" }, mayReadProof: true, requestsToday: 2 },
    });
    const sent = JSON.stringify([page, app.carrierLine(await read(shopId))]);
    expect(sent).not.toContain(KEY);
    expect(sent).not.toContain(row.credentials);
  });

  test("says that a key may not read signatures", async () => {
    const shopId = await newShop();
    postnl({ signatures: false });
    await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: KEY }, now);
    expect((await read(shopId)).connection?.mayReadProof).toBe(false);
  });

  test("has the parcels of the last months looked up", async () => {
    const connectionId = await connectPostnl(await newShop());
    const { rows } = await owner.query<{ task: string; payload: { connectionId: string } }>(
      "SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = $1",
      [`watch-orders:${connectionId}`],
    );
    expect(rows).toEqual([{ task: "watch-orders" }]);
  });

  test("a wrong key is refused in the carrier's words, and nothing is kept", async () => {
    const shopId = await newShop();
    const asked = postnl();
    expect(await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: "wrong" }, now)).toEqual({
      ok: false,
      error: { type: "unauthorised", reason: "HTTP 401" },
    });
    expect(asked).toHaveLength(1);
    expect((await read(shopId)).connection).toBeNull();
  });

  test("a wrong key does not replace the right one", async () => {
    const shopId = await newShop();
    await connectPostnl(shopId);
    const before = await rowOf(shopId);
    expect((await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: "wrong" }, now)).ok).toBe(
      false,
    );
    expect(await rowOf(shopId)).toEqual(before);
  });

  test("fields that are missing are named, and the carrier is not asked", async () => {
    const shopId = await newShop();
    const asked = postnl();
    expect(
      await app.connectProvider(shopId, { kind: "carrier", id: "dhl-unified" }, { service: "by-horse" }, now),
    ).toEqual({
      ok: false,
      error: { type: "fields", issues: { apiKey: "required", service: "not_an_option" } },
    });
    expect(asked).toEqual([]);
  });

  test("a secret left empty keeps its value, and what can be seen is shown again", async () => {
    const shopId = await newShop();
    vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
    await app.connectProvider(
      shopId,
      { kind: "carrier", id: "gls-nl" },
      { userName: "winkel", password: "geheim" },
      now,
    );
    await app.connectProvider(shopId, { kind: "carrier", id: "gls-nl" }, { userName: "winkel 2", password: "" }, now);
    const [gls] = await app.readCarriers(shopId, now(), ["gls-nl"]);
    expect(gls!.connection).toMatchObject({ visible: { userName: "winkel 2" }, keptSecrets: ["password"] });
    const { credentials } = await app.withShop(shopId, (tx) => tx.connection.findFirstOrThrow({ where: { shopId } }));
    expect(app.unsealCredentials(credentials!)).toEqual({ userName: "winkel 2", password: "geheim" });
  });

  test("a carrier that is down is connected untested, and its page says since when", async () => {
    const shopId = await newShop();
    carrierAnswers(() => ({ fails: "connect ECONNREFUSED" }));
    expect(await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: KEY }, now)).toMatchObject({
      ok: true,
      value: { mayReadProof: null, untested: { kind: "unavailable", reason: "connect ECONNREFUSED" } },
    });
    const { connection } = await read(shopId);
    expect(connection).toMatchObject({
      health: { state: "unreachable", since: connection!.failedAt },
      failureDetail: "connect ECONNREFUSED",
      lastSuccessAt: null,
    });
  });

  test("a carrier that shows everybody everything needs nothing", async () => {
    const shopId = await newShop();
    carrierAnswers(() => ({ status: 404, body: "No parcel found for the given key(s)" }));
    expect(await app.connectProvider(shopId, { kind: "carrier", id: "dhl-ecommerce-nl" }, {}, now)).toMatchObject({
      ok: true,
    });
    const [dhl] = await app.readCarriers(shopId, now(), ["dhl-ecommerce-nl"]);
    expect(app.carrierLine(dhl!)).toMatchObject({
      wantsCredentials: false,
      connection: { health: { state: "works" } },
    });
  });
});

describe("testing a connection", () => {
  test("finds out that the carrier no longer takes the key, and that it does again", async () => {
    const shopId = await newShop();
    const id = await connectPostnl(shopId);
    carrierAnswers(() => ({ status: 401, body: WRONG_KEY }));
    expect(await app.testConnection(shopId, id, now)).toMatchObject({ ok: false, error: { kind: "unauthorised" } });
    expect((await read(shopId)).connection?.health.state).toBe("refused");
    postnl({ signatures: false });
    expect(await app.testConnection(shopId, id, now)).toEqual({ ok: true, value: { mayReadProof: false } });
    expect((await read(shopId)).connection).toMatchObject({ health: { state: "works" }, mayReadProof: false });
  });

  test("keeps the carrier's own waiting time", async () => {
    const shopId = await newShop();
    const id = await connectPostnl(shopId);
    carrierAnswers(() => ({ status: 429, headers: { "retry-after": "600" } }));
    await app.testConnection(shopId, id, now);
    const { connection } = await read(shopId);
    expect(connection?.health).toEqual({
      state: "limited",
      since: connection!.failedAt,
      until: new Date(Date.parse(connection!.failedAt!) + 600_000).toISOString(),
    });
  });

  test("tells a page in the place of an answer", async () => {
    const shopId = await newShop();
    const id = await connectPostnl(shopId);
    carrierAnswers(() => ({ body: "<!doctype html><html>Onderhoud</html>" }));
    await app.testConnection(shopId, id, now);
    expect((await read(shopId)).connection).toMatchObject({
      health: { state: "unreadable" },
      failureDetail: "an HTML page instead of JSON",
    });
  });

  test("is another shop's business only", async () => {
    const id = await connectPostnl(await newShop());
    expect(await app.testConnection(await newShop(), id, now)).toEqual({ ok: false, error: { kind: "not_connected" } });
  });
});

test("a failure is counted from its beginning, and forgotten with the next answer", async () => {
  const shopId = await newShop();
  const which = { shopId, id: await connectPostnl(shopId), provider: "postnl" };
  const down = { kind: "unavailable", reason: "no answer within 15 s" } as const;
  await app.noteFailure(which, down, "2026-11-28T11:00:00.000Z");
  await app.noteFailure(which, { kind: "malformed", reason: "not JSON" }, "2026-11-28T12:00:00.000Z");
  expect((await read(shopId, "2026-11-28T12:00:01.000Z")).connection).toMatchObject({
    health: { state: "unreadable", since: "2026-11-28T11:00:00.000Z" },
    failedAt: "2026-11-28T12:00:00.000Z",
  });
  await app.noteSuccess(which, "2026-11-28T13:00:00.000Z");
  expect((await read(shopId)).connection).toMatchObject({
    health: { state: "works" },
    failedAt: "2026-11-28T12:00:00.000Z",
    lastSuccessAt: "2026-11-28T13:00:00.000Z",
  });
  await app.noteFailure(which, down, "2026-11-28T14:00:00.000Z");
  expect((await rowOf(shopId)).failingSince?.toISOString()).toBe("2026-11-28T14:00:00.000Z");
});

test("an outage that other shops meet is told, with the moment of the next try", async () => {
  const [mine, others] = [await newShop(), await newShop()];
  vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
  await app.connectProvider(mine, { kind: "carrier", id: "gls-nl" }, { userName: "a", password: "b" }, now);
  const theirs = await app.connectProvider(
    others,
    { kind: "carrier", id: "gls-nl" },
    { userName: "c", password: "d" },
    now,
  );
  const which = { shopId: others, id: theirs.ok ? theirs.value.connectionId : "", provider: "gls-nl" };
  for (const at of ["11:00:00", "11:00:01", "11:00:02"])
    await app.noteFailure(which, { kind: "unavailable", reason: "HTTP 502" }, `2026-11-28T${at}.000Z`);
  const [gls] = await app.readCarriers(mine, "2026-11-28T11:00:03.000Z", ["gls-nl"]);
  expect(gls!.connection?.health).toEqual({ state: "unreachable", since: null, until: "2026-11-28T11:00:32.000Z" });
  await app.noteSuccess(which, "2026-11-28T11:01:00.000Z");
});

describe("what the page counts", () => {
  test("parcels that are asked for, due, and delivered without proof", async () => {
    const shopId = await newShop();
    const connectionId = await connectPostnl(shopId);
    await app.withShop(shopId, async (tx) => {
      const { id: orderId } = await tx.order.create({ data: { shopId, shopifyId: "1" } });
      const parcel = (trackingNumber: string, nextAskAt: string | null, status: string | null = null) => ({
        shopId,
        connectionId,
        orderId,
        fulfillmentId: "1",
        trackingNumber,
        shippedAt: "2026-11-27T10:00:00.000Z",
        nextAskAt,
        status,
      });
      await tx.tracking.createMany({
        data: [
          parcel("A", "2026-11-28T09:00:00.000Z"),
          parcel("B", "2026-11-28T09:59:00.000Z", "delivered"),
          parcel("C", "2026-11-28T18:00:00.000Z", "delivered"),
          parcel("D", "2026-11-28T18:00:00.000Z", "in_transit"),
          parcel("E", null, "delivered"),
        ],
      });
    });
    expect((await read(shopId, "2026-11-28T10:00:00.000Z")).connection?.parcels).toEqual({
      watched: 4,
      due: 2,
      awaitingProof: 2,
      more: false,
    });
  });

  test("codes that nobody explained, the most frequent first", async () => {
    const shopId = await newShop();
    await connectPostnl(shopId);
    const seen = ["unknown code Q7", "unknown code Q9", "the time has no meaning"];
    await app.withShop(shopId, (tx) => app.countUnknownCodes(tx, "postnl", seen, now()));
    await app.withShop(shopId, (tx) => app.countUnknownCodes(tx, "postnl", ["unknown code Q9"], now()));
    expect((await read(shopId)).connection?.unknownCodes).toMatchObject([
      { code: "Q9", seen: 2 },
      { code: "Q7", seen: 1 },
    ]);
  });

  test("requests of today only", async () => {
    const shopId = await newShop();
    await app.connectProvider(shopId, { kind: "carrier", id: "postnl" }, { apiKey: "x" }, now);
    await connectPostnl(shopId);
    expect((await read(shopId, "2026-11-28T23:59:59.000Z")).connection?.requestsToday).toBeGreaterThan(0);
    expect((await read(shopId, "2026-11-29T00:00:00.000Z")).connection?.requestsToday).toBe(0);
  });
});

describe("disconnecting", () => {
  test("erases the credentials and refuses pushes, and a later connection has the same address", async () => {
    const shopId = await newShop();
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ data: { shipments: [] } })));
    const connected = await app.connectProvider(shopId, { kind: "carrier", id: "myparcel" }, { apiKey: KEY }, now);
    const connectionId = connected.ok ? connected.value.connectionId : "";
    const [before] = await app.readCarriers(shopId, now(), ["myparcel"]);
    const address = `https://app.example.com/webhooks/carriers/myparcel/${connectionId}`;
    expect(app.carrierDetail(before!).pushAddress).toBe(address);
    const push = {
      kind: "carrier" as const,
      provider: "myparcel",
      connectionId,
      headers: { "x-myparcel-authorization": Buffer.from(KEY).toString("base64") },
      body: new TextEncoder().encode("{}"),
    };
    expect(await app.acceptPush(push)).toEqual({ ok: true, value: undefined });

    expect(await app.disconnect(await newShop(), connectionId, now())).toBe(false);
    expect(await app.disconnect(shopId, connectionId, now())).toBe(true);
    expect(await app.disconnect(shopId, connectionId, now())).toBe(false);
    const row = await app.withShop(shopId, (tx) => tx.connection.findFirstOrThrow({ where: { shopId } }));
    expect(row).toMatchObject({ credentials: null, failure: null, mayReadProof: null });
    const [after] = await app.readCarriers(shopId, now(), ["myparcel"]);
    expect(app.carrierDetail(after!)).toMatchObject({ connection: null, pushAddress: null, keptSecrets: [] });
    expect(await app.acceptPush(push)).toEqual({ ok: false, error: "unknown_connection" });
    expect(await app.testConnection(shopId, connectionId, now)).toMatchObject({ error: { kind: "not_connected" } });

    // The old key is gone: an empty field does not bring it back.
    expect(await app.connectProvider(shopId, { kind: "carrier", id: "myparcel" }, { apiKey: "" }, now)).toMatchObject({
      error: { issues: { apiKey: "required" } },
    });
    await app.connectProvider(shopId, { kind: "carrier", id: "myparcel" }, { apiKey: KEY }, now);
    const [again] = await app.readCarriers(shopId, now(), ["myparcel"]);
    expect(app.carrierDetail(again!).pushAddress).toBe(address);
  });
});

describe("a review site", () => {
  const entered = { shopDomain: "winkel.myshopify.com", token: KEY };
  const judgeme = () =>
    carrierAnswers((url, headers) =>
      headers.get("x-api-token") === KEY || url.includes(encodeURIComponent(KEY))
        ? { body: { current_page: 1, per_page: 1, reviews: [], shop: { id: 1 } } }
        : { status: 401, body: {} },
    );
  const connect = (shopId: string, fields: Record<string, string>) =>
    app.connectProvider(shopId, { kind: "review_site", id: "judgeme" }, fields, now);
  const readSite = async (shopId: string) => (await app.readReviewSites(shopId, now(), ["judgeme"]))[0]!;

  test("is connected, replaced and refused as a carrier is, and its history is read", async () => {
    const shopId = await newShop();
    judgeme();
    expect(await connect(shopId, {})).toMatchObject({
      error: { issues: { shopDomain: "required", token: "required" } },
    });
    expect(await connect(shopId, { ...entered, token: "wrong" })).toMatchObject({ error: { type: "unauthorised" } });
    expect((await readSite(shopId)).connection).toBeNull();
    const connected = await connect(shopId, entered);
    const id = connected.ok ? connected.value.connectionId : "";
    const { rows } = await owner.query("SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = $1", [
      `import-reviews:${id}`,
    ]);
    expect(rows).toEqual([{ task: "import-reviews" }]);
    const page = app.reviewSiteDetail(await readSite(shopId));
    expect(page).toMatchObject({
      keptSecrets: ["token"],
      visible: { shopDomain: "winkel.myshopify.com" },
      pushAddress: `https://app.example.com/webhooks/reviews/judgeme/${id}`,
      connection: { health: { state: "works" }, progress: { running: true, read: 0 } },
    });
    expect(JSON.stringify(page)).not.toContain(KEY);
    expect(await connect(shopId, { shopDomain: "anders.myshopify.com", token: "" })).toMatchObject({ ok: true });
    expect(app.reviewSiteDetail(await readSite(shopId)).visible).toEqual({ shopDomain: "anders.myshopify.com" });
  });

  test("is tested by a button, and tells its trouble at the start like a carrier", async () => {
    const shopId = await newShop();
    judgeme();
    const connected = await connect(shopId, entered);
    const id = connected.ok ? connected.value.connectionId : "";
    carrierAnswers(() => ({ status: 401 }));
    expect(await app.testConnection(shopId, id, now)).toMatchObject({ error: { kind: "unauthorised" } });
    expect(await app.connectionsInTrouble(shopId, now())).toMatchObject({
      connected: 0,
      inTrouble: [{ kind: "review_site", provider: "judgeme", label: "Judge.me" }],
    });
    judgeme();
    expect(await app.testConnection(shopId, id, now)).toEqual({ ok: true, value: { mayReadProof: null } });
    expect((await readSite(shopId)).connection?.health).toEqual({ state: "works" });
  });

  test("once disconnected invites nobody any more, and is read from the beginning later", async () => {
    const shopId = await newShop();
    judgeme();
    const connected = await connect(shopId, entered);
    const id = connected.ok ? connected.value.connectionId : "";
    await app.withShop(shopId, async (tx) => {
      await tx.reviewImport.create({ data: { shopId, connectionId: id, completedAt: now(), read: 7 } });
      const basis = "existing_customer";
      await tx.reviewSettings.create({ data: { shopId, inviteSite: "judgeme", askDelivery: true, basis } });
      const { id: orderId } = await tx.order.create({ data: { shopId, shopifyId: "1" } });
      const invitation = { shopId, orderId, askedBy: "us", nextCheckAt: now() };
      for (const site of ["judgeme", "delivery_question"])
        await tx.reviewInvitation.create({ data: { ...invitation, site, status: "planned" } });
    });
    expect(await app.disconnect(shopId, id, now())).toBe(true);
    expect(await app.disconnect(shopId, id, now())).toBe(false);
    await app.withShop(shopId, async (tx) => {
      expect(await tx.reviewImport.count({ where: { shopId } })).toBe(0);
      expect(await tx.reviewSettings.findUnique({ where: { shopId } })).toMatchObject({
        inviteSite: null,
        askDelivery: true,
      });
      const left = await tx.reviewInvitation.findMany({ where: { shopId } });
      expect(left.map(({ site }) => site)).toEqual(["delivery_question"]);
    });
  });

  test("once disconnected is no ground any more for asking those who had agreed there", async () => {
    const shopId = await newShop();
    judgeme();
    const connected = await connect(shopId, entered);
    const settings = { shopId, inviteSite: "judgeme", askDelivery: true, basis: "site_consent" };
    await app.withShop(shopId, (tx) => tx.reviewSettings.create({ data: settings }));
    await app.disconnect(shopId, connected.ok ? connected.value.connectionId : "", now());
    expect(await app.withShop(shopId, (tx) => tx.reviewSettings.findUnique({ where: { shopId } }))).toMatchObject({
      inviteSite: null,
      askDelivery: false,
      basis: null,
    });
  });
});

describe("the start page", () => {
  test("is told of a refused connection at once, of any other failure after a day, and of no one else's", async () => {
    const shopId = await newShop();
    const id = await connectPostnl(shopId);
    const at = (time: string) => app.connectionsInTrouble(shopId, time);
    expect(await at(now())).toEqual({ connected: 1, inTrouble: [] });
    await app.noteFailure(
      { shopId, id, provider: "postnl" },
      { kind: "unavailable", reason: "x" },
      "2026-11-28T12:00:00.000Z",
    );
    expect((await at("2026-11-29T11:59:00.000Z")).inTrouble).toEqual([]);
    expect((await at("2026-11-29T12:01:00.000Z")).inTrouble).toMatchObject([
      { label: "PostNL", health: { state: "unreachable" } },
    ]);
    await app.noteSuccess({ shopId, id, provider: "postnl" }, "2026-11-29T13:00:00.000Z");
    await app.noteFailure(
      { shopId, id, provider: "postnl" },
      { kind: "unauthorised", reason: "x" },
      "2026-11-29T14:00:00.000Z",
    );
    expect((await at("2026-11-29T14:00:01.000Z")).inTrouble).toMatchObject([
      { provider: "postnl", health: { state: "refused" } },
    ]);
    expect(await app.connectionsInTrouble(await newShop(), now())).toEqual({ connected: 0, inTrouble: [] });
    await app.disconnect(shopId, id, now());
    expect(await at(now())).toEqual({ connected: 0, inTrouble: [] });
  });
});

test("all carriers are listed in the alphabet's order, connected or not, in a few queries", async () => {
  const shopId = await newShop();
  await connectPostnl(shopId);
  const carriers = await app.readCarriers(shopId, now());
  const labels = carriers.map(({ carrier }) => carrier.label);
  expect(labels).toHaveLength(12);
  expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, "nl")));
  expect(carriers.flatMap(({ carrier, connection }) => (connection ? [carrier.id] : []))).toEqual(["postnl"]);
});
