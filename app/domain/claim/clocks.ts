import type { Confidence, Period, Source } from "../disclosure/source.ts";

/**
 * A term that a claim can run on.
 * `nature`: a `rule` of a body, a provider or a law, or a `proposal`: our own term, which the merchant can change.
 * `country`: whose public holidays are no working days. `zone`: where the clock of the body that counts hangs.
 * `confidence`: an unverified term is shown to the merchant with that mark, and never said to a consumer.
 */
export type Clock = Period & {
  id: string;
  length: number;
  unit: "days" | "working_days" | "months";
  nature: "proposal" | "rule";
  country?: string;
  zone?: string;
  source: Source;
  confidence: Confidence;
};

const checkedOn = "2026-11-21";
const AMSTERDAM = "Europe/Amsterdam";
const BRUSSELS = "Europe/Brussels";
const BERLIN = "Europe/Berlin";

/** When the carriers' terms for inquiries were looked up. */
const ASKED_CARRIERS_ON = "2026-11-28";

const POSTNL_CLAIMS: Source = {
  title: "PostNL: loss from five working days after dispatch, as Sendcloud's guide tells it",
  url: "https://www.sendcloud.com/postnl-claim-guide",
  checkedOn: ASKED_CARRIERS_ON,
};
const MISSING_AFTER_DELIVERY: Source = {
  title: "DHL, DPD and PostNL: an inquiry within 30 days after the delivery scan, as eWarehousing tells it",
  url: "https://support.ewarehousing.nl/hc/en-gb/articles/22608906485649",
  checkedOn: ASKED_CARRIERS_ON,
};
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
const KLARNA: Source = {
  title: "Klarna: gathering evidence for a dispute",
  url: "https://docs.klarna.com/payments/after-payments/disputes/evidence-gathering/merchant-evidence-gathering",
  checkedOn,
};
const PAYPAL: Source = {
  title: "PayPal: disputes and claims; its API names the date itself (seller_response_due_date)",
  url: "https://developer.paypal.com/docs/api/customer-disputes/v1/",
  checkedOn,
};

/** Terms in which a shop answers or acts. One that ends in `_earliest` says from when on: its end is the first moment. */
export const CLOCKS = [
  {
    id: "own_answer",
    length: 14,
    unit: "days",
    nature: "proposal",
    source: { title: "The shop's own term for an answer to its customer", checkedOn },
    confidence: "primary",
  },
  {
    id: "withdrawal_refund",
    length: 14,
    unit: "days",
    nature: "rule",
    source: {
      title: "Consumer Rights Directive 2011/83/EU: refund within 14 days of the notice of withdrawal",
      article: "Art. 13; art. 6:230r BW; art. VI.50 WER",
      checkedOn,
    },
    confidence: "unverified",
  },
  {
    id: "postnl_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: { title: "PostNL's terms for a claim on damage, as Sendcloud's guide tells them", checkedOn },
    confidence: "secondary",
  },
  {
    id: "postnl_loss",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title:
        "PostNL's terms for a claim on loss, from 5 working days to 30 days after dispatch, as Sendcloud's guide tells them",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "dhl_nl_damage",
    length: 5,
    unit: "working_days",
    nature: "rule",
    country: "NL",
    zone: AMSTERDAM,
    source: { title: "DHL eCommerce Netherlands: damage, as shops-united.nl tells it", checkedOn },
    confidence: "secondary",
  },
  {
    id: "postnl_loss_earliest",
    length: 5,
    unit: "working_days",
    nature: "rule",
    country: "NL",
    zone: AMSTERDAM,
    source: POSTNL_CLAIMS,
    confidence: "secondary",
  },
  {
    id: "dhl_nl_missing",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: MISSING_AFTER_DELIVERY,
    confidence: "secondary",
  },
  {
    id: "bpost_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: BRUSSELS,
    source: {
      title: "bpost: damage is reported within seven calendar days",
      url: "https://www.bpost.be/nl/faqs/faq/er-loopt-iets-mis-10",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "bpost_loss_earliest",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: BRUSSELS,
    source: {
      title: "bpost for businesses: an inquiry when nothing changed for a week after dispatch",
      url: "https://www.bpost.be/nl/business/faqs/faq/een-pakje-verzenden",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "dpd_missing",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: MISSING_AFTER_DELIVERY,
    confidence: "secondary",
  },
  {
    id: "dpd_loss_earliest",
    length: 3,
    unit: "working_days",
    nature: "rule",
    country: "NL",
    zone: AMSTERDAM,
    source: {
      title: "DPD: three working days without a scan, as Sendcloud's guide tells it for the Netherlands",
      url: "https://www.sendcloud.com/dpd-claims-guide",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "dpd_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "DPD Switzerland: damage within seven calendar days; not compared with other countries",
      url: "https://dpd.com/ch/en/news/parcel-arrived-broken-what-to-do",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "unverified",
  },
  {
    id: "gls_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "GLS: the German term for damage; not compared with the Netherlands and Belgium",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "unverified",
  },
  {
    id: "gls_de_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: BERLIN,
    source: {
      title: "GLS Germany: damage within seven days after delivery, as paketda.de tells it",
      url: "http://paketda.de/schaden/gls.html",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "dhl_de_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: BERLIN,
    source: {
      title: "DHL Paket: damage or missing contents within seven days after delivery, as BR24 tells it",
      url: "https://www.br.de/nachrichten/wirtschaft/aerger-mit-paketen-welche-moeglichkeiten-haben-verbraucher,SkrqQwh",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "dhl_de_loss_earliest",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: BERLIN,
    source: {
      title: "DHL Paket: an inquiry from the seventh day after dispatch, as giga.de tells it",
      url: "https://giga.de/tipp/dhl-nachforschungsauftrag-online-stellen",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "ups_missing",
    length: 60,
    unit: "days",
    nature: "rule",
    source: {
      title: "UPS: an inquiry within 60 days after dispatch, as MyParcel and eWarehousing tell it",
      url: "https://myparcel.nl/en/blog/sending/what-to-do-if-a-parcel-appears-to-be-missing/",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "ups_damage",
    length: 14,
    unit: "days",
    nature: "rule",
    source: {
      title: "UPS: damage within 14 days after delivery, as a shop repeats it; not compared with UPS's terms",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "unverified",
  },
  {
    id: "fedex_missing",
    length: 30,
    unit: "days",
    nature: "rule",
    source: {
      title:
        "FedEx: an inquiry within 30 days after the first scan, as eWarehousing tells it; its terms name nine months",
      url: "https://support.ewarehousing.nl/hc/en-gb/articles/22608906485649",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "fedex_damage",
    length: 21,
    unit: "days",
    nature: "rule",
    source: {
      title: "FedEx: damage to an international shipment within 21 days after delivery, as ShipOpti tells it",
      url: "https://support.shipopti.com/portal/en/kb/articles/parcel-claim-faqs",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
  {
    id: "sendcloud_damage",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "Sendcloud: damage within seven days after delivery; a carrier can set another term",
      url: "https://support.sendcloud.com/hc/en-us/articles/11113257455124-My-parcel-is-damaged-what-do-I-do",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "sendcloud_missing",
    length: 7,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "Sendcloud: advises an inquiry within seven days after delivery or the last scan",
      url: "https://support.sendcloud.com/hc/en-us/articles/360034595531-How-do-I-start-an-investigation-or-file-a-claim-",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "myparcel_damage",
    length: 7,
    unit: "working_days",
    nature: "rule",
    country: "NL",
    zone: AMSTERDAM,
    source: {
      title: "MyParcel: damage within seven working days after the day of delivery",
      url: "https://blog.myparcel.nl/blog/schade-aan-de-zending-wat-nu",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "myparcel_missing",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: AMSTERDAM,
    source: {
      title: "MyParcel: a missing PostNL or DHL parcel within 30 calendar days after the last scan",
      url: "https://myparcel.nl/en/blog/sending/what-to-do-if-a-parcel-appears-to-be-missing/",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "primary",
  },
  {
    id: "carrier_answer",
    length: 30,
    unit: "days",
    nature: "proposal",
    source: {
      title: "When a carrier is asked again: an inquiry takes 5 to 30 days, as Sendcloud tells it",
      url: "https://www.sendcloud.nl/portfolio/beschadigde-en-verloren-pakketten/",
      checkedOn: ASKED_CARRIERS_ON,
    },
    confidence: "secondary",
  },
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
  { id: "klarna", length: 21, unit: "days", nature: "rule", source: KLARNA, confidence: "primary" },
  { id: "klarna_unauthorized", length: 7, unit: "days", nature: "rule", source: KLARNA, confidence: "primary" },
  { id: "paypal_dispute", length: 20, unit: "days", nature: "rule", source: PAYPAL, confidence: "unverified" },
  { id: "paypal_claim", length: 10, unit: "days", nature: "rule", source: PAYPAL, confidence: "unverified" },
  {
    id: "es_answer",
    length: 1,
    unit: "months",
    nature: "rule",
    zone: "Europe/Madrid",
    source: {
      title: "Spain, Ley 7/2017: an answer to a complaint within one month",
      article: "BOE-A-2017-12659",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "es_large_trader_answer",
    length: 15,
    unit: "working_days",
    nature: "rule",
    country: "ES",
    zone: "Europe/Madrid",
    from: "2026-12-28",
    source: { title: "Spain, Ley 10/2025: large traders answer within 15 working days", checkedOn },
    confidence: "secondary",
  },
  {
    id: "pt_complaints_book",
    length: 15,
    unit: "working_days",
    nature: "rule",
    country: "PT",
    zone: "Europe/Lisbon",
    source: {
      title: "Portugal, Livro de Reclamações Eletrónico: an answer within 15 working days",
      url: "https://www.livroreclamacoes.pt",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "pl_answer",
    length: 14,
    unit: "days",
    nature: "rule",
    zone: "Europe/Warsaw",
    source: {
      title: "Poland, Consumer Rights Act: no answer within 14 days counts as agreement",
      article: "art. 7a",
      checkedOn,
    },
    confidence: "unverified",
  },
  {
    id: "cz_settlement",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: "Europe/Prague",
    source: { title: "Czechia: a complaint is settled within 30 days", checkedOn },
    confidence: "unverified",
  },
  {
    id: "sk_request",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: "Europe/Bratislava",
    source: { title: "Slovakia: 30 days without an answer open the way to a dispute body (domaunas.sk)", checkedOn },
    confidence: "secondary",
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
export type ClockId = (typeof CLOCKS)[number]["id"];

/** The row with that id. */
export function clockWithId(id: ClockId): Clock {
  return CLOCKS.find((clock) => clock.id === id) as Clock;
}
