import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { doorPhoto } from "#tests/sandbox/carriers/drawings.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const PLACED = "2026-11-10T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  app = await load();
});
afterAll(() => owner.end());
afterEach(() => vi.unstubAllGlobals());

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/evidence/keep-product-pages.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/privacy/redact-shop.ts")),
  };
}

async function newShop(scopes: string[] = ["read_products"]) {
  const { id } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com`, scopes } });
  return id;
}

async function ordered(shopId: string, id: string, placedAt = PLACED) {
  const shop = await app.ledgerShop(shopId);
  const payload = { ...orderPayload({ id, updatedAt: placedAt }), processed_at: placedAt };
  const read = app.interpretWebhook("orders/create", JSON.stringify(payload), placedAt);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], placedAt));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId, shopifyId: id } }));
  return order.id;
}

/** Shopify, with one product on the order's page. */
function shopify({ text = "Rond, messing.", changedAt = "2026-11-01T10:00:00Z", lines = ["71"] } = {}) {
  const product = {
    id: "gid://shopify/Product/900",
    title: "Booglamp",
    descriptionHtml: `<p>${text}</p>`,
    updatedAt: changedAt,
    onlineStoreUrl: "https://winkel.example/products/booglamp",
    media: { nodes: [{ __typename: "MediaImage", image: { url: "https://cdn.shopify.com/lamp.jpg?v=1" } }] },
  };
  const nodes = lines.map((line) => ({
    id: `gid://shopify/LineItem/${line}`,
    variantTitle: "Messing",
    variant: { price: "189.00" },
    product,
  }));
  return () => Promise.resolve({ data: { order: { currencyCode: "EUR", lineItems: { nodes } } } });
}

const servers = () => {
  const asked = vi.fn(async () => new Response(new Uint8Array(doorPhoto())));
  vi.stubGlobal("fetch", asked);
  return asked;
};

async function pagesOf(shopId: string, orderId: string) {
  const { entries } = await app.readLedger(shopId, orderId);
  return app.readFacts(entries).productPages.map(({ value }) => value);
}

describe("the product page of an order", () => {
  it("is kept with its text, price and pictures, and says when it was read", async () => {
    const shopId = await newShop();
    const orderId = await ordered(shopId, "5001");
    servers();
    await app.recordProductPages(shopId, orderId, shopify() as never, () => "2026-11-10T10:07:00.000Z");
    expect(await pagesOf(shopId, orderId)).toMatchObject([
      {
        id: "71",
        product_id: "900",
        at: "2026-11-10T10:07:00.000Z",
        changed_at: "2026-11-01T10:00:00.000Z",
        title: "Booglamp",
        price: "189.00",
        text: "Rond, messing.",
        images: [{ media_type: "image/jpeg", sha256: expect.stringMatching(/^[\da-f]{64}$/) }],
      },
    ]);
  });

  it("is stored once for all orders of the product, and its pictures are fetched once", async () => {
    const shopId = await newShop();
    const asked = servers();
    const ids = [];
    for (const id of ["6001", "6002", "6003"]) ids.push(await ordered(shopId, id));
    for (const id of ids)
      await app.recordProductPages(shopId, id, shopify({ lines: ["71", "72"] }) as never, () => PLACED);
    const [pages, files] = await app.withShop(shopId, async (tx) => [
      await tx.productPage.count({ where: { shopId } }),
      await tx.storedFile.count({ where: { shopId } }),
    ]);
    expect([pages, files, asked.mock.calls.length]).toStrictEqual([1, 1, 1]);
    const texts = await Promise.all(ids.map(async (id) => (await pagesOf(shopId, id)).map(({ text }) => text)));
    expect(texts).toStrictEqual(ids.map(() => ["Rond, messing.", "Rond, messing."]));
  });

  it("of an earlier order keeps its own version when the page changes", async () => {
    const shopId = await newShop();
    servers();
    const [early, late] = [await ordered(shopId, "6101"), await ordered(shopId, "6102", "2026-11-12T10:00:00.000Z")];
    await app.recordProductPages(shopId, early, shopify() as never, () => PLACED);
    const changed = shopify({ text: "Rond, staal.", changedAt: "2026-11-11T10:00:00Z" });
    await app.recordProductPages(shopId, late, changed as never, () => "2026-11-12T10:01:00.000Z");
    await app.recordProductPages(shopId, early, changed as never, () => "2026-11-12T10:02:00.000Z");
    expect((await pagesOf(shopId, early)).map(({ text }) => text)).toStrictEqual(["Rond, messing."]);
    expect((await pagesOf(shopId, late)).map(({ text }) => text)).toStrictEqual(["Rond, staal."]);
  });

  it.each([
    ["read weeks later, changed in between", "2026-11-20T10:00:00Z", 0],
    ["read weeks later, unchanged since before the order", "2026-11-01T10:00:00Z", 1],
  ])("%s", async (_name, changedAt, kept) => {
    const shopId = await newShop();
    servers();
    const orderId = await ordered(shopId, "6201");
    await app.recordProductPages(shopId, orderId, shopify({ changedAt }) as never, () => "2026-11-25T10:00:00.000Z");
    expect(await pagesOf(shopId, orderId)).toHaveLength(kept);
  });

  it("without the scope is not asked for, and a refusal records nothing", async () => {
    const without = await newShop([]);
    const orderId = await ordered(without, "6301");
    const allowed = await ordered(await newShop(), "6302");
    const { rows } = await owner.query("SELECT key FROM graphile_worker.jobs WHERE key = ANY ($1)", [
      [orderId, allowed].map((id) => `keep-product-pages:${id}`),
    ]);
    expect(rows).toStrictEqual([{ key: `keep-product-pages:${allowed}` }]);
    const refused = () => Promise.resolve({ errors: [{ message: "no", extensions: { code: "ACCESS_DENIED" } }] });
    await app.recordProductPages(without, orderId, refused as never, () => PLACED);
    expect(await pagesOf(without, orderId)).toStrictEqual([]);
  });

  it("a picture that is none is left out; the page is kept", async () => {
    const shopId = await newShop();
    vi.stubGlobal("fetch", async () => new Response("<html>"));
    const orderId = await ordered(shopId, "6401");
    await app.recordProductPages(shopId, orderId, shopify() as never, () => PLACED);
    expect(await pagesOf(shopId, orderId)).toMatchObject([{ title: "Booglamp", images: [] }]);
  });

  it("a text that was altered in the database is told of no more", async () => {
    const shopId = await newShop();
    servers();
    const orderId = await ordered(shopId, "6501");
    await app.recordProductPages(shopId, orderId, shopify() as never, () => PLACED);
    await app.withShop(shopId, (tx) =>
      tx.productPage.updateMany({ where: { shopId }, data: { text: "Iets anders." } }),
    );
    expect((await pagesOf(shopId, orderId)).map(({ text }) => text)).toStrictEqual([undefined]);
  });

  it("goes with the shop", async () => {
    const shopId = await newShop();
    servers();
    const orderId = await ordered(shopId, "6601");
    await app.recordProductPages(shopId, orderId, shopify() as never, () => PLACED);
    await app.withShop(shopId, (tx) => app.redactShop(tx, shopId));
    expect(await app.withShop(shopId, (tx) => tx.productPage.count({ where: { shopId } }))).toBe(0);
  });
});
