/**
 * Why a bank disputes a payment: Shopify's words in lower case.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/enums/ShopifyPaymentsDisputeReason
 */
export const DISPUTE_REASONS = [
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

/** Why a customer turns to the shop or a body himself, where a bank's word is not precise enough. */
export const CONSUMER_REASONS = [
  "partly_received",
  "late_delivery",
  "damaged",
  "not_as_described",
  "wrong_item",
  "guarantee",
  "withdrawal",
  "cancelled_before_dispatch",
  /** The customer sent a return that did not arrive. */
  "return_not_received",
  /** What came back was not all, something else, used, or nothing at all. */
  "return_incomplete",
  "return_other_item",
  "return_used",
  "return_empty",
  /** The customer gives formal notice of default (ingebrekestelling, mise en demeure, Mahnung). */
  "formal_notice",
  /** A lawyer or legal-aid insurer writes for the customer. */
  "legal_representative",
] as const;

export const CLAIM_REASONS = [...DISPUTE_REASONS, ...CONSUMER_REASONS] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** The reasons a customer or a mediator can have; the others are a bank's. */
export const CUSTOMER_REASONS = [
  "product_not_received",
  "partly_received",
  "late_delivery",
  "damaged",
  "wrong_item",
  "not_as_described",
  "guarantee",
  "withdrawal",
  "cancelled_before_dispatch",
  "credit_not_processed",
  "return_not_received",
  "return_incomplete",
  "return_other_item",
  "return_used",
  "return_empty",
  "subscription_cancelled",
  "duplicate",
  "unrecognized",
  "formal_notice",
  "legal_representative",
  "general",
] as const satisfies readonly ClaimReason[];

/** What a claim is about, for all that reasons of one kind have in common. */
export type ReasonKind =
  "receipt" | "item" | "refund" | "return" | "payment" | "subscription" | "formal" | "bank" | "other";

const KINDS: Record<ClaimReason, ReasonKind> = {
  product_not_received: "receipt",
  partly_received: "receipt",
  late_delivery: "receipt",
  product_unacceptable: "item",
  damaged: "item",
  not_as_described: "item",
  wrong_item: "item",
  guarantee: "item",
  withdrawal: "refund",
  cancelled_before_dispatch: "refund",
  credit_not_processed: "refund",
  return_not_received: "return",
  return_incomplete: "return",
  return_other_item: "return",
  return_used: "return",
  return_empty: "return",
  duplicate: "payment",
  fraudulent: "payment",
  unrecognized: "payment",
  subscription_cancelled: "subscription",
  formal_notice: "formal",
  legal_representative: "formal",
  general: "other",
  customer_initiated: "other",
  noncompliant: "bank",
  bank_cannot_process: "bank",
  debit_not_authorized: "bank",
  incorrect_account_details: "bank",
  insufficient_funds: "bank",
};

export function reasonKind(reason: ClaimReason): ReasonKind {
  return KINDS[reason];
}

/**
 * Our word for a reason as Shopify's GraphQL or its webhooks write it, or we do. Webhooks and Stripe write
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
