import { ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const DOCUMENT = `#graphql
  query ShopFacts {
    shop {
      name
      contactEmail
      ianaTimezone
      currencyCode
      myshopifyDomain
      primaryDomain { url }
      shipsToCountries
      shopAddress { address1 address2 zip city countryCodeV2 phone company }
    }
    shopLocales(published: true) { locale primary }
    currentAppInstallation { id accessScopes { handle } }
  }
` as const;

/** What Shopify says of a shop and of our installation in it. */
export type ShopFacts = {
  domain: string;
  name: string;
  /** What customers may write to; not the address Shopify reaches the owner at. */
  contactEmail: string;
  /** IANA name, such as `Europe/Amsterdam`. */
  timeZone: string;
  /** ISO 4217 */
  currency: string;
  storefrontUrl: string;
  /** ISO 3166-1 alpha-2, when an address is filled in. */
  country: string | null;
  address: { company: string | null; lines: string[]; phone: string | null };
  /** Countries it ships to, ISO 3166-1 alpha-2, in order. */
  shipsTo: string[];
  /** BCP 47 tags of the published languages, the primary one first. */
  locales: string[];
  /** Gid of our installation: the owner of the storefront's metafields. */
  installationId: string;
  scopes: string[];
};

/**
 * Reads a shop's facts and the scopes it granted.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/queries/shop
 */
export async function readShop(graphql: AdminGraphql): Promise<Result<ShopFacts, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, {});
  if (!answer.ok) return answer;
  const { shop, shopLocales, currentAppInstallation } = answer.value;
  const { company, address1, address2, zip, city, phone, countryCodeV2 } = shop.shopAddress;
  const town = [zip, city].filter(Boolean).join(" ");
  return ok({
    domain: shop.myshopifyDomain,
    name: shop.name,
    contactEmail: shop.contactEmail,
    timeZone: shop.ianaTimezone,
    currency: shop.currencyCode,
    storefrontUrl: shop.primaryDomain.url,
    country: countryCodeV2 ?? null,
    address: {
      company: company ?? null,
      lines: [address1, address2, town].filter((line): line is string => Boolean(line)),
      phone: phone ?? null,
    },
    shipsTo: [...shop.shipsToCountries].toSorted(),
    locales: [...shopLocales].sort((a, b) => Number(b.primary) - Number(a.primary)).map(({ locale }) => locale),
    installationId: currentAppInstallation.id,
    scopes: currentAppInstallation.accessScopes.map(({ handle }) => handle),
  });
}
