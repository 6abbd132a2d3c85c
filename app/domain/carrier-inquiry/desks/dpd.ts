import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const DPD_DESKS: readonly InquiryDesk[] = [
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
];
