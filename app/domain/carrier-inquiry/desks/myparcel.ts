import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const MYPARCEL_DESKS: readonly InquiryDesk[] = [
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
];
