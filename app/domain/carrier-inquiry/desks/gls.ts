import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const GLS_DESKS: readonly InquiryDesk[] = [
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
];
