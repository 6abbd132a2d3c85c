import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { readOrderMails } from "#app/shopify/read-order-mails.server.ts";
import { globalId } from "#app/shopify/shopify-id.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { appendEntries } from "./append-entries.ts";
import { ledgerShop } from "./ledger-shop.ts";

/** Reads Shopify's e-mails about an order with the app's own token; see {@link recordOrderMails}. */
export async function readMailsOf(shopId: string, orderId: string, now: Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (admin.ok) await recordOrderMails(shopId, orderId, admin.value.graphql, now);
}

/**
 * Puts into an order's ledger which e-mails Shopify sent to the customer about it. What is there already is not added again.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function recordOrderMails(
  shopId: string,
  orderId: string,
  graphql: AdminGraphql,
  now: Instant,
): Promise<void> {
  const order = await withShop(shopId, (tx) =>
    tx.order.findFirst({ where: { shopId, id: orderId }, select: { shopifyId: true } }),
  );
  if (!order) return;
  const mails = await readOrderMails(graphql, globalId("Order", order.shopifyId));
  if (!mails.ok) {
    if (mails.error.kind === "access_denied" || mails.error.kind === "not_found") return;
    throw new Error(`reading the mails of an order: ${mails.error.kind}`);
  }
  const shop = await ledgerShop(shopId);
  const entries = mails.value.map((mail) => ({
    orderId,
    kind: "order_mail" as const,
    entity: mail.id,
    occurredAt: mail.at,
    content: mail,
  }));
  await withShop(shopId, (tx) => appendEntries(tx, shop, entries, now));
}
