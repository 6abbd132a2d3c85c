import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

/**
 * State codes of bpost's tracking service, as public integrations know them. "Delivered" does not say to whom, so its
 * handover is unknown.
 */
const STATE_CODES: Record<string, CodeMeaning> = {
  ...rows("U00 U01 U02 U03 U04 U05 U06 U07 U08", { status: "delivered", handover: "unknown" }),
  ...rows("N74 R13", { status: "ready_for_pickup", handover: "waiting_at_point" }),
  L00: { status: "out_for_delivery", handover: null },
  T00: { status: "in_transit", handover: null },
  // Refused: the parcel has not come back to the shop yet.
  ...rows("B03 B23", { status: "failure", handover: null }),
  // Not at home.
  ...rows("B04 N01 N02", { status: "attempted_delivery", handover: null }),
};

/** Words of bpost's consumer site (unofficial); the merchants' service is not known to send them. "At home" names nobody. */
const SITE_WORDS: Record<string, CodeMeaning> = {
  DELIVERED_AT_HOME: { status: "delivered", handover: "unknown" },
  DELIVERED_AT_NEIGHBOUR: { status: "delivered", handover: "to_neighbour" },
  DELIVERED_IN_MAILBOX: { status: "delivered", handover: "in_mailbox" },
  DELIVERED_TO_SAFEPLACE: { status: "delivered", handover: "to_safe_place" },
  ...rows("PICKED_UP_IN_POST_POINT PICKED_UP_IN_PARCEL_LOCKER PICKED_UP_IN_POST_OFFICE", {
    status: "delivered",
    handover: "collected_at_point",
  }),
  ...rows("AVAILABLE_IN_POST_POINT AVAILABLE_IN_PARCEL_LOCKER AVAILABLE_IN_POST_OFFICE", {
    status: "ready_for_pickup",
    handover: "waiting_at_point",
  }),
};

/** What each code of bpost means. */
export const BPOST_CODES: Record<string, CodeMeaning> = { ...STATE_CODES, ...SITE_WORDS };
