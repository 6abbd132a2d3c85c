import type { Source } from "#app/domain/disclosure/source.ts";
import type { Rung, RungWords } from "../rung.ts";

const checkedOn = "2026-11-21";
const STRIPE: Source = {
  title: "Stripe: disputes; the date is evidence_details.due_by, the limits of files as third parties restate them",
  url: "https://docs.stripe.com/disputes/categories",
  checkedOn,
};
const ADYEN: Source = {
  title: "Adyen: DisputeService v30, defense reasons and the documents that each requires",
  url: "https://github.com/Adyen/adyen-openapi/blob/main/json/DisputeService-v30.json",
  checkedOn,
};
const MOLLIE: Source = {
  title: "Mollie: chargebacks can be read; there is no call that takes evidence",
  url: "https://docs.mollie.com/reference/list-all-chargebacks",
  checkedOn,
};
const BRAINTREE: Source = {
  title: "Braintree: a dispute that is not answered by its reply-by date is accepted",
  url: "https://developer.paypal.com/braintree/docs/guides/disputes/overview",
  checkedOn,
};
const SEPA: Source = {
  title: "Stripe: SEPA Direct Debit disputes: eight weeks, without a reason, nothing to contest",
  url: "https://docs.stripe.com/payments/sepa-debit",
  checkedOn,
};
const ANY_PROVIDER: Source = {
  title:
    "Shopify tells nothing of disputes outside Shopify Payments; the evidence goes to the provider (rebutkit, cartdna.com)",
  checkedOn,
};

const customerCan = {
  nl: "De klant kan zijn betwisting bij de bank intrekken. Zijn claim voor de wet blijft daarnaast bestaan.",
  en: "The customer can withdraw the dispute at his bank. His claim in law exists beside it.",
};

type Row = Pick<Rung, "id" | "level" | "ladder" | "starter" | "needs" | "source" | "confidence"> & {
  words: Record<"nl" | "en", Omit<RungWords, "customerCan">>;
};

/** None of these providers publishes the length of its term: the date that it names is asked for. */
function atBank({ words, ...row }: Row): Rung {
  return {
    ...row,
    scope: {},
    language: "en",
    letter: "bank",
    words: {
      nl: { ...words.nl, customerCan: customerCan.nl },
      en: { ...words.en, customerCan: customerCan.en },
    },
  };
}

/** Ladders of payment providers without seller protection of their own: they pass on what the bank asks. */
export const PROVIDERS: readonly Rung[] = [
  atBank({
    id: "stripe_dispute",
    level: 5,
    ladder: "stripe",
    starter: "bank",
    needs: ["provider_portal", "dispatch", "delivery_proof", "contact_history", "refund_status"],
    words: {
      nl: {
        title: "Stripe: betwisting",
        starts: "Stripe meldt de betwisting, met een uiterste datum. Het bedrag is al ingehouden.",
        doNow:
          "Dien het bewijs in bij Stripe: één bestand per soort, samen hooguit 4,5 MB en minder dan 50 pagina's (Mastercard 19), geen links. Eén keer: daarna is het definitief.",
        ifNothing: "Na de datum die Stripe noemt gaat de betwisting verloren.",
      },
      en: {
        title: "Stripe: dispute",
        starts: "Stripe tells of the dispute, with a due date. The amount is held already.",
        doNow:
          "Submit the evidence at Stripe: one file of each kind, 4.5 MB at most together and fewer than 50 pages (Mastercard 19), no links. Once: then it is final.",
        ifNothing: "After the date that Stripe names the dispute is lost.",
      },
    },
    source: STRIPE,
    confidence: "secondary",
  }),
  atBank({
    id: "adyen_information_request",
    level: 3,
    ladder: "adyen",
    starter: "bank",
    needs: ["provider_portal", "order", "dispatch", "delivery_proof"],
    words: {
      nl: {
        title: "Adyen: vraag om informatie",
        starts: "Adyen geeft een vraag van de bank door; er is nog geen geld ingehouden.",
        doNow: "Antwoord in de Customer Area van Adyen met bestelling, verzending en afleverbewijs.",
        ifNothing: "De vraag kan een chargeback worden.",
      },
      en: {
        title: "Adyen: request for information",
        starts: "Adyen passes on a question of the bank; no money is held yet.",
        doNow: "Answer in Adyen's Customer Area with order, dispatch and proof of delivery.",
        ifNothing: "The question can become a chargeback.",
      },
    },
    source: ADYEN,
    confidence: "unverified",
  }),
  atBank({
    id: "adyen_chargeback",
    level: 5,
    ladder: "adyen",
    starter: "bank",
    needs: ["provider_portal", "dispatch", "delivery_proof", "contact_history", "refund_status"],
    words: {
      nl: {
        title: "Adyen: chargeback",
        starts: "Adyen meldt de chargeback en noemt een datum.",
        doNow:
          "Kies bij Adyen de reden van verweer die past en voeg elk stuk toe dat daarbij verplicht is; zonder die stukken neemt Adyen het verweer niet aan. Of accepteer.",
        ifNothing: "De chargeback blijft staan.",
      },
      en: {
        title: "Adyen: chargeback",
        starts: "Adyen tells of the chargeback and names a date.",
        doNow:
          "Choose the defense reason that fits at Adyen and add every document that it requires; without those Adyen does not take the defense. Or accept.",
        ifNothing: "The chargeback stands.",
      },
    },
    source: ADYEN,
    confidence: "primary",
  }),
  atBank({
    id: "mollie_chargeback",
    level: 5,
    ladder: "mollie",
    starter: "bank",
    needs: ["provider_portal", "dispatch", "delivery_proof", "refund_status"],
    words: {
      nl: {
        title: "Mollie: chargeback",
        starts: "Mollie meldt de chargeback. Het bedrag is al ingehouden.",
        doNow:
          "Vraag Mollie of en tot wanneer het bewijs aanneemt, en houd de verklaring met bijlagen klaar. Ga intussen verder met de klant zelf.",
        ifNothing: "De chargeback blijft staan.",
      },
      en: {
        title: "Mollie: chargeback",
        starts: "Mollie tells of the chargeback. The amount is held already.",
        doNow:
          "Ask Mollie whether and until when it takes evidence, and have the statement with its exhibits ready. Meanwhile go on with the customer himself.",
        ifNothing: "The chargeback stands.",
      },
    },
    source: MOLLIE,
    confidence: "primary",
  }),
  atBank({
    id: "braintree_dispute",
    level: 5,
    ladder: "braintree",
    starter: "bank",
    needs: ["provider_portal", "dispatch", "delivery_proof", "refund_status"],
    words: {
      nl: {
        title: "Braintree: betwisting",
        starts: "Braintree meldt de betwisting en noemt een datum.",
        doNow: "Dien het bewijs op tijd in bij Braintree, met het afleverbewijs zelf.",
        ifNothing: "Na die datum geldt de betwisting als geaccepteerd.",
      },
      en: {
        title: "Braintree: dispute",
        starts: "Braintree tells of the dispute and names a date.",
        doNow: "Submit the evidence at Braintree in time, with the proof of delivery itself.",
        ifNothing: "After that date the dispute counts as accepted.",
      },
    },
    source: BRAINTREE,
    confidence: "primary",
  }),
  atBank({
    id: "direct_debit_returned",
    level: 5,
    ladder: "direct_debit",
    starter: "consumer",
    needs: ["order", "refund_status"],
    words: {
      nl: {
        title: "Incasso teruggeboekt",
        starts: "De klant heeft de incasso door zijn bank laten terugboeken; dat mag acht weken lang, zonder reden.",
        doNow:
          "Bij de bank valt niets te betwisten. Schrijf de klant zelf: staat er nog iets open, of hebt u te weinig geleverd?",
        ifNothing: "De terugboeking blijft staan.",
      },
      en: {
        title: "Direct debit taken back",
        starts: "The customer had his bank take the direct debit back; he may for eight weeks, without a reason.",
        doNow:
          "There is nothing to contest at the bank. Write to the customer himself: is something still owed, or was something not delivered?",
        ifNothing: "The money stays with the customer.",
      },
    },
    source: SEPA,
    confidence: "primary",
  }),
  atBank({
    id: "provider_dispute",
    level: 5,
    ladder: "provider",
    starter: "bank",
    needs: ["provider_portal", "dispatch", "delivery_proof", "refund_status"],
    words: {
      nl: {
        title: "Betwisting bij de betaaldienst",
        starts: "De betaaldienst meldt de betwisting.",
        doNow: "Kijk in het portaal tot wanneer u kunt antwoorden, en dien daar de verklaring met bijlagen in.",
        ifNothing: "Meestal gaat de betwisting dan verloren.",
      },
      en: {
        title: "Dispute at the payment provider",
        starts: "The payment provider tells of the dispute.",
        doNow: "See in its portal until when you can answer, and submit the statement with its exhibits there.",
        ifNothing: "Usually the dispute is then lost.",
      },
    },
    source: ANY_PROVIDER,
    confidence: "secondary",
  }),
];
