import type { ShopTransaction } from "#app/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { RedactedCustomer } from "#app/shopify/interpret-webhook.ts";

/**
 * Erases a customer: contents of his orders' ledgers, the personal columns of the orders, what his claims say, files,
 * letters, and the bodies of webhooks, dead letters included. The chains keep their hashes and still verify.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 * @param orderShopifyIds the orders Shopify names; his other orders, known by his id, are erased as well
 */
export async function redactCustomer(
  tx: ShopTransaction,
  shopId: string,
  customer: RedactedCustomer,
  orderShopifyIds: string[],
): Promise<void> {
  const orders = await tx.order.findMany({
    where: {
      shopId,
      OR: [{ shopifyId: { in: orderShopifyIds } }, ...(customer.id ? [{ customerId: customer.id }] : [])],
    },
    select: { id: true, shopifyId: true },
  });
  const orderIds = orders.map((order) => order.id);
  await clearInbox(tx, shopId, orderIds, [...orders.map((order) => order.shopifyId), ...orderShopifyIds], customer);
  if (orderIds.length === 0) return;

  await tx.ledgerContent.deleteMany({ where: { shopId, orderId: { in: orderIds } } });
  await tx.order.updateMany({
    where: { shopId, id: { in: orderIds } },
    data: { customerId: null, customerName: null, email: null, emailNormalised: null, locale: null, sourceHash: null },
  });
  await tx.fulfillment.updateMany({
    where: { shopId, orderId: { in: orderIds } },
    data: { trackingNumbers: [], trackingUrls: [], sourceHash: null },
  });
  const claims = await tx.claim.findMany({ where: { shopId, orderId: { in: orderIds } }, select: { id: true } });
  const claimIds = claims.map((claim) => claim.id);
  await tx.claim.updateMany({ where: { shopId, id: { in: claimIds } }, data: { statement: null } });
  await tx.claimEvent.updateMany({
    where: { shopId, claimId: { in: claimIds }, type: { in: ["claim_opened", "statement_added", "response_sent"] } },
    data: { data: ERASED },
  });
  await tx.sendAttempt.updateMany({ where: { shopId, claimId: { in: claimIds } }, data: { payload: ERASED } });
  await eraseFiles(tx, shopId, { OR: [{ orderId: { in: orderIds } }, { claimId: { in: claimIds } }] });
  if (customer.id) await tx.privacyRequest.deleteMany({ where: { shopId, customerId: customer.id } });
}

/** What stands where an erased text stood. */
const ERASED = '{"erased":true}';

async function clearInbox(
  tx: ShopTransaction,
  shopId: string,
  orderIds: string[],
  shopifyIds: string[],
  customer: RedactedCustomer,
): Promise<void> {
  const marks = [
    ...new Set([...shopifyIds, ...(customer.id ? [customer.id] : []), ...(customer.email ? [customer.email] : [])]),
  ];
  await tx.$executeRaw`
    UPDATE inbox_message SET body = NULL
    WHERE shop_id = ${shopId}::uuid AND entry_id IN (
      SELECT id FROM ledger_entry WHERE shop_id = ${shopId}::uuid AND order_id = ANY (${orderIds}::uuid[]))`;
  await tx.$executeRaw`
    DELETE FROM inbox_message m
    WHERE m.shop_id = ${shopId}::uuid AND m.state IN ('dead', 'pending') AND m.topic NOT LIKE 'customers/%'
      AND EXISTS (
        SELECT 1 FROM unnest(${marks}::text[]) AS mark WHERE position(convert_to(mark, 'UTF8') IN m.body) > 0)`;
}

/** Forgets files and has their bytes deleted after the transaction. */
export async function eraseFiles(
  tx: ShopTransaction,
  shopId: string,
  which: { OR?: ({ orderId: { in: string[] } } | { claimId: { in: string[] } })[] },
): Promise<void> {
  const files = await tx.storedFile.findMany({ where: { shopId, ...which }, select: { id: true, key: true } });
  if (files.length === 0) return;
  await tx.storedFile.deleteMany({ where: { shopId, id: { in: files.map((file) => file.id) } } });
  await enqueue(tx, "delete-files", { shopId, keys: [...new Set(files.map((file) => file.key))] });
}
