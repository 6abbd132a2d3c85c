import type { ShopTransaction } from "#app/db.server.ts";
import type { DisputeContent } from "#app/domain/evidence/content.ts";
import type { Instant } from "#app/domain/time.ts";
import type { OrderFact } from "#app/shopify/interpret-webhook.ts";
import { noteRefunds } from "#app/use-cases/claims/note-refunds.ts";
import { followOrders, reportDisputes } from "#app/use-cases/claims/report-disputes.ts";
import { watchParcels } from "#app/use-cases/tracking/watch-parcels.ts";
import { appendEntries, ensureOrders, type LedgerShop } from "./append-entries.ts";
import { enqueueProductPages } from "./keep-product-pages.ts";
import { projectOrders } from "./project-orders.ts";

/** What arrived: a fact about an order, a dispute, or a dispute that is a fact about an order. */
export type Arrival = { fact: OrderFact | null; dispute: { content: DisputeContent; version: Instant } | null };

export type RecordedFacts = {
  /** The entry that holds each arrival's fact, appended now or known before; null for a dispute without an order. */
  entryIds: (string | null)[];
  /** Our ids of the orders of which a new version was recorded. */
  changedOrders: string[];
};

/**
 * Records what arrived, from webhooks or from the sweep alike: entries in the ledgers, the state of orders and parcels,
 * claims of disputes, refunds seen on claims. Idempotent, and the result does not depend on the order of arrival.
 */
export async function recordFacts(
  tx: ShopTransaction,
  shop: LedgerShop,
  arrivals: readonly Arrival[],
  now: Instant,
): Promise<RecordedFacts> {
  const facts = arrivals.flatMap(({ fact }) => (fact ? [fact] : []));
  const orderIds = await ensureOrders(
    tx,
    shop.id,
    facts.map((fact) => fact.orderShopifyId),
  );
  const entries = facts.map((fact) => ({ ...fact, orderId: orderIds.get(fact.orderShopifyId)! }));
  const appended = await appendEntries(tx, shop, entries, now);
  const fresh = entries.flatMap((entry, index) => {
    const { appended: isNew, text } = appended[index]!;
    return isNew ? [{ ...entry, text }] : [];
  });
  await projectOrders(tx, shop.id, fresh);
  const sent = fresh.filter((entry) => entry.kind === "fulfillment").map((entry) => entry.orderId);
  await watchParcels(tx, shop.id, [...new Set(sent)], now);
  const disputes = arrivals.flatMap(({ fact, dispute }) =>
    dispute ? [{ ...dispute, orderId: fact ? orderIds.get(fact.orderShopifyId)! : null }] : [],
  );
  await reportDisputes(tx, shop, disputes, now);
  const refunds = fresh.filter((entry) => entry.kind === "refund");
  await noteRefunds(tx, shop.id, refunds);
  const changedOrders = [...new Set(fresh.filter((entry) => entry.kind === "order").map((entry) => entry.orderId))];
  await followOrders(tx, shop, changedOrders, now);
  await enqueueProductPages(tx, shop.id, changedOrders);

  const entryIds = new Map(facts.map((fact, index) => [fact, appended[index]!.entryId]));
  return {
    entryIds: arrivals.map(({ fact }) => (fact ? entryIds.get(fact)! : null)),
    changedOrders,
  };
}
