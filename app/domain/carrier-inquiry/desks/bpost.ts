import type { InquiryDesk } from "../desk.ts";
import { beginningWith } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const BPOST_DESKS: readonly InquiryDesk[] = [
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
];
