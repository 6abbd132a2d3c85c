import type { Instant } from "#app/domain/time.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { refreshTrustMarks } from "./refresh-trust-marks.ts";

/**
 * Refreshes the shop's marks with the app's own token. A shop that removed the app has none in its storefront.
 * @throws Error when Shopify did not take them; the job tries again, and what stands there runs out by itself
 */
export async function confirmTrustMarks(shopId: string, now: () => Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (!admin.ok) return;
  const refreshed = await refreshTrustMarks({ graphql: admin.value.graphql, now }, shopId);
  if (!refreshed.ok) throw new Error(`publishing the marks: ${refreshed.error.kind}`);
}
