import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, beginningWith } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const FEDEX_DESKS: readonly InquiryDesk[] = [
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
];
