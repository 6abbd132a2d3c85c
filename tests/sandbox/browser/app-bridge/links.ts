import type { Connection } from "./connection.ts";

/** The shop's name in the admin's addresses: the part of its domain before `.myshopify.com`. */
function shopName(shop: string): string {
  return shop.replace(/\.myshopify\.com$/, "");
}

/**
 * The admin's page behind an address, as a path below the admin's root (`/orders/12`), or undefined when the
 * address lies elsewhere. Understands `shopify://admin/…`, `https://admin.shopify.com/store/{name}/…` and `https://{shop}/admin/…`.
 */
export function adminPath(address: string, shop: string): string | undefined {
  const short = /^shopify:\/*admin\/?(.*)$/i.exec(address);
  if (short) return `/${short[1]}`;
  for (const root of [`https://admin.shopify.com/store/${shopName(shop)}`, `https://${shop}/admin`])
    if (address === root || address.startsWith(`${root}/`) || address.startsWith(`${root}?`))
      return address.slice(root.length) || "/";
  return undefined;
}

/** Sends links and `window.open` that lead out of the app's frame to the shell, which knows where the admin's pages are. */
export function patchLinks(connection: Connection, shop: string): void {
  const leavesFrame = (target: string): boolean => target === "_top" || target === "_parent" || target === "_blank";
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.("a[href]");
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
    const address = link.getAttribute("href") ?? "";
    const inAdmin = adminPath(address, shop);
    if (inAdmin === undefined) return;
    event.preventDefault();
    const target = event.ctrlKey || event.metaKey ? "_blank" : link.target || "_top";
    connection.tell({ type: "open", url: inAdmin, target });
  });
  const original = window.open.bind(window);
  window.open = (url, target = "_blank", features) => {
    const address = String(url ?? "");
    const inAdmin = adminPath(address, shop);
    if (inAdmin !== undefined) {
      connection.tell({ type: "open", url: inAdmin, target: leavesFrame(target) ? target : "_top" });
      return null;
    }
    // A frame may not always steer the window around it, so the shell does it.
    if (target === "_top" || target === "_parent") {
      connection.tell({ type: "open", url: new URL(address, location.href).href, target });
      return null;
    }
    return original(url, target, features);
  };
}
