import { z } from "zod";
import { withShop } from "#app/db.server.ts";
import { disputeContent } from "#app/domain/evidence/content.ts";
import type { Json } from "#app/domain/evidence/exact-json.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import { findChangedOrders } from "#app/shopify/find-changed-orders.server.ts";
import { interpretFetchedFact } from "#app/shopify/interpret-webhook.ts";
import type { FetchedFact } from "#app/shopify/order-as-facts.ts";
import { readOrder } from "#app/shopify/read-order.server.ts";
import { readShop } from "#app/shopify/read-shop.server.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { recordShopFacts } from "#app/use-cases/connections/record-shop-facts.ts";
import { keepPolicies } from "#app/use-cases/evidence/keep-policies.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Arrival, recordFacts } from "#app/use-cases/evidence/record-facts.ts";
import { restoreSubscriptions } from "./restore-subscriptions.ts";

/** Without read_all_orders Shopify shows the last 60 days. */
const HISTORY_HOURS = 60 * 24;

/** Webhooks may be minutes late: orders changed that recently are looked at again next time. */
const OVERLAP_HOURS = 0.25;

/** In this time Shopify gives back what some ten orders cost to read. */
const GO_ON_AFTER_MS = 10_000;

/**
 * Reconciles with Shopify: reads the orders that changed since the last sweep, records what webhooks did not bring, and
 * restores missing subscriptions, and keeps the policies and what Shopify says of the shop now. Continues where it stopped when it fails half-way, or when Shopify asks it to wait: a
 * first sweep of many orders has to wait often. An order that we cannot read is noted and left out.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function sweepShop(shopId: string, now: Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (!admin.ok) return;
  await restoreSubscriptions(shopId);
  const sync = await withShop(shopId, (tx) => tx.shopSync.findUnique({ where: { shopId } }));
  const since = sync?.ordersUntil?.toISOString() ?? addHours(now, -HISTORY_HOURS);
  let after: string | null = null;
  let unread: string | null = null;
  do {
    const page = await findChangedOrders(admin.value.graphql, { since, after });
    if (!page.ok) return waitOrFail(shopId, page.error, now);
    for (const order of await missed(shopId, page.value.orders)) {
      const facts = await readOrder(admin.value.graphql, order.gid);
      if (!facts.ok && facts.error.kind !== "not_found") return waitOrFail(shopId, facts.error, now);
      if (facts.ok && !(await recordOrder(shopId, facts.value, now)))
        unread = `order ${order.shopifyId} was not understood`;
    }
    after = page.value.next;
    const seen = page.value.orders.at(-1)?.updatedAt;
    await mark(shopId, after ? seen : addHours(now, -OVERLAP_HOURS), unread, now);
  } while (after);
  await keepPolicies(shopId, admin.value.graphql, now);
  const facts = await readShop(admin.value.graphql);
  if (facts.ok) await recordShopFacts(shopId, facts.value);
}

async function waitOrFail(shopId: string, { kind }: AdminError, now: Instant): Promise<void> {
  if (kind !== "throttled") throw new Error(`sweeping: ${kind}`);
  const runAt = new Date(Date.parse(now) + GO_ON_AFTER_MS);
  await withShop(shopId, (tx) => enqueue(tx, "sweep-shop", { shopId }, { key: `sweep-shop:${shopId}`, runAt }));
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

/** @returns false when Shopify words the order in a way that our rules do not know */
async function recordOrder(shopId: string, fetched: FetchedFact[], now: Instant): Promise<boolean> {
  let arrivals: Arrival[];
  try {
    arrivals = fetched.map(({ kind, content }) => ({
      fact: interpretFetchedFact(kind, content as Json, now),
      dispute: kind === "dispute" ? { content: disputeContent.parse(content), version: now } : null,
    }));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return false;
  }
  const shop = await ledgerShop(shopId);
  await withShop(shopId, (tx) => recordFacts(tx, shop, arrivals, now));
  return true;
}

async function mark(
  shopId: string,
  ordersUntil: Instant | undefined,
  lastSweepError: string | null,
  now: Instant,
): Promise<void> {
  const marks = { lastSweepAt: now, lastSweepError, ...(ordersUntil ? { ordersUntil } : {}) };
  await withShop(shopId, (tx) =>
    tx.shopSync.upsert({ where: { shopId }, create: { shopId, ...marks }, update: marks }),
  );
}
