import type { CodeMeaning } from "../carrier.ts";
import { meaningIn, rows } from "../code-meaning.ts";

const WAITING: CodeMeaning = { status: "ready_for_pickup", handover: "waiting_at_point" };
const COLLECTED: CodeMeaning = { status: "delivered", handover: "collected_at_point" };
const TO_WHOM_UNKNOWN: CodeMeaning = { status: "delivered", handover: "unknown" };
const BACK_AT_SHOP: CodeMeaning = { status: "failure", handover: "returned" };
/** On its way back: nobody has received it, and the shop does not have it yet. */
const GOING_BACK: CodeMeaning = { status: "failure", handover: null };

/**
 * `status` of an event and `key` of a phase's event. From DHL's guide
 * (https://api-gw.dhlparcel.nl/docs/guide/chapters/05-track-and-trace.html) and clients of the live API.
 */
export const CODES: Record<string, CodeMeaning> = {
  ...rows("PRENOTIFICATION_RECEIVED DATA_RECEIVED_WITH_PREFIX_LABEL", { status: "confirmed", handover: null }),
  ...rows("PARCEL_SORTED_AT_HUB PARCEL_ARRIVED_AT_LOCAL_DEPOT", { status: "in_transit", handover: null }),
  ...rows("OUT_FOR_DELIVERY LOAD_VEHICLE", { status: "out_for_delivery", handover: null }),
  ...rows("DELIVERED DELIVERED_DAMAGED DELIVERED_NOT_IN_TIME DELIVERED_NO_CODE_VALIDATION", TO_WHOM_UNKNOWN),
  // "PREFERED" is DHL's own spelling.
  ...rows("DELIVERED_AT_NEIGHBOURS DELIVERED_AT_PREFERED_NEIGHBOURS", {
    status: "delivered",
    handover: "to_neighbour",
  }),
  DELIVERED_AT_SAFEPLACE: { status: "delivered", handover: "to_safe_place" },
  DELIVERED_IN_MAILBOX: { status: "delivered", handover: "in_mailbox" },
  ...rows("COLLECTED_AT_PARCELSHOP COLLECTED_AT_ACCESSPOINT COLLECTED_AT_PARCELSTATION SHIPMENT_COLLECTED", COLLECTED),
  ...rows("DELIVERED_AT_PARCELSHOP DELIVERED_AT_ACCESSPOINT DELIVERED_AT_PARCELSTATION", WAITING),
  ...rows("AWAITING_RECEIVER_COLLECTION CLOSED_AWAITING_COLLECTION", WAITING),
  ...rows(
    "NOTIFICATION_FOR_PARCELSHOP_COLLECTION_HAS_BEEN_SENT NOTIFICATION_FOR_PARCELSTATION_COLLECTION_HAS_BEEN_SENT",
    WAITING,
  ),
  ...rows("DELIVERED_AT_SHIPPER RETURNED_TO_SHIPPER RETURNED_NOT_COLLECTED", BACK_AT_SHOP),
  NOT_HOME_RETURN_TO_SHIPPER: GOING_BACK,
};

/** Families of codes of which only the beginning is documented. */
const RETURNING = /^(REFUSED|STORAGE_PERIOD_ENDED)_/;

/** Said by a category or phase alone, where DHL gives no status. In the others a parcel can be anywhere. */
export const CATEGORIES: Record<string, CodeMeaning> = {
  DATA_RECEIVED: { status: "confirmed", handover: null },
  ...rows("LEG CUSTOMS UNDERWAY", { status: "in_transit", handover: null }),
  IN_DELIVERY: { status: "out_for_delivery", handover: null },
  ...rows("INTERVENTION EXCEPTION PROBLEM", { status: "delayed", handover: null }),
  DELIVERED: TO_WHOM_UNKNOWN,
};

/** An image of the delivery exists; no way to fetch it is documented. It is no movement of the parcel. */
export const IMAGE_AVAILABLE = "IMAGE_AVAILABLE";

/**
 * What an event means. In the category DELIVERED a status of returning means that the shop has the parcel again.
 * @param status the event's code; null where DHL names only the category
 * @param isReturn the parcel travels from the customer to the shop: where it arrives, it is back
 */
export function meaningOf(
  status: string | null,
  category: string | null,
  isReturn: boolean,
  warnings: string[],
): CodeMeaning {
  const meaning = plainMeaning(status, category, warnings);
  const arrived = isReturn && meaning.status === "delivered";
  return arrived ? BACK_AT_SHOP : meaning;
}

function plainMeaning(status: string | null, category: string | null, warnings: string[]): CodeMeaning {
  if (status === null) return meaningIn(CATEGORIES, category ?? "", warnings);
  const returning = RETURNING.test(status) || CODES[status] === GOING_BACK;
  if (category === "DELIVERED" && (returning || status.startsWith("RETURN"))) return BACK_AT_SHOP;
  return returning ? GOING_BACK : meaningIn(CODES, status, warnings);
}
