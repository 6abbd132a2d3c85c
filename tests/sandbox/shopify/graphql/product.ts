import { gid } from "#tests/sandbox/shopify/graphql/values.ts";
import { DESCRIPTIONS } from "#tests/sandbox/state/catalogue.ts";
import type { LineItem } from "#tests/sandbox/state/types.ts";

/** When the shop last changed its products. */
const CHANGED = "2026-09-14T08:30:00Z";

/** Where Shopify's servers keep the picture of a product. */
export function pictureUrl(sku: string): string {
  return `https://cdn.shopify.com/s/files/1/0604/1287/4981/files/${sku.toLowerCase()}.jpg?v=1789374600`;
}

/** The product of a line as the Admin API gives it. */
export function productNode(line: LineItem) {
  const media = [
    {
      __typename: "MediaImage",
      id: gid("MediaImage", `${line.productId}1`),
      mediaContentType: "IMAGE",
      status: "READY",
      image: { __typename: "Image", altText: line.title, url: pictureUrl(line.sku) },
    },
  ];
  return {
    __typename: "Product",
    id: gid("Product", line.productId),
    title: line.title,
    descriptionHtml: DESCRIPTIONS[line.sku] ?? "",
    updatedAt: CHANGED,
    onlineStoreUrl: `https://lampenhuis-oost.example/products/${line.sku.toLowerCase()}`,
    media: ({ first }: { first?: number | null }) => ({ nodes: media.slice(0, first ?? media.length) }),
  };
}

/** The variant of a line as the Admin API gives it. */
export function variantNode(line: LineItem) {
  return {
    __typename: "ProductVariant",
    id: gid("ProductVariant", line.variantId),
    title: line.variantTitle ?? "Default Title",
    sku: line.sku,
    price: line.price,
    product: () => productNode(line),
  };
}
