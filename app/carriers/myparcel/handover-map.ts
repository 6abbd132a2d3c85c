import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

/**
 * MyParcel's shipment statuses, https://developer.myparcel.nl/api-reference/04.data-types.html#shipment-status, and 19,
 * delivered at the agreed place. 30 to 38 are those of an inactive shipment at the same stages.
 */
export const STATUSES: Record<string, CodeMeaning> = {
  // A concept, and a shipment that the carrier was told of.
  ...rows("1 2 30 31", { status: "confirmed", handover: null }),
  ...rows("3 32", { status: "carrier_picked_up", handover: null }),
  // Sorting, distribution, customs: MyParcel has no status of its own for the last round.
  ...rows("4 5 6 33 34 35", { status: "in_transit", handover: null }),
  // "At recipient" is the address; who took the parcel there, MyParcel does not tell.
  ...rows("7 36", { status: "delivered", handover: "unknown" }),
  ...rows("8 37", { status: "ready_for_pickup", handover: "waiting_at_point" }),
  ...rows("9 38", { status: "delivered", handover: "collected_at_point" }),
  "19": { status: "delivered", handover: "to_safe_place" },
  // Return shipments: at the point for the shop, and fetched by it.
  "10": { status: "ready_for_pickup", handover: "returned" },
  "11": { status: "delivered", handover: "returned" },
  // Letters and digital stamps are printed and not tracked.
  ...rows("12 14", { status: "label_printed", handover: null }),
  // Credited: the label was given back.
  "13": { status: "failure", handover: null },
};
