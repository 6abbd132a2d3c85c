import type { Source } from "../disclosure/source.ts";
import type { ClaimReason } from "./reasons.ts";

/** A payment provider's word for a reason. `protected`: whether the provider's seller protection can cover the shop. */
export type ProviderReason = {
  provider: "paypal" | "klarna";
  word: string;
  reason: ClaimReason;
  protected?: boolean;
  source: Source;
};

const PAYPAL: Source = {
  title: "PayPal: customer disputes API, reasons; Seller Protection covers unauthorised and not received only",
  url: "https://github.com/paypal/paypal-rest-api-specifications/blob/main/openapi/customer_disputes_v1.json",
  checkedOn: "2026-11-21",
};
const KLARNA: Source = {
  title: "Klarna: disputes API, reasons",
  url: "https://docs.klarna.com/payments/after-payments/disputes/",
  checkedOn: "2026-11-21",
};

const paypal = (word: string, reason: ClaimReason, isProtected?: boolean): ProviderReason => ({
  provider: "paypal",
  word,
  reason,
  ...(isProtected === undefined ? {} : { protected: isProtected }),
  source: PAYPAL,
});
const klarna = (word: string, reason: ClaimReason): ProviderReason => ({
  provider: "klarna",
  word,
  reason,
  source: KLARNA,
});

export const PROVIDER_REASONS: readonly ProviderReason[] = [
  paypal("MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "product_not_received", true),
  paypal("MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED", "not_as_described", false),
  paypal("UNAUTHORISED", "unrecognized", true),
  paypal("CREDIT_NOT_PROCESSED", "credit_not_processed", false),
  paypal("DUPLICATE_TRANSACTION", "duplicate", false),
  paypal("INCORRECT_AMOUNT", "general", false),
  paypal("PAYMENT_BY_OTHER_MEANS", "duplicate", false),
  paypal("CANCELED_RECURRING_BILLING", "subscription_cancelled", false),
  paypal("PROBLEM_WITH_REMITTANCE", "general", false),
  paypal("OTHER", "general", false),
  // Klarna's disputes API, third version
  klarna("RETURN_NOT_REFUNDED", "credit_not_processed"),
  klarna("PRODUCTS_NOT_RECEIVED", "product_not_received"),
  klarna("PRODUCTS_FAULTY", "product_unacceptable"),
  klarna("CAPTURE_AMOUNT_INCORRECT", "general"),
  klarna("PURCHASE_CANCELED", "cancelled_before_dispatch"),
  klarna("PURCHASE_UNAUTHORIZED", "unrecognized"),
  klarna("PURCHASE_HIGH_RISK", "unrecognized"),
  // and the words of its merchant portal
  klarna("return", "credit_not_processed"),
  klarna("goods_not_received", "product_not_received"),
  klarna("faulty_goods", "product_unacceptable"),
  klarna("incorrect_invoice", "general"),
  klarna("already_paid", "duplicate"),
  klarna("unauthorized", "unrecognized"),
];

/** What PayPal's or Klarna's word means here, in any case; undefined for a word that the table does not know. */
export function readProviderReason(word: string | null | undefined): ProviderReason | undefined {
  const plain = word?.trim().toLowerCase();
  return PROVIDER_REASONS.find((one) => one.word.toLowerCase() === plain);
}
