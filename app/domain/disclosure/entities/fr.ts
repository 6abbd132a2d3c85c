import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { CHECKED, ownSite } from "#app/domain/disclosure/entities/sources.ts";
import type { Confidence } from "#app/domain/disclosure/source.ts";

const NEEDS_CONTRACT = "A contract comes first; EUR 24 to 150 a year is typical.";

const OFFICIAL_LIST = {
  title: "List of consumer mediators",
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
    // The Commission's page on the body; its own site is not in the source.
    url: "https://consumer-redress.ec.europa.eu/dispute-resolution-bodies/france-confluence-mediations_en",
    languages: ["fr"],
    fees: "A contract comes first: EUR 150, then three times EUR 75 a year.",
    source: {
      title: "Consumer Redress in the EU, Confluence Médiations",
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
