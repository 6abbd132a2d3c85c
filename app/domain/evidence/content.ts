/** Contents of evidence entries, one schema a kind. */
export * from "./content/carrier.ts";
export * from "./content/review.ts";
export * from "./content/shop.ts";
export * from "./content/shopify.ts";
