import { outsideShops } from "#app/db.server.ts";

/** A shop as pages need it. */
export type ShopProfile = {
  id: string;
  domain: string;
  name: string | null;
  email: string | null;
  /** IANA name; dates are shown in it. */
  timeZone: string;
  currency: string;
  country: string | null;
  primaryLocale: string;
  scopes: string[];
};

/**
 * The shop of a myshopify.com domain.
 * @returns undefined when we do not know it, or when the app was removed from it
 */
export async function findShop(domain: string): Promise<ShopProfile | undefined> {
  const shop = await outsideShops.shop.findUnique({ where: { domain } });
  if (!shop?.installedAt || shop.uninstalledAt) return undefined;
  const { id, name, email, timeZone, currency, country, primaryLocale, scopes } = shop;
  return { id, domain, name, email, timeZone, currency, country, primaryLocale, scopes };
}
