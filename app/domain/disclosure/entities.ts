import type { Confidence, Period, Source } from "#app/domain/disclosure/source.ts";
import type { Language } from "#app/domain/language.ts";

/**
 * A body consumers can turn to. `adr`: an out-of-court body; `quality_mark`: mediates for its members but is no ADR body.
 * `scope`: `residual` is competent when no other is, `general` for all trades, `sector` for one.
 */
export type AdrEntity = Period & {
  id: string;
  country: string;
  kind: "adr" | "quality_mark";
  scope: "residual" | "general" | "sector";
  name: string;
  /** Its own name in a language, where it has one. */
  names?: Partial<Record<Language, string>>;
  url?: string;
  urls?: Partial<Record<Language, string>>;
  /** Id of the body that took its cases over. */
  replacedBy?: string;
  source: Source;
  /** Of name and address together: the weaker of the two. */
  confidence: Confidence;
};

/** State of the directory: when its rows were last compared with their sources. */
const CHECKED = "2026-11-21";

/** The bodies that traders in Belgium, the Netherlands, Germany and France may name. */
export const ADR_ENTITIES: readonly AdrEntity[] = [
  {
    id: "consumentenombudsdienst",
    country: "BE",
    kind: "adr",
    scope: "residual",
    name: "Consumentenombudsdienst",
    names: {
      fr: "Service de Médiation pour le Consommateur",
      de: "Ombudsdienst für Verbraucher",
      en: "Consumer Mediation Service",
    },
    url: "https://consumentenombudsdienst.be",
    urls: {
      fr: "https://mediationconsommateur.be",
      de: "https://ombudsdienstverbraucher.be",
      en: "https://consumerombudsman.be",
    },
    source: { title: "The body's own site", url: "https://consumerombudsman.be", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "ombudsman-voor-de-handel",
    country: "BE",
    kind: "adr",
    scope: "sector",
    name: "Ombudsman voor de Handel",
    names: { fr: "Ombudsman du Commerce" },
    url: "https://ombudscom.be",
    until: "2024-12-31",
    replacedBy: "consumentenombudsdienst",
    source: {
      title: "Consumer Mediation Service on the end of the Ombudsman du Commerce",
      url: "https://mediationconsommateur.be/?p=1284",
      checkedOn: CHECKED,
    },
    confidence: "primary",
  },
  {
    id: "verzoeningscommissie-automoto",
    country: "BE",
    kind: "adr",
    scope: "sector",
    name: "Verzoeningscommissie Automoto",
    names: { fr: "Commission de Conciliation Automoto" },
    // The source says that it ended shortly before the Ombudsman voor de Handel, without a day.
    until: "2024-12-31",
    replacedBy: "consumentenombudsdienst",
    source: {
      title: "Consumer Mediation Service on ended bodies",
      url: "https://mediationconsommateur.be/?p=1284",
      checkedOn: CHECKED,
    },
    confidence: "unverified",
  },
  {
    id: "ombudsdienst-postsector",
    country: "BE",
    kind: "adr",
    scope: "sector",
    name: "Ombudsdienst voor de Postsector",
    names: { fr: "Service de médiation pour le secteur postal" },
    url: "https://omps.be",
    source: { title: "FPS Economy, list of qualified entities", url: "https://economie.fgov.be", checkedOn: CHECKED },
    confidence: "unverified",
  },
  {
    id: "ombudsdienst-energie",
    country: "BE",
    kind: "adr",
    scope: "sector",
    name: "Ombudsdienst voor Energie",
    names: { fr: "Service de Médiation de l'Énergie" },
    url: "https://ombudsmanenergie.be",
    source: { title: "FPS Economy, list of qualified entities", url: "https://economie.fgov.be", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "geschillencommissie-reizen",
    country: "BE",
    kind: "adr",
    scope: "sector",
    name: "Geschillencommissie Reizen",
    names: { fr: "Commission de Litiges Voyages" },
    url: "https://geschillencommissiereizen.be",
    source: { title: "FPS Economy, list of qualified entities", url: "https://economie.fgov.be", checkedOn: CHECKED },
    confidence: "unverified",
  },
  {
    id: "degeschillencommissie-thuiswinkel",
    country: "NL",
    kind: "adr",
    scope: "sector",
    name: "De Geschillencommissie Thuiswinkel",
    url: "https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/",
    source: {
      title: "De Geschillencommissie, commissie Thuiswinkel",
      url: "https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/",
      checkedOn: CHECKED,
    },
    confidence: "primary",
  },
  {
    id: "degeschillencommissie-webshop",
    country: "NL",
    kind: "adr",
    scope: "sector",
    name: "De Geschillencommissie Webshop",
    url: "https://degeschillencommissie.nl",
    source: { title: "De Geschillencommissie", url: "https://degeschillencommissie.nl", checkedOn: CHECKED },
    confidence: "unverified",
  },
  {
    id: "degeschillencommissie-algemeen",
    country: "NL",
    kind: "adr",
    scope: "residual",
    name: "De Geschillencommissie Algemeen",
    url: "https://degeschillencommissie.nl",
    source: { title: "Retail law firm's overview", url: "https://retail.lawyer", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    // Binding advice by contract (article 7:900 BW); not among the bodies the Dutch act recognises.
    id: "digidispuut",
    country: "NL",
    kind: "adr",
    scope: "sector",
    name: "DigiDispuut",
    url: "https://digidispuut.nl",
    source: { title: "DigiDispuut, veelgestelde vragen", url: "https://digidispuut.nl", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "geschilonline",
    country: "NL",
    kind: "adr",
    scope: "sector",
    name: "GeschilOnline",
    url: "https://geschilonline.com",
    replacedBy: "digidispuut",
    source: {
      title: "The body's own rules; whether it still works is not known",
      url: "https://geschilonline.com",
      checkedOn: CHECKED,
    },
    confidence: "unverified",
  },
  {
    id: "webwinkelkeur",
    country: "NL",
    kind: "quality_mark",
    scope: "sector",
    name: "WebwinkelKeur",
    url: "https://webwinkelkeur.nl",
    source: { title: "WebwinkelKeur, kennisbank", url: "https://webwinkelkeur.nl/kennisbank", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "universalschlichtungsstelle",
    country: "DE",
    kind: "adr",
    scope: "residual",
    name: "Universalschlichtungsstelle des Bundes",
    url: "https://universalschlichtungsstelle.de",
    from: "2020-01-01",
    source: { title: "The body's own site", url: "https://universalschlichtungsstelle.de", checkedOn: CHECKED },
    confidence: "primary",
  },
  {
    id: "allgemeine-verbraucherschlichtungsstelle",
    country: "DE",
    kind: "adr",
    scope: "residual",
    name: "Allgemeine Verbraucherschlichtungsstelle",
    until: "2019-12-31",
    replacedBy: "universalschlichtungsstelle",
    source: { title: "Handwerkskammer Konstanz", url: "https://hwk-konstanz.de", checkedOn: CHECKED },
    confidence: "secondary",
  },
  {
    id: "sas-mediation-solution",
    country: "FR",
    kind: "adr",
    scope: "general",
    name: "SAS Médiation Solution",
    url: "https://sasmediationsolution-conso.fr",
    source: { title: "The body's own site", url: "https://sasmediationsolution-conso.fr", checkedOn: CHECKED },
    confidence: "primary",
  },
];

/** The directory's row with that id. */
export function entityWithId(id: string): AdrEntity | undefined {
  return ADR_ENTITIES.find((entity) => entity.id === id);
}
