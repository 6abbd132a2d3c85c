import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, beginningWith } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const UPS_DESKS: readonly InquiryDesk[] = [
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
];
