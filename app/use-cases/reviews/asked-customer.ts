import { withShop } from "#app/db.server.ts";
import { orderContent } from "#app/domain/evidence/content.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import type { InvitationFacts } from "#app/domain/review/invitation.ts";
import { orderReferenceOf } from "#app/domain/review/order-reference.ts";
import type { ReviewInvitation } from "#app/generated/prisma/client.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { emailDigest } from "./email-digest.ts";

/** Whom an invitation is for, and what decides about it. */
export type AskedCustomer = {
  orderId: string;
  shopifyId: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  language: Language;
  /** The order's name without what Shopify sets before it. */
  reference: string;
  orderedAt: string;
  facts: InvitationFacts;
};

/** Reads the customer of an invitation's order; undefined when the order is gone. */
export async function askedCustomer(shopId: string, invitation: ReviewInvitation): Promise<AskedCustomer | undefined> {
  const { orderId } = invitation;
  if (!orderId) return undefined;
  const { digestKey } = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    const order = await tx.order.findFirst({ where: { shopId, id: orderId } });
    if (!order) return undefined;
    const { primaryLocale } = await tx.shop.findUniqueOrThrow({
      where: { id: shopId },
      select: { primaryLocale: true },
    });
    const sent = await tx.fulfillment.aggregate({
      where: { shopId, orderId, OR: [{ status: null }, { status: { not: "cancelled" } }] },
      _min: { shippedAt: true },
    });
    const openClaims = await tx.claim.count({ where: { shopId, orderId, closedAt: null } });
    const newest = await tx.ledgerContent.findFirst({
      where: { shopId, orderId, kind: "order" },
      orderBy: { occurredAt: "desc" },
      select: { text: true },
    });
    const content = newest && orderContent.safeParse(parseExactJson(newest.text)).data;
    const email = order.email;
    const refused =
      email !== null &&
      (await tx.mailRefusal.count({ where: { shopId, emailDigest: emailDigest(digestKey, email) } })) > 0;
    const orderedAt = (order.placedAt ?? order.createdAt).toISOString();
    return {
      orderId,
      shopifyId: order.shopifyId,
      email,
      firstName: content?.customer?.first_name ?? null,
      lastName: content?.customer?.last_name ?? null,
      language: languageOf(order.locale) ?? languageOf(primaryLocale) ?? "en",
      reference: orderReferenceOf(order.name ?? order.shopifyId),
      orderedAt,
      facts: {
        orderedAt,
        cancelledAt: order.cancelledAt?.toISOString() ?? null,
        dispatchedAt: sent._min.shippedAt?.toISOString() ?? null,
        handedOverAt: order.deliveredAt?.toISOString() ?? null,
        email,
        refused,
        acceptsMarketing: content?.["buyer_accepts_marketing"] === true,
        agreedAtSite: null,
        hasProblem: openClaims > 0,
      },
    };
  });
}
