import type { InquiryDesk } from "../desk.ts";
import { DOCUMENTS, FIELDS, INVOICES } from "./usual-form.ts";

const checkedOn = "2026-11-28";

export const POSTNL_DESKS: readonly InquiryDesk[] = [
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
];
