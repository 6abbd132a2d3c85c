import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/keep-policies.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
  };
}

const policy = (type: string, body: string, updatedAt: string) => ({
  type,
  title: type,
  body,
  url: `https://winkel.example/policies/${type}`,
  updatedAt,
});

/** Shopify, with these policies. */
const shopify =
  (...shopPolicies: ReturnType<typeof policy>[]) =>
  () =>
    Promise.resolve({ data: { shop: { shopPolicies } } });

async function shopWithOrder(placedAt: string) {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const shop = await app.ledgerShop(shopId);
  const payload = { ...orderPayload({ id: "5001", updatedAt: NOW }), processed_at: placedAt };
  const read = app.interpretWebhook("orders/create", JSON.stringify(payload), NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId: order.id };
}

async function claimOn({ shopId, orderId }: { shopId: string; orderId: string }) {
  const claim = {
    orderId,
    channel: "customer",
    reason: "withdrawal",
    amount: null,
    statement: "",
    receivedAt: NOW,
  } as const;
  const opened = await app.openClaim(shopId, claim, "merchant:1", NOW);
  if (!opened.ok) throw new Error(opened.error);
  const { entries } = await app.readLedger(shopId, orderId);
  return app.readFacts(entries).policies.map(({ value }) => [value.type, value.text]);
}

it("a claim gets the policies that stood when the order was placed, not those of today", async () => {
  const shop = await shopWithOrder("2026-11-10T10:00:00Z");
  await app.keepPolicies(
    shop.shopId,
    shopify(
      policy("REFUND_POLICY", "<p>Dertig dagen.</p>", "2026-10-01T10:00:00Z"),
      policy("PRIVACY_POLICY", "<p>Wij bewaren niets.</p>", "2026-10-01T10:00:00Z"),
    ) as never,
    "2026-10-02T10:00:00.000Z",
  );
  const changed = shopify(
    policy("REFUND_POLICY", "<p>Veertien dagen.</p>", "2026-11-15T10:00:00Z"),
    policy("SHIPPING_POLICY", "<p>Morgen in huis.</p>", "2026-11-15T10:00:00Z"),
  ) as never;
  await app.keepPolicies(shop.shopId, changed, NOW);
  await app.keepPolicies(shop.shopId, changed, NOW);
  expect(await claimOn(shop)).toStrictEqual([["refund_policy", "Dertig dagen."]]);
});

it("a policy of which no version of before the order is known says nothing", async () => {
  const shop = await shopWithOrder("2026-11-10T10:00:00Z");
  await app.keepPolicies(
    shop.shopId,
    shopify(policy("REFUND_POLICY", "<p>Veertien dagen.</p>", "2026-11-15T10:00:00Z")) as never,
    NOW,
  );
  expect(await claimOn(shop)).toStrictEqual([]);
});

it("a dispute gets them too, whichever of the two Shopify tells first, the order or the dispute", async () => {
  const told = { id: "900", type: "chargeback", status: "needs_response", reason: "product_not_received" };
  for (const disputeFirst of [false, true]) {
    const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
    const known = policy("REFUND_POLICY", "<p>Dertig dagen.</p>", "2026-10-01T10:00:00Z");
    await app.keepPolicies(shopId, shopify(known) as never, "2026-10-02T10:00:00.000Z");
    const shop = await app.ledgerShop(shopId);
    const arrivals = [
      ["orders/create", { ...orderPayload({ id: "5001", updatedAt: NOW }), processed_at: "2026-11-10T10:00:00Z" }],
      ["disputes/create", { ...told, order_id: 5001, initiated_at: NOW }],
    ] as const;
    for (const [topic, payload] of disputeFirst ? arrivals.toReversed() : arrivals) {
      const read = app.interpretWebhook(topic, JSON.stringify(payload), NOW);
      if (!read.ok || (read.value.type !== "fact" && read.value.type !== "dispute"))
        throw new Error("not about an order");
      const { fact } = read.value;
      const dispute = read.value.type === "dispute" ? { content: read.value.dispute, version: NOW } : null;
      await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute }], NOW));
    }
    const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
    const { entries } = await app.readLedger(shopId, order.id);
    expect(app.readFacts(entries).policies.map(({ value }) => value.text)).toStrictEqual(["Dertig dagen."]);
  }
});
