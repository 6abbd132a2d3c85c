import type { Source } from "../../disclosure/source.ts";
import type { Clock } from "./clock.ts";

const checkedOn = "2026-11-21";
const KLARNA: Source = {
  title: "Klarna: gathering evidence for a dispute",
  url: "https://docs.klarna.com/payments/after-payments/disputes/evidence-gathering/merchant-evidence-gathering",
  checkedOn,
};
const PAYPAL: Source = {
  title: "PayPal: disputes and claims; its API names the date itself (seller_response_due_date)",
  url: "https://developer.paypal.com/docs/api/customer-disputes/v1/",
  checkedOn,
};

/** Terms of payment providers, for where the provider names no date itself. */
export const PAYMENT_CLOCKS = [
  { id: "klarna", length: 21, unit: "days", nature: "rule", source: KLARNA, confidence: "primary" },
  { id: "klarna_unauthorized", length: 7, unit: "days", nature: "rule", source: KLARNA, confidence: "primary" },
  { id: "paypal_dispute", length: 20, unit: "days", nature: "rule", source: PAYPAL, confidence: "unverified" },
  { id: "paypal_claim", length: 10, unit: "days", nature: "rule", source: PAYPAL, confidence: "unverified" },
] as const satisfies readonly Clock[];
