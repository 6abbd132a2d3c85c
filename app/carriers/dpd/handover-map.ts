import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

/** Status words of DPD's ParcelLifeCycleService 2.0. "Delivered" does not say to whom. */
const STATUS_WORDS: Record<string, CodeMeaning> = {
  SHIPMENT: { status: "confirmed", handover: null },
  PickedUp: { status: "carrier_picked_up", handover: null },
  ...rows("BetweenDepots Depot", { status: "in_transit", handover: null }),
  Courier: { status: "out_for_delivery", handover: null },
  // Brought to a Pickup parcel shop, where the customer has yet to collect it.
  ParcelShop: { status: "ready_for_pickup", handover: "waiting_at_point" },
  // Not delivered, and back at the depot after that: neither is a return to the shop.
  ...rows("DeliveryFailure ReturningFromDelivery", { status: "attempted_delivery", handover: null }),
  Delivered: { status: "delivered", handover: "unknown" },
};

/**
 * Event codes of the Geopost group's newer platform; the merchants' service is not known to send them. Its exceptions end in
 * X; which there are is not known, so they stay unknown.
 */
const EVENT_CODES: Record<string, CodeMeaning> = {
  ENA: { status: "confirmed", handover: null },
  ...rows("ORI HUI DLI DLR", { status: "in_transit", handover: null }),
  DLO: { status: "out_for_delivery", handover: null },
  // DEYY: a proof of delivery exists. It names nobody.
  ...rows("DEY DEYY", { status: "delivered", handover: "unknown" }),
  ...rows("DEHD DEHDY DODEI", { status: "ready_for_pickup", handover: "waiting_at_point" }),
  ...rows("DODEY DODEYY", { status: "delivered", handover: "collected_at_point" }),
  // Refused, and not collected: the parcel has not come back yet.
  ...rows("DEN DODEN", { status: "failure", handover: null }),
  SPR: { status: "failure", handover: "returned" },
};

/** What each code of DPD means. */
export const DPD_CODES: Record<string, CodeMeaning> = { ...STATUS_WORDS, ...EVENT_CODES };
