import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { numericId } from "./shopify-id.ts";

const DOCUMENT = `#graphql
  query ChangedOrders($query: String!, $after: String) {
    orders(first: 100, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes { id updatedAt }
      pageInfo { hasNextPage endCursor }
    }
  }
` as const;

/** One page of orders that changed, the earliest change first. */
export type ChangedOrders = {
  orders: { gid: string; shopifyId: string; updatedAt: Instant }[];
  /** Where the next page begins; null when this was the last. */
  next: string | null;
};

/**
 * Names the orders that changed since a moment, 100 a page. Their contents are read one by one (read-order.server.ts),
 * and only where we do not know that version yet: all at once would cost more points than Shopify allows a query.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/queries/orders
 * @param since included
 * @param after `next` of the page before
 */
export async function findChangedOrders(
  graphql: AdminGraphql,
  { since, after }: { since: Instant; after?: string | null },
): Promise<Result<ChangedOrders, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { query: `updated_at:>='${since}'`, after: after ?? null });
  if (!answer.ok) return answer;
  const { nodes, pageInfo } = answer.value.orders;
  return ok({
    orders: nodes.map(({ id, updatedAt }) => ({
      gid: id,
      shopifyId: numericId(id),
      updatedAt: new Date(updatedAt).toISOString(),
    })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
}
