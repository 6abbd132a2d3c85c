import type { Source } from "../../disclosure/source.ts";
import type { Clock } from "./clock.ts";

const checkedOn = "2026-11-21";
const AMSTERDAM = "Europe/Amsterdam";
const BRUSSELS = "Europe/Brussels";
const BERLIN = "Europe/Berlin";
/** When the terms for inquiries were looked up. */
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

/** Terms in which a carrier, or who sold the label, takes an inquiry. One that ends in `_earliest` says from when on: its end is the first moment. */
export const CARRIER_CLOCKS = [
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
] as const satisfies readonly Clock[];
