import { outsideShops, withShop } from "#app/db.server.ts";
import { type Formality, formalityOf } from "#app/domain/formality.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import type { Instant } from "#app/domain/time.ts";
import { linkTokenDigest } from "#app/platform/link-token.server.ts";

/** A question that a customer's link leads to. */
export type DeliveryQuestionView = {
  shop: string;
  language: Language;
  formality: Formality;
  /** Such as `#1042`; null once the order is gone. */
  order: string | null;
  /** `open`; `gone` when there is none, or its time is over. */
  state: "open" | "answered" | "gone";
};

/** Looks a link up. Says nothing of the customer; reading records nothing. */
export async function findDeliveryQuestion(
  shopDomain: string,
  token: string,
  now: Instant,
): Promise<DeliveryQuestionView> {
  const shop = await outsideShops.shop.findUnique({ where: { domain: shopDomain } });
  const unnamed = { shop: shop?.name ?? shopDomain, language: languageOf(shop?.primaryLocale) ?? "en", order: null };
  if (!shop) return { ...unnamed, formality: "u", state: "gone" };
  const tokenHash = linkTokenDigest(token);
  return withShop(shop.id, async (tx) => {
    const trader = await tx.trader.findUnique({ where: { shopId: shop.id }, select: { formality: true } });
    const named = { ...unnamed, formality: formalityOf(trader?.formality) };
    const question = await tx.deliveryQuestion.findFirst({ where: { shopId: shop.id, tokenHash } });
    const order = question && (await tx.order.findFirst({ where: { shopId: shop.id, id: question.orderId } }));
    if (!question || !order || question.expiresAt.toISOString() <= now) return { ...named, state: "gone" };
    return {
      ...named,
      language: languageOf(question.language) ?? "en",
      order: order.name,
      state: question.answeredAt ? "answered" : "open",
    };
  });
}
