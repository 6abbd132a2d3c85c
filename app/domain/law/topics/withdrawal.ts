import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

const UNNUMBERED = { articleUnverified: true } as const;

/** The right to withdraw from a distance contract, the money and the goods. */
export const WITHDRAWAL: readonly Statement[] = [
  {
    id: "withdrawal-14-days",
    topic: "withdrawal",
    text: {
      nl: "De klant mag een aankoop op afstand zonder reden herroepen binnen 14 dagen na ontvangst.",
      en: "The customer may withdraw from a distance purchase without a reason within 14 days of receipt.",
      de: "Der Kunde darf einen Fernabsatzkauf ohne Grund innerhalb von 14 Tagen nach Erhalt widerrufen.",
      fr: "Le client peut se rétracter d'un achat à distance sans motif dans les 14 jours suivant la réception.",
    },
    grounds: [
      ground(UNION, "secondary", "Dir. 2011/83/EU", "Art. 9", UNNUMBERED),
      ground("NL", "secondary", "Burgerlijk Wetboek", "Art. 6:230o", UNNUMBERED),
      ground("BE", "secondary", "WER / CDE", "Art. VI.47", UNNUMBERED),
    ],
  },
  {
    id: "withdrawal-clock",
    topic: "withdrawal",
    text: {
      nl: "De 14 dagen beginnen bij de bezorging. Kent u die datum niet, reken dan met wat voor u het ongunstigst is.",
      en: "The 14 days begin with the delivery. If you do not know its date, reckon with what is worst for you.",
      de: "Die 14 Tage beginnen mit der Zustellung. Kennen Sie das Datum nicht, rechnen Sie mit dem für Sie ungünstigsten Fall.",
      fr: "Les 14 jours commencent à la livraison. Si vous n'en connaissez pas la date, comptez au plus défavorable pour vous.",
    },
    grounds: [ground(UNION, "secondary", "cubecart/v6#4152")],
  },
  {
    id: "withdrawal-not-informed",
    topic: "withdrawal",
    text: {
      nl: "Hebt u de klant niet over dat recht geïnformeerd, dan loopt de termijn tot 12 maanden langer door.",
      en: "If you did not inform the customer of that right, the period runs up to 12 months longer.",
      de: "Haben Sie den Kunden nicht über dieses Recht belehrt, läuft die Frist bis zu 12 Monate länger.",
      fr: "Si vous n'avez pas informé le client de ce droit, le délai court jusqu'à 12 mois de plus.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 10"),
      ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 6:230o(2)"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.48"),
    ],
  },
  {
    id: "withdrawal-function",
    topic: "withdrawal",
    from: "2026-06-19",
    text: {
      nl: "Uw webwinkel heeft een duidelijk zichtbare functie om de overeenkomst te herroepen, de hele bedenktijd lang en zonder inloggen. Zij vraagt naam, bestelling en e-mailadres, laat de klant nog eens bevestigen en stuurt meteen een ontvangstbevestiging. Die bevestigt dat de verklaring aankwam, niet dat u haar aanvaardt.",
      en: "Your shop has a prominent function to withdraw from the contract, for the whole withdrawal period and without a login. It asks for name, order and e-mail address, lets the customer confirm once more and sends a receipt at once. The receipt says that the statement arrived, not that you accept it.",
      de: "Ihr Shop hat eine gut sichtbare Funktion zum Widerruf des Vertrags, während der ganzen Widerrufsfrist und ohne Anmeldung. Sie fragt Name, Bestellung und E-Mail-Adresse ab, lässt den Kunden noch einmal bestätigen und sendet sofort eine Eingangsbestätigung. Diese bestätigt den Eingang der Erklärung, nicht deren Annahme.",
      fr: "Votre boutique a une fonction bien visible de rétractation, pendant tout le délai et sans connexion. Elle demande le nom, la commande et l'adresse e-mail, fait confirmer une seconde fois et envoie aussitôt un accusé de réception. Celui-ci atteste l'arrivée de la déclaration, pas son acceptation.",
    },
    grounds: [
      ground(UNION, "secondary", "Dir. (EU) 2023/2673 (be.andersen.com, 3.6.2026)", "Dir. 2011/83/EU, Art. 11a"),
      ground("NL", "secondary", "Burgerlijk Wetboek (valuedshops.com; buckaroo.eu)", "Art. 6:230oa"),
      ground("BE", "unverified", "WER / CDE"),
    ],
  },
  {
    id: "withdrawal-labels-de",
    topic: "withdrawal",
    from: "2026-06-19",
    text: {
      nl: "Knoppen in het Duits: “Vertrag widerrufen”, daarna “Widerruf bestätigen”.",
      en: "Buttons in German: “Vertrag widerrufen”, then “Widerruf bestätigen”.",
      de: "Schaltflächen auf Deutsch: „Vertrag widerrufen“, danach „Widerruf bestätigen“.",
      fr: "Boutons en allemand : « Vertrag widerrufen », puis « Widerruf bestätigen ».",
    },
    grounds: [ground("DE", "secondary", "Dir. (EU) 2023/2673"), ground("AT", "secondary", "Dir. (EU) 2023/2673")],
  },
  {
    id: "withdrawal-labels-fr",
    topic: "withdrawal",
    from: "2026-06-19",
    text: {
      nl: "Knoppen in het Frans: “renoncer au contrat ici”, daarna “confirmer la rétractation”.",
      en: "Buttons in French: “renoncer au contrat ici”, then “confirmer la rétractation”.",
      de: "Schaltflächen auf Französisch: „renoncer au contrat ici“, danach „confirmer la rétractation“.",
      fr: "Boutons en français : « renoncer au contrat ici », puis « confirmer la rétractation ».",
    },
    grounds: [ground("FR", "secondary", "Code de la consommation", "Art. D. 221-5")],
  },
  {
    id: "withdrawal-labels-nl",
    topic: "withdrawal",
    from: "2026-06-19",
    text: {
      nl: "Knoppen in het Nederlands, waarschijnlijk: “overeenkomst hier herroepen”, daarna “herroeping bevestigen”.",
      en: "Buttons in Dutch, probably: “overeenkomst hier herroepen”, then “herroeping bevestigen”.",
      de: "Schaltflächen auf Niederländisch, wahrscheinlich: „overeenkomst hier herroepen“, danach „herroeping bevestigen“.",
      fr: "Boutons en néerlandais, probablement : « overeenkomst hier herroepen », puis « herroeping bevestigen ».",
    },
    grounds: [
      ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 6:230oa"),
      ground("BE", "unverified", "WER / CDE"),
    ],
  },
  {
    id: "withdrawal-exceptions",
    topic: "withdrawal",
    text: {
      nl: "Geen herroepingsrecht is er onder meer voor maatwerk, voor verzegelde artikelen die om hygiënische redenen niet terug kunnen en geopend zijn, en voor wat snel bederft.",
      en: "There is no right of withdrawal for, among others, custom-made goods, sealed goods that for hygiene cannot be returned once opened, and what perishes quickly.",
      de: "Kein Widerrufsrecht besteht unter anderem bei Maßanfertigungen, bei versiegelten Waren, die aus Hygienegründen geöffnet nicht zurückkönnen, und bei schnell Verderblichem.",
      fr: "Le droit de rétractation est exclu notamment pour le sur-mesure, pour les biens scellés qui ne peuvent être repris une fois ouverts pour raison d'hygiène, et pour ce qui se périme vite.",
    },
    grounds: [
      ground(UNION, "secondary", "Dir. 2011/83/EU", "Art. 16", UNNUMBERED),
      ground("NL", "secondary", "Burgerlijk Wetboek", "Art. 6:230p", UNNUMBERED),
      ground("BE", "secondary", "WER / CDE", "Art. VI.53", UNNUMBERED),
    ],
  },
  {
    id: "refund-14-days",
    topic: "refund",
    text: {
      nl: "Na een herroeping betaalt u binnen 14 dagen na de melding terug, met de gewone verzendkosten van de heenzending. U mag wachten tot het artikel terug is of de klant bewijst dat het verstuurd is.",
      en: "After a withdrawal you refund within 14 days of the notice, with the standard cost of the outbound delivery. You may wait until the goods are back or the customer proves that they were sent.",
      de: "Nach einem Widerruf erstatten Sie innerhalb von 14 Tagen nach der Erklärung, mit den Standardkosten der Hinsendung. Sie dürfen warten, bis die Ware zurück ist oder der Kunde den Versand nachweist.",
      fr: "Après une rétractation, vous remboursez dans les 14 jours de l'avis, frais standard d'envoi compris. Vous pouvez attendre le retour du bien ou la preuve de son expédition.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 13"),
      ground("NL", "secondary", "Burgerlijk Wetboek (webwinkelkeur.nl)", "Art. 6:230r", UNNUMBERED),
      ground("BE", "unverified", "WER / CDE", "Art. VI.50"),
    ],
  },
  {
    id: "returns-14-days",
    topic: "returns",
    text: {
      nl: "De klant stuurt binnen 14 dagen terug. Hij betaalt de retour als u dat vooraf zei, en een waardevermindering alleen voor gebruik dat verder gaat dan bekijken en passen.",
      en: "The customer returns within 14 days. He pays the return if you said so beforehand, and for loss of value only where use went beyond normal inspection.",
      de: "Der Kunde sendet innerhalb von 14 Tagen zurück. Er trägt die Rücksendung, wenn Sie das vorher gesagt haben, und einen Wertverlust nur bei Nutzung über die übliche Prüfung hinaus.",
      fr: "Le client renvoie dans les 14 jours. Il paie le retour si vous l'avez annoncé, et une dépréciation seulement pour un usage allant au-delà d'un examen normal.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 14"),
      ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 6:230s"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.51"),
    ],
  },
  {
    id: "returns-lost",
    topic: "returns",
    text: {
      nl: "Raakt een retour zoek, dan geldt voor de klant dezelfde maat: hij moet bewijzen dat u haar kreeg.",
      en: "When a return gets lost the same yardstick binds the customer: he has to prove that you got it.",
      de: "Geht eine Rücksendung verloren, gilt für den Kunden derselbe Maßstab: Er muss beweisen, dass Sie sie erhalten haben.",
      fr: "Si un retour se perd, la même exigence vaut pour le client : il doit prouver que vous l'avez reçu.",
    },
    grounds: [ground("NL", "secondary", "thuiswinkel.org (15.11.2022)")],
  },
];
