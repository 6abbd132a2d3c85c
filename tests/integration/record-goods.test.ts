import { createHash, randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { doorPhoto } from "#tests/sandbox/carriers/drawings.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-28T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/chain.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/queries/files/read-file.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/evidence/record-goods.ts")),
  };
}

async function shopWithOrder() {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const shop = await app.ledgerShop(shopId);
  const read = app.interpretWebhook("orders/create", JSON.stringify(orderPayload({ id: "5001", updatedAt: NOW })), NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const order = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId: order.id };
}

const packing = {
  fulfillmentId: null,
  grams: 740,
  serials: [{ kind: "imei" as const, number: "490154203237518" }],
  note: "",
};

it("records of the goods are entries with the moment of our clock, and a later one replaces none", async () => {
  const { shopId, orderId } = await shopWithOrder();
  const nothing = { packing: null, inspection: null, preference: null };
  await app.recordGoods(shopId, orderId, { ...nothing, packing }, "merchant:71", NOW);
  const later = "2026-11-28T11:00:00.000Z";
  await app.recordGoods(shopId, orderId, { ...nothing, packing: { ...packing, grams: 900 } }, "merchant:71", later);
  const ledger = await app.readLedger(shopId, orderId);
  const { packings } = app.readFacts(ledger.entries);
  expect(packings.map(({ value }) => [value.at, value.by, value.grams])).toStrictEqual([
    [NOW, "merchant:71", 740],
    [later, "merchant:71", 900],
  ]);
  expect(app.verifyChain(ledger.links, ledger.head)).toMatchObject({ verifies: true });
});

it("photos of an inspection are kept as they came, under their hash", async () => {
  const { shopId, orderId } = await shopWithOrder();
  const bytes = new Uint8Array(doorPhoto());
  const inspection = {
    inspectedOn: "2026-11-28",
    inspector: "Sanne",
    condition: "other_item" as const,
    findings: "Een andere lamp",
    serials: [],
    photos: [{ name: "retour.jpg", mediaType: "image/jpeg", bytes }],
  };
  const preference = { preference: "neighbour" as const, toldBy: "message" as const, words: "Bij de buren" };
  await app.recordGoods(shopId, orderId, { packing: null, inspection, preference }, "merchant:71", NOW);
  const facts = app.readFacts((await app.readLedger(shopId, orderId)).entries);
  const photo = facts.inspections[0]!.value.photos[0]!;
  expect(photo.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(Buffer.from((await app.readFile(shopId, photo.file_id))!.bytes).equals(Buffer.from(bytes))).toBe(true);
  expect(facts.preferences[0]!.value).toMatchObject({
    preference: "neighbour",
    told_by: "message",
    words: "Bij de buren",
  });
});
