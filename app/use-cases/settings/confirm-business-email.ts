import { outsideShops, withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { type EmailLink, linkIn, readEmailLink } from "#app/queries/settings/read-email-link.ts";

/**
 * Somebody pressed the button on the page of a verification mail: mail arrives at that address. A link confirms once.
 * @returns the link as it was found; `open` means that it confirmed now
 */
export async function confirmBusinessEmail(shopId: string, token: string, now: Instant): Promise<EmailLink> {
  const link = await readEmailLink(shopId, token, now);
  if (link.state !== "open") return link;
  const shop = await outsideShops.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { name: true, domain: true },
  });
  return withShop(shopId, async (tx) => {
    const found = await linkIn(tx, shopId, token, now);
    if (!found) return { state: "unknown" };
    if (found.state === "open")
      await tx.businessEmail.updateMany({ where: { shopId, verifiedAt: null }, data: { verifiedAt: new Date(now) } });
    return { ...found, shopName: shop.name ?? shop.domain };
  });
}
