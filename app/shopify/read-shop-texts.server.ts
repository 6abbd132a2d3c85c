import type { PolicyText } from "#app/domain/disclosure/policy-text.ts";
import { ok, type Result } from "#app/domain/result.ts";
import { readHtml } from "#app/platform/html-text.server.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const DOCUMENT = `#graphql
  query ShopTexts {
    shop { shopPolicies { type title body url } }
    shopLocales(published: true) { locale primary }
  }
` as const;

/** The shop's policies in its primary language, as a visitor reads them, and the languages it speaks. */
export type ShopTexts = {
  policies: PolicyText[];
  /** BCP 47 tags of the published languages, the primary one first. */
  locales: string[];
};

/**
 * Reads what a shop says in its policies. Pages and mails that the merchant wrote elsewhere are not among them.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/ShopPolicy (scope read_legal_policies)
 */
export async function readShopTexts(graphql: AdminGraphql): Promise<Result<ShopTexts, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, {});
  if (!answer.ok) return answer;
  const { shop, shopLocales } = answer.value;
  return ok({
    policies: shop.shopPolicies.map(({ type, title, body, url }) => ({ type, title, url, ...readHtml(body) })),
    locales: [...shopLocales].sort((a, b) => Number(b.primary) - Number(a.primary)).map(({ locale }) => locale),
  });
}
