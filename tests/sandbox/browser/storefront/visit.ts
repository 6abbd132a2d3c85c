import type { SandboxContext } from "#tests/sandbox/context.ts";

/** Where on the storefront a visitor is. */
export type Visit = {
  /** Root of the storefront at this host: `/storefront`, or nothing at the shop's own host. */
  base: string;
  /** Root in the visitor's language: `/storefront/fr`. */
  root: string;
  /** Path below that root, with a leading slash. */
  path: string;
  locale: string;
  designMode: boolean;
};

/**
 * Reads a storefront address. The primary language has no prefix, a published one has its code.
 * @returns undefined when the address is not the storefront's
 */
export function readVisit(url: URL, { options, state }: SandboxContext): Visit | undefined {
  const base = url.hostname === options.shop ? "" : "/storefront";
  if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return undefined;
  if (url.hostname === "admin.shopify.com" || url.hostname === "cdn.shopify.com") return undefined;
  const rest = url.pathname.slice(base.length);
  const published = state.locales.filter((locale) => locale.published);
  const primary = published.find((locale) => locale.primary)?.locale ?? "en";
  const prefixed = published.find(({ locale }) => rest === `/${locale}` || rest.startsWith(`/${locale}/`))?.locale;
  const root = prefixed ? `${base}/${prefixed}` : base;
  return {
    base,
    root,
    path: (prefixed ? rest.slice(prefixed.length + 1) : rest).replace(/\/$/, "") || "/",
    locale: prefixed ?? primary,
    designMode: url.searchParams.has("design_mode"),
  };
}
