import type { AdrEntity, Sector } from "#app/domain/disclosure/adr-entity.ts";
import { CHECKED, ownSite } from "#app/domain/disclosure/entities/sources.ts";
import { OUTCOME } from "#app/domain/disclosure/entities/words.ts";

const RECOGNISED = {
  title: "oesterreich.gv.at",
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
    name: "Schlichtung für Verbrauchergeschäfte, Verbraucherschlichtung Austria",
    url: "https://verbraucherschlichtung.at",
    languages: ["de"],
    about: {
      nl: "Meedoen is vrijwillig. De procedure is vertrouwelijk.",
      en: "Taking part is voluntary. The procedure is confidential.",
      de: "Die Teilnahme ist freiwillig. Das Verfahren ist vertraulich.",
      fr: "La participation est volontaire. La procédure est confidentielle.",
    },
    fees: { nl: "Gratis.", en: "Free.", de: "Kostenlos.", fr: "Gratuit." },
    terms: [{ what: OUTCOME, days: 90 }],
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
    about: {
      nl: "Online overeenkomsten van consumenten uit de EER met Oostenrijkse ondernemers. U antwoordt via een eigen login.",
      en: "Online contracts of consumers from the EEA with Austrian traders. You answer through a login of your own.",
      de: "Online-Verträge von Verbrauchern aus dem EWR mit österreichischen Unternehmern. Sie antworten über einen eigenen Login.",
      fr: "Contrats en ligne de consommateurs de l'EEE avec des professionnels autrichiens. Vous répondez par votre propre accès.",
    },
    fees: {
      nl: "Gratis voor de ondernemer.",
      en: "Free for the business.",
      de: "Für den Unternehmer kostenlos.",
      fr: "Gratuit pour le professionnel.",
    },
    source: ownSite("https://ombudsstelle.at"),
    confidence: "primary",
  },
  ...WITHOUT_SITE.map(([id, sector, name]): AdrEntity => ({
    ...{ id, country: "AT", kind: "adr", scope: "sector", sector, name },
    ...{ languages: ["de"], source: RECOGNISED, confidence: "primary" },
  })),
];
