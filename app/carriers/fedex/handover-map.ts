import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

/**
 * FedEx's status codes, of the present state (`latestStatusDetail.code`) and of scans (`eventType`). DL alone is
 * delivered, and does not say to whom; a delivery date without it proves nothing. DL is told by FedEx's documentation;
 * the others are as public integrations list them, and none of them is a handover to the customer.
 */
export const FEDEX_CODES: Record<string, CodeMeaning> = {
  DL: { status: "delivered", handover: "unknown" },
  ...rows("IN OC", { status: "confirmed", handover: null }),
  ...rows("PU PX", { status: "carrier_picked_up", handover: null }),
  ...rows("AA AC AD AE AF AO AP AR AS AX CC CH CP DP EA ED EO FD IP IT IX LO OF OX PF PL PM SF", {
    status: "in_transit",
    handover: null,
  }),
  OD: { status: "out_for_delivery", handover: null },
  DE: { status: "attempted_delivery", handover: null },
  ...rows("CD DD DY PD SE", { status: "delayed", handover: null }),
  ...rows("HL HP", { status: "ready_for_pickup", handover: "waiting_at_point" }),
  CA: { status: "failure", handover: null },
  RS: { status: "failure", handover: "returned" },
};
