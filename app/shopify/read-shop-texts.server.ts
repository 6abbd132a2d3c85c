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

const TRANSLATIONS_DOCUMENT = `#graphql
  query PolicyTranslations($locale: String!) {
    shop { shopPolicies { type title url translations(locale: $locale) { key value } } }
  }
` as const;

/** The shop's policies as a visitor reads them, in its primary language and translated, and the languages it speaks. */
export type ShopTexts = {
  policies: PolicyText[];
  /** BCP 47 tags of the published languages, the primary one first. */
  locales: string[];
};

/**
 * Reads what a shop says in its policies, in every language that it publishes. Pages and mails that the merchant wrote
 * elsewhere are not among them. A policy without a translation is read in the primary language by everybody.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/ShopPolicy (scope read_legal_policies; translations need no other)
 */
export async function readShopTexts(graphql: AdminGraphql): Promise<Result<ShopTexts, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, {});
  if (!answer.ok) return answer;
  const { shop, shopLocales } = answer.value;
  const policies = shop.shopPolicies.map(({ type, title, body, url }): PolicyText => ({
    type,
    title,
    url,
    ...readHtml(body),
  }));
  for (const { locale, primary } of shopLocales) {
    if (primary || policies.length === 0) continue;
    const translated = await translatedPolicies(graphql, locale);
    if (!translated.ok) return translated;
    policies.push(...translated.value);
  }
  return ok({
    policies,
    locales: [...shopLocales].sort((a, b) => Number(b.primary) - Number(a.primary)).map(({ locale }) => locale),
  });
}

async function translatedPolicies(graphql: AdminGraphql, locale: string): Promise<Result<PolicyText[], AdminError>> {
  const answer = await askAdmin(graphql, TRANSLATIONS_DOCUMENT, { locale });
  if (!answer.ok) return answer;
  return ok(
    answer.value.shop.shopPolicies.flatMap(({ type, title, url, translations }) => {
      const body = translations.find(({ key }) => key === "body")?.value;
      if (!body) return [];
      return [{ type, title: `${title} (${locale})`, url, locale, ...readHtml(body) }];
    }),
  );
}
