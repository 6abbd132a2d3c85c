import type { SandboxContext } from "#tests/sandbox/context.ts";
import { dateTime, gid, mailingAddress } from "#tests/sandbox/shopify/graphql/values.ts";

/** The shop as the Admin API gives it. */
export function shopNode({ state }: SandboxContext) {
  const { shop } = state;
  const address = mailingAddress(shop.address, shop.id);
  return {
    __typename: "Shop",
    id: gid("Shop", shop.id),
    name: shop.name,
    description: null,
    email: shop.email,
    contactEmail: shop.contactEmail,
    shopOwnerName: shop.ownerName,
    myshopifyDomain: shop.domain,
    url: shop.primaryUrl,
    primaryDomain: {
      __typename: "Domain",
      id: gid("Domain", shop.id),
      host: shop.primaryHost,
      url: shop.primaryUrl,
      sslEnabled: true,
    },
    currencyCode: shop.currency,
    enabledPresentmentCurrencies: [shop.currency],
    ianaTimezone: shop.ianaTimezone,
    taxesIncluded: true,
    unitSystem: "METRIC_SYSTEM",
    weightUnit: "KILOGRAMS",
    shipsToCountries: shop.shipsTo,
    setupRequired: false,
    checkoutApiSupported: true,
    orderNumberFormatPrefix: "#",
    orderNumberFormatSuffix: "",
    createdAt: dateTime(shop.createdAt),
    updatedAt: dateTime(shop.updatedAt),
    plan: { displayName: "Basic", publicDisplayName: "Basic", partnerDevelopment: false, shopifyPlus: false },
    shopAddress: { ...address, __typename: "ShopAddress", id: gid("ShopAddress", shop.id) },
    billingAddress: { ...address, __typename: "ShopAddress", id: gid("ShopAddress", shop.id) },
    shopPolicies: () =>
      state.policies.map((policy) => ({
        __typename: "ShopPolicy",
        id: gid("ShopPolicy", policy.id),
        type: policy.type,
        title: policy.title,
        body: policy.body,
        url: policy.url,
        createdAt: dateTime(policy.createdAt),
        updatedAt: dateTime(policy.updatedAt),
        translations: ({ locale }: { locale: string }) => {
          const value = policy.translations?.[locale];
          const at = dateTime(policy.updatedAt);
          return value ? [{ key: "body", locale, value, market: null, outdated: false, updatedAt: at }] : [];
        },
      })),
  };
}

/** The languages of the shop as the Admin API gives them. */
export function shopLocales({ state }: SandboxContext, { published }: { published: boolean }) {
  return state.locales
    .filter((locale) => !published || locale.published)
    .map((locale) => ({ __typename: "ShopLocale", ...locale, marketWebPresences: [] }));
}
