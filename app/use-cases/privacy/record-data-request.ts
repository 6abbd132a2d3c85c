import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";
import type { RedactedCustomer } from "#app/shopify/interpret-webhook.ts";

/**
 * Notes that a customer asked for his data, so that the merchant sees it and can hand them over.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
export async function recordDataRequest(
  tx: ShopTransaction,
  shopId: string,
  customer: RedactedCustomer,
  orderIds: string[],
  now: Instant,
): Promise<void> {
  const emailNormalised = customer.email ? normaliseEmail(customer.email) : null;
  await tx.privacyRequest.create({
    data: { shopId, customerId: customer.id ?? null, emailNormalised, orderIds, requestedAt: now },
  });
}
