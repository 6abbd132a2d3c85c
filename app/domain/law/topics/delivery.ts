import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

/** When goods must arrive, and who bears their loss on the way. */
export const DELIVERY: readonly Statement[] = [
  {
    id: "delivery-30-days",
    topic: "delivery",
    text: {
      nl: "U levert zonder uitstel, en uiterlijk binnen 30 dagen, tenzij u iets anders afsprak.",
      en: "You deliver without delay, and within 30 days at the latest, unless agreed otherwise.",
      de: "Sie liefern ohne Verzögerung, spätestens innerhalb von 30 Tagen, sofern nichts anderes vereinbart ist.",
      fr: "Vous livrez sans retard, et au plus tard dans les 30 jours, sauf accord contraire.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 18"),
      ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 7:9(4)"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.43"),
    ],
  },
  {
    id: "risk-on-possession",
    topic: "risk",
    text: {
      nl: "Het risico gaat pas op de klant over als hij het pakket in handen heeft, of iemand die hij zelf aanwees en die niet de vervoerder is. Alleen als de klant een vervoerder koos die u niet aanbood, gaat het eerder over.",
      en: "Risk passes to the customer only when he has the parcel in his hands, or someone he named himself who is not the carrier. It passes earlier only where the customer chose a carrier you did not offer.",
      de: "Die Gefahr geht erst auf den Kunden über, wenn er das Paket in Händen hat, oder jemand, den er selbst benannt hat und der nicht der Zusteller ist. Früher geht sie nur über, wenn der Kunde einen Zusteller wählte, den Sie nicht anbieten.",
      fr: "Le risque ne passe au client que lorsqu'il a le colis en main, ou une personne qu'il a désignée lui-même et qui n'est pas le transporteur. Il passe plus tôt seulement si le client a choisi un transporteur que vous ne proposiez pas.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 20"),
      ground("NL", "secondary", "Burgerlijk Wetboek (iusmentis.com; vantill.nl)", "Art. 7:11"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.44"),
      ground("FR", "primary", "Code de la consommation; Cass. 1re civ., 3.2.2021, n° 19-21.046", "Art. L216-2"),
    ],
  },
  {
    id: "risk-not-by-terms",
    topic: "risk",
    text: {
      nl: "Uw voorwaarden kunnen dat risico niet naar de klant verschuiven.",
      en: "Your terms cannot move that risk to the customer.",
      de: "Ihre AGB können diese Gefahr nicht auf den Kunden verlagern.",
      fr: "Vos conditions générales ne peuvent pas reporter ce risque sur le client.",
    },
    grounds: [
      ground(UNION, "unverified", "Dir. 2011/83/EU", "Art. 25"),
      ground("NL", "secondary", "Burgerlijk Wetboek (iusmentis.com; vantill.nl)", "Art. 7:6"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.83"),
    ],
  },
  {
    id: "risk-neighbour",
    topic: "risk",
    text: {
      nl: "Bezorgd bij de buren: zonder afspraak blijft het risico bij u tot de klant het pakket ophaalt. Wees de klant die buur zelf aan, dan gaat het risico daar over.",
      en: "Delivered to a neighbour: without an agreement the risk stays with you until the customer collects the parcel. If the customer named that neighbour himself, the risk passes there.",
      de: "Beim Nachbarn abgegeben: Ohne Vereinbarung bleibt die Gefahr bei Ihnen, bis der Kunde das Paket abholt. Hat der Kunde diesen Nachbarn selbst benannt, geht sie dort über.",
      fr: "Remis à un voisin : sans accord, le risque reste chez vous jusqu'à ce que le client retire le colis. Si le client a lui-même désigné ce voisin, le risque passe à ce moment.",
    },
    grounds: [
      ground("NL", "secondary", "twinklemagazine.nl (2014); vantill.nl"),
      ground("BE", "unverified", "WER / CDE", "Art. VI.44"),
    ],
  },
  {
    id: "risk-no-neighbours",
    topic: "risk",
    text: {
      nl: "Koos de klant “niet bij de buren” en gebeurde dat toch, dan is niet geleverd zoals afgesproken. Bij een afhaalpunt telt wat is afgesproken.",
      en: "If the customer chose “not to neighbours” and it happened all the same, it was not delivered as agreed. At a parcel point, what was agreed counts.",
      de: "Hat der Kunde „nicht bei Nachbarn“ gewählt und geschah es doch, wurde nicht wie vereinbart geliefert. Bei einer Abholstelle zählt, was vereinbart war.",
      fr: "Si le client a choisi « pas chez les voisins » et que cela s'est tout de même produit, la livraison n'est pas conforme à l'accord. Pour un point relais, c'est l'accord qui compte.",
    },
    grounds: [ground("NL", "secondary", "security.nl (10.2024)")],
  },
];
