import type { FormWords } from "./words.ts";

export const fr: FormWords = {
  field: {
    tracking_number: "Numéro d'envoi",
    recipient_postcode: "Code postal du destinataire",
    dispatched_on: "Envoyé le",
    delivered_on: "Livré le, selon le transporteur",
    last_event: "Dernier événement",
    sender: "Expéditeur",
    recipient: "Destinataire",
    contents: "Contenu",
    sales_value: "Valeur de vente",
    purchase_value: "Valeur d'achat hors TVA",
    weight: "Poids",
    appearance: "Aspect du colis",
    customer_words: "Ce que le client a écrit",
    question: "Explication et demande",
    order: "Numéro de commande",
    reference: "Votre référence",
  },
  matter: {
    loss: "Perte",
    not_received: "Annoncé livré, non reçu",
    damage: "Dommage ou contenu manquant",
    proof: "Preuve de livraison",
  },
  sentence: {
    sent: "Nous sommes l'expéditeur de l'envoi {number}, expédié le {dispatched}.",
    delivered: "Selon vos données, il a été livré le {delivered}.",
    last_event: "Le dernier événement dans vos données date du {last}.",
    customer_not_received: "Notre client nous a signalé le {said} que le colis n'a pas été reçu.",
    customer_damage: "Notre client nous a signalé le {said} un dommage ou un contenu manquant.",
    ask_loss: "Nous vous prions de rechercher où se trouve le colis et de nous communiquer le résultat.",
    ask_not_received:
      "Nous vous prions de rechercher où, quand et à qui le colis a été remis, et de nous envoyer la preuve de livraison : nom et signature du destinataire, photo ou lieu de remise.",
    ask_damage: "Nous vous prions de constater le dommage et de nous communiquer le résultat.",
    ask_proof:
      "Nous vous prions de nous envoyer la preuve de livraison : nom et signature du destinataire, photo ou lieu de remise.",
    liable: "Si le colis est perdu ou endommagé, nous vous demandons de réparer le dommage.",
  },
  grams: "g",
};
