import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { linkTokenDigest } from "#app/platform/link-token.server.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { emailDigest } from "./email-digest.ts";

/**
 * A customer pressed the button behind a mail's link, or his mail program did for him (RFC 8058): nothing is asked of him
 * after an order any more. Pressing again changes nothing.
 * @param shop the shop by its domain or by our own id, as the link names it
 * @returns false when there is no such link, or its time is over
 */
export async function unsubscribe(
  shop: { domain: string } | { id: string },
  token: string,
  now: Instant,
): Promise<boolean> {
  const known = await outsideShops.shop.findUnique({ where: shop });
  if (!known) return false;
  const { id: shopId, digestKey } = await ledgerShop(known.id);
  return withShop(shopId, async (tx) => {
    const link = await tx.unsubscribeLink.findFirst({
      where: { shopId, tokenHash: linkTokenDigest(token), expiresAt: { gt: new Date(now) } },
    });
    if (!link) return false;
    const order = await tx.order.findFirst({ where: { shopId, id: link.orderId }, select: { emailNormalised: true } });
    const email = order?.emailNormalised ?? null;
    // An order's address may have changed since: the link is about the one that was written to.
    const same = email !== null && emailDigest(digestKey, email) === link.emailDigest;
    const key = { shopId, emailDigest: link.emailDigest };
    await tx.mailRefusal.upsert({
      where: { shopId_emailDigest: key },
      create: { ...key, emailNormalised: same ? email : null, addedBy: "customer", refusedAt: now },
      update: {},
    });
    return true;
  });
}
