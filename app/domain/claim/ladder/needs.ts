import type { Need } from "./rung.ts";

/** What has to be at hand, in the merchant's words. */
export const NEEDS: Record<Need, Record<"nl" | "en", string>> = {
  order: { nl: "De bestelling en de betaling", en: "The order and its payment" },
  terms_version: { nl: "De voorwaarden zoals ze bij de bestelling golden", en: "The terms as they were at the order" },
  contact_history: { nl: "Alle berichten met de klant", en: "All messages with the customer" },
  dispatch: { nl: "Bewijs van verzending, met het volgnummer", en: "Proof of dispatch, with the tracking number" },
  delivery_proof: { nl: "Het afleverbewijs van de vervoerder", en: "The carrier's proof of delivery" },
  carrier_inquiry: {
    nl: "De vraag aan de vervoerder; alleen de afzender kan die stellen",
    en: "The inquiry with the carrier; only the sender can make it",
  },
  photos: { nl: "Foto's van het artikel en de verpakking", en: "Photos of the item and its packaging" },
  return_status: { nl: "Of er een retour is, en waar die ligt", en: "Whether there is a return, and where it is" },
  refund_status: { nl: "Of en wanneer er is terugbetaald", en: "Whether and when a refund was made" },
  own_position: { nl: "Uw standpunt in het kort", en: "Your position in short" },
  counter_claim_points: {
    nl: "Een antwoord op elk punt van de indiener",
    en: "An answer to each point of the person who filed",
  },
  company_data: { nl: "Uw bedrijfsgegevens en registratienummer", en: "Your company data and register number" },
  shopify_form: { nl: "Het bewijsformulier van Shopify", en: "Shopify's evidence form" },
  provider_portal: { nl: "Het portaal van de betaaldienst", en: "The payment provider's portal" },
  lawyer: { nl: "Een jurist of uw rechtsbijstandsverzekering", en: "A lawyer or your legal insurance" },
};
