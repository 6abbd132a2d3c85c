import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const OTHER_DESKS: readonly InquiryDesk[] = [
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
