import type { AdrEntity, Sector } from "#app/domain/disclosure/adr-entity.ts";
import { CHECKED, ownSite } from "#app/domain/disclosure/entities/sources.ts";

const RECOGNISED = {
  title: "oesterreich.gv.at, recognised bodies",
  url: "https://www.oesterreich.gv.at",
  checkedOn: CHECKED,
};

/** Recognised bodies whose website the source does not give: a trader bound to one names it in his terms himself. */
const WITHOUT_SITE: [id: string, sector: Sector, name: string][] = [
  ["e-control", "energy", "E-Control"],
  ["rtr-telekom", "telecom", "RTR Telekom"],
  ["rtr-post", "post", "RTR Post"],
  ["apf", "transport", "Agentur für Passagier- und Fahrgastrechte"],
  ["bankenschlichtung", "finance", "Bankenschlichtung"],
  ["ombudsstelle-fertighaus", "construction", "Ombudsstelle Fertighaus"],
];

/** The eight bodies that Austria recognises. */
export const AT_ENTITIES: readonly AdrEntity[] = [
  {
    id: "verbraucherschlichtung-austria",
    country: "AT",
    kind: "adr",
    scope: "residual",
    sector: "any",
    name: "Verbraucherschlichtung Austria",
    url: "https://verbraucherschlichtung.at",
    languages: ["de"],
    fees: "Free.",
    terms: [{ what: "Outcome", days: 90 }],
    source: ownSite("https://verbraucherschlichtung.at"),
    confidence: "primary",
  },
  {
    id: "internet-ombudsstelle",
    country: "AT",
    kind: "adr",
    scope: "sector",
    sector: "distance_sales",
    name: "Internet Ombudsstelle",
    url: "https://ombudsstelle.at",
    languages: ["de"],
    fees: "Free for the business.",
    source: ownSite("https://ombudsstelle.at"),
    confidence: "primary",
  },
  ...WITHOUT_SITE.map(([id, sector, name]): AdrEntity => ({
    ...{ id, country: "AT", kind: "adr", scope: "sector", sector, name },
    ...{ languages: ["de"], source: RECOGNISED, confidence: "primary" },
  })),
];
