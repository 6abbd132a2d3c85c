import type { Instant } from "#app/domain/time.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { publishDisclosure } from "./publish-disclosure.ts";

/**
 * Publishes the footer with the app's own token, where the merchant confirmed his data.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function republishDisclosure(shopId: string, now: Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (!admin.ok) return;
  const published = await publishDisclosure({ graphql: admin.value.graphql, now }, { shopId });
  if (!published.ok && published.error.kind !== "unconfirmed")
    throw new Error(`publishing the footer: ${published.error.kind}`);
}
