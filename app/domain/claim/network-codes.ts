import type { Source } from "../disclosure/source.ts";
import type { ClaimReason } from "./reasons.ts";

/** What a card network's code says about a dispute. `arguable: false`: the network gives the shop no way to contest it. */
export type NetworkCode = {
  network: "visa" | "mastercard" | "amex";
  reason: ClaimReason;
  arguable: boolean;
  source: Source;
};

const SOURCE: Source = {
  title: "Stripe: reason codes and defence requirements",
  url: "https://docs.stripe.com/disputes/reason-codes-defense-requirements",
  checkedOn: "2026-05-09",
};

const CODES: Record<string, Omit<NetworkCode, "source">> = {
  "10.4": { network: "visa", reason: "fraudulent", arguable: true },
  "10.5": { network: "visa", reason: "fraudulent", arguable: false },
  "11.1": { network: "visa", reason: "general", arguable: true },
  "11.2": { network: "visa", reason: "general", arguable: true },
  "11.3": { network: "visa", reason: "general", arguable: true },
  "12.1": { network: "visa", reason: "general", arguable: true },
  "12.2": { network: "visa", reason: "general", arguable: true },
  "12.3": { network: "visa", reason: "general", arguable: true },
  "12.4": { network: "visa", reason: "general", arguable: true },
  "12.5": { network: "visa", reason: "general", arguable: true },
  "12.6": { network: "visa", reason: "duplicate", arguable: true },
  "12.6.1": { network: "visa", reason: "duplicate", arguable: true },
  "12.6.2": { network: "visa", reason: "duplicate", arguable: true },
  "12.7": { network: "visa", reason: "general", arguable: true },
  "13.1": { network: "visa", reason: "product_not_received", arguable: true },
  "13.2": { network: "visa", reason: "subscription_cancelled", arguable: true },
  "13.3": { network: "visa", reason: "product_unacceptable", arguable: true },
  "13.4": { network: "visa", reason: "product_unacceptable", arguable: true },
  "13.5": { network: "visa", reason: "product_unacceptable", arguable: true },
  "13.6": { network: "visa", reason: "credit_not_processed", arguable: true },
  "13.7": { network: "visa", reason: "credit_not_processed", arguable: true },
  "13.8": { network: "visa", reason: "general", arguable: true },
  "13.9": { network: "visa", reason: "product_not_received", arguable: true },
  "4831": { network: "mastercard", reason: "general", arguable: true },
  "4834": { network: "mastercard", reason: "duplicate", arguable: true },
  "4837": { network: "mastercard", reason: "fraudulent", arguable: true },
  "4841": { network: "mastercard", reason: "subscription_cancelled", arguable: true },
  "4846": { network: "mastercard", reason: "general", arguable: true },
  "4853": { network: "mastercard", reason: "product_unacceptable", arguable: true },
  "4855": { network: "mastercard", reason: "product_not_received", arguable: true },
  "4860": { network: "mastercard", reason: "credit_not_processed", arguable: true },
  C02: { network: "amex", reason: "credit_not_processed", arguable: true },
  C04: { network: "amex", reason: "credit_not_processed", arguable: true },
  C05: { network: "amex", reason: "credit_not_processed", arguable: true },
  C08: { network: "amex", reason: "product_not_received", arguable: true },
  C14: { network: "amex", reason: "duplicate", arguable: true },
  C28: { network: "amex", reason: "subscription_cancelled", arguable: true },
  C31: { network: "amex", reason: "product_unacceptable", arguable: true },
  C32: { network: "amex", reason: "product_unacceptable", arguable: true },
  F10: { network: "amex", reason: "fraudulent", arguable: true },
  F24: { network: "amex", reason: "fraudulent", arguable: true },
  F29: { network: "amex", reason: "fraudulent", arguable: true },
  F30: { network: "amex", reason: "fraudulent", arguable: true },
  F31: { network: "amex", reason: "fraudulent", arguable: true },
  P08: { network: "amex", reason: "duplicate", arguable: true },
};

/** What the table knows of a network's code, however it is spaced or cased; undefined when it does not know it. */
export function readNetworkCode(code: string | null | undefined): NetworkCode | undefined {
  const plain = code?.trim().toUpperCase() ?? "";
  const row = Object.hasOwn(CODES, plain) ? CODES[plain] : undefined;
  return row && { ...row, source: SOURCE };
}
