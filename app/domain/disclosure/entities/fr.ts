import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { CHECKED, ownSite } from "#app/domain/disclosure/entities/sources.ts";
import type { Confidence } from "#app/domain/disclosure/source.ts";
import type { Words } from "#app/domain/language.ts";

const NEEDS_CONTRACT: Words = {
  nl: "Eerst is een overeenkomst nodig; € 24 tot 150 per jaar is gebruikelijk. Gratis voor de consument.",
  en: "A contract comes first; EUR 24 to 150 a year is typical. Free for the consumer.",
  de: "Zuerst braucht es einen Vertrag; 24 bis 150 EUR im Jahr sind üblich. Für den Verbraucher kostenlos.",
  fr: "Une convention est d'abord nécessaire ; 24 à 150 € par an est courant. Gratuit pour le consommateur.",
};

const OFFICIAL_LIST = {
  title: "economie.gouv.fr",
  url: "https://www.economie.gouv.fr/mediation-conso",
  checkedOn: CHECKED,
};

/** Mediators whose name is known and whose address, or place on the official list, was not checked. */
const TO_CHECK: [id: string, name: string, url: string, nameConfidence: Confidence][] = [
  [
    "cm2c",
    "CM2C, Centre de la médiation de la consommation de conciliateurs de justice",
    "https://cm2c.net",
    "secondary",
  ],
  ["medicys", "MEDICYS", "https://medicys-consommation.fr", "secondary"],
  ["cnpm", "CNPM Médiation Consommation", "https://cnpm-mediation-consommation.eu", "secondary"],
  ["devigny-mediation", "Devigny Médiation", "https://devignymediation.fr", "secondary"],
  ["ame-conso", "AME Conso", "https://mediationconso-ame.com", "secondary"],
  ["marcel-mediation", "Marcel Médiation", "https://marcel-mediation.com", "primary"],
  ["anm-conso", "ANM Conso", "https://anm-conso.com", "unverified"],
  ["smp", "Société Médiation Professionnelle (SMP)", "https://mediateur-consommation-smp.fr", "unverified"],
];

/** Consumer mediators in France: a selection of the more than 90 on the official list. */
export const FR_ENTITIES: readonly AdrEntity[] = [
  {
    id: "sas-mediation-solution",
    country: "FR",
    kind: "adr",
    scope: "general",
    sector: "any",
    name: "SAS Médiation Solution",
    url: "https://sasmediationsolution-conso.fr",
    languages: ["fr"],
    fees: NEEDS_CONTRACT,
    source: ownSite("https://sasmediationsolution-conso.fr"),
    confidence: "primary",
  },
  {
    id: "confluence-mediations",
    country: "FR",
    kind: "adr",
    scope: "general",
    sector: "any",
    name: "Confluence Médiations",
    // Its own site is not in the source, which is the Commission's page on it.
    languages: ["fr"],
    about: {
      nl: "Goederen, inrichting en diensten. De bemiddeling is schriftelijk en bindt niet.",
      en: "Goods, furnishing and services. The mediation is written and not binding.",
      de: "Waren, Einrichtung und Dienstleistungen. Die Mediation ist schriftlich und bindet nicht.",
      fr: "Biens, ameublement et services. La médiation est écrite et non contraignante.",
    },
    fees: {
      nl: "Eerst is een overeenkomst nodig: € 150, daarna driemaal € 75 per jaar.",
      en: "A contract comes first: EUR 150, then three times EUR 75 a year.",
      de: "Zuerst braucht es einen Vertrag: 150 EUR, danach dreimal 75 EUR im Jahr.",
      fr: "Une convention est d'abord nécessaire : 150 €, puis trois fois 75 € par an.",
    },
    source: {
      title: "Consumer Redress in the EU",
      url: "https://consumer-redress.ec.europa.eu/dispute-resolution-bodies/france-confluence-mediations_en",
      checkedOn: CHECKED,
    },
    confidence: "primary",
  },
  {
    id: "mediateur-fevad",
    country: "FR",
    kind: "adr",
    scope: "sector",
    sector: "distance_sales",
    name: "Médiateur du e-commerce de la FEVAD",
    url: "https://mediateurfevad.fr",
    languages: ["fr"],
    about: {
      nl: "Voor leden van de FEVAD.",
      en: "For members of the FEVAD.",
      de: "Für Mitglieder der FEVAD.",
      fr: "Pour les membres de la FEVAD.",
    },
    fees: NEEDS_CONTRACT,
    source: OFFICIAL_LIST,
    confidence: "unverified",
    nameConfidence: "secondary",
  },
  ...TO_CHECK.map(([id, name, url, nameConfidence]): AdrEntity => ({
    ...{ id, country: "FR", kind: "adr", scope: "general", sector: "any", name, url },
    ...{ languages: ["fr"], fees: NEEDS_CONTRACT, source: OFFICIAL_LIST },
    ...{ confidence: "unverified", nameConfidence },
  })),
];
