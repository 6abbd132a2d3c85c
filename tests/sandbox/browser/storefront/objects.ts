import type { SandboxContext } from "#tests/sandbox/context.ts";
import { CATALOGUE } from "#tests/sandbox/state/catalogue.ts";
import { cents } from "#tests/sandbox/state/figures.ts";
import type { Visit } from "./visit.ts";

export type Product = { title: string; handle: string; vendor: string; price: number; url: string; hue: number };

/** What the shop sells. Prices are in cents, as in Liquid. */
export function products(root: string): Product[] {
  return CATALOGUE.map(({ title, variantTitle, sku, vendor, price }) => {
    const handle = sku.toLowerCase();
    const hue = [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
    const name = variantTitle ? `${title} – ${variantTitle}` : title;
    return { title: name, handle, vendor, price: cents(price), url: `${root}/products/${handle}`, hue };
  });
}

/** The global Liquid objects that theme and extension both see. */
export function globalObjects(context: SandboxContext, visit: Visit, pageType: string): Record<string, unknown> {
  const { locales, shop } = context.state;
  const language = (code: string): Record<string, unknown> => ({
    iso_code: code,
    endonym_name: new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code,
    root_url: locales.find(({ locale }) => locale === code)?.primary ? visit.base || "/" : `${visit.base}/${code}`,
    primary: locales.find(({ locale }) => locale === code)?.primary ?? false,
  });
  const root = visit.root || "/";
  return {
    shop: {
      name: shop.name,
      email: shop.email,
      currency: shop.currency,
      domain: shop.primaryHost,
      permanent_domain: shop.domain,
      url: shop.primaryUrl,
      metafields: {},
    },
    request: {
      design_mode: visit.designMode,
      host: shop.primaryHost,
      locale: language(visit.locale),
      page_type: pageType,
      path: visit.path,
    },
    localization: {
      country: { iso_code: shop.address.countryCode, name: shop.address.country },
      language: language(visit.locale),
      available_languages: locales.filter(({ published }) => published).map(({ locale }) => language(locale)),
    },
    routes: { root_url: root, cart_url: `${visit.root}/cart` },
    customer: null,
  };
}
