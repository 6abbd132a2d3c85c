import type { ShopTransaction } from "#app/db.server.ts";
import { eraseEvent } from "#app/domain/claim/erase-event.ts";
import { erasePayload, sendPayload } from "#app/domain/response/send-payload.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { RedactedCustomer } from "#app/shopify/interpret-webhook.ts";
import { eventData, readEvent } from "#app/domain/claim/stored-event.ts";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";
import { lockClaim } from "#app/use-cases/claims/claim-store.ts";

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
  const emails = await emailsOf(tx, shopId, orderIds, customer);
  await eraseReviews(tx, shopId, orderIds, emails);
  // He stays on the do-not-mail list by the digest of his address, or the next order would have him mailed again.
  await tx.mailRefusal.updateMany({
    where: { shopId, emailNormalised: { in: emails } },
    data: { emailNormalised: null },
  });
  await tx.ledgerContent.deleteMany({ where: { shopId, orderId: { in: orderIds } } });
  await tx.order.updateMany({
    where: { shopId, id: { in: orderIds } },
    data: { customerId: null, customerName: null, email: null, emailNormalised: null, locale: null, sourceHash: null },
  });
  await tx.fulfillment.updateMany({
    where: { shopId, orderId: { in: orderIds } },
    data: { trackingNumbers: [], trackingUrls: [], sourceHash: null },
  });
  await tx.tracking.deleteMany({ where: { shopId, orderId: { in: orderIds } } });
  await tx.carrierInquiry.deleteMany({ where: { shopId, orderId: { in: orderIds } } });
  const claimIds = await claimsOf(tx, shopId, orderIds, customer);
  for (const claimId of claimIds) await eraseClaim(tx, shopId, claimId);
  await eraseFiles(tx, shopId, { OR: [{ orderId: { in: orderIds } }, { claimId: { in: claimIds } }] });
  await tx.privacyRequest.deleteMany({
    where: {
      shopId,
      OR: [{ emailNormalised: { in: emails } }, ...(customer.id ? [{ customerId: customer.id }] : [])],
    },
  });
}

/** His addresses, as his orders and Shopify name them. To be called while the orders still hold them. */
async function emailsOf(
  tx: ShopTransaction,
  shopId: string,
  orderIds: string[],
  { email }: RedactedCustomer,
): Promise<string[]> {
  const orders = await tx.order.findMany({
    where: { shopId, id: { in: orderIds } },
    select: { emailNormalised: true },
  });
  const emails = [...orders.map((order) => order.emailNormalised), email ? normaliseEmail(email) : null];
  return [...new Set(emails.filter((address) => address !== null))];
}

/**
 * Empties what review sites told in his name. A bare row stays for each review, so that it is not read again from a site that
 * still shows it.
 */
async function eraseReviews(tx: ShopTransaction, shopId: string, orderIds: string[], emails: string[]): Promise<void> {
  const his = { shopId, OR: [{ orderId: { in: orderIds } }, { emailNormalised: { in: emails } }] };
  const reviews = await tx.review.findMany({ where: his, select: { siteReviewId: true } });
  await clearReviewPushes(
    tx,
    shopId,
    reviews.map(({ siteReviewId }) => siteReviewId),
    emails,
  );
  await tx.review.updateMany({
    where: his,
    data: {
      rating: null,
      title: null,
      text: null,
      language: null,
      author: null,
      emailNormalised: null,
      orderReference: null,
      siteOrderId: null,
      productId: null,
      match: "none",
      orderId: null,
      strength: null,
      rule: null,
      candidates: [],
      erased: true,
    },
  });
  await tx.reviewInvitation.deleteMany({ where: his });
  await tx.deliveryQuestion.deleteMany({ where: { shopId, orderId: { in: orderIds } } });
}

/** Deletes pushes of review sites that wait or failed and tell of his reviews; of handled ones no body is kept. */
async function clearReviewPushes(
  tx: ShopTransaction,
  shopId: string,
  siteReviewIds: string[],
  emails: string[],
): Promise<void> {
  const ids = siteReviewIds.map((id) => id.replace(/[^0-9A-Za-z]/g, "\\$&"));
  await tx.$executeRaw`
    DELETE FROM inbox_message m
    WHERE m.shop_id = ${shopId}::uuid AND m.state IN ('dead', 'pending') AND m.topic LIKE 'reviews/%' AND (
      encode(m.body, 'escape') ~ ${`(^|[^0-9A-Za-z])(${ids.join("|") || "[^\\s\\S]"})([^0-9A-Za-z]|$)`}
      OR EXISTS (
        SELECT FROM unnest(${emails}::text[]) AS e (address)
        WHERE position(encode(convert_to(e.address, 'UTF8'), 'escape') IN lower(encode(m.body, 'escape'))) > 0))`;
}

/** The claims on his orders, and those not linked to any order that name his e-mail address. */
async function claimsOf(
  tx: ShopTransaction,
  shopId: string,
  orderIds: string[],
  { email }: RedactedCustomer,
): Promise<string[]> {
  const named = email && {
    orderId: null,
    OR: [
      { statement: { contains: email, mode: "insensitive" as const } },
      { sendAttempts: { some: { payload: { contains: email, mode: "insensitive" as const } } } },
    ],
  };
  const claims = await tx.claim.findMany({
    where: { shopId, OR: [{ orderId: { in: orderIds } }, ...(named ? [named] : [])] },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return claims.map((claim) => claim.id);
}

/** Takes the words, names and addresses out of a claim. Where it stands stays told, so that it can still be ended. */
async function eraseClaim(tx: ShopTransaction, shopId: string, claimId: string): Promise<void> {
  await lockClaim(tx, shopId, claimId);
  await tx.claim.updateMany({ where: { shopId, id: claimId }, data: { statement: null } });
  for (const event of await tx.claimEvent.findMany({ where: { shopId, claimId } })) {
    const data = eventData(eraseEvent(readEvent(event)));
    if (data !== event.data) await tx.claimEvent.update({ where: { id: event.id }, data: { data } });
  }
  for (const { id, payload } of await tx.sendAttempt.findMany({ where: { shopId, claimId } })) {
    const erased = erasePayload(sendPayload.parse(JSON.parse(payload)));
    await tx.sendAttempt.update({ where: { id }, data: { payload: JSON.stringify(erased), error: null } });
  }
}

/**
 * Empties handled messages about his orders and his rights, and deletes those that wait or failed and name him. A message
 * that asks for an erasure itself stays until it is handled.
 */
async function clearInbox(
  tx: ShopTransaction,
  shopId: string,
  orderIds: string[],
  shopifyIds: string[],
  customer: RedactedCustomer,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE inbox_message SET body = NULL
    WHERE shop_id = ${shopId}::uuid AND entry_id IN (
      SELECT id FROM ledger_entry WHERE shop_id = ${shopId}::uuid AND order_id = ANY (${orderIds}::uuid[]))`;
  // An id must stand alone: it may also be a part of somebody else's longer one.
  const ids = [...new Set([...shopifyIds, ...(customer.id ? [customer.id] : [])])];
  await tx.$executeRaw`
    DELETE FROM inbox_message m
    WHERE m.shop_id = ${shopId}::uuid AND m.state IN ('dead', 'pending') AND m.topic <> 'customers/redact' AND (
      encode(m.body, 'escape') ~ ${`(^|[^0-9])(${ids.join("|") || "none"})([^0-9]|$)`}
      OR position(lower(encode(convert_to(${customer.email || null}::text, 'UTF8'), 'escape'))
        IN lower(encode(m.body, 'escape'))) > 0)`;
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
