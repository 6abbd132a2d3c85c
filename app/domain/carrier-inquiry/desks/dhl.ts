import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS } from "./usual-form.ts";

const checkedOn = "2026-11-28";

/** Book 8 of the Dutch civil code, article 1105, for carriage by road within the Netherlands. */
const DUTCH_ROAD = {
  nl: "Zonder verzekering hooguit € 3,40 per kilo binnen Nederland; per weg naar het buitenland ongeveer € 10 per kilo.",
  en: "Without insurance at most € 3.40 per kilo within the Netherlands; by road to other countries about € 10 per kilo.",
};

export const DHL_DESKS: readonly InquiryDesk[] = [
  {
    id: "dhl-ecommerce-nl",
    name: "DHL eCommerce Nederland",
    kind: "carrier",
    carriers: ["dhl-ecommerce-nl", "dhl-unified"],
    countries: ["NL"],
    channel: "portal",
    links: { nl: "https://www.dhlecommerce.nl/nl/zakelijk", en: "https://www.dhlecommerce.nl/en/business" },
    linkConfidence: "unverified",
    languages: ["nl", "en"],
    terms: [
      { matter: "loss", latest: { clock: "dhl_nl_missing", from: ["last_event", "dispatch"] } },
      { matter: "not_received", latest: { clock: "dhl_nl_missing", from: ["delivery"] } },
      { matter: "damage", latest: { clock: "dhl_nl_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    liability: {
      text: DUTCH_ROAD,
      source: {
        title: "DHL eCommerce Netherlands: delayed or missing parcels; art. 8:1105 BW, CMR",
        url: "https://www.dhlecommerce.nl/en/consumer/support/receiving/delayed-or-missing-parcels",
        checkedOn,
      },
      confidence: "primary",
    },
    source: {
      title: "DHL eCommerce Netherlands: the sender starts the investigation and claims the compensation",
      url: "https://www.dhlecommerce.nl/en/consumer/support/receiving/delayed-or-missing-parcels",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "dhl-paket-de",
    name: "DHL Paket (Deutschland)",
    kind: "carrier",
    carriers: ["dhl-unified"],
    countries: ["DE"],
    channel: "form",
    links: { de: "https://www.dhl.de/de/geschaeftskunden/paket.html" },
    linkConfidence: "unverified",
    languages: ["de", "en"],
    terms: [
      { matter: "loss", earliest: { clock: "dhl_de_loss_earliest", from: ["dispatch"] } },
      { matter: "not_received", earliest: { clock: "dhl_de_loss_earliest", from: ["dispatch"] } },
      { matter: "damage", latest: { clock: "dhl_de_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: { ...DOCUMENTS, loss: ["sales_invoice", "proof_of_dispatch"] },
    source: {
      title: "giga.de: the Nachforschungsauftrag, from the sender only, by the online form only",
      url: "https://giga.de/tipp/dhl-nachforschungsauftrag-online-stellen",
      checkedOn,
    },
    confidence: "secondary",
  },
];
