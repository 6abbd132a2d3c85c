import type { Rung } from "./rung.ts";

/** Whose portal a payment provider's claim is handled in, by the names that Shopify gives gateways; the first row that fits counts. */
const PROVIDER_LADDERS: readonly { gateway: RegExp; ladder: Rung["ladder"] }[] = [
  { gateway: /paypal/i, ladder: "paypal" },
  { gateway: /klarna/i, ladder: "klarna" },
  // Whoever carries out a direct debit: the bank gives it back without a reason.
  { gateway: /sepa|direct.?debit|incasso|lastschrift/i, ladder: "direct_debit" },
  { gateway: /mollie/i, ladder: "mollie" },
  { gateway: /adyen/i, ladder: "adyen" },
  { gateway: /stripe/i, ladder: "stripe" },
  { gateway: /braintree/i, ladder: "braintree" },
];

/** The ladder of the provider that an order was paid through; `provider` where it is none that we know more of. */
export function providerLadder(gateways: readonly string[]): Rung["ladder"] {
  return PROVIDER_LADDERS.find(({ gateway }) => gateways.some((name) => gateway.test(name)))?.ladder ?? "provider";
}
