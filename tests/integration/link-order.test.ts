import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { orderPayload, refundPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const RECEIVED = "2026-11-20T10:00:00.000Z";
const REFUNDED = "2026-11-20T15:00:00.000Z";
const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/link-order.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
  };
}

it("gives a claim the words, and the refunds that were made before it was linked", async () => {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const shop = await app.ledgerShop(shopId);
  const opened = await app.openClaim(
    shopId,
    {
      orderId: null,
      channel: "customer",
      reason: "credit_not_processed",
      amount: { minor: 4995n, currency: "EUR" },
      statement: "Waar blijft mijn geld?",
      receivedAt: RECEIVED,
    },
    "merchant:1",
    NOW,
  );
  if (!opened.ok) throw new Error(opened.error);
  const { claimId } = opened.value;
  for (const [topic, payload] of [
    ["orders/create", orderPayload({ id: "5001", updatedAt: RECEIVED })],
    ["refunds/create", refundPayload({ id: "81", orderId: "5001", processedAt: REFUNDED, amount: "49.95" })],
  ] as const) {
    const read = app.interpretWebhook(topic, JSON.stringify(payload), NOW);
    if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
    const { fact } = read.value;
    await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  }
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));

  expect(await app.linkOrder(shopId, claimId, orderId, "merchant:1", NOW)).toStrictEqual({ ok: true, value: null });
  const claim = await app.withShop(shopId, (tx) => tx.claim.findFirstOrThrow({ where: { shopId, id: claimId } }));
  expect(claim).toMatchObject({ orderId, status: "settled", closedAt: new Date(REFUNDED) });
  const words = await app.withShop(shopId, (tx) =>
    tx.ledgerContent.findMany({ where: { shopId, kind: "customer_message" } }),
  );
  expect(words.map(({ text }) => (JSON.parse(text) as { text: string }).text)).toStrictEqual([
    "Waar blijft mijn geld?",
  ]);
});
