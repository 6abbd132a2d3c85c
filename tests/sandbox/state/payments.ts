import type { CardDetails, Transaction } from "#tests/sandbox/state/types.ts";

/** Ways to pay, with the gateway's name at Shopify. */
export const GATEWAYS = {
  card: "shopify_payments",
  ideal: "ideal",
  bancontact: "bancontact",
  paypal: "paypal",
  klarna: "klarna",
} as const;
export type PaymentWay = keyof typeof GATEWAYS;

/** What the payment provider noted of a payment. `seed` makes the details differ from order to order, always the same way. */
export function paymentDetails(
  way: PaymentWay,
  payer: { name: string; email: string; countryCode: string },
  seed: number,
): Pick<Transaction, "card" | "receipt" | "authorization"> {
  const reference = (seed * 7919 + 100_003).toString(36);
  switch (way) {
    case "card": {
      const card = cardOf(payer.name, seed);
      return {
        card,
        authorization: `pi_${reference}`,
        receipt: {
          id: `ch_${reference}`,
          object: "charge",
          payment_method_details: {
            type: "card",
            card: {
              brand: card.company.toLowerCase(),
              last4: card.lastDigits,
              country: payer.countryCode,
              checks: { cvc_check: card.cvvResultCode === "M" ? "pass" : "unchecked" },
              three_d_secure:
                seed % 3 === 0 ? null : { authenticated: true, authentication_flow: "challenge", version: "2.2.0" },
            },
          },
        },
      };
    }
    case "ideal":
      return {
        card: null,
        authorization: `id_${reference}`,
        receipt: { method: "ideal", consumer_name: payer.name, bank: "INGBNL2A" },
      };
    case "bancontact":
      return {
        card: null,
        authorization: `bc_${reference}`,
        receipt: { method: "bancontact", consumer_name: payer.name },
      };
    case "paypal":
      return {
        card: null,
        authorization: `pp_${reference}`,
        receipt: { payer_email: payer.email, payer_status: "verified", protection_eligibility: "Eligible" },
      };
    case "klarna":
      return {
        card: null,
        authorization: `kl_${reference}`,
        receipt: { method: "klarna", payment_method_type: "pay_later" },
      };
  }
}

function cardOf(name: string, seed: number): CardDetails {
  const visa = seed % 2 === 0;
  return {
    bin: visa ? "424242" : "555544",
    lastDigits: String(1000 + ((seed * 37) % 9000)),
    company: visa ? "Visa" : "Mastercard",
    name,
    wallet: seed % 5 === 0 ? "apple_pay" : null,
    expirationMonth: 1 + (seed % 12),
    expirationYear: 2028 + (seed % 3),
    avsResultCode: seed % 4 === 0 ? "U" : "Y",
    cvvResultCode: "M",
  };
}
