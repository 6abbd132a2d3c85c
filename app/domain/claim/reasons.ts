/**
 * Why somebody claims. Shopify's words in lower case; a claim by e-mail or before a mediator uses the same ones.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/enums/ShopifyPaymentsDisputeReason
 */
export const CLAIM_REASONS = [
  "bank_cannot_process",
  "credit_not_processed",
  "customer_initiated",
  "debit_not_authorized",
  "duplicate",
  "fraudulent",
  "general",
  "incorrect_account_details",
  "insufficient_funds",
  "noncompliant",
  "product_not_received",
  "product_unacceptable",
  "subscription_cancelled",
  "unrecognized",
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** The reasons a customer or a mediator can have; the others are a bank's. */
export const CUSTOMER_REASONS = [
  "product_not_received",
  "product_unacceptable",
  "credit_not_processed",
  "subscription_cancelled",
  "duplicate",
  "unrecognized",
  "general",
] as const satisfies readonly ClaimReason[];

/**
 * Our word for a reason as Shopify's GraphQL, its webhooks or a payment provider write it. Webhooks and Stripe write
 * `subscription_canceled`, GraphQL `SUBSCRIPTION_CANCELLED`.
 * @returns undefined for a word that we do not know
 */
export function readReason(word: string | null | undefined): ClaimReason | undefined {
  const plain = word
    ?.trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
    .replace(/canceled$/, "cancelled");
  return CLAIM_REASONS.find((reason) => reason === plain);
}
