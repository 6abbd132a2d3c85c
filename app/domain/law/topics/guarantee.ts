import { ground, type Statement, UNION } from "#app/domain/law/statement.ts";

/** The legal guarantee of conformity: how long, who proves what, and the remedies. */
export const GUARANTEE: readonly Statement[] = [
  {
    id: "guarantee-lifespan-nl",
    topic: "guarantee",
    text: {
      nl: "Nederland kent geen vaste termijn van twee jaar: een product moet zo lang goed zijn als de klant mag verwachten.",
      en: "The Netherlands have no fixed term of two years: a product must last as long as the customer may expect.",
      de: "Die Niederlande kennen keine feste Frist von zwei Jahren: Ein Produkt muss so lange halten, wie der Kunde erwarten darf.",
      fr: "Les Pays-Bas n'ont pas de délai fixe de deux ans : un produit doit durer aussi longtemps que le client peut s'y attendre.",
    },
    grounds: [ground("NL", "unverified", "Burgerlijk Wetboek; Dir. (EU) 2019/771", "Art. 7:17")],
  },
  {
    id: "guarantee-two-years-be",
    topic: "guarantee",
    text: {
      nl: "De wettelijke garantie duurt twee jaar.",
      en: "The legal guarantee lasts two years.",
      de: "Die gesetzliche Garantie dauert zwei Jahre.",
      fr: "La garantie légale dure deux ans.",
    },
    grounds: [
      ground("BE", "secondary", "Oud Burgerlijk Wetboek / ancien Code civil (lawbase.be)", "Art. 1649bis-1649octies"),
    ],
  },
  {
    id: "guarantee-three-years-pt",
    topic: "guarantee",
    text: {
      nl: "De wettelijke garantie duurt drie jaar.",
      en: "The legal guarantee lasts three years.",
      de: "Die gesetzliche Garantie dauert drei Jahre.",
      fr: "La garantie légale dure trois ans.",
    },
    grounds: [ground("PT", "secondary", "cca.law")],
  },
  {
    id: "guarantee-presumption-nl",
    topic: "guarantee",
    text: {
      nl: "Blijkt een gebrek binnen een jaar na levering, dan wordt vermoed dat het er al was; u moet het tegendeel bewijzen. Vroeger was dat zes maanden; voor levende dieren noemt het wetsvoorstel zes maanden.",
      en: "If a defect shows within one year of delivery, it is presumed to have existed; you must prove the contrary. It used to be six months; for live animals the bill says six months.",
      de: "Zeigt sich ein Mangel innerhalb eines Jahres nach Lieferung, wird vermutet, dass er schon bestand; Sie müssen das Gegenteil beweisen. Früher waren es sechs Monate; für lebende Tiere nennt der Gesetzentwurf sechs Monate.",
      fr: "Si un défaut apparaît dans l'année de la livraison, il est présumé avoir existé ; à vous de prouver le contraire. Auparavant, c'était six mois ; pour les animaux vivants, le projet de loi dit six mois.",
    },
    grounds: [ground("NL", "primary", "Burgerlijk Wetboek; kst-36163-3", "Art. 7:18a(2)")],
  },
  {
    id: "guarantee-presumption-be",
    topic: "guarantee",
    from: "2022-06-01",
    text: {
      nl: "Bij overeenkomsten vanaf 1 juni 2022 geldt de hele twee jaar lang het vermoeden dat een gebrek er al was; u moet het tegendeel bewijzen.",
      en: "In contracts from 1 June 2022 a defect is presumed to have existed for the whole two years; you must prove the contrary.",
      de: "Bei Verträgen ab dem 1. Juni 2022 gilt die vollen zwei Jahre die Vermutung, dass ein Mangel schon bestand; Sie müssen das Gegenteil beweisen.",
      fr: "Pour les contrats depuis le 1er juin 2022, un défaut est présumé avoir existé pendant les deux ans entiers ; à vous de prouver le contraire.",
    },
    grounds: [ground("BE", "secondary", "Wet / loi 20.3.2022 (dbblaw.be; unizo.be)")],
  },
  {
    id: "guarantee-complaint-term-nl",
    topic: "guarantee",
    text: {
      nl: "De klant klaagt op tijd als hij dat binnen twee maanden na de ontdekking doet.",
      en: "A customer who complains within two months of the discovery is in time.",
      de: "Wer innerhalb von zwei Monaten nach der Entdeckung rügt, rügt rechtzeitig.",
      fr: "Un client qui se plaint dans les deux mois de la découverte est dans les délais.",
    },
    grounds: [ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 7:23(1)")],
  },
  {
    id: "guarantee-complaint-term-be",
    topic: "guarantee",
    text: {
      nl: "U mag een meldingstermijn afspreken, van ten minste twee maanden na de ontdekking.",
      en: "You may agree on a term for notification, of at least two months from the discovery.",
      de: "Sie dürfen eine Anzeigefrist vereinbaren, von mindestens zwei Monaten ab der Entdeckung.",
      fr: "Vous pouvez convenir d'un délai de notification, d'au moins deux mois à compter de la découverte.",
    },
    grounds: [ground("BE", "secondary", "dbblaw.be")],
  },
  {
    id: "guarantee-remedies",
    topic: "guarantee",
    text: {
      nl: "Eerst herstel of vervanging; lukt dat niet, dan prijsvermindering of ontbinding.",
      en: "First repair or replacement; if that fails, a lower price or rescission.",
      de: "Zuerst Reparatur oder Ersatz; gelingt das nicht, Minderung oder Rücktritt.",
      fr: "D'abord la réparation ou le remplacement ; à défaut, une réduction du prix ou la résolution.",
    },
    grounds: [
      ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 7:21, 7:22"),
      ground("BE", "unverified", "Oud Burgerlijk Wetboek / ancien Code civil", "Art. 1649quinquies"),
    ],
  },
  {
    id: "guarantee-limitation-nl",
    topic: "guarantee",
    text: {
      nl: "De vordering verjaart twee jaar na de klacht.",
      en: "The claim lapses two years after the complaint.",
      de: "Der Anspruch verjährt zwei Jahre nach der Rüge.",
      fr: "L'action se prescrit deux ans après la réclamation.",
    },
    grounds: [ground("NL", "unverified", "Burgerlijk Wetboek", "Art. 7:23(2)")],
  },
  {
    id: "guarantee-limitation-be",
    topic: "guarantee",
    text: {
      nl: "De vordering verjaart een jaar na de ontdekking, maar niet voor het einde van de twee jaar.",
      en: "The claim lapses one year after the discovery, but not before the two years end.",
      de: "Der Anspruch verjährt ein Jahr nach der Entdeckung, aber nicht vor Ablauf der zwei Jahre.",
      fr: "L'action se prescrit un an après la découverte, mais pas avant la fin des deux ans.",
    },
    grounds: [ground("BE", "unverified", "Oud Burgerlijk Wetboek / ancien Code civil", "Art. 1649quater, § 3")],
  },
  {
    id: "guarantee-after-repair",
    topic: "guarantee",
    from: "2026-07-31",
    text: {
      nl: "Kiest de klant herstel, dan wordt uw aansprakelijkheid eenmaal 12 maanden langer, bij overeenkomsten vanaf 31 juli 2026. Of uw land dit al heeft ingevoerd, is niet gecontroleerd.",
      en: "If the customer chooses repair, your liability becomes 12 months longer, once, in contracts from 31 July 2026. Whether your country has introduced this was not checked.",
      de: "Wählt der Kunde die Reparatur, verlängert sich Ihre Haftung einmalig um 12 Monate, bei Verträgen ab dem 31. Juli 2026. Ob Ihr Land das schon umgesetzt hat, ist nicht geprüft.",
      fr: "Si le client choisit la réparation, votre responsabilité est prolongée une fois de 12 mois, pour les contrats depuis le 31 juillet 2026. La transposition dans votre pays n'a pas été vérifiée.",
    },
    grounds: [ground(UNION, "unverified", "Dir. (EU) 2024/1799", "Dir. (EU) 2019/771, Art. 10")],
  },
];
