import type { SandboxContext } from "#tests/sandbox/context.ts";

/** Where in the admin a request points, and where the admin and the storefront begin at that host. */
export type AdminPlace = { base: string; path: string; storefront: string };

/**
 * Reads an address of the admin: `/admin/…` of the sandbox or of the shop's host, `/store/{name}/…` of admin.shopify.com.
 * @returns undefined when it is no page of the admin (the API and the token endpoint are not)
 */
export function adminPlace(url: URL, { options }: SandboxContext): AdminPlace | undefined {
  const name = options.shop.replace(/\.myshopify\.com$/, "");
  const onShopHost = url.hostname === options.shop;
  const bases = onShopHost ? ["/admin"] : [`/store/${name}`, "/admin"];
  const base = bases.find((each) => url.pathname === each || url.pathname.startsWith(`${each}/`));
  if (base === undefined) return undefined;
  const path = url.pathname.slice(base.length).replace(/\/$/, "") || "/";
  if (path.startsWith("/api/") || path.startsWith("/oauth/")) return undefined;
  const storefront = onShopHost ? "" : url.hostname === "admin.shopify.com" ? `https://${options.shop}` : "/storefront";
  return { base, path, storefront };
}
