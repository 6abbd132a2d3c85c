import type { FormWords } from "./words.ts";

export const nl: FormWords = {
  field: {
    tracking_number: "Zendingnummer",
    recipient_postcode: "Postcode van de ontvanger",
    dispatched_on: "Verzonden op",
    delivered_on: "Volgens de vervoerder bezorgd op",
    last_event: "Laatste melding",
    sender: "Afzender",
    recipient: "Ontvanger",
    contents: "Inhoud",
    sales_value: "Verkoopwaarde",
    purchase_value: "Inkoopwaarde zonder btw",
    weight: "Gewicht",
    appearance: "Hoe het pakket eruitziet",
    customer_words: "Wat de klant schreef",
    question: "Toelichting en vraag",
    order: "Bestelnummer",
    reference: "Uw kenmerk",
  },
  matter: {
    loss: "Vermissing",
    not_received: "Bezorgd gemeld, niet ontvangen",
    damage: "Schade of ontbrekende inhoud",
    proof: "Afleverbewijs",
  },
  sentence: {
    sent: "Wij zijn de afzender van zending {number}, op {dispatched} verzonden.",
    delivered: "Volgens uw gegevens is zij op {delivered} bezorgd.",
    last_event: "De laatste melding in uw gegevens is van {last}.",
    customer_not_received: "Onze klant meldde op {said} dat het pakket niet is ontvangen.",
    customer_damage: "Onze klant meldde op {said} schade of ontbrekende inhoud.",
    ask_loss: "Wilt u onderzoeken waar het pakket is en ons laten weten wat u vindt?",
    ask_not_received:
      "Wilt u onderzoeken waar, wanneer en aan wie het pakket is afgegeven, en ons het afleverbewijs sturen: naam en handtekening van de ontvanger, foto of plaats van afgifte?",
    ask_damage: "Wilt u de schade opnemen en ons laten weten wat u vaststelt?",
    ask_proof:
      "Wilt u ons het afleverbewijs sturen: naam en handtekening van de ontvanger, foto of plaats van afgifte?",
    liable: "Is het pakket verloren of beschadigd, dan vragen wij u de schade te vergoeden.",
  },
  grams: "g",
};
