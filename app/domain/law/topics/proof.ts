import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

/** Who must prove that a parcel arrived, and what courts and bodies took for proof. */
export const PROOF: readonly Statement[] = [
  {
    id: "proof-track-and-trace",
    topic: "proof",
    text: {
      nl: "Track & trace alleen bewijst geen ontvangst: het laat zien dat ergens een pakket is bezorgd, niet dat de koper het kreeg en niet wat erin zat. De bewijslast ligt bij de verkoper. Zie ook Rb. Noord-Holland 25 september 2024, over een bezorging zonder handtekening.",
      en: "Track & trace alone does not prove receipt: it shows that a parcel was delivered somewhere, not that the buyer got it and not what was inside. The burden of proof is the seller's. See also Rb. Noord-Holland, 25 September 2024, on a delivery without a signature.",
      de: "Eine Sendungsverfolgung allein beweist den Empfang nicht: Sie zeigt, dass irgendwo ein Paket zugestellt wurde, nicht dass der Käufer es bekam und nicht, was darin war. Die Beweislast trägt der Verkäufer. Siehe auch Rb. Noord-Holland, 25. September 2024, zu einer Zustellung ohne Unterschrift.",
      fr: "Le suivi du colis ne prouve pas à lui seul la réception : il montre qu'un colis a été remis quelque part, pas que l'acheteur l'a reçu ni ce qu'il contenait. La charge de la preuve pèse sur le vendeur. Voir aussi Rb. Noord-Holland, 25 septembre 2024, sur une livraison sans signature.",
    },
    grounds: [
      ground(
        "NL",
        "secondary",
        "ECLI:NL:RBMNE:2019:4491 (18.9.2019; hetrechtenstudentje.nl, 0900-jurist.nl)",
        "Art. 7:11 BW",
      ),
    ],
  },
  {
    id: "proof-digidispuut",
    topic: "proof",
    text: {
      nl: "Ook bij DigiDispuut is alleen een track & trace-code niet genoeg.",
      en: "At DigiDispuut too a track & trace code alone is not enough.",
      de: "Auch bei DigiDispuut genügt eine Sendungsnummer allein nicht.",
      fr: "Chez DigiDispuut aussi, un numéro de suivi ne suffit pas à lui seul.",
    },
    grounds: [
      ground("NL", "primary", "DigiDispuut, beslissing track & trace", "Art. 7:11 BW", {
        url: "https://digidispuut.nl",
      }),
    ],
  },
  {
    id: "proof-gps-and-courier",
    topic: "proof",
    text: {
      nl: "De Geschillencommissie Thuiswinkel vond track & trace, GPS en een verklaring van de bezorger samen niet genoeg; de winkel betaalde € 745 terug, plus € 52,50 klachtengeld.",
      en: "The Geschillencommissie Thuiswinkel found track & trace, GPS and the courier's statement together not enough; the shop repaid EUR 745, plus the EUR 52.50 fee.",
      de: "Der Geschillencommissie Thuiswinkel genügten Sendungsverfolgung, GPS und eine Erklärung des Zustellers zusammen nicht; der Shop zahlte 745 EUR zurück, dazu 52,50 EUR Gebühr.",
      fr: "Pour la Geschillencommissie Thuiswinkel, le suivi, le GPS et une déclaration du livreur réunis ne suffisaient pas ; la boutique a remboursé 745 €, plus 52,50 € de frais.",
    },
    grounds: [
      ground("NL", "primary", "Geschillencommissie Thuiswinkel, 415878/462804 (2024)", undefined, {
        url: "https://degeschillencommissie.nl",
      }),
    ],
  },
  {
    id: "proof-signature-denied",
    topic: "proof",
    text: {
      nl: "Een handtekening die de klant stellig ontkent, bewijst niets zolang u niet bewijst wie tekende.",
      en: "A signature that the customer firmly denies proves nothing until you prove who signed.",
      de: "Eine Unterschrift, die der Kunde entschieden bestreitet, beweist nichts, bis Sie beweisen, wer unterschrieb.",
      fr: "Une signature que le client conteste fermement ne prouve rien tant que vous ne prouvez pas qui a signé.",
    },
    grounds: [
      ground("NL", "secondary", "Wetboek van Burgerlijke Rechtsvordering (security.nl, 3.12.2025)", "Art. 157, 159(2)"),
    ],
  },
  {
    id: "proof-ranking",
    topic: "proof",
    text: {
      nl: "Onze gevolgtrekking uit deze uitspraken, van sterk naar zwak: een niet ontkende handtekening of pincode op naam van de klant; iemand die de klant voor dit pakket aanwees; de eigen woorden van de klant; een foto met een herkenbare plek; en zwak: GPS, een scan, een brievenbus. Een clausule in uw voorwaarden telt nooit.",
      en: "Our conclusion from these decisions, from strong to weak: an undenied signature or PIN in the customer's name; a person the customer named for this parcel; the customer's own words; a photo with a recognisable place; and weak: GPS, a scan, a mailbox. A clause in your terms never counts.",
      de: "Unsere Folgerung aus diesen Entscheidungen, von stark nach schwach: eine nicht bestrittene Unterschrift oder PIN auf den Namen des Kunden; eine Person, die der Kunde für dieses Paket benannte; die eigenen Worte des Kunden; ein Foto mit erkennbarem Ort; und schwach: GPS, ein Scan, ein Briefkasten. Eine Klausel in Ihren AGB zählt nie.",
      fr: "Notre conclusion de ces décisions, du plus fort au plus faible : une signature ou un code non contestés au nom du client ; une personne que le client a désignée pour ce colis ; les propres mots du client ; une photo d'un lieu reconnaissable ; et faibles : le GPS, un scan, une boîte aux lettres. Une clause de vos conditions générales ne compte jamais.",
    },
    grounds: [ground("NL", "unverified", "Weerwoord")],
  },
  {
    id: "carrier-flat-compensation",
    topic: "carrier",
    text: {
      nl: "De vaste vergoeding van een vervoerder bevrijdt u niet tegenover de klant.",
      en: "A carrier's flat compensation does not release you towards the customer.",
      de: "Die pauschale Entschädigung eines Zustellers befreit Sie gegenüber dem Kunden nicht.",
      fr: "L'indemnité forfaitaire d'un transporteur ne vous libère pas envers le client.",
    },
    grounds: [ground("FR", "primary", "Cass. 1re civ., 3.2.2021, n° 19-21.046")],
  },
  {
    id: "carrier-postnl",
    topic: "carrier",
    text: {
      nl: "PostNL: schade meldt u binnen 7 dagen na de bezorging, verlies tussen 5 werkdagen en 30 dagen na verzending. Alleen de afzender kan dat doen.",
      en: "PostNL: report damage within 7 days after delivery, loss between 5 working days and 30 days after dispatch. Only the sender can do so.",
      de: "PostNL: Schaden melden Sie innerhalb von 7 Tagen nach der Zustellung, Verlust zwischen 5 Werktagen und 30 Tagen nach dem Versand. Das kann nur der Absender.",
      fr: "PostNL : signalez un dommage dans les 7 jours après la livraison, une perte entre 5 jours ouvrables et 30 jours après l'envoi. Seul l'expéditeur peut le faire.",
    },
    grounds: [ground("NL", "secondary", "sendcloud.com")],
  },
  {
    id: "carrier-dhl-damage",
    topic: "carrier",
    text: {
      nl: "DHL eCommerce Nederland: schade meldt u binnen 5 werkdagen.",
      en: "DHL eCommerce Netherlands: report damage within 5 working days.",
      de: "DHL eCommerce Niederlande: Schaden melden Sie innerhalb von 5 Werktagen.",
      fr: "DHL eCommerce Pays-Bas : signalez un dommage sous 5 jours ouvrables.",
    },
    grounds: [ground("NL", "secondary", "shops-united.nl")],
  },
  {
    id: "carrier-dhl-liability",
    topic: "carrier",
    text: {
      nl: "DHL eCommerce Nederland vergoedt zonder verzekering € 3,40 per kilo.",
      en: "DHL eCommerce Netherlands pays EUR 3.40 per kilo without insurance.",
      de: "DHL eCommerce Niederlande erstattet ohne Versicherung 3,40 EUR je Kilo.",
      fr: "DHL eCommerce Pays-Bas rembourse 3,40 € par kilo sans assurance.",
    },
    grounds: [ground("NL", "primary", "dhlecommerce.nl")],
  },
  {
    id: "payment-sepa-debit",
    topic: "payment",
    text: {
      nl: "Een SEPA-incasso kan de klant 8 weken lang zonder reden terughalen; daar valt niets tegen in te brengen.",
      en: "A SEPA direct debit can be taken back for 8 weeks without a reason; there is nothing to contest.",
      de: "Eine SEPA-Lastschrift kann der Kunde 8 Wochen lang ohne Grund zurückholen; dagegen lässt sich nichts vorbringen.",
      fr: "Le client peut reprendre un prélèvement SEPA pendant 8 semaines sans motif ; rien ne peut y être opposé.",
    },
    grounds: [ground(UNION, "primary", "Stripe")],
  },
  {
    id: "payment-ideal",
    topic: "payment",
    text: {
      nl: "Een betaling met iDEAL kent geen chargeback.",
      en: "An iDEAL payment knows no chargeback.",
      de: "Eine iDEAL-Zahlung kennt keine Rückbuchung.",
      fr: "Un paiement iDEAL ne connaît pas de rétrofacturation.",
    },
    grounds: [ground("NL", "secondary", "Consumentenbond")],
  },
  {
    id: "payment-klarna",
    topic: "payment",
    text: {
      nl: "Een geschil over een betaling met Klarna loopt via het portaal van Klarna; is zij via Shopify Payments betaald, dan via Shopify.",
      en: "A dispute about a Klarna payment runs through Klarna's portal; if it was paid through Shopify Payments, through Shopify.",
      de: "Ein Streit über eine Klarna-Zahlung läuft über Klarnas Portal; wurde über Shopify Payments bezahlt, über Shopify.",
      fr: "Un litige sur un paiement Klarna passe par le portail de Klarna ; s'il a été payé via Shopify Payments, par Shopify.",
    },
    grounds: [ground(UNION, "secondary", "cartdna.com")],
  },
];
