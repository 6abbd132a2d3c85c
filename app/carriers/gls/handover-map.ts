import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

const WAITING: CodeMeaning = { status: "ready_for_pickup", handover: "waiting_at_point" };
const ON_THE_WAY: CodeMeaning = { status: "in_transit", handover: null };
const ANNOUNCED: CodeMeaning = { status: "confirmed", handover: null };

/**
 * `status` of a parcel, from GLS's own specification "Track And Trace V1" 1.0.7. FINAL is left out: it says that the
 * parcel's story has ended and not how.
 */
export const STATUSES: Record<string, CodeMeaning> = {
  ...rows("PLANNEDPICKUP INPICKUP PREADVICE", ANNOUNCED),
  NOTPICKEDUP: { status: "delayed", handover: null },
  ...rows("INTRANSIT INWAREHOUSE", ON_THE_WAY),
  INDELIVERY: { status: "out_for_delivery", handover: null },
  // At the parcel shop, not with the consumer.
  DELIVEREDPS: WAITING,
  DELIVERED: { status: "delivered", handover: "unknown" },
  NOTDELIVERED: { status: "attempted_delivery", handover: null },
  CANCELED: { status: "failure", handover: null },
};

/**
 * `code` of an event. The full list is served by GLS (`/tracking/events/codes`) and not published; these stand in its
 * specification or in answers of the live API. Spelt as GLS spells them.
 */
export const EVENT_CODES: Record<string, CodeMeaning> = {
  ...rows("INTIAL.PREADVICE INTIAL.E48_DATA", ANNOUNCED),
  "INTIAL.NORMAL": { status: "carrier_picked_up", handover: null },
  ...rows("INBOUD.NORMAL OUTBOD.NORMAL", ON_THE_WAY),
  "OUTDEL.NORMAL": { status: "out_for_delivery", handover: null },
  "DELIVD.NORMAL": { status: "delivered", handover: "unknown" },
  "DELIVD.PARCELSHOP": WAITING,
  "CANCEL.NORMAL": { status: "failure", handover: null },
};
