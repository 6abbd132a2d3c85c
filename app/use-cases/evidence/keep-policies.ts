import { type ShopTransaction, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { readPolicies } from "#app/shopify/read-policies.server.ts";
import { appendEntries, type LedgerShop } from "./append-entries.ts";

/** Policies that a claim can turn on. */
const KEPT = ["refund_policy", "shipping_policy", "terms_of_service", "subscription_policy"];

/**
 * Keeps the version of each policy that Shopify has now, so that an order can be shown the one of its day. Where Shopify does
 * not answer, the next sweep asks again.
 */
export async function keepPolicies(shopId: string, graphql: AdminGraphql, now: Instant): Promise<void> {
  const policies = await readPolicies(graphql);
  if (!policies.ok) return;
  const kept = policies.value.filter(({ type, body }) => KEPT.includes(type) && body !== "");
  await withShop(shopId, (tx) =>
    tx.shopPolicy.createMany({
      data: kept.map((policy) => ({ shopId, seenAt: now, ...policy })),
      skipDuplicates: true,
    }),
  );
}

/** Puts the policies that stood when the order was placed into its ledger; a policy of which no such version is known stays out. */
export async function recordPoliciesOf(
  tx: ShopTransaction,
  shop: LedgerShop,
  orderId: string,
  now: Instant,
): Promise<void> {
  const order = await tx.order.findFirst({ where: { shopId: shop.id, id: orderId }, select: { placedAt: true } });
  if (!order?.placedAt) return;
  const versions = await tx.shopPolicy.findMany({
    where: { shopId: shop.id, updatedAt: { lte: order.placedAt } },
    orderBy: { updatedAt: "asc" },
  });
  const standing = new Map(versions.map((version) => [version.type, version]));
  await appendEntries(
    tx,
    shop,
    [...standing.values()].map(({ type, title, url, body, updatedAt }) => ({
      orderId,
      kind: "shop_policy" as const,
      entity: type,
      occurredAt: updatedAt.toISOString(),
      content: { type, title, url, text: body, updated_at: updatedAt.toISOString() },
    })),
    now,
  );
}
