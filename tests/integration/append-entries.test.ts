import { beforeAll, describe, expect, it } from "vitest";
import type { NewEntry } from "#app/use-cases/evidence/append-entries.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  const { outsideShops, withShop } = await import("#app/db.server.ts");
  const { appendEntries, ensureOrders } = await import("#app/use-cases/evidence/append-entries.ts");
  const { ledgerShop } = await import("#app/use-cases/evidence/ledger-shop.ts");
  const { readLedger, verifyOrderChain } = await import("#app/queries/ledger/read-ledger.ts");
  return { outsideShops, withShop, appendEntries, ensureOrders, ledgerShop, readLedger, verifyOrderChain };
}

let shops = 0;

/** A new shop with orders, by our ids. */
async function shopWithOrders(...shopifyIds: string[]) {
  const { id } = await app.outsideShops.shop.create({ data: { domain: `append-${++shops}.myshopify.com` } });
  const shop = await app.ledgerShop(id);
  const orders = await app.withShop(id, (tx) => app.ensureOrders(tx, id, shopifyIds));
  const append = (entries: NewEntry[]) => app.withShop(id, (tx) => app.appendEntries(tx, shop, entries, NOW));
  return { shopId: id, orderIds: shopifyIds.map((shopifyId) => orders.get(shopifyId)!), append };
}

const entry = (orderId: string, entity: number, version = 1): NewEntry => ({
  orderId,
  kind: "fulfillment_event",
  entity: String(entity),
  occurredAt: NOW,
  content: { id: entity, status: "in_transit", version },
});

const range = (count: number) => Array.from({ length: count }, (_each, index) => index);

describe("appending at the same time", () => {
  it("to one order never forks its chain", async () => {
    const { shopId, orderIds, append } = await shopWithOrders("1");
    const orderId = orderIds[0]!;
    await Promise.all(range(60).map((n) => append([entry(orderId, n, 1), entry(orderId, n, 2)])));
    const ledger = await app.readLedger(shopId, orderId);
    expect(ledger.entries.map(({ seq }) => seq)).toStrictEqual(range(120).map((n) => n + 1));
    expect(await app.verifyOrderChain(shopId, orderId)).toStrictEqual({
      verifies: true,
      length: 120,
      erased: 0,
      faults: [],
    });
  });

  it("the same content from many sides is kept once, and all learn the same entry", async () => {
    const { shopId, orderIds, append } = await shopWithOrders("1");
    const orderId = orderIds[0]!;
    const results = await Promise.all(range(40).map(() => append([entry(orderId, 7), entry(orderId, 7)])));
    expect(new Set(results.flat().map((each) => each.entryId)).size).toBe(1);
    expect(results.flat().filter((each) => each.appended)).toHaveLength(1);
    expect((await app.readLedger(shopId, orderId)).entries).toHaveLength(1);
  });

  it("to several orders in crossing order ends, with every chain whole", async () => {
    const { shopId, orderIds, append } = await shopWithOrders("1", "2", "3");
    await Promise.all(
      range(45).map((n) => {
        const turned = [...orderIds.slice(n % 3), ...orderIds.slice(0, n % 3)];
        return append(turned.map((orderId) => entry(orderId, n)));
      }),
    );
    for (const orderId of orderIds)
      expect(await app.verifyOrderChain(shopId, orderId)).toMatchObject({ verifies: true, length: 45 });
  });

  it("new orders asked for from many sides exist once, each with one chain", async () => {
    const { shopId } = await shopWithOrders();
    const ids = range(20).map((n) => String(n + 1));
    const answers = await Promise.all(
      range(12).map((n) =>
        app.withShop(shopId, (tx) => app.ensureOrders(tx, shopId, [...ids.slice(n), ...ids.slice(0, n)])),
      ),
    );
    for (const answer of answers) expect(new Map([...answer].sort())).toStrictEqual(new Map([...answers[0]!].sort()));
    const counts = await app.withShop(shopId, async (tx) => [await tx.order.count(), await tx.ledgerChain.count()]);
    expect(counts).toStrictEqual([20, 20]);
  });
});

describe("appending", () => {
  it("keeps an older version that comes back apart from what is new", async () => {
    const { orderIds, append } = await shopWithOrders("1");
    const orderId = orderIds[0]!;
    const [first] = await append([entry(orderId, 1, 1)]);
    const [second] = await append([entry(orderId, 1, 2)]);
    const [again] = await append([entry(orderId, 1, 1)]);
    expect([first!.appended, second!.appended, again!.appended]).toStrictEqual([true, true, false]);
    expect(again!.entryId).toBe(first!.entryId);
  });

  it("leaves nothing behind when its transaction fails", async () => {
    const { shopId, orderIds } = await shopWithOrders("1");
    const orderId = orderIds[0]!;
    const shop = await app.ledgerShop(shopId);
    const failing = app.withShop(shopId, async (tx) => {
      await app.appendEntries(tx, shop, [entry(orderId, 1)], NOW);
      throw new Error("and then the power went");
    });
    await expect(failing).rejects.toThrow("the power went");
    const { entries, head } = await app.readLedger(shopId, orderId);
    expect([entries, head]).toStrictEqual([[], { seq: 0, hash: null }]);
  });

  it("refuses an order that has no chain in this shop", async () => {
    const { append } = await shopWithOrders("1");
    const other = await shopWithOrders("1");
    await expect(append([entry(other.orderIds[0]!, 1)])).rejects.toThrow("has no ledger chain");
  });
});
