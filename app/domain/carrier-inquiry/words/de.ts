import type { FormWords } from "./words.ts";

export const de: FormWords = {
  field: {
    tracking_number: "Sendungsnummer",
    recipient_postcode: "Postleitzahl des Empfängers",
    dispatched_on: "Versendet am",
    delivered_on: "Laut Sendungsverfolgung zugestellt am",
    last_event: "Letzte Meldung",
    sender: "Absender",
    recipient: "Empfänger",
    contents: "Inhalt",
    sales_value: "Verkaufswert",
    purchase_value: "Einkaufswert ohne MwSt.",
    weight: "Gewicht",
    appearance: "Aussehen des Pakets",
    customer_words: "Mitteilung des Kunden",
    question: "Sachverhalt und Bitte",
    order: "Bestellnummer",
    reference: "Ihr Zeichen",
  },
  matter: {
    loss: "Verlust",
    not_received: "Als zugestellt gemeldet, nicht erhalten",
    damage: "Schaden oder fehlender Inhalt",
    proof: "Ablieferungsnachweis",
  },
  sentence: {
    sent: "Wir sind Absender der Sendung {number}, versendet am {dispatched}.",
    delivered: "Laut Ihren Daten wurde sie am {delivered} zugestellt.",
    last_event: "Die letzte Meldung in Ihren Daten ist vom {last}.",
    customer_not_received: "Unser Kunde hat uns am {said} mitgeteilt, dass er das Paket nicht erhalten hat.",
    customer_damage: "Unser Kunde hat uns am {said} einen Schaden oder fehlenden Inhalt gemeldet.",
    ask_loss: "Bitte forschen Sie nach, wo sich das Paket befindet, und teilen Sie uns das Ergebnis mit.",
    ask_not_received:
      "Bitte forschen Sie nach, wo, wann und an wen das Paket übergeben wurde, und senden Sie uns den Ablieferungsnachweis: Name und Unterschrift des Empfängers, Foto oder Ort der Übergabe.",
    ask_damage: "Bitte nehmen Sie den Schaden auf und teilen Sie uns das Ergebnis mit.",
    ask_proof:
      "Bitte senden Sie uns den Ablieferungsnachweis: Name und Unterschrift des Empfängers, Foto oder Ort der Übergabe.",
    liable: "Ist das Paket verloren oder beschädigt, bitten wir Sie, den Schaden zu ersetzen.",
  },
  grams: "g",
};
