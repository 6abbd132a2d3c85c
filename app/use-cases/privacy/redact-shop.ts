import type { ShopTransaction } from "#app/db.server.ts";
import { eraseFiles } from "./redact-customer.ts";

/**
 * Erases everything kept for a shop, 48 hours after it uninstalled the app. Of its ledgers only bare hashes remain.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
export async function redactShop(tx: ShopTransaction, shopId: string): Promise<void> {
  await eraseFiles(tx, shopId, {});
  await tx.ledgerContent.deleteMany({ where: { shopId } });
  await tx.connection.deleteMany({ where: { shopId } });
  await tx.claim.deleteMany({ where: { shopId } });
  await tx.fulfillment.deleteMany({ where: { shopId } });
  await tx.review.deleteMany({ where: { shopId } });
  await tx.reviewInvitation.deleteMany({ where: { shopId } });
  await tx.reviewImport.deleteMany({ where: { shopId } });
  await tx.trustMark.deleteMany({ where: { shopId } });
  await tx.reviewSettings.deleteMany({ where: { shopId } });
  await tx.mailRefusal.deleteMany({ where: { shopId } });
  await tx.unsubscribeLink.deleteMany({ where: { shopId } });
  await tx.deliveryQuestion.deleteMany({ where: { shopId } });
  await tx.order.deleteMany({ where: { shopId } });
  await tx.inboxMessage.deleteMany({ where: { shopId } });
  await tx.shopPolicy.deleteMany({ where: { shopId } });
  await tx.productPage.deleteMany({ where: { shopId } });
  await tx.trader.deleteMany({ where: { shopId } });
  await tx.businessEmail.deleteMany({ where: { shopId } });
  await tx.placementMark.deleteMany({ where: { shopId } });
  await tx.mailSettings.deleteMany({ where: { shopId } });
  await tx.shopSync.deleteMany({ where: { shopId } });
  await tx.dismissal.deleteMany({ where: { shopId } });
  await tx.privacyRequest.deleteMany({ where: { shopId } });
  const shop = await tx.shop.update({
    where: { id: shopId },
    data: { name: null, email: null, country: null, digestKey: null, scopes: [], shipsTo: [] },
  });
  await tx.session.deleteMany({ where: { shop: shop.domain } });
}
