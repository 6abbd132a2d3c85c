import type { AdrEntity, Sector } from "#app/domain/disclosure/adr-entity.ts";
import { NOT_COMPARED, ownSite } from "#app/domain/disclosure/entities/sources.ts";

/** Bodies for one trade; none was compared with the list of the Bundesamt für Justiz yet. */
const SECTOR_BODIES: [id: string, sector: Sector, name: string, url: string][] = [
  ["bundesnetzagentur-post", "post", "Bundesnetzagentur, Verbraucherschlichtung Post", "https://bundesnetzagentur.de"],
  [
    "bundesnetzagentur-telekommunikation",
    "telecom",
    "Bundesnetzagentur, Verbraucherschlichtung Telekommunikation",
    "https://bundesnetzagentur.de",
  ],
  [
    "schlichtung-reise-und-verkehr",
    "travel",
    "Schlichtungsstelle Reise & Verkehr",
    "https://schlichtung-reise-und-verkehr.de",
  ],
  ["schlichtungsstelle-energie", "energy", "Schlichtungsstelle Energie", "https://schlichtungsstelle-energie.de"],
  ["versicherungsombudsmann", "insurance", "Versicherungsombudsmann", "https://versicherungsombudsmann.de"],
  ["ombudsmann-privater-banken", "finance", "Ombudsmann der privaten Banken", "https://bankenombudsmann.de"],
  ["schlichtungsstelle-bundesbank", "finance", "Schlichtungsstelle der Deutschen Bundesbank", "https://bundesbank.de"],
  ["schlichtungsstelle-bafin", "finance", "Schlichtungsstelle bei der BaFin", "https://bafin.de"],
  [
    "schlichtungsstelle-rechtsanwaltschaft",
    "lawyers",
    "Schlichtungsstelle der Rechtsanwaltschaft",
    "https://schlichtungsstelle-der-rechtsanwaltschaft.de",
  ],
];

/** Bodies in Germany. */
export const DE_ENTITIES: readonly AdrEntity[] = [
  {
    id: "universalschlichtungsstelle",
    country: "DE",
    kind: "adr",
    scope: "residual",
    sector: "any",
    name: "Universalschlichtungsstelle des Bundes",
    url: "https://universalschlichtungsstelle.de",
    languages: ["de"],
    address: "Straßburger Straße 8, 77694 Kehl",
    addressConfidence: "unverified",
    about: {
      nl: "Voor geschillen met in Duitsland gevestigde ondernemers, als geen andere instantie bevoegd is. De website heeft een Engelse pagina.",
      en: "For disputes with traders established in Germany when no other body is competent. Its site has an English page.",
      de: "Für Streitigkeiten mit in Deutschland niedergelassenen Unternehmern, wenn keine andere Stelle zuständig ist. Die Website hat eine englische Seite.",
      fr: "Pour les litiges avec des professionnels établis en Allemagne, si aucun autre organisme n'est compétent. Le site a une page en anglais.",
    },
    fees: {
      nl: "Gratis voor de consument (€ 30 bij misbruik). De ondernemer betaalt naar de waarde van de zaak, als hij bereid of verplicht is (§ 6 UniSchlichtV).",
      en: "Free for the consumer (EUR 30 for abuse). The business pays by the value at stake when it is willing or obliged (§ 6 UniSchlichtV).",
      de: "Für den Verbraucher kostenlos (30 EUR bei Missbrauch). Der Unternehmer zahlt nach dem Streitwert, wenn er bereit oder verpflichtet ist (§ 6 UniSchlichtV).",
      fr: "Gratuit pour le consommateur (30 € en cas d'abus). Le professionnel paie selon la valeur du litige, s'il est disposé ou tenu de participer (§ 6 UniSchlichtV).",
    },
    from: "2020-01-01",
    source: ownSite("https://universalschlichtungsstelle.de"),
    confidence: "primary",
  },
  {
    id: "allgemeine-verbraucherschlichtungsstelle",
    country: "DE",
    kind: "adr",
    scope: "residual",
    sector: "any",
    name: "Allgemeine Verbraucherschlichtungsstelle",
    languages: ["de"],
    until: "2019-12-31",
    replacedBy: "universalschlichtungsstelle",
    about: {
      nl: "Deze naam mag sinds 1 januari 2020 niet meer gebruikt worden.",
      en: "This name must not be used since 1 January 2020.",
      de: "Dieser Name darf seit dem 1. Januar 2020 nicht mehr verwendet werden.",
      fr: "Ce nom ne doit plus être utilisé depuis le 1er janvier 2020.",
    },
    source: ownSite("https://hwk-konstanz.de"),
    confidence: "secondary",
  },
  ...SECTOR_BODIES.map(([id, sector, name, url]): AdrEntity => ({
    ...{ id, country: "DE", kind: "adr", scope: "sector", sector, name, url },
    ...{ languages: ["de"], source: NOT_COMPARED, confidence: "unverified" },
  })),
];
