import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { numericId } from "./shopify-id.ts";

const DOCUMENT = `#graphql
  query DisputedOrders($query: String!, $after: String) {
    orders(first: 50, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes { id updatedAt disputes { id initiatedAs status } }
      pageInfo { hasNextPage endCursor }
    }
  }
` as const;

/** A dispute as an order tells of it without the scope for disputes: no reason, amount or date. */
export type DisputeSummary = { orderShopifyId: string; id: string; type: string; status: string };

export type DisputedOrders = { disputes: DisputeSummary[]; until: Instant | null; next: string | null };

/**
 * Reads the disputes of orders that changed since a moment, a page at a time.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/OrderDisputeSummary
 * @param since included
 * @param after `next` of the page before
 */
export async function findDisputedOrders(
  graphql: AdminGraphql,
  { since, after }: { since: Instant; after: string | null },
): Promise<Result<DisputedOrders, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { query: `updated_at:>='${since}'`, after });
  if (!answer.ok) return answer;
  const { nodes, pageInfo } = answer.value.orders;
  const last = nodes.at(-1);
  return ok({
    disputes: nodes.flatMap((order) =>
      order.disputes.map(({ id, initiatedAs, status }) => ({
        orderShopifyId: numericId(order.id),
        id: numericId(id),
        type: initiatedAs.toLowerCase(),
        status: status.toLowerCase(),
      })),
    ),
    until: last ? new Date(last.updatedAt).toISOString() : null,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
}
