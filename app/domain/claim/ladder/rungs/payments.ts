import type { Rung } from "../rung.ts";

const checkedOn = "2026-11-21";
const SHOPIFY = {
  title: "Shopify Help Center: chargebacks and inquiries, as restated by third parties, 2026-10-04",
  checkedOn,
};
const PAYPAL = {
  title: "PayPal: customer disputes API (seller_response_due_date)",
  url: "https://developer.paypal.com/docs/api/customer-disputes/v1/",
  checkedOn,
};
const KLARNA = {
  title: "Klarna: gathering evidence for a dispute",
  url: "https://docs.klarna.com/payments/after-payments/disputes/evidence-gathering/merchant-evidence-gathering",
  checkedOn,
};

/** Ladders of the ways of payment; they may run at the same time as the complaint's. The date they name always stands. */
export const PAYMENTS: readonly Rung[] = [
  {
    id: "shopify_inquiry",
    level: 3,
    ladder: "shopify",
    scope: {},
    starter: "bank",
    needs: ["shopify_form", "dispatch", "delivery_proof", "refund_status"],
    language: "en",
    letter: "bank",
    words: {
      nl: {
        title: "Shopify: vraag van de bank",
        starts: "Shopify meldt de vraag, met een uiterste datum.",
        doNow: "Antwoord met bewijs, of betaal geheel terug; een deel terugbetalen kan alsnog een chargeback geven.",
        ifNothing: "De vraag wordt meestal een chargeback.",
        customerCan: "De klant kan de vraag bij zijn bank intrekken.",
      },
      en: {
        title: "Shopify: inquiry",
        starts: "Shopify tells of the inquiry, with a due date.",
        doNow: "Answer with evidence, or refund in full; a partial refund can still end in a chargeback.",
        ifNothing: "The inquiry usually becomes a chargeback.",
        customerCan: "The customer can withdraw the inquiry at his bank.",
      },
    },
    source: SHOPIFY,
    confidence: "secondary",
  },
  {
    id: "shopify_chargeback",
    level: 5,
    ladder: "shopify",
    scope: {},
    starter: "bank",
    needs: ["shopify_form", "dispatch", "delivery_proof", "contact_history", "refund_status"],
    language: "en",
    letter: "bank",
    words: {
      nl: {
        title: "Shopify: chargeback",
        starts: "Shopify meldt de chargeback, met een uiterste datum. Het bedrag is al ingehouden.",
        doNow: "Sla het bewijs op in Shopify en dien het op tijd in. Terugbetalen kan nu niet meer.",
        ifNothing: "Shopify stuurt op de uiterste datum wat er dan is.",
        customerCan:
          "De klant kan zijn betwisting bij de bank intrekken; stuur ook dan bewijs. Zijn claim voor de wet blijft daarnaast bestaan.",
      },
      en: {
        title: "Shopify: chargeback",
        starts: "Shopify tells of the chargeback, with a due date. The amount is held already.",
        doNow: "Save the evidence in Shopify and submit it in time. A refund is no longer possible.",
        ifNothing: "Shopify sends what is there on the due date.",
        customerCan:
          "The customer can withdraw the dispute at his bank; send evidence all the same. His claim in law exists beside it.",
      },
    },
    source: SHOPIFY,
    confidence: "secondary",
  },
  {
    id: "shopify_pre_arbitration",
    level: 5,
    ladder: "shopify",
    scope: {},
    starter: "bank",
    needs: ["shopify_form", "delivery_proof"],
    language: "en",
    letter: "bank",
    words: {
      nl: {
        title: "Shopify: de bank gaat door (pre-arbitrage)",
        starts: "De bank van de klant komt op een gewonnen betwisting terug.",
        doNow:
          "Beslis of u nog bewijs hebt dat er eerst niet was. Zonder nieuw bewijs kosten verdere stappen meer dan ze brengen.",
        ifNothing: "De betwisting gaat alsnog verloren.",
        customerCan: "De klant hoeft niets te doen.",
      },
      en: {
        title: "Shopify: the bank goes on (pre-arbitration)",
        starts: "The customer's bank comes back to a dispute that was won.",
        doNow:
          "Decide whether you have evidence that was not there at first. Without it further steps cost more than they bring.",
        ifNothing: "The dispute is lost after all.",
        customerCan: "The customer does not have to do anything.",
      },
    },
    source: SHOPIFY,
    confidence: "secondary",
  },
  {
    id: "paypal_dispute",
    level: 3,
    ladder: "paypal",
    scope: {},
    starter: "consumer",
    clock: "paypal_dispute",
    needs: ["provider_portal", "dispatch", "delivery_proof"],
    language: "order",
    letter: "bank",
    words: {
      nl: {
        title: "PayPal: geschil",
        starts: "De klant opent een geschil bij PayPal.",
        doNow: "Schrijf de klant in PayPal en zoek samen een oplossing.",
        ifNothing: "De klant kan er binnen 20 dagen een claim van maken; dan beslist PayPal.",
        customerCan: "De klant kan sluiten of er een claim van maken.",
      },
      en: {
        title: "PayPal: dispute",
        starts: "The customer opens a dispute at PayPal.",
        doNow: "Write to the customer in PayPal and look for a solution.",
        ifNothing: "The customer can make it a claim within 20 days; then PayPal decides.",
        customerCan: "The customer can close it or make it a claim.",
      },
    },
    source: PAYPAL,
    confidence: "secondary",
  },
  {
    id: "paypal_claim",
    level: 5,
    ladder: "paypal",
    scope: {},
    starter: "consumer",
    clock: "paypal_claim",
    needs: ["provider_portal", "dispatch", "delivery_proof", "refund_status"],
    language: "order",
    letter: "bank",
    words: {
      nl: {
        title: "PayPal: claim",
        starts: "PayPal vraagt u om bewijs en noemt een datum.",
        doNow:
          "Stuur het afleverbewijs zelf, niet alleen een verzendbewijs; vanaf 750 dollar met handtekening. Verzonden moet zijn naar het adres op de transactiepagina.",
        ifNothing: "PayPal beslist tegen u.",
        customerCan: "De klant wacht op PayPal.",
      },
      en: {
        title: "PayPal: claim",
        starts: "PayPal asks you for evidence and names a date.",
        doNow:
          "Send the proof of delivery itself, not proof of shipment alone; from USD 750 with a signature. It has to have gone to the address on the transaction page.",
        ifNothing: "PayPal decides against you.",
        customerCan: "The customer waits for PayPal.",
      },
    },
    source: PAYPAL,
    confidence: "secondary",
  },
  {
    id: "klarna_dispute",
    level: 5,
    ladder: "klarna",
    scope: {},
    starter: "consumer",
    clock: "klarna",
    needs: ["provider_portal", "dispatch", "delivery_proof", "refund_status", "return_status"],
    language: "order",
    letter: "bank",
    words: {
      nl: {
        title: "Klarna: geschil",
        starts: "Klarna vraagt om bewijs en noemt een datum.",
        doNow:
          "Stuur in het portaal het afleverbewijs als bijlage, met volgnummer en bestelnummer erin. Een volglink of alleen mails van de klant is niet genoeg.",
        ifNothing: "Zonder antwoord verliest u.",
        customerCan: "De betaling van de klant is opgeschort.",
      },
      en: {
        title: "Klarna: dispute",
        starts: "Klarna asks for evidence and names a date.",
        doNow:
          "Send the proof of delivery as an attachment in its portal, showing tracking and order number. A tracking link or the customer's mails alone are not enough.",
        ifNothing: "Without an answer you lose.",
        customerCan: "The customer's payment is on hold.",
      },
    },
    source: KLARNA,
    confidence: "primary",
  },
  {
    id: "klarna_unauthorized",
    level: 5,
    ladder: "klarna",
    scope: {},
    starter: "consumer",
    clock: "klarna_unauthorized",
    needs: ["provider_portal", "order", "delivery_proof"],
    language: "order",
    letter: "bank",
    words: {
      nl: {
        title: "Klarna: aankoop niet herkend",
        starts: "Klarna meldt een aankoop die de klant niet herkent, en noemt een datum.",
        doNow: "Antwoord binnen zeven dagen met bestelling, adres en afleverbewijs.",
        ifNothing: "Zonder antwoord verliest u.",
        customerCan: "De betaling van de klant is opgeschort.",
      },
      en: {
        title: "Klarna: purchase not recognised",
        starts: "Klarna tells of a purchase that the customer does not recognise, and names a date.",
        doNow: "Answer within seven days with order, address and proof of delivery.",
        ifNothing: "Without an answer you lose.",
        customerCan: "The customer's payment is on hold.",
      },
    },
    source: KLARNA,
    confidence: "primary",
  },
];
