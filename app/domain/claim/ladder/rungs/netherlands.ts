import type { Source } from "#app/domain/disclosure/source.ts";
import type { Rung } from "../rung.ts";

const checkedOn = "2026-11-21";

const WEBWINKELKEUR: Source = {
  title: "WebwinkelKeur: dispute and mediation",
  url: "https://www.valuedshops.com/knowledge/consumenten/dispute",
  checkedOn,
};
const DIGIDISPUUT: Source = {
  title: "DigiDispuut: questions and procedural rules",
  url: "https://digidispuut.nl",
  checkedOn,
};
const GESCHILLENCOMMISSIE: Source = {
  title: "De Geschillencommissie Thuiswinkel; Thuiswinkel.org's mediation",
  url: "https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/",
  checkedOn,
};

/** WebwinkelKeur's members agreed beforehand to DigiDispuut, so either row of the directory means both. */
const KEUR = ["webwinkelkeur", "digidispuut"] as const;
const THUISWINKEL = ["degeschillencommissie-thuiswinkel", "thuiswinkel-bemiddeling"] as const;

/** Ways that are open to customers of members of the Dutch quality marks. */
export const NETHERLANDS: readonly Rung[] = [
  {
    id: "webwinkelkeur_first_phase",
    level: 4,
    ladder: "complaint",
    scope: { body: KEUR },
    starter: "consumer",
    clock: "webwinkelkeur_first_phase",
    needs: [
      "order",
      "terms_version",
      "contact_history",
      "dispatch",
      "delivery_proof",
      "return_status",
      "refund_status",
      "own_position",
    ],
    language: "nl",
    letter: "position",
    confidential: true,
    words: {
      nl: {
        title: "WebwinkelKeur: zelf oplossen",
        starts: "De mail van WebwinkelKeur over het geschil komt bij u binnen.",
        doNow:
          "Los het binnen zeven dagen zelf op met de klant, of zet uw standpunt met de stukken op de geschilpagina. Dat gaat via uw dashboard bij WebwinkelKeur.",
        ifNothing: "Na zeven dagen vraagt WebwinkelKeur de klant of hij bemiddeling wil.",
        customerCan:
          "De klant kan zeggen dat het is opgelost, om bemiddeling vragen, een week langer wachten of het geschil sluiten.",
      },
      en: {
        title: "WebwinkelKeur: solve it yourself",
        starts: "WebwinkelKeur's mail about the dispute reaches you.",
        doNow:
          "Solve it with the customer within seven days, or put your position with the documents on the dispute's page, in your dashboard at WebwinkelKeur.",
        ifNothing: "After seven days WebwinkelKeur asks the customer whether he wants mediation.",
        customerCan:
          "The customer can say that it is solved, ask for mediation, wait another week, or close the dispute.",
      },
    },
    source: WEBWINKELKEUR,
    confidence: "primary",
  },
  {
    id: "webwinkelkeur_pending",
    level: 4,
    ladder: "complaint",
    scope: { body: KEUR },
    starter: "consumer",
    clock: "webwinkelkeur_pending",
    needs: ["own_position", "delivery_proof", "refund_status"],
    language: "nl",
    letter: "position",
    confidential: true,
    words: {
      nl: {
        title: "WebwinkelKeur: een week langer",
        starts: "De klant geeft u een week langer.",
        doNow: "Doe in deze week wat u hebt toegezegd, en laat het de klant weten.",
        ifNothing: "Daarna kan de klant alsnog om bemiddeling vragen.",
        customerCan: "De klant kan om bemiddeling vragen of het geschil sluiten.",
      },
      en: {
        title: "WebwinkelKeur: one more week",
        starts: "The customer gives you one more week.",
        doNow: "Do in this week what you promised, and tell the customer.",
        ifNothing: "After it the customer can still ask for mediation.",
        customerCan: "The customer can ask for mediation or close the dispute.",
      },
    },
    source: WEBWINKELKEUR,
    confidence: "primary",
  },
  {
    id: "webwinkelkeur_mediation",
    level: 4,
    ladder: "complaint",
    scope: { body: KEUR },
    starter: "consumer",
    needs: ["order", "terms_version", "contact_history", "dispatch", "delivery_proof", "photos", "own_position"],
    language: "nl",
    letter: "position",
    confidential: true,
    words: {
      nl: {
        title: "WebwinkelKeur: bemiddeling",
        starts: "De bemiddelaar schrijft u beiden persoonlijk aan.",
        doNow:
          "Antwoord de bemiddelaar met uw standpunt en de stukken, binnen de dag die hij noemt. Een vaste termijn is niet gepubliceerd.",
        ifNothing: "De bemiddelaar hoort alleen de klant, en die kan daarna naar DigiDispuut.",
        customerCan: "De klant kan een voorstel aannemen of het geschil aan DigiDispuut voorleggen.",
      },
      en: {
        title: "WebwinkelKeur: mediation",
        starts: "The mediator writes to both of you in person.",
        doNow:
          "Answer the mediator with your position and the documents, by the day he names. No fixed term is published.",
        ifNothing: "The mediator hears the customer alone, who can then turn to DigiDispuut.",
        customerCan: "The customer can accept a proposal or put the dispute before DigiDispuut.",
      },
    },
    source: {
      title: "WebwinkelKeur: mediation",
      url: "https://www.valuedshops.com/knowledge/Rechtsbeistand/mediation",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "thuiswinkel_own_handling",
    level: 4,
    ladder: "complaint",
    scope: { body: THUISWINKEL },
    starter: "consumer",
    clock: "thuiswinkel_shop",
    needs: ["order", "contact_history", "dispatch", "delivery_proof", "own_position"],
    language: "nl",
    letter: "position",
    confidential: true,
    words: {
      nl: {
        title: "Thuiswinkel: vier weken voor uzelf",
        starts: "De klacht komt bij u binnen.",
        doNow: "Handel de klacht zelf af binnen vier weken.",
        ifNothing: "Na vier weken kan de klant gratis bemiddeling vragen of naar de Geschillencommissie.",
        customerCan: "De klant wacht uw antwoord af; de commissie neemt de klacht pas daarna aan.",
      },
      en: {
        title: "Thuiswinkel: four weeks of your own",
        starts: "The complaint reaches you.",
        doNow: "Handle the complaint yourself within four weeks.",
        ifNothing: "After four weeks the customer can ask for free mediation or go to the Geschillencommissie.",
        customerCan: "The customer waits for your answer; only then the commission takes the complaint.",
      },
    },
    source: GESCHILLENCOMMISSIE,
    confidence: "primary",
  },
  {
    id: "thuiswinkel_mediation",
    level: 4,
    ladder: "complaint",
    scope: { body: THUISWINKEL },
    starter: "consumer",
    needs: ["order", "contact_history", "dispatch", "delivery_proof", "own_position"],
    language: "nl",
    letter: "position",
    confidential: true,
    words: {
      nl: {
        title: "Thuiswinkel.org: bemiddeling",
        starts: "Thuiswinkel.org schrijft u over de klacht.",
        doNow: "Geef uw standpunt met de stukken, binnen de dag die zij noemen.",
        ifNothing: "De klant kan de klacht aan de Geschillencommissie voorleggen.",
        customerCan: "De bemiddeling is voor de klant gratis; daarna kan hij naar de Geschillencommissie.",
      },
      en: {
        title: "Thuiswinkel.org: mediation",
        starts: "Thuiswinkel.org writes to you about the complaint.",
        doNow: "Give your position with the documents, by the day they name.",
        ifNothing: "The customer can put the complaint before the Geschillencommissie.",
        customerCan: "The mediation is free for the customer; after it he can go to the Geschillencommissie.",
      },
    },
    source: GESCHILLENCOMMISSIE,
    confidence: "primary",
  },
  {
    id: "digidispuut",
    level: 5,
    ladder: "complaint",
    scope: { body: KEUR },
    starter: "consumer",
    clock: "digidispuut_defence",
    needs: [
      "order",
      "terms_version",
      "contact_history",
      "dispatch",
      "delivery_proof",
      "photos",
      "refund_status",
      "counter_claim_points",
      "company_data",
    ],
    language: "nl",
    letter: "defence",
    words: {
      nl: {
        title: "DigiDispuut: verweerschrift",
        starts: "DigiDispuut stuurt u het verzoekschrift van de klant.",
        doNow: "Dien binnen twee weken uw verweerschrift met de stukken in bij DigiDispuut. Uitstel kunt u vragen.",
        ifNothing: "De zaak gaat verder zonder uw verweer, en de beoordelaar beslist op wat de klant schreef.",
        customerCan:
          "De klant diende in en betaalde € 25; de uitspraak kan zeggen dat u die vergoedt. De uitspraak bindt u beiden en komt in de plaats van de rechter.",
      },
      en: {
        title: "DigiDispuut: statement of defence",
        starts: "DigiDispuut sends you the customer's statement of claim.",
        doNow:
          "File your statement of defence with the documents at DigiDispuut within two weeks. You can ask for an extension.",
        ifNothing: "The case goes on without your defence, and the assessor decides on what the customer wrote.",
        customerCan:
          "The customer filed and paid EUR 25; the decision can say that you repay it. It binds both of you and takes the place of the court.",
      },
    },
    source: DIGIDISPUUT,
    confidence: "primary",
  },
  {
    id: "geschillencommissie",
    level: 5,
    ladder: "complaint",
    scope: {
      body: [
        "degeschillencommissie-thuiswinkel",
        "degeschillencommissie-webshop",
        "degeschillencommissie-algemeen",
        "thuiswinkel-bemiddeling",
      ],
    },
    starter: "consumer",
    needs: [
      "order",
      "terms_version",
      "contact_history",
      "dispatch",
      "delivery_proof",
      "photos",
      "counter_claim_points",
      "company_data",
    ],
    language: "nl",
    letter: "defence",
    words: {
      nl: {
        title: "De Geschillencommissie: verweer",
        starts: "De commissie stuurt u de klacht.",
        doNow: "Stuur uw verweer met de stukken, binnen de dag die de commissie noemt.",
        ifNothing: "De commissie beslist zonder uw verweer.",
        customerCan:
          "De klant betaalt € 52,50 en krijgt dat terug als hij gelijk krijgt; dan draagt u ook de zaakkosten. De uitspraak is bindend.",
      },
      en: {
        title: "De Geschillencommissie: defence",
        starts: "The commission sends you the complaint.",
        doNow: "Send your defence with the documents, by the day the commission names.",
        ifNothing: "The commission decides without your defence.",
        customerCan:
          "The customer pays EUR 52.50 and gets it back when he wins; then you bear the case's costs too. The decision is binding.",
      },
    },
    source: GESCHILLENCOMMISSIE,
    confidence: "primary",
  },
];
