import type { AdrEntity, Sector } from "#app/domain/disclosure/adr-entity.ts";
import { CHECKED, NOT_COMPARED, ownSite } from "#app/domain/disclosure/entities/sources.ts";

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
    fees: "Free for the consumer (EUR 30 for abuse). The business pays by the value at stake when it is willing or obliged.",
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
    source: { title: "Handwerkskammer Konstanz", url: "https://hwk-konstanz.de", checkedOn: CHECKED },
    confidence: "secondary",
  },
  ...SECTOR_BODIES.map(([id, sector, name, url]): AdrEntity => ({
    ...{ id, country: "DE", kind: "adr", scope: "sector", sector, name, url },
    ...{ languages: ["de"], source: NOT_COMPARED, confidence: "unverified" },
  })),
];
