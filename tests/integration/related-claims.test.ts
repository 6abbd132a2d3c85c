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
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/report-outcome.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
    ...(await import("#app/queries/orders/read-earlier-orders.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
  };
}

async function shopWithOrders() {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const shop = await app.ledgerShop(shopId);
  for (const [id, name, placed] of [
    ["5001", "#1001", "2026-03-01T10:00:00Z"],
    ["5002", "#1002", "2026-11-10T10:00:00Z"],
  ] as const) {
    const payload = { ...orderPayload({ id, updatedAt: NOW }), name, processed_at: placed, created_at: placed };
    const read = app.interpretWebhook("orders/create", JSON.stringify(payload), NOW);
    if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
    const { fact } = read.value;
    await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  }
  const orders = await app.withShop(shopId, (tx) => tx.order.findMany({ where: { shopId }, orderBy: { name: "asc" } }));
  return { shopId, earlier: orders[0]!, order: orders[1]! };
}

async function open(shopId: string, orderId: string, channel: "customer" | "psp"): Promise<string> {
  const claim = {
    orderId,
    channel,
    reason: "product_not_received",
    amount: null,
    statement: "",
    receivedAt: NOW,
  } as const;
  const opened = await app.openClaim(shopId, claim, "merchant:1", NOW);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value.claimId;
}

it("a claim knows the others on its order, and the customer's on other orders; money is not given twice", async () => {
  const { shopId, earlier, order } = await shopWithOrders();
  const before = await open(shopId, earlier.id, "customer");
  const atProvider = await open(shopId, order.id, "psp");
  await app.reportOutcome(shopId, atProvider, "lost", "merchant:1", NOW);
  const claimId = await open(shopId, order.id, "customer");

  const ready = await app.readResponse(shopId, claimId, {}, NOW);
  expect(ready?.related.linked.map(({ id, status }) => [id, status])).toStrictEqual([[atProvider, "lost"]]);
  expect(ready?.related.ofCustomer.map(({ id, status }) => [id, status])).toStrictEqual([[before, "open"]]);
  expect(ready?.assessment.recommendation.reasons[0]?.key).toBe("advice.other_claim_compensated");
  expect(ready?.assessment.civil.counterArguments[0]).toMatchObject({
    key: "against.other_claim_compensated",
    params: { reference: ready?.related.linked[0]?.reference },
  });
});

it("reads the customer's earlier orders from their own ledgers", async () => {
  const { shopId, earlier, order } = await shopWithOrders();
  expect(await app.readEarlierOrders(shopId, order)).toMatchObject([
    { name: "#1001", at: "2026-03-01T10:00:00.000Z", paid: false, disputed: false },
  ]);
  expect(await app.readEarlierOrders(shopId, earlier)).toStrictEqual([]);
});
