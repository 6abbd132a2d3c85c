import { outsideShops } from "#app/db.server.ts";
import { err, type Result } from "#app/domain/result.ts";
import { adminFor, type ShopAdmin } from "#app/shopify/admin-for.server.ts";

/**
 * The Admin API of a shop that we know by our own id, with the app's offline token.
 * @returns `not_installed` when the app was removed or we hold no usable token
 */
export async function adminOfShop(shopId: string): Promise<Result<ShopAdmin, "not_installed">> {
  const shop = await outsideShops.shop.findUnique({
    where: { id: shopId },
    select: { domain: true, uninstalledAt: true },
  });
  if (!shop || shop.uninstalledAt) return err("not_installed");
  return adminFor(shop.domain);
}
