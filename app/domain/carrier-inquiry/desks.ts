import type { Source } from "../disclosure/source.ts";
import type { DocumentId, FieldId, InquiryDesk } from "./desk.ts";
import type { Matter } from "./matter.ts";

/**
 * Who takes an inquiry, by which way, within which term, and what the form asks. None of these has an interface for it:
 * a person fills in the form. Only the sender can start it; a customer is sent back to the shop.
 */

const checkedOn = "2026-11-28";

const FIELDS: readonly FieldId[] = [
  "tracking_number",
  "dispatched_on",
  "delivered_on",
  "last_event",
  "sender",
  "recipient",
  "contents",
  "sales_value",
  "purchase_value",
  "weight",
  "appearance",
  "customer_words",
  "question",
  "order",
  "reference",
];

/** The usual fields, those that a form begins with before the others. */
const beginningWith = (first: readonly FieldId[]) => [...first, ...FIELDS.filter((field) => !first.includes(field))];

const INVOICES = ["sales_invoice", "purchase_invoice"] as const satisfies readonly DocumentId[];
const PHOTOS = ["photo_outside", "photo_inside", "photo_item", "photo_label"] as const satisfies readonly DocumentId[];

/** What most desks want; the sources tell it of Sendcloud, DPD and bpost, the others are taken to want the same. */
const DOCUMENTS: Record<Matter, readonly DocumentId[]> = {
  loss: INVOICES,
  not_received: [...INVOICES, "recipient_statement"],
  damage: [...INVOICES, ...PHOTOS],
  proof: [],
};

const SENDCLOUD_FORM: Source = {
  title: "Sendcloud: how to start an investigation or file a claim",
  url: "https://support.sendcloud.com/hc/en-gb/articles/360034595531-How-do-I-start-an-investigation-or-file-a-claim",
  checkedOn,
};

/** Book 8 of the Dutch civil code, article 1105, for carriage by road within the Netherlands. */
const DUTCH_ROAD = {
  nl: "Zonder verzekering hooguit € 3,40 per kilo binnen Nederland; per weg naar het buitenland ongeveer € 10 per kilo.",
  en: "Without insurance at most € 3.40 per kilo within the Netherlands; by road to other countries about € 10 per kilo.",
};

export const DESKS: readonly InquiryDesk[] = [
  {
    id: "postnl",
    name: "PostNL",
    kind: "carrier",
    carriers: ["postnl"],
    channel: "portal",
    links: {
      nl: "https://www.postnl.nl/klantenservice/vragen/klacht/",
      en: "https://www.postnl.nl/en/customer-service/problems-and-complaints/not-delivered/shipment-is-delivered/",
    },
    linkConfidence: "primary",
    languages: ["nl", "en"],
    terms: [
      {
        matter: "loss",
        latest: { clock: "postnl_loss", from: ["dispatch"] },
        earliest: { clock: "postnl_loss_earliest", from: ["dispatch"] },
      },
      { matter: "not_received", latest: { clock: "postnl_loss", from: ["dispatch"] } },
      { matter: "damage", latest: { clock: "postnl_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: { ...DOCUMENTS, loss: [...INVOICES, "proof_of_dispatch"] },
    liability: {
      text: {
        nl: "Alleen verzekerde of traceerbare diensten worden vergoed; zonder verzekering rekent PostNL € 3,40 per kilo.",
        en: "Only insured or tracked services are paid for; without insurance PostNL counts € 3.40 per kilo.",
      },
      source: {
        title: "shops-united.nl on PostNL and DHL; Sendcloud's PostNL claim guide",
        url: "https://support.shops-united.nl/zendingen/wat-moet-ik-doen-als-mijn-pakket-kwijt-of-beschadigd-is",
        checkedOn,
      },
      confidence: "secondary",
    },
    source: {
      title: "Sendcloud: how to file a PostNL claim (only the sender, through Mijn PostNL Zakelijk)",
      url: "https://www.sendcloud.com/postnl-claim-guide",
      checkedOn,
    },
    confidence: "secondary",
  },
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
  {
    id: "bpost",
    name: "bpost",
    kind: "carrier",
    carriers: ["bpost"],
    channel: "form",
    links: {
      nl: "https://www.bpost.be/nl/business/faqs/faq/een-pakje-verzenden",
      fr: "https://www.bpost.be/fr",
    },
    // The Dutch page holds the form; of the French site only the front page is known.
    linkConfidence: "secondary",
    languages: ["nl", "fr", "en"],
    terms: [
      { matter: "loss", earliest: { clock: "bpost_loss_earliest", from: ["last_event", "dispatch"] } },
      { matter: "not_received" },
      { matter: "damage", latest: { clock: "bpost_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    // The form begins with the barcode and the recipient's postcode.
    fields: beginningWith(["tracking_number", "recipient_postcode"]).filter((field) => field !== "purchase_value"),
    documents: {
      loss: ["sales_invoice", "proof_of_dispatch"],
      not_received: ["sales_invoice", "proof_of_dispatch", "recipient_statement"],
      damage: ["sales_invoice", "proof_of_dispatch", "photo_outside", "photo_item"],
      proof: [],
    },
    source: {
      title: "bpost: the form is for the sender only, and which documents count",
      url: "https://www.bpost.be/nl/geldige-documenten-aanvraag-schadevergoeding-pakje",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "dpd",
    name: "DPD",
    kind: "carrier",
    carriers: ["dpd"],
    countries: ["NL", "BE", "LU"],
    channel: "form",
    links: { nl: "https://www.dpd.com/nl/nl/", fr: "https://www.dpd.com/be/fr/" },
    linkConfidence: "unverified",
    languages: ["nl", "en", "fr"],
    terms: [
      { matter: "loss", earliest: { clock: "dpd_loss_earliest", from: ["last_event", "dispatch"] } },
      { matter: "not_received", latest: { clock: "dpd_missing", from: ["delivery"] } },
      { matter: "damage", latest: { clock: "dpd_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: {
      title: "Sendcloud: how to file a DPD claim (only the sender; through the label service that sold the label)",
      url: "https://www.sendcloud.com/dpd-claims-guide",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "dpd-de",
    name: "DPD (Deutschland)",
    kind: "carrier",
    carriers: ["dpd"],
    countries: ["DE"],
    channel: "form",
    links: { de: "https://www.dpd.com/de/de/" },
    linkConfidence: "unverified",
    languages: ["de", "en"],
    terms: [
      { matter: "loss" },
      { matter: "not_received", latest: { clock: "dpd_missing", from: ["delivery"] } },
      { matter: "damage", latest: { clock: "dpd_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: {
      title: "posttip.de: DPD takes a report of loss from the sender",
      url: "https://posttip.de/pakete/artikel/paket-weg-was-nun",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "gls-nl",
    name: "GLS Nederland",
    kind: "carrier",
    carriers: ["gls-nl", "gls"],
    countries: ["NL"],
    channel: "form",
    links: { nl: "https://gls-group.com/NL/nl/", en: "https://gls-group.com/NL/en/" },
    linkConfidence: "unverified",
    languages: ["nl", "en"],
    terms: [
      { matter: "loss" },
      { matter: "not_received" },
      { matter: "damage", latest: { clock: "gls_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: { title: "GLS Netherlands: no page was read; taken to be as GLS Belgium", checkedOn },
    confidence: "unverified",
  },
  {
    id: "gls-be",
    name: "GLS Belgium",
    kind: "carrier",
    carriers: ["gls"],
    countries: ["BE", "LU"],
    channel: "form",
    links: { nl: "https://gls-group.eu/BE/vl/gls-klacht-indienen" },
    linkConfidence: "primary",
    languages: ["nl", "fr", "en"],
    terms: [
      { matter: "loss" },
      { matter: "not_received" },
      { matter: "damage", latest: { clock: "gls_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: {
      title: "GLS Belgium: complaints by the contact form, with the parcel's number",
      url: "https://gls-group.eu/BE/vl/gls-klacht-indienen",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "gls-de",
    name: "GLS Germany",
    kind: "carrier",
    carriers: ["gls"],
    countries: ["DE"],
    channel: "form",
    links: { de: "https://gls-group.com/DE/de/" },
    linkConfidence: "unverified",
    languages: ["de", "en"],
    terms: [
      { matter: "loss" },
      { matter: "not_received" },
      { matter: "damage", latest: { clock: "gls_de_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    liability: {
      text: { nl: "Hooguit € 750 per pakket.", en: "At most € 750 a parcel." },
      source: { title: "paketda.de on GLS Germany", url: "http://paketda.de/verlust/gls.html", checkedOn },
      confidence: "secondary",
    },
    source: {
      title: "paketda.de: GLS Germany takes loss and damage by its contact form",
      url: "http://paketda.de/verlust/gls.html",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "ups",
    name: "UPS",
    kind: "carrier",
    carriers: ["ups"],
    channel: "portal",
    links: { nl: "https://www.ups.com/nl/nl/support/file-a-claim.page" },
    linkConfidence: "primary",
    languages: ["nl", "en", "de", "fr"],
    terms: [
      { matter: "loss", latest: { clock: "ups_missing", from: ["dispatch"] } },
      { matter: "not_received", latest: { clock: "ups_missing", from: ["dispatch"] } },
      { matter: "damage", latest: { clock: "ups_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    // UPS asks for the parcel, its weight and who the recipient is before what was in it.
    fields: beginningWith(["tracking_number", "weight", "recipient"]),
    documents: DOCUMENTS,
    source: {
      title: "UPS Netherlands: file a claim",
      url: "https://www.ups.com/nl/nl/support/file-a-claim.page",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "fedex",
    name: "FedEx",
    kind: "carrier",
    carriers: ["fedex"],
    channel: "form",
    links: { nl: "https://www.fedex.com/nl-nl/home.html", en: "https://www.fedex.com/en-nl/home.html" },
    linkConfidence: "unverified",
    languages: ["en", "nl", "de", "fr"],
    terms: [
      { matter: "loss", latest: { clock: "fedex_missing", from: ["dispatch"] } },
      { matter: "not_received", latest: { clock: "fedex_missing", from: ["dispatch"] } },
      { matter: "damage", latest: { clock: "fedex_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: beginningWith(["sender", "recipient"]),
    documents: DOCUMENTS,
    source: {
      title: "ShipOpti: what FedEx's claim asks",
      url: "https://support.shipopti.com/portal/en/kb/articles/parcel-claim-faqs",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "sendcloud",
    name: "Sendcloud",
    kind: "label_service",
    carriers: ["sendcloud"],
    channel: "portal",
    links: { nl: "https://app.sendcloud.com/", en: "https://app.sendcloud.com/" },
    linkConfidence: "unverified",
    languages: ["nl", "en", "de", "fr"],
    terms: [
      { matter: "loss", latest: { clock: "sendcloud_missing", from: ["last_event", "dispatch"] } },
      { matter: "not_received", latest: { clock: "sendcloud_missing", from: ["delivery"] } },
      { matter: "damage", latest: { clock: "sendcloud_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: beginningWith(["tracking_number", "purchase_value", "contents", "appearance"]),
    documents: DOCUMENTS,
    source: SENDCLOUD_FORM,
    confidence: "primary",
  },
  {
    id: "myparcel",
    name: "MyParcel",
    kind: "label_service",
    carriers: ["myparcel"],
    channel: "portal",
    links: { nl: "https://backoffice.myparcel.nl/" },
    linkConfidence: "unverified",
    languages: ["nl", "en"],
    terms: [
      { matter: "loss", latest: { clock: "myparcel_missing", from: ["last_event", "dispatch"] } },
      { matter: "not_received", latest: { clock: "myparcel_missing", from: ["delivery"] } },
      { matter: "damage", latest: { clock: "myparcel_damage", from: ["delivery"] } },
      { matter: "proof" },
    ],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: {
      title: "MyParcel: report a missing parcel in your account",
      url: "https://myparcel.nl/en/blog/sending/what-to-do-if-a-parcel-appears-to-be-missing/",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "other",
    name: "",
    kind: "carrier",
    carriers: [],
    channel: "form",
    links: {},
    linkConfidence: "unverified",
    languages: ["en", "nl", "de", "fr"],
    terms: [{ matter: "loss" }, { matter: "not_received" }, { matter: "damage" }, { matter: "proof" }],
    fields: FIELDS,
    documents: DOCUMENTS,
    source: { title: "A carrier that this table does not hold: what the other desks ask", checkedOn },
    confidence: "unverified",
  },
];

/** The row with that id; undefined for one that the table does not hold (any more). */
export function findDesk(id: string): InquiryDesk | undefined {
  return DESKS.find((desk) => desk.id === id);
}
