import { outsideShops, withShop } from "#app/db.server.ts";
import { type Formality, formalityOf } from "#app/domain/formality.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import type { Instant } from "#app/domain/time.ts";
import { linkTokenDigest } from "#app/platform/link-token.server.ts";

/** What stands behind the link of a mail by which its reader refuses further ones. Says nothing of him. */
export type UnsubscribeView = {
  shop: string;
  language: Language;
  formality: Formality;
  /** `done`: he is on the list; `gone`: there is no such link, or its time is over. */
  state: "open" | "done" | "gone";
};

/**
 * Looks a link up; reading changes nothing.
 * @param which the shop by its domain or by our own id, as the link names it
 * @returns undefined when there is no such shop
 */
export async function findUnsubscribeLink(
  which: { domain: string } | { id: string },
  token: string,
  now: Instant,
): Promise<UnsubscribeView | undefined> {
  const shop = await outsideShops.shop.findUnique({ where: which });
  if (!shop) return undefined;
  const shopId = shop.id;
  return withShop(shopId, async (tx) => {
    const trader = await tx.trader.findUnique({ where: { shopId }, select: { formality: true } });
    const link = await tx.unsubscribeLink.findFirst({ where: { shopId, tokenHash: linkTokenDigest(token) } });
    const view = {
      shop: shop.name ?? shop.domain,
      language: languageOf(link?.language) ?? languageOf(shop.primaryLocale) ?? "en",
      formality: formalityOf(trader?.formality),
    };
    if (!link || link.expiresAt.toISOString() <= now) return { ...view, state: "gone" };
    const refused = await tx.mailRefusal.count({ where: { shopId, emailDigest: link.emailDigest } });
    return { ...view, state: refused > 0 ? "done" : "open" };
  });
}
