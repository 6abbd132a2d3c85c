import type { Source } from "../../disclosure/source.ts";
import type { Clock } from "./clock.ts";

const checkedOn = "2026-11-21";
const AMSTERDAM = "Europe/Amsterdam";
const BRUSSELS = "Europe/Brussels";
const BERLIN = "Europe/Berlin";
const WEBWINKELKEUR: Source = {
  title: "WebwinkelKeur: how a dispute is handled",
  url: "https://www.valuedshops.com/knowledge/consumenten/dispute",
  checkedOn,
};
const CONSUMER_MEDIATION_SERVICE: Source = {
  title: "Consumentenombudsdienst: rules of procedure",
  url: "https://consumerombudsman.be/rules-of-procedure",
  checkedOn,
};

/** Terms of trust marks, mediators and bodies that decide. */
export const BODY_CLOCKS = [
  {
    id: "webwinkelkeur_first_phase",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: WEBWINKELKEUR,
    confidence: "primary",
  },
  {
    id: "webwinkelkeur_pending",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: WEBWINKELKEUR,
    confidence: "primary",
  },
  {
    id: "digidispuut_defence",
    length: 14,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "DigiDispuut: procedural rules, two weeks for the defence, to be extended on request",
      url: "https://digidispuut.nl",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "thuiswinkel_shop",
    length: 28,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "Geschillencommissie Thuiswinkel: the shop has four weeks before the commission handles a complaint",
      url: "https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "be_ombudsman_information",
    length: 10,
    unit: "working_days",
    nature: "rule",
    country: "BE",
    zone: BRUSSELS,
    source: CONSUMER_MEDIATION_SERVICE,
    confidence: "primary",
  },
  {
    id: "be_ombudsman_recommendation",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: BRUSSELS,
    source: {
      title: "Consumentenombudsdienst: a reasoned reply to its recommendation within 30 days (press release)",
      url: "https://consumentenombudsdienst.be",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "trusted_shops",
    length: 5,
    unit: "days",
    nature: "rule",
    zone: BERLIN,
    source: {
      title: "Trusted Shops: the shop answers within five days",
      url: "https://help.trustedshops.com/hc/de/articles/115001455890",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "eu_adr_participation",
    length: 20,
    unit: "working_days",
    nature: "rule",
    from: "2028-09-20",
    source: {
      title: "Directive (EU) 2025/2647: say within 20 working days whether you take part; silence is a refusal",
      url: "https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng",
      checkedOn,
    },
    confidence: "secondary",
  },
] as const satisfies readonly Clock[];
