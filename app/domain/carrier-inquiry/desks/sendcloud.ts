import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, beginningWith } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const SENDCLOUD_DESKS: readonly InquiryDesk[] = [
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
    source: {
      title: "Sendcloud: how to start an investigation or file a claim",
      url: "https://support.sendcloud.com/hc/en-gb/articles/360034595531-How-do-I-start-an-investigation-or-file-a-claim",
      checkedOn,
    },
    confidence: "primary",
  },
];
