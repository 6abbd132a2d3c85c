import { policyText } from "#app/domain/policy-text.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { numericId } from "./shopify-id.ts";

/** Needs read_products besides read_orders. Shopify's servers make the pictures small enough to keep. */
const DOCUMENT = `#graphql
  query ProductPages($id: ID!) {
    order(id: $id) {
      currencyCode
      lineItems(first: 50) {
        nodes {
          id
          variantTitle
          variant { price }
          product {
            id
            title
            descriptionHtml
            updatedAt
            onlineStoreUrl
            media(first: 4) {
              nodes {
                __typename
                ... on MediaImage {
                  image { url(transform: { maxWidth: 1200, maxHeight: 1200, preferredContentType: JPG }) }
                }
              }
            }
          }
        }
      }
    }
  }
` as const;

/** The page of one line's product as Shopify has it now; `text` is plain text, pictures are addresses at Shopify's servers. */
export type ReadProductPage = {
  lineId: string;
  productId: string;
  title: string;
  variantTitle: string | null;
  price: string | null;
  currency: string;
  url: string | null;
  text: string;
  pictures: string[];
  changedAt: Instant;
};

/**
 * Reads the product pages of an order's lines; a product that was deleted has none.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Product
 * @param gid Shopify's global id of the order
 * @returns `access_denied` where the shop has not granted read_products
 */
export async function readProductPages(
  graphql: AdminGraphql,
  gid: string,
): Promise<Result<ReadProductPage[], AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { id: gid });
  if (!answer.ok) return answer;
  const { order } = answer.value;
  if (!order) return err({ kind: "not_found" });
  return ok(
    order.lineItems.nodes.flatMap(({ id, variantTitle, variant, product }) =>
      product
        ? [
            {
              lineId: numericId(id),
              productId: numericId(product.id),
              title: product.title,
              variantTitle: variantTitle ?? null,
              price: variant?.price ?? null,
              currency: order.currencyCode,
              url: product.onlineStoreUrl ?? null,
              text: policyText(product.descriptionHtml),
              pictures: product.media.nodes.flatMap((medium) =>
                medium.__typename === "MediaImage" && medium.image ? [medium.image.url] : [],
              ),
              changedAt: new Date(product.updatedAt).toISOString(),
            },
          ]
        : [],
    ),
  );
}
