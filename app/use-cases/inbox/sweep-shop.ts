import { outsideShops, withShop } from "#app/db.server.ts";
import { disputeContent } from "#app/domain/evidence/content.ts";
import type { Json } from "#app/domain/evidence/exact-json.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { adminFor } from "#app/shopify/admin-for.server.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { findChangedOrders } from "#app/shopify/find-changed-orders.server.ts";
import { interpretFetchedFact } from "#app/shopify/interpret-webhook.ts";
import { readOrder } from "#app/shopify/read-order.server.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Arrival, recordFacts } from "#app/use-cases/evidence/record-facts.ts";
import { restoreSubscriptions } from "./restore-subscriptions.ts";

/** Without read_all_orders Shopify shows the last 60 days. */
const HISTORY_HOURS = 60 * 24;

/** Webhooks may be minutes late: orders changed that recently are looked at again next time. */
const OVERLAP_HOURS = 0.25;

/**
 * Reconciles with Shopify: reads the orders that changed since the last sweep, records what webhooks did not bring, and
 * restores missing subscriptions. Continues where it stopped when it fails half-way.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function sweepShop(shopId: string, now: Instant): Promise<void> {
  const { domain } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true } });
  const admin = await adminFor(domain);
  if (!admin.ok) return;
  await restoreSubscriptions(shopId);
  const sync = await withShop(shopId, (tx) => tx.shopSync.findUnique({ where: { shopId } }));
  const since = sync?.ordersUntil?.toISOString() ?? addHours(now, -HISTORY_HOURS);
  let after: string | null = null;
  do {
    const page = await findChangedOrders(admin.value.graphql, { since, after });
    if (!page.ok) throw new Error(`finding changed orders: ${page.error.kind}`);
    for (const order of await missed(shopId, page.value.orders))
      await recordOrder(shopId, admin.value.graphql, order.gid, now);
    after = page.value.next;
    const seen = page.value.orders.at(-1)?.updatedAt;
    await mark(shopId, after ? seen : addHours(now, -OVERLAP_HOURS), now);
  } while (after);
}

/** Those of the orders of which we do not know that version yet. */
async function missed<Changed extends { shopifyId: string; updatedAt: Instant }>(
  shopId: string,
  orders: Changed[],
): Promise<Changed[]> {
  const known = await withShop(shopId, (tx) =>
    tx.order.findMany({
      where: { shopId, shopifyId: { in: orders.map((order) => order.shopifyId) } },
      select: { shopifyId: true, updatedAt: true },
    }),
  );
  const versions = new Map(known.map((order) => [order.shopifyId, order.updatedAt?.toISOString() ?? ""]));
  return orders.filter((order) => (versions.get(order.shopifyId) ?? "") < order.updatedAt);
}

async function recordOrder(shopId: string, graphql: AdminGraphql, gid: string, now: Instant): Promise<void> {
  const facts = await readOrder(graphql, gid);
  if (!facts.ok) {
    if (facts.error.kind === "not_found") return;
    throw new Error(`reading an order: ${facts.error.kind}`);
  }
  const arrivals = facts.value.map(({ kind, content }): Arrival => {
    const fact = interpretFetchedFact(kind, content as Json, now);
    return {
      fact,
      dispute: kind === "dispute" ? { content: disputeContent.parse(content), version: now } : null,
    };
  });
  const shop = await ledgerShop(shopId);
  await withShop(shopId, (tx) => recordFacts(tx, shop, arrivals, now));
}

async function mark(shopId: string, ordersUntil: Instant | undefined, now: Instant): Promise<void> {
  const marks = { lastSweepAt: now, ...(ordersUntil ? { ordersUntil } : {}) };
  await withShop(shopId, (tx) =>
    tx.shopSync.upsert({ where: { shopId }, create: { shopId, ...marks }, update: marks }),
  );
}
