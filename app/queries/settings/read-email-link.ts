import { outsideShops, type ShopTransaction, withShop } from "#app/db.server.ts";
import { linkState } from "#app/domain/mail/business-email.ts";
import type { Instant } from "#app/domain/time.ts";
import { isLinkToken } from "#app/platform/link-token.server.ts";
import { knownBusinessEmail } from "./read-business-email.ts";

/** The address that a link was sent to, the name of its shop, and the language of its mail. */
export type SentLink = { address: string; shopName: string; language: string };

/** What a link of a verification mail leads to. `unknown`: nobody was sent it, or another took its place. */
export type EmailLink = { state: "unknown" } | (SentLink & { state: "open" | "used" | "expired" | "changed" });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a link; nothing is changed by it, since mail scanners open links. */
export async function readEmailLink(shopId: string, token: string, now: Instant): Promise<EmailLink> {
  const shop = UUID.test(shopId) ? await outsideShops.shop.findUnique({ where: { id: shopId } }) : null;
  if (!shop) return { state: "unknown" };
  const found = await withShop(shopId, (tx) => linkIn(tx, shopId, token, now));
  return found === null ? { state: "unknown" } : { ...found, shopName: shop.name ?? shop.domain };
}

/** The link as the transaction sees it; null when its secret is not the one that was sent last. */
export async function linkIn(tx: ShopTransaction, shopId: string, token: string, now: Instant) {
  const { address, known, tokenHash, language } = await knownBusinessEmail(tx, shopId);
  if (!known || !tokenHash || !isLinkToken(token, tokenHash)) return null;
  return { state: linkState(known, address, now), address: known.address, language: language ?? "en" };
}
