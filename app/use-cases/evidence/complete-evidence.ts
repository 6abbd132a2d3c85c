import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { LedgerShop } from "./append-entries.ts";
import { recordPoliciesOf } from "./keep-policies.ts";

/**
 * Adds to an order's ledger what only a claim needs: at once the policies of the order's day, by a job the e-mails that
 * Shopify sent about it.
 */
export async function completeEvidence(
  tx: ShopTransaction,
  shop: LedgerShop,
  orderId: string,
  now: Instant,
): Promise<void> {
  await recordPoliciesOf(tx, shop, orderId, now);
  await enqueue(tx, "record-order-mails", { shopId: shop.id, orderId }, { key: `record-order-mails:${orderId}` });
}
