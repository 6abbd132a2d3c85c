import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const asked = vi.hoisted(() => ({ http: undefined as ProviderHttp | undefined }));
vi.mock("#app/providers/http.server.ts", () => ({
  providerHttp: (request: Parameters<ProviderHttp>[0]) => asked.http!(request),
}));

const database = useAppDatabase();

const NOW = "2026-11-28T10:00:00.000Z";
const now = () => NOW;
const later = () => "2026-11-29T10:00:00.000Z";
const signal = new AbortController().signal;

let app: Awaited<ReturnType<typeof load>>;
async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/use-cases/reviews/import-reviews.ts")),
    ...(await import("#app/use-cases/reviews/choose-match.ts")),
    ...(await import("#app/use-cases/reviews/reread-reviews.ts")),
    ...(await import("#app/use-cases/inbox/accept-push.ts")),
    ...(await import("#app/use-cases/reviews/resume-imports.ts")),
    ...(await import("#app/use-cases/inbox/process-inbox.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/privacy/redact-customer.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/queries/reviews/list-reviews.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
  };
}
let owner: pg.Client;
beforeAll(async () => {
  app = await load();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(() => owner.end());

/** A Kiyoh-like list, and a WebwinkelKeur with ratings and invitations. */
type Told = { id: string; reference?: string; at?: string; text?: string; rating?: number };
function kiyoh(reviews: Told[], pages: { size: number } = { size: 500 }): ProviderHttp {
  return async ({ url }) => {
    const from = new URL(url).searchParams.get("dateSince") ?? "";
    const all = reviews
      .map(({ id, reference, at = "2026-11-20T10:00:00.000Z", text = "Netjes ontvangen", rating = 9 }) => ({
        reviewId: id,
        reviewAuthor: "A.",
        rating,
        reviewContent: [{ questionGroup: "DEFAULT_OPINION", rating: text }],
        referenceCode: reference,
        reviewLanguage: "nl",
        dateSince: at,
        updatedSince: at,
      }))
      .filter(({ dateSince }) => dateSince >= from)
      .toSorted((a, b) => (a.dateSince < b.dateSince ? -1 : 1))
      .slice(0, pages.size);
    return answer({ averageRating: 9, numberReviews: all.length, reviews: all });
  };
}
const answer = (json: unknown) => ({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(json)) });

let shops = 0;
async function shopWith(orders: { id: string; name: string; email?: string; customer?: string }[]): Promise<string> {
  const { id } = await app.outsideShops.shop.create({ data: { domain: `reviews-${++shops}.myshopify.com` } });
  const shop = await app.ledgerShop(id);
  const facts = orders.map(({ id: order, name, email = "anna@example.com", customer = "7" }) => ({
    fact: {
      orderShopifyId: order,
      kind: "order" as const,
      entity: order,
      occurredAt: "2026-11-01T10:00:00.000Z",
      content: {
        ...(orderPayload({ id: order, updatedAt: "2026-11-01T10:00:00Z" }) as object),
        name,
        email,
        processed_at: "2026-11-01T10:00:00Z",
        customer: { id: customer, first_name: "Anna", last_name: "de Wit" },
      },
    },
    dispute: null,
  }));
  await app.withShop(id, (tx) => app.recordFacts(tx, shop, facts as never, NOW));
  return id;
}

async function connect(shopId: string, http: ProviderHttp): Promise<string> {
  asked.http = http;
  const entered = { service: "kiyoh", locationId: `l${shopId}`, token: "token" };
  const connected = await app.connectProvider(shopId, { kind: "review_site", id: "kiyoh" }, entered, now);
  if (!connected.ok) throw new Error(JSON.stringify(connected.error));
  return connected.value.connectionId;
}

const reviewsOf = (shopId: string) =>
  app.withShop(shopId, (tx) => tx.review.findMany({ where: { shopId }, orderBy: { siteReviewId: "asc" } }));

async function factsOf(shopId: string, shopifyId: string) {
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId, shopifyId } }));
  const ledger = {
    ...(await app.readLedger(shopId, order.id)),
    verified: (await app.verifyOrderChain(shopId, order.id)).verifies,
  };
  return { facts: app.readFacts(ledger.entries), ledger, order };
}

describe("an import", () => {
  test("matches by the reference and writes review and match into the order's ledger, once", async () => {
    const shopId = await shopWith([{ id: "9001", name: "#1042" }]);
    const connectionId = await connect(shopId, kiyoh([{ id: "r1", reference: "1042" }]));
    await app.importReviews(shopId, connectionId, now, signal);
    await app.importReviews(shopId, connectionId, later, signal);
    expect(await reviewsOf(shopId)).toMatchObject([
      { siteReviewId: "r1", match: "matched", strength: "exact", rule: "order_reference", rating: 0.9, scale: 10 },
    ]);
    const { facts, ledger } = await factsOf(shopId, "9001");
    expect(facts.reviews.map(({ value }) => value)).toMatchObject([
      { site: "Kiyoh / Klantenvertellen", text: "Netjes ontvangen", match: { strength: "exact" } },
    ]);
    expect(ledger.entries.map(({ kind }) => kind)).toEqual(["order", "review", "review_match"]);
  });

  test("goes on where a killed run was, and tells how far it is", async () => {
    const shopId = await shopWith([]);
    const told = Array.from({ length: 1_200 }, (_, index) => ({
      id: `r${String(index).padStart(4, "0")}`,
      at: new Date(Date.UTC(2026, 9, 1, 0, index)).toISOString(),
    }));
    const site = kiyoh(told);
    const connectionId = await connect(shopId, site);
    let calls = 0;
    asked.http = async (request) => {
      if (++calls === 2) throw new Error("the line is cut");
      return site(request);
    };
    await app.importReviews(shopId, connectionId, now, signal);
    const stopped = await app.withShop(shopId, (tx) => tx.reviewImport.findFirstOrThrow({ where: { shopId } }));
    expect(stopped).toMatchObject({ read: 500, completedAt: null, cursor: told[499]!.at });
    expect(await reviewsOf(shopId)).toHaveLength(500);

    const asks: string[] = [];
    asked.http = (request) => {
      asks.push(new URL(request.url).searchParams.get("dateSince") ?? "");
      return site(request);
    };
    await app.importReviews(shopId, connectionId, later, signal);
    expect(asks[0]).toBe(told[499]!.at);
    expect(await reviewsOf(shopId)).toHaveLength(1_200);
    const done = await app.withShop(shopId, (tx) => tx.reviewImport.findFirstOrThrow({ where: { shopId } }));
    expect(done).toMatchObject({ cursor: null, runAt: null });
    expect(done.completedAt).not.toBeNull();
  });

  test("records what was changed and what was removed as later versions", async () => {
    const shopId = await shopWith([{ id: "9001", name: "#1042" }]);
    const connectionId = await connect(shopId, kiyoh([{ id: "r1", reference: "1042" }]));
    await app.importReviews(shopId, connectionId, now, signal);
    asked.http = kiyoh([{ id: "r1", reference: "1042", text: "Na een week kapot", rating: 2 }]);
    await app.importReviews(shopId, connectionId, later, signal);
    const changed = await factsOf(shopId, "9001");
    expect(changed.facts.reviews.map(({ value }) => [value.text, value.rating])).toEqual([["Na een week kapot", 0.2]]);
    asked.http = kiyoh([]);
    await app.importReviews(shopId, connectionId, () => "2026-11-30T10:00:00.000Z", signal);
    const removed = await factsOf(shopId, "9001");
    expect(removed.facts.reviews[0]?.value.state).toBe("removed");
    expect(removed.ledger.entries.filter(({ kind }) => kind === "review")).toHaveLength(3);
    expect(removed.ledger.verified).toBe(true);
  });

  test("finds the order that comes in after its review", async () => {
    const shopId = await shopWith([{ id: "9001", name: "#1" }]);
    const connectionId = await connect(shopId, kiyoh([{ id: "r1", reference: "1042" }]));
    await app.importReviews(shopId, connectionId, now, signal);
    expect(await reviewsOf(shopId)).toMatchObject([{ match: "none", rule: "unknown_reference" }]);
    await app.withShop(shopId, (tx) => tx.order.updateMany({ where: { shopId }, data: { name: "#1042" } }));
    await app.importReviews(shopId, connectionId, later, signal);
    expect(await reviewsOf(shopId)).toMatchObject([{ match: "matched", strength: "exact" }]);
  });
});

describe("a review that nobody can tell the order of", () => {
  async function ambiguous() {
    const shopId = await shopWith([
      { id: "9001", name: "#1042", customer: "7" },
      { id: "9002", name: "#1042", customer: "8", email: "bas@example.com" },
    ]);
    const connectionId = await connect(shopId, kiyoh([{ id: "r1", reference: "1042" }]));
    await app.importReviews(shopId, connectionId, now, signal);
    const [review] = await reviewsOf(shopId);
    return { shopId, review: review!, connectionId };
  }

  test("waits in the queue, and is in no ledger", async () => {
    const { shopId } = await ambiguous();
    const { rows } = await app.listReviews(shopId, "waiting", {});
    expect(rows).toMatchObject([{ rule: "reference_of_several_orders", stars: "9/10", words: "Netjes ontvangen" }]);
    expect(rows[0]!.candidates).toHaveLength(2);
    expect((await factsOf(shopId, "9001")).facts.reviews).toEqual([]);
  });

  test("is matched by the merchant's choice, moved by another, and taken back, each as an entry", async () => {
    const { shopId, review, connectionId } = await ambiguous();
    const first = (await factsOf(shopId, "9001")).order.id;
    const second = (await factsOf(shopId, "9002")).order.id;
    const at = (minute: number) => `2026-11-28T11:0${minute}:00.000Z`;
    expect(await app.chooseMatch(shopId, review.id, first, at(1))).toEqual({ ok: true, value: undefined });
    expect((await factsOf(shopId, "9001")).facts.reviews).toMatchObject([{ value: { match: { strength: "chosen" } } }]);
    expect((await app.listReviews(shopId, "waiting", {})).rows).toEqual([]);

    await app.chooseMatch(shopId, review.id, second, at(2));
    expect((await factsOf(shopId, "9001")).facts.reviews).toEqual([]);
    expect((await factsOf(shopId, "9002")).facts.reviews).toHaveLength(1);

    await app.chooseMatch(shopId, review.id, null, at(3));
    expect((await factsOf(shopId, "9002")).facts.reviews).toEqual([]);
    const { ledger } = await factsOf(shopId, "9001");
    expect(ledger.entries.map(({ kind }) => kind)).toEqual(["order", "review", "review_match", "review_match"]);
    expect(ledger.verified).toBe(true);

    // It waits for another choice, and no rule decides instead of him, also when its words change.
    const waiting = async () => (await app.listReviews(shopId, "waiting", {})).rows;
    expect(await waiting()).toMatchObject([{ rule: "taken_back", strength: null }]);
    expect((await waiting())[0]!.candidates.map(({ id }) => id).toSorted()).toEqual([first, second].toSorted());
    await app.withShop(shopId, (tx) => tx.review.updateMany({ where: { shopId }, data: { text: "before" } }));
    await app.importReviews(shopId, connectionId, later, signal);
    expect(await waiting()).toMatchObject([{ rule: "taken_back" }]);
    expect((await waiting())[0]!.words).not.toBe("before");

    // "None of these" is final.
    await app.chooseMatch(shopId, review.id, null, at(4));
    expect(await waiting()).toEqual([]);
    await app.importReviews(shopId, connectionId, later, signal);
    expect(await reviewsOf(shopId)).toMatchObject([{ match: "undone", orderId: null }]);
  });

  test("cannot be given to an order of another shop, or twice", async () => {
    const { shopId, review } = await ambiguous();
    const elsewhere = await shopWith([{ id: "9009", name: "#9" }]);
    const foreign = (await factsOf(elsewhere, "9009")).order.id;
    expect(await app.chooseMatch(shopId, review.id, foreign, NOW)).toMatchObject({ error: "no_such_order" });
    expect(await app.chooseMatch(elsewhere, review.id, foreign, NOW)).toMatchObject({ error: "no_such_review" });
  });
});

test("erasing a customer removes the words and the address, and the chain still verifies", async () => {
  const shopId = await shopWith([{ id: "9001", name: "#1042", customer: "7" }]);
  const site = kiyoh([{ id: "r1", reference: "1042" }]);
  const connectionId = await connect(shopId, site);
  await app.importReviews(shopId, connectionId, now, signal);
  await app.withShop(shopId, (tx) =>
    app.redactCustomer(tx, shopId, { id: "7", email: "anna@example.com", phone: null } as never, ["9001"]),
  );
  const empty = { title: null, text: null, author: null, emailNormalised: null, orderReference: null, match: "none" };
  expect(await reviewsOf(shopId)).toMatchObject([empty]);
  // The site still tells of it: it is not taken again.
  await app.importReviews(shopId, connectionId, later, signal);
  expect(await reviewsOf(shopId)).toMatchObject([empty]);
  const { ledger, facts } = await factsOf(shopId, "9001");
  expect(ledger.verified).toBe(true);
  expect(facts.unreadable.map(({ reason }) => reason)).toEqual(["erased", "erased", "erased"]);
});

describe("a push of Trustpilot's, which nothing signs", () => {
  const event = (name: string, id: string) => ({
    eventName: `service-review-${name}`,
    eventData: { id, stars: 1, createdAt: "2026-11-20T10:00:00Z", text: "invented", referenceId: "1042" },
  });
  const login = answer({ access_token: "t", expires_in: 3600 });

  test("says only what to read again: what the site answers counts", async () => {
    const shopId = await shopWith([{ id: "9001", name: "#1042" }]);
    asked.http = async () => login;
    const entered = { apiKey: "k", apiSecret: shopId, businessUnitId: "u" };
    const connected = await app.connectProvider(shopId, { kind: "review_site", id: "trustpilot" }, entered, now);
    if (!connected.ok) throw new Error("not connected");
    const { connectionId } = connected.value;
    const push = (events: unknown[]) =>
      app.acceptPush({
        kind: "review_site",
        provider: "trustpilot",
        connectionId,
        headers: {},
        body: new TextEncoder().encode(JSON.stringify({ events })),
      });
    expect(await push([event("created", "tp1")])).toEqual({ ok: true, value: undefined });
    expect(await push([])).toEqual({ ok: false, error: "bad_signature" });
    await app.processInbox(shopId, now);
    expect(await reviewsOf(shopId)).toEqual([]);
    // What was said in the customer's name is not kept besides.
    expect(await app.withShop(shopId, (tx) => tx.inboxMessage.findMany({ where: { shopId } }))).toMatchObject([
      { state: "done", body: null },
    ]);

    const told = {
      id: "tp1",
      stars: 5,
      text: "Goed ontvangen",
      createdAt: "2026-11-20T10:00:00Z",
      referenceId: "1042",
      referralEmail: "Anna@example.com",
    };
    asked.http = async ({ url }) => (url.includes("accesstoken") ? login : answer(told));
    await app.rereadReviews(shopId, connectionId, ["tp1"], now);
    expect(await reviewsOf(shopId)).toMatchObject([
      { text: "Goed ontvangen", rating: 1, match: "matched", strength: "exact" },
    ]);

    asked.http = async ({ url }) => (url.includes("accesstoken") ? login : { ...login, status: 404 });
    await app.rereadReviews(shopId, connectionId, ["tp1"], later);
    expect((await factsOf(shopId, "9001")).facts.reviews).toMatchObject([{ value: { state: "removed" } }]);
  });

  test("that waits or failed is deleted with its writer, and nobody else's is", async () => {
    const shopId = await shopWith([{ id: "9001", name: "#1042" }]);
    const connectionId = await connect(shopId, kiyoh([{ id: "tp.1", reference: "1042" }]));
    await app.importReviews(shopId, connectionId, now, signal);
    const bodies = [
      ["his review", "dead", event("created", "tp.1")],
      ["his address", "pending", { ...event("created", "other"), email: "ANNA@example.com" }],
      ["a longer id", "dead", event("created", "tp.12")],
      ["a like id", "dead", event("created", "tp-1")],
    ] as const;
    for (const [name, state, body] of bodies)
      await owner.query(
        "INSERT INTO inbox_message (shop_id, source, topic, webhook_id, state, body) VALUES ($1, $2, $3, $4, $5, $6)",
        [shopId, `reviews:${connectionId}`, "reviews/trustpilot", name, state, Buffer.from(JSON.stringify(body))],
      );
    await app.withShop(shopId, (tx) => app.redactCustomer(tx, shopId, { id: "7" }, ["9001"]));
    const left = await app.withShop(shopId, (tx) => tx.inboxMessage.findMany({ where: { shopId } }));
    expect(left.map(({ webhookId }) => webhookId).sort()).toEqual(["a like id", "a longer id"]);
  });

  test("is refused at the address of another site's connection", async () => {
    const shopId = await shopWith([]);
    const connectionId = await connect(shopId, kiyoh([]));
    const body = new TextEncoder().encode(JSON.stringify({ events: [event("created", "x")] }));
    for (const [kind, provider] of [
      ["review_site", "trustpilot"],
      ["review_site", "kiyoh"],
      ["carrier", "kiyoh"],
    ] as const)
      expect(await app.acceptPush({ kind, provider, connectionId, headers: {}, body })).toEqual({
        ok: false,
        error: "unknown_connection",
      });
  });
});

test("a review that WebwinkelKeur pushes, and never lists, stands until it is pushed as deleted", async () => {
  const shopId = await shopWith([]);
  asked.http = async ({ url }) =>
    answer({ status: "success", ...(url.includes("invitations") ? { invitations: [] } : { ratings: [] }) });
  const entered = { id: shopId, code: "c" };
  const connected = await app.connectProvider(shopId, { kind: "review_site", id: "webwinkelkeur" }, entered, now);
  if (!connected.ok) throw new Error(connected.error.type);
  const { connectionId } = connected.value;
  const push = async (deleted: boolean, at: () => string) => {
    const review = { id: 77120, product_id: "9013", rating: 5, review: "Lamp werkt goed.", email: "anna@example.com" };
    const product_review = { ...review, created: "2026-11-21 12:00:00", deleted };
    const body = JSON.stringify({ webshop_id: shopId, api_key: "c", product_review });
    const pushed = { kind: "review_site" as const, provider: "webwinkelkeur", connectionId, headers: {} };
    expect(await app.acceptPush({ ...pushed, body: new TextEncoder().encode(body) })).toMatchObject({ ok: true });
    await app.processInbox(shopId, at);
  };
  await push(false, now);
  await app.importReviews(shopId, connectionId, later, signal);
  expect(await reviewsOf(shopId)).toMatchObject([{ subject: "product", state: "published" }]);
  await push(true, later);
  expect(await reviewsOf(shopId)).toMatchObject([{ state: "removed" }]);
});

describe("WebwinkelKeur, whose ratings name no order", () => {
  const rating = {
    name: "A.",
    email: "anna@example.com",
    rating: 5,
    comment: "Ontvangen",
    created: "2026-11-20 11:00:00",
  };
  const invited = (order: string, email = "anna@example.com") => ({
    email,
    order,
    delay: 0,
    datetimes: { created: "2026-11-10 09:00:00", scheduled: "2026-11-10 09:00:00", sent: "2026-11-10 09:05:00" },
  });
  async function imported(orders: Parameters<typeof shopWith>[0], invitations: unknown[]) {
    const shopId = await shopWith(orders);
    asked.http = async ({ url }) =>
      url.includes("invitations")
        ? answer({ status: "success", invitations })
        : answer({ status: "success", ratings: [rating] });
    const connected = await app.connectProvider(
      shopId,
      { kind: "review_site", id: "webwinkelkeur" },
      { id: shopId, code: "c" },
      now,
    );
    if (!connected.ok) throw new Error("not connected");
    await app.importReviews(shopId, connected.value.connectionId, now, signal);
    return (await reviewsOf(shopId))[0];
  }

  test("are matched strongly by the only invitation that the site lists", async () => {
    const orders = [
      { id: "9001", name: "#1042" },
      { id: "9002", name: "#1043" },
    ];
    expect(await imported(orders, [invited("1042")])).toMatchObject({ match: "matched", strength: "strong" });
  });

  test("wait when the address was invited for an order that is not known", async () => {
    const orders = [{ id: "9001", name: "#1042" }];
    expect(
      await imported(orders, [invited("1042"), { ...invited("1"), datetimes: { sent: "2026-11-11 09:05:00" } }]),
    ).toMatchObject({
      match: "waiting",
      strength: "weak",
    });
  });
});

describe("looking for imports that were lost", () => {
  const HOUR = 3_600_000;
  const at = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR).toISOString();
  /** When the connection's next run is planned for; null when none is. */
  async function planned(connectionId: string): Promise<string | null> {
    const { rows } = await owner.query<{ run_at: Date }>("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [
      `import-reviews:${connectionId}`,
    ]);
    return rows[0]?.run_at.toISOString() ?? null;
  }
  const forget = (connectionId: string) =>
    owner.query("DELETE FROM graphile_worker._private_jobs WHERE key = $1", [`import-reviews:${connectionId}`]);
  const set = (shopId: string, connection: object, run: object) =>
    app.withShop(shopId, async (tx) => {
      await tx.connection.updateMany({ where: { shopId }, data: connection });
      await tx.reviewImport.updateMany({ where: { shopId }, data: run });
    });

  test("finds one that ended in a fault of ours, and leaves alone what rests, runs or waits for its moment", async () => {
    const shopId = await shopWith([]);
    const connectionId = await connect(shopId, kiyoh([]));
    await app.importReviews(shopId, connectionId, now, signal);
    const next = await planned(connectionId);
    expect(Date.parse(next!)).toBeGreaterThan(Date.parse(NOW));
    // Overdue by the clock, but its run is waiting: it keeps its moment.
    await app.resumeImports(at(14));
    expect(await planned(connectionId)).toBe(next);

    await forget(connectionId);
    await app.resumeImports(at(12));
    expect(await planned(connectionId)).toBeNull();
    await set(shopId, { pausedUntil: at(20) }, {});
    await app.resumeImports(at(14));
    expect(await planned(connectionId)).toBeNull();
    await set(shopId, { pausedUntil: null, lastSuccessAt: at(13.5) }, { runAt: at(13), since: at(0) });
    await app.resumeImports(at(14));
    expect(await planned(connectionId)).toBeNull();
    await app.resumeImports(at(15));
    expect(await planned(connectionId)).toBe(at(15));
  });
});
