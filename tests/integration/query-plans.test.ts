import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClaimView } from "#app/queries/claims/list-claims.ts";
import { cursorText, pageRequest } from "#app/queries/keyset-page.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

/** Per shop. Enough that reading a whole table costs more than any index. */
const ORDERS = 20_000;
const CLAIMS = 10_000;
const MESSAGES = 30_000;
/** No step of a plan may touch more rows: far above a page or a chunk, far below a table. */
const ROWS_AT_MOST = 1_000;
const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
let explainer: pg.Client;
let shopId: string;
let connectionId: string;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.url() });
  explainer = new pg.Client({ connectionString: database.url(), options: "-c role=weerwoord_app" });
  await Promise.all([owner.connect(), explainer.connect()]);
  app = await load();
  for (const name of ["neighbour", "plans"]) connectionId = await fill(`${name}.myshopify.com`);
  await owner.query(
    `WITH others AS (INSERT INTO shop (domain) SELECT 'other-' || n FROM generate_series(1, 3000) n RETURNING id)
     INSERT INTO connection (shop_id, kind, provider, connected_at) SELECT id, 'carrier', 'postnl', '2026-11-01' FROM others`,
  );
  await owner.query(
    `INSERT INTO placement_mark (shop_id, rule, placement, wording, marked_at)
     SELECT id, 'rule-' || n, 'terms', 'w', '2026-11-01' FROM shop, generate_series(1, 5) n`,
  );
  await owner.query(
    `INSERT INTO trust_mark (shop_id, site, wanted)
     SELECT id, site, true FROM shop, unnest(ARRAY['kiyoh', 'webwinkelkeur']) site`,
  );
  await owner.query(
    `INSERT INTO shop_policy (shop_id, type, updated_at, title, url, body, seen_at)
     SELECT id, 'policy-' || n, '2026-11-01', 't', 'u', 'b', '2026-11-01' FROM shop, generate_series(1, 4) n`,
  );
  await owner.query(
    `INSERT INTO business_email (shop_id, address, domain, domain_checked_at, language, sends_since)
     SELECT id, 'a@example.com', 'accepts', '2026-11-01', 'nl', '2026-11-01' FROM shop`,
  );
  await owner.query(
    `INSERT INTO trader (shop_id, email) SELECT id, 'a@example.com' FROM shop ON CONFLICT (shop_id) DO NOTHING`,
  );
  shopId = (await app.outsideShops.shop.findUniqueOrThrow({ where: { domain: "plans.myshopify.com" } })).id;
  await owner.query("VACUUM ANALYZE");
}, 120_000);

afterAll(async () => {
  await Promise.all([owner.end(), explainer.end()]);
});

async function load() {
  const { outsideShops, withShop } = await import("#app/db.server.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { listDeadLetters } = await import("#app/queries/inbox/list-dead-letters.ts");
  const { listOrders } = await import("#app/queries/orders/list-orders.ts");
  const { listClaims, listPressingClaims } = await import("#app/queries/claims/list-claims.ts");
  const { readLedger } = await import("#app/queries/ledger/read-ledger.ts");
  const { enqueueProductPages } = await import("#app/use-cases/evidence/keep-product-pages.ts");
  const { watchParcels } = await import("#app/use-cases/tracking/watch-parcels.ts");
  const { dueParcels } = await import("#app/use-cases/tracking/ask-connection.ts");
  const { scheduleAsking } = await import("#app/use-cases/tracking/schedule-asking.ts");
  const { applyCarrierPush } = await import("#app/use-cases/inbox/apply-carrier-push.ts");
  const { ledgerShop } = await import("#app/use-cases/evidence/ledger-shop.ts");
  const { countOutcomes } = await import("#app/queries/claims/count-outcomes.ts");
  const { readRelatedClaims } = await import("#app/queries/claims/read-related-claims.ts");
  const { listOpenInquiries } = await import("#app/queries/carrier-inquiries/list-open-inquiries.ts");
  const { readCarrierTerms } = await import("#app/queries/carrier-inquiries/read-carrier-terms.ts");
  const { readEarlierOrders } = await import("#app/queries/orders/read-earlier-orders.ts");
  const { findMatches } = await import("#app/use-cases/reviews/match-reviews.ts");
  const { listReviews } = await import("#app/queries/reviews/list-reviews.ts");
  const { askCustomers } = await import("#app/use-cases/reviews/ask-customers.ts");
  const { findUnsubscribeLink } = await import("#app/queries/reviews/find-unsubscribe-link.ts");
  const { listMailRefusals } = await import("#app/queries/reviews/list-mail-refusals.ts");
  const { unsubscribe } = await import("#app/use-cases/reviews/unsubscribe.ts");
  const { readPlacementList } = await import("#app/queries/disclosure/read-placement-list.ts");
  const { readBusinessEmail } = await import("#app/queries/settings/read-business-email.ts");
  const { readTrustMarks } = await import("#app/queries/reviews/read-trust-marks.ts");
  const { readEmailLink } = await import("#app/queries/settings/read-email-link.ts");
  return {
    outsideShops,
    withShop,
    findMatches,
    listReviews,
    askCustomers,
    findUnsubscribeLink,
    listMailRefusals,
    unsubscribe,
    readPlacementList,
    readBusinessEmail,
    readEmailLink,
    readTrustMarks,
    watchParcels,
    dueParcels,
    scheduleAsking,
    applyCarrierPush,
    ledgerShop,
    readRelatedClaims,
    countOutcomes,
    readEarlierOrders,
    processInbox,
    listDeadLetters,
    listOrders,
    listClaims,
    listPressingClaims,
    listOpenInquiries,
    readCarrierTerms,
    readLedger,
    enqueueProductPages,
  };
}

/** A shop as it is after years: most of it settled, a little of it waiting. */
async function fill(domain: string): Promise<string> {
  const { id } = await app.outsideShops.shop.create({ data: { domain } });
  const body = JSON.stringify(orderPayload({ id: "5000000000001", updatedAt: NOW }));
  await owner.query(
    `INSERT INTO "order" (shop_id, shopify_id, name, placed_at, updated_at, email, email_normalised)
     SELECT $1, 5000000000000 + n, '#' || n, timestamptz '2026-11-01' - n * interval '7 minutes', '2026-11-01',
       'c' || n || '@example.com', 'c' || n || '@example.com' FROM generate_series(1, ${ORDERS}) n`,
    [id],
  );
  await owner.query(
    `INSERT INTO ledger_chain (order_id, shop_id, head_seq, head_hash)
     SELECT id, shop_id, 2, sha256('x') FROM "order" WHERE shop_id = $1`,
    [id],
  );
  await owner.query(
    `INSERT INTO ledger_entry (id, shop_id, order_id, seq, kind, content_hash, hash, recorded_at)
     SELECT gen_random_uuid(), shop_id, id, seq, 'order', sha256('x'), sha256('x'), '2026-11-01'
     FROM "order", generate_series(1, 2) seq WHERE shop_id = $1`,
    [id],
  );
  await owner.query(
    `INSERT INTO ledger_content (entry_id, shop_id, order_id, kind, entity, digest, salt, text, occurred_at)
     SELECT id, shop_id, order_id, kind, seq, sha256(id::text::bytea), sha256('x'), '{}', '2026-11-01'
     FROM ledger_entry WHERE shop_id = $1`,
    [id],
  );
  await owner.query(
    `INSERT INTO claim (shop_id, number, order_id, channel, reason, status, step, language, due_at, opened_at, version)
     SELECT $1, row_number() OVER (), id, 'customer', 'general',
       CASE WHEN n % 100 = 0 THEN 'open' WHEN n % 100 = 1 THEN 'answered' ELSE 'won' END, 'respond-1', 'nl',
       timestamptz '2026-12-01' + n * interval '1 minute', timestamptz '2026-11-01' - n * interval '11 minutes', 1
     FROM (SELECT id, row_number() OVER () AS n FROM "order" WHERE shop_id = $1 LIMIT ${CLAIMS}) o`,
    [id],
  );
  await owner.query(
    `INSERT INTO claim_event (shop_id, claim_id, seq, type, data, actor, at)
     SELECT shop_id, id, 1, 'claim_opened', $2, 'customer', opened_at FROM claim WHERE shop_id = $1`,
    [id, JSON.stringify({ channel: "customer", reason: "general", language: "nl" })],
  );
  await owner.query(
    `INSERT INTO inbox_message (shop_id, source, topic, webhook_id, body, state, processed_at, entry_id)
     SELECT $1, 'shopify', 'orders/updated', 'w' || n, $2,
       CASE WHEN n % 300 = 0 THEN 'dead' WHEN n % 301 = 0 THEN 'pending' ELSE 'done' END, '2026-11-01', gen_random_uuid()
     FROM generate_series(1, ${MESSAGES}) n`,
    [id, Buffer.from(body)],
  );
  await owner.query(
    `INSERT INTO product_page (shop_id, product_id, version, title, text, text_sha256, images, read_at)
     SELECT $1, n::text, 'v' || v, 'x', 'x', 'x', '[]', '2026-11-01' FROM generate_series(1, 5000) n, generate_series(1, 2) v`,
    [id],
  );
  await owner.query(
    `WITH newest AS (SELECT id FROM "order" WHERE shop_id = $1 ORDER BY placed_at DESC OFFSET 9 LIMIT 1),
     entry AS (INSERT INTO ledger_entry (id, shop_id, order_id, seq, kind, content_hash, hash, recorded_at)
       SELECT gen_random_uuid(), $1, id, 2 + n, 'product_page', sha256('x'), sha256('x'), '2026-11-01'
       FROM newest, generate_series(1, 3) n RETURNING *)
     INSERT INTO ledger_content (entry_id, shop_id, order_id, kind, entity, digest, salt, text, occurred_at)
     SELECT id, shop_id, order_id, kind, seq, sha256(id::text::bytea), sha256('x'),
       '{"product_id":"' || (seq + 70) || '","version":"v1","text_sha256":"x"}', '2026-11-01' FROM entry`,
    [id],
  );
  await owner.query(
    `UPDATE ledger_chain c SET head_seq = 5 FROM ledger_entry e
     WHERE e.order_id = c.order_id AND e.seq = 5 AND c.shop_id = $1`,
    [id],
  );
  await fillInquiries(id);
  return fillTrackings(id);
}

/** A connected shop: every order left as a parcel, which is watched; some are due. */
async function fillTrackings(id: string): Promise<string> {
  await owner.query(
    `INSERT INTO fulfillment (shop_id, order_id, shopify_id, status, tracking_company, tracking_numbers, shipped_at)
     SELECT shop_id, id, shopify_id, 'success', 'PostNL', ARRAY['3SABCD' || right(shopify_id, 9)], placed_at
     FROM "order" WHERE shop_id = $1`,
    [id],
  );
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO connection (shop_id, kind, provider, credentials, connected_at)
     VALUES ($1, 'carrier', 'postnl', 'sealed', '2026-11-01') RETURNING id`,
    [id],
  );
  await owner.query(
    `INSERT INTO tracking (shop_id, order_id, connection_id, fulfillment_id, tracking_number, shipped_at, next_ask_at)
     SELECT shop_id, order_id, $2, shopify_id, tracking_numbers[1], shipped_at,
       CASE WHEN row_number() OVER () % 50 = 0 THEN timestamptz '2026-11-21T09:00:00Z' END
     FROM fulfillment WHERE shop_id = $1`,
    [id, rows[0]!.id],
  );
  return rows[0]!.id;
}

/** An inquiry for every order; one in a hundred waits. */
async function fillInquiries(id: string): Promise<void> {
  await owner.query(
    `INSERT INTO carrier_inquiry (shop_id, order_id, desk, matter, fulfillment_id, tracking_number, status, due_at, prepared_at)
     SELECT $1, id, 'postnl', 'not_received', '20', '3S' || n,
       CASE WHEN n % 100 = 0 THEN 'prepared' WHEN n % 100 = 1 THEN 'handed_off' ELSE 'closed' END,
       timestamptz '2026-12-01' + n * interval '1 minute', '2026-11-01'
     FROM (SELECT id, row_number() OVER () AS n FROM "order" WHERE shop_id = $1) o`,
    [id],
  );
}

type Statement = { text: string; values: unknown[] };

/** Everything that `work` asks of the database about the shop, as it was asked. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    for (const [first, second] of query.mock.calls as unknown as [string | Statement, unknown[]?][]) {
      const text = typeof first === "string" ? first : first.text;
      const values = (typeof first === "string" ? second : first.values) ?? [];
      if (
        /^\s*(SELECT(?! set_config)|UPDATE|DELETE|INSERT\b[^]*\bFROM ")/i.test(text) &&
        !/enqueue\(|"public"\."shop"/.test(text)
      )
        seen.push({ text, values });
    }
  } finally {
    query.mockRestore();
  }
  return seen;
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Plan[];
};

/** The plan as the app's role gets it; of a query with what it really read, of a change, which was made already, without. */
async function planOf({ text, values }: Statement): Promise<Plan[]> {
  await explainer.query("BEGIN");
  try {
    await explainer.query("SELECT set_config('app.shop_id', $1, true)", [shopId]);
    const { rows } = await explainer.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
      `EXPLAIN (${/^\s*SELECT/i.test(text) ? "ANALYZE, TIMING OFF, " : ""}FORMAT JSON) ${text}`,
      values,
    );
    const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
    return flat(rows[0]!["QUERY PLAN"][0].Plan);
  } finally {
    await explainer.query("ROLLBACK");
  }
}

/** What makes a plan slow in a large shop: nodes that read a whole table or far more rows than they give. */
async function slowNodes(statement: Statement): Promise<string[]> {
  const plan = await planOf(statement);
  return plan
    .filter((node) => node["Relation Name"] !== "shop")
    .filter((node) => {
      const rows = ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) * (node["Actual Loops"] ?? 0);
      return node["Node Type"] === "Seq Scan" || rows > ROWS_AT_MOST;
    })
    .map((node) => `${node["Node Type"]} ${node["Relation Name"] ?? ""}: ${statement.text.slice(0, 120)}`);
}

/** Requires that nothing in `work` is slow, and that it read at least one of the large tables by an index. */
async function expectFast(work: () => Promise<unknown>): Promise<void> {
  const statements = await statementsOf(work);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThan(40);
  const slow = new Set<string>();
  for (const statement of statements) for (const node of await slowNodes(statement)) slow.add(node);
  expect([...slow]).toStrictEqual([]);
}

describe("under row-level security, in a shop with many rows", () => {
  it("the check itself tells a query that no index serves", async () => {
    const text = `SELECT count(*) FROM "order" WHERE lower(name) = '#1'`;
    expect(await slowNodes({ text, values: [] })).not.toStrictEqual([]);
  });

  it("orders are listed page by page", async () => {
    await expectFast(() => app.listOrders(shopId, {}));
    const deep = { at: "2026-09-01T00:00:00.000Z", id: "80000000-0000-0000-0000-000000000000" };
    await expectFast(() => app.listOrders(shopId, { after: deep }));
    await expectFast(() => app.listOrders(shopId, { before: deep }));
    const { after } = pageRequest(new URLSearchParams({ after: cursorText(deep) }));
    expect((await app.listOrders(shopId, { after })).rows).toHaveLength(50);
  });

  it("an order is found by its name and by its customer", async () => {
    await expectFast(() => app.listOrders(shopId, { search: "#17000" }));
    await expectFast(() => app.listOrders(shopId, { search: "C17000@example.com" }));
    expect((await app.listOrders(shopId, { search: "17000" })).rows).toHaveLength(1);
    expect((await app.listOrders(shopId, { search: "c17000@example.com " })).rows).toHaveLength(1);
  });

  it.each(["open", "waiting", "closed", "all"] satisfies ClaimView[])(
    "claims are listed page by page: %s",
    async (view) => {
      await expectFast(() => app.listClaims(shopId, { view }));
      const deep = { at: "2026-10-01T00:00:00.000Z", id: "80000000-0000-0000-0000-000000000000" };
      await expectFast(() => app.listClaims(shopId, { view, after: deep }));
      await expectFast(() => app.listClaims(shopId, { view, before: deep }));
    },
  );

  it("pressing claims are found", async () => {
    await expectFast(() => app.listPressingClaims(shopId, 5));
    expect(await app.listPressingClaims(shopId, 5)).toHaveLength(5);
  });

  it("a claim's neighbours and the customer's earlier orders are found", async () => {
    const order = await app.withShop(shopId, (tx) =>
      tx.order.findFirstOrThrow({ where: { shopId, name: "#5" }, include: { claims: true } }),
    );
    const claimId = order.claims[0]?.id ?? order.id;
    await expectFast(() => app.readRelatedClaims(shopId, claimId, order));
    await expectFast(() => app.readEarlierOrders(shopId, order));
  });

  it("how claims ended is counted", async () => {
    await owner.query(
      `UPDATE claim SET closed_at = timestamptz '2026-11-01' - number * interval '1 hour' WHERE shop_id = $1 AND status = 'won'`,
      [shopId],
    );
    await owner.query("ANALYZE claim");
    await expectFast(() => app.countOutcomes(shopId, "2026-10-01T00:00:00.000Z"));
    expect(await app.countOutcomes(shopId, "2026-10-01T00:00:00.000Z")).toMatchObject([
      { channel: "customer", status: "won" },
    ]);
  });

  it("open inquiries with carriers are found, the most pressing first", async () => {
    await expectFast(() => app.listOpenInquiries(shopId, 8));
    const found = await app.listOpenInquiries(shopId, 8);
    expect(found).toHaveLength(8);
    expect(found.map(({ dueAt }) => dueAt)).toStrictEqual(found.map(({ dueAt }) => dueAt).toSorted());
  });

  it("carriers' terms are read for a page of claims in one query", async () => {
    const claims = (await app.listPressingClaims(shopId, 8)).map((claim) => ({
      ...claim,
      reason: "product_not_received" as const,
    }));
    const shop = { id: shopId, timeZone: "Europe/Amsterdam", country: "NL" };
    await expectFast(() => app.readCarrierTerms(shop, claims, NOW));
    const asked = (await statementsOf(() => app.readCarrierTerms(shop, claims, NOW))).length;
    expect(asked).toBe((await statementsOf(() => app.readCarrierTerms(shop, claims.slice(0, 1), NOW))).length);
  });

  it("what the merchant ticked off, and how his address stands, is read by the shop", async () => {
    const nothing = () =>
      Promise.resolve({ data: { shop: { shopPolicies: [] }, shopLocales: [{ locale: "nl", primary: true }] } });
    const list = { shopId, language: "nl" as const };
    await expectFast(() => app.readPlacementList({ graphql: nothing, now: NOW, apiKey: "key" }, list));
    await expectFast(() => app.readBusinessEmail(shopId, NOW));
    await expectFast(() => app.readEmailLink(shopId, "AAAAAAAAAAAAAAAAAAAAAA", NOW));
  });

  it("what review sites may say in the storefront is read", async () => {
    await expectFast(() => app.readTrustMarks(shopId, NOW));
  });

  it("dead letters are listed page by page", async () => {
    await expectFast(() => app.listDeadLetters(shopId));
    const { next } = await app.listDeadLetters(shopId);
    await expectFast(() => app.listDeadLetters(shopId, { before: next! }));
  });

  it("an order's ledger is read", async () => {
    const { rows } = await app.listOrders(shopId, {});
    const withProductPages = rows[9]!;
    for (const { id } of [rows[0]!, withProductPages]) await expectFast(() => app.readLedger(shopId, id));
  });

  it("orders whose product pages are kept already are told from the others", async () => {
    const ids = (await app.listOrders(shopId, {})).rows.map(({ id }) => id);
    await app.outsideShops.shop.update({ where: { id: shopId }, data: { scopes: ["read_products"] } });
    await expectFast(() => app.withShop(shopId, (tx) => app.enqueueProductPages(tx, shopId, ids.slice(0, 5))));
  });

  it("parcels are watched, found by their number, and asked for when they are due", async () => {
    const { id } = (await app.listOrders(shopId, {})).rows[0]!;
    await expectFast(() => app.withShop(shopId, (tx) => app.watchParcels(tx, shopId, [id], NOW)));
    await expectFast(() => app.dueParcels(shopId, connectionId, NOW));
    expect(await app.dueParcels(shopId, connectionId, NOW)).toHaveLength(4);
    const connection = { id: connectionId, provider: "postnl" };
    await expectFast(() => app.withShop(shopId, (tx) => app.scheduleAsking(tx, shopId, connection)));
    const push = JSON.stringify([{ Barcode: "3SABCD000000500", Status: { Timestamp: NOW, StatusCode: "5" } }]);
    const shop = await app.ledgerShop(shopId);
    await expectFast(() =>
      app.withShop(shopId, (tx) => app.applyCarrierPush(tx, shop, connectionId, Buffer.from(push), NOW)),
    );
  });

  it("reviews find their orders, by reference, id and address, and are listed page by page", async () => {
    await owner.query(
      `INSERT INTO review (shop_id, connection_id, site, site_review_id, written_at, scale, state, subject, seen_at, listed_at,
         match, order_reference, email_normalised, site_order_id, product_id)
       SELECT $1, $2, 'kiyoh', 'r' || n, timestamptz '2026-11-20' - n * interval '1 minute', 10, 'published', 'shop', $3, $3,
         CASE WHEN n % 50 = 0 THEN 'waiting' ELSE 'matched' END, n::text, 'c' || n || '@example.com',
         (5000000000000 + n)::text, '1' FROM generate_series(1, ${ORDERS}) n`,
      [shopId, connectionId, NOW],
    );
    await owner.query(
      `INSERT INTO review_invitation (shop_id, order_id, site, asked_by, email_normalised, reference, sent_at, status)
       SELECT shop_id, id, 'kiyoh', 'us', email_normalised, ltrim(name, '#'), placed_at, 'sent' FROM "order" WHERE shop_id = $1`,
      [shopId],
    );
    await owner.query("ANALYZE review, review_invitation");
    const reviews = await app.withShop(shopId, (tx) =>
      tx.review.findMany({ where: { shopId, siteReviewId: { in: ["r17000", "r17001"] } } }),
    );
    await expectFast(() => app.withShop(shopId, (tx) => app.findMatches(tx, shopId, reviews)));
    const matches = await app.withShop(shopId, (tx) => app.findMatches(tx, shopId, reviews));
    expect(matches).toMatchObject([{ strength: "exact" }, { strength: "exact" }]);
    for (const view of ["waiting", "matched"] as const) {
      await expectFast(() => app.listReviews(shopId, view, {}));
      const deep = { at: "2026-11-15T00:00:00.000Z", id: "80000000-0000-0000-0000-000000000000" };
      await expectFast(() => app.listReviews(shopId, view, { after: deep }));
    }
  });

  it("a link by which somebody unsubscribes is found, and the do-not-mail list is read page by page", async () => {
    await owner.query(
      `INSERT INTO unsubscribe_link (shop_id, token_hash, email_digest, order_id, language, expires_at)
       SELECT shop_id, encode(sha256(convert_to(name, 'UTF8')), 'hex'), name, id, 'nl', '2027-11-01' FROM "order" WHERE shop_id = $1`,
      [shopId],
    );
    await owner.query(
      `INSERT INTO mail_refusal (shop_id, email_digest, email_normalised, refused_at)
       SELECT shop_id, name || 'x', email_normalised, placed_at FROM "order" WHERE shop_id = $1`,
      [shopId],
    );
    await owner.query("ANALYZE unsubscribe_link, mail_refusal");
    await expectFast(() => app.findUnsubscribeLink({ id: shopId }, "#17", NOW));
    await expectFast(() => app.unsubscribe({ id: shopId }, "#17", NOW));
    expect(await app.findUnsubscribeLink({ id: shopId }, "#17", NOW)).toMatchObject({ state: "done" });
    const deep = { at: "2026-10-01T00:00:00.000Z", id: "80000000-0000-0000-0000-000000000000" };
    for (const request of [{}, { after: deep }, { before: deep }, { search: "C17@example.com" }])
      await expectFast(() => app.listMailRefusals(shopId, request));
    expect((await app.listMailRefusals(shopId, { search: "C17@example.com" })).rows).toHaveLength(1);
  });

  it("customers are asked: those of new orders planned, the due ones found, the left ones cleared up", async () => {
    await owner.query(
      `INSERT INTO review_settings (shop_id, ask_delivery, basis, planned_until)
       SELECT id, true, 'marketing_consent', '2026-10-31T23:00:00Z' FROM shop`,
    );
    await owner.query(
      `INSERT INTO review_invitation (shop_id, order_id, site, asked_by, email_normalised, status, next_check_at)
       SELECT shop_id, id, 'delivery_question', 'us', email_normalised, CASE WHEN name = '#2' THEN 'sending' ELSE 'planned' END,
         CASE WHEN name IN ('#1', '#2') THEN timestamptz '2026-11-21T09:00:00Z' ELSE timestamptz '2026-12-24' END
       FROM "order" WHERE shop_id = $1`,
      [shopId],
    );
    await owner.query(`UPDATE "order" SET delivered_at = '2026-11-05' WHERE shop_id = $1 AND name = '#1'`, [shopId]);
    await owner.query("ANALYZE review_invitation, review_settings");
    await expectFast(() => app.askCustomers(shopId, () => NOW, new AbortController().signal));
    const { rows } = await owner.query(
      `SELECT o.name, i.status FROM review_invitation i JOIN "order" o ON o.id = i.order_id
       WHERE i.shop_id = $1 AND o.name IN ('#1', '#2') AND i.site = 'delivery_question' ORDER BY o.name`,
      [shopId],
    );
    expect(rows).toStrictEqual([
      { name: "#1", status: "left_out" },
      { name: "#2", status: "unknown" },
    ]);
  });

  it("the inbox is handled, every statement of it", async () => {
    await expectFast(() => app.processInbox(shopId, () => NOW));
    await owner.query("UPDATE inbox_message SET state = 'pending' WHERE shop_id = $1 AND webhook_id = 'w1'", [shopId]);
    await expectFast(() => app.processInbox(shopId, () => NOW));
  });
});
