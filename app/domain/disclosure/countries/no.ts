import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, contactRule, disputeRules, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Forbruker Europa",
    url: "https://www.forbrukereuropa.no",
    checkedOn: CHECKED,
  },
  confidence: "primary",
};

/** Rules for traders established in Norway. */
export const NO_RULES: readonly Rule[] = [
  contactRule("NO", LAW, () => true),
  ...disputeRules({
    country: "NO",
    body: {
      ...LAW,
      binds: {
        nl: "Elke ondernemer, of hij meedoet of niet",
        en: "Every trader, whether he takes part or not",
        de: "Jeden Unternehmer, ob er teilnimmt oder nicht",
        fr: "Tout professionnel, qu'il participe ou non",
      },
    },
    afterComplaint: {
      ...LAW,
      binds: {
        nl: "Elke ondernemer die een klacht niet kon oplossen",
        en: "Every trader who could not settle a complaint",
        de: "Jeden Unternehmer, der eine Beschwerde nicht lösen konnte",
        fr: "Tout professionnel qui n'a pas pu résoudre une réclamation",
      },
    },
  }),
  adviceRule({
    id: "no-body-unchecked",
    country: "NO",
    title: {
      nl: "Naam en website van de klachteninstantie, door elke ondernemer",
      en: "Name and website of the complaints body, by every trader",
      de: "Name und Website der Beschwerdestelle, durch jeden Unternehmer",
      fr: "Nom et site de l'organisme de réclamation, par tout professionnel",
    },
    binds: { nl: "Elke ondernemer", en: "Every trader", de: "Jeden Unternehmer", fr: "Tout professionnel" },
    placements: ["footer", "terms"],
    ...LAW,
    advice: {
      code: "body-website-unchecked",
      text: {
        nl: "Elke Noorse webwinkel noemt een klachteninstantie met website. Waarschijnlijk is dat Forbrukertilsynet (forbrukertilsynet.no), maar dat is niet gecontroleerd. Kijk het na en noem de instantie in uw voorwaarden.",
        en: "Every Norwegian shop names a complaints body with its website. That is probably Forbrukertilsynet (forbrukertilsynet.no), but it was not checked. Look it up and name the body in your terms.",
        de: "Jeder norwegische Shop nennt eine Beschwerdestelle mit Website. Das ist wahrscheinlich Forbrukertilsynet (forbrukertilsynet.no), wurde aber nicht geprüft. Sehen Sie nach und nennen Sie die Stelle in Ihren AGB.",
        fr: "Toute boutique norvégienne nomme un organisme de réclamation et son site. C'est probablement Forbrukertilsynet (forbrukertilsynet.no), mais cela n'a pas été vérifié. Vérifiez et nommez l'organisme dans vos conditions générales.",
      },
    },
  }),
  {
    id: "no-odr-link",
    countries: ["NO"],
    title: {
      nl: "Link naar het Europese platform voor onlinegeschillenbeslechting",
      en: "Link to the European platform for online dispute resolution",
      de: "Link zur europäischen Plattform zur Online-Streitbeilegung",
      fr: "Lien vers la plateforme européenne de règlement en ligne des litiges",
    },
    binds: {
      nl: "Elke ondernemer die online aan consumenten verkoopt, vanaf de uitbreiding van de verordening tot Noorwegen",
      en: "Every trader who sells online to consumers, from the extension of the regulation to Norway",
      de: "Jeden Online-Händler gegenüber Verbrauchern, ab der Erstreckung der Verordnung auf Norwegen",
      fr: "Tout professionnel vendant en ligne à des consommateurs, depuis l'extension du règlement à la Norvège",
    },
    placements: ["footer"],
    from: "2017-08-25",
    until: "2025-07-19",
    source: {
      title: "Reg. (EU) 524/2013; markedsføringsloven",
      url: "https://www.hjort.no",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [ODR_LINK],
  },
  adviceRule({
    id: "no-odr-link-ended",
    country: "NO",
    title: {
      nl: "Geen link naar het gesloten Europese platform",
      en: "No link to the closed European platform",
      de: "Kein Link zur geschlossenen europäischen Plattform",
      fr: "Aucun lien vers la plateforme européenne fermée",
    },
    binds: {
      nl: "Elke ondernemer: een link naar een platform dat niet bestaat, misleidt de consument",
      en: "Every trader: a link to a platform that does not exist misleads the consumer",
      de: "Jeden Unternehmer: Ein Link zu einer Plattform, die es nicht gibt, führt Verbraucher irre",
      fr: "Tout professionnel : un lien vers une plateforme qui n'existe plus induit le consommateur en erreur",
    },
    asks: "removal",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    // Whether the repeal holds in the EEA was not checked; the platform is off in fact.
    source: {
      title: "Reg. (EU) 2024/3228",
      article: "Art. 1",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    advice: REMOVE_LINK,
  }),
];
