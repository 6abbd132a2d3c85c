import type { Confidence, Source } from "../disclosure/source.ts";

/** What a customer can do through the way he paid, beside the claim itself. Words for the merchant. */
export type PaymentRoute = {
  id: string;
  /** How Shopify names such gateways; compared in lower case. */
  gateway: RegExp;
  text: Record<"nl" | "en", string>;
  source: Source;
  confidence: Confidence;
};

const checkedOn = "2026-11-21";

/** The first row that fits counts. */
export const PAYMENT_ROUTES: readonly PaymentRoute[] = [
  {
    id: "paypal",
    gateway: /paypal/,
    text: {
      en: "PayPal: the customer can open a dispute there. Both have 20 days to agree or to make it a claim; then the date that PayPal names counts. Shopify sends no notice.",
      nl: "PayPal: de klant kan daar een geschil openen. Beide kanten hebben 20 dagen om het eens te worden of er een claim van te maken; daarna telt de datum die PayPal noemt. Shopify meldt dit niet.",
    },
    source: {
      title: "PayPal: customer disputes API (seller_response_due_date)",
      url: "https://developer.paypal.com/docs/api/customer-disputes/v1/",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "klarna",
    gateway: /klarna/,
    text: {
      en: "Klarna: the customer reports it in Klarna's app. Paid with Klarna's own gateway, you answer in its portal; paid through Shopify Payments, it is a Shopify dispute.",
      nl: "Klarna: de klant meldt het in de app van Klarna. Betaald via Klarna zelf, dan antwoordt u in het portaal van Klarna; betaald via Shopify Payments, dan is het een betwisting bij Shopify.",
    },
    source: { title: "cartdna.com: decide by the transaction's gateway; docs.klarna.com", checkedOn },
    confidence: "secondary",
  },
  {
    id: "sepa_debit",
    gateway: /sepa|direct.?debit|incasso/,
    text: {
      en: "SEPA direct debit: the customer can have the bank take the amount back for eight weeks, without a reason. There is nothing to contest there.",
      nl: "SEPA-incasso: de klant kan het bedrag acht weken lang zonder reden door de bank laten terughalen. Daar valt niets te betwisten.",
    },
    source: {
      title: "Stripe: SEPA Direct Debit disputes",
      url: "https://docs.stripe.com/payments/sepa-debit",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "ideal",
    gateway: /ideal/,
    text: {
      en: "iDEAL: the bank cannot take the payment back. The customer's way is the complaint to you, then a body or the court.",
      nl: "iDEAL: de bank kan de betaling niet terughalen. De weg van de klant is de klacht bij u, daarna een instantie of de rechter.",
    },
    source: { title: "Consumentenbond: iDEAL has no chargeback", checkedOn },
    confidence: "secondary",
  },
  {
    id: "bancontact_wero",
    gateway: /bancontact|wero/,
    text: {
      en: "Bancontact and Wero: as far as is known the bank cannot take the payment back.",
      nl: "Bancontact en Wero: voor zover bekend kan de bank de betaling niet terughalen.",
    },
    source: { title: "Own knowledge, not compared with a source", checkedOn },
    confidence: "unverified",
  },
  {
    id: "card",
    gateway: /shopify.?payments|stripe|(?<!gift.)card|visa|mastercard|amex|adyen|mollie/,
    text: {
      en: "Card: the customer can ask his bank for the money back (chargeback), also while you two are still talking. A won dispute at the bank does not end his claim in law, a lost one does not prove it.",
      nl: "Kaart: de klant kan het geld via zijn bank terugvragen (chargeback), ook terwijl u nog in gesprek bent. Een gewonnen betwisting bij de bank beëindigt zijn claim niet voor de wet, een verloren betwisting bewijst die niet.",
    },
    source: { title: "Stripe: dispute categories", url: "https://docs.stripe.com/disputes/categories", checkedOn },
    confidence: "primary",
  },
];

/** What the customer can do through the gateways that an order was paid with, each route once. */
export function paymentRoutes(gateways: readonly string[]): PaymentRoute[] {
  const found = gateways.flatMap(
    (gateway) => PAYMENT_ROUTES.find((route) => route.gateway.test(gateway.toLowerCase())) ?? [],
  );
  return [...new Set(found)];
}
