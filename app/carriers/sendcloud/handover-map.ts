import type { CodeMeaning, TrackingStatus } from "../carrier.ts";
import { meaningIn, rows, warnOnce } from "../code-meaning.ts";

/** Known, and saying nothing about where the parcel is. */
const NO_MOVEMENT: CodeMeaning = { status: "unknown", handover: null };
const FAILURE: CodeMeaning = { status: "failure", handover: null };
const WAITING: CodeMeaning = { status: "ready_for_pickup", handover: "waiting_at_point" };
const RETURNED: CodeMeaning = { status: "failure", handover: "returned" };

/**
 * Sendcloud's catalogue of statuses, one for all carriers: `parent_status` of API v2 and `code` of
 * GET /api/v3/parcels/statuses, https://sendcloud.dev/api/v3/parcel-statuses/retrieve-a-list-of-parcel-statuses
 */
export const CATALOGUE: Record<string, CodeMeaning> = {
  ...rows("NO_LABEL READY_TO_SEND ANNOUNCING ANNOUNCED ANNOUNCED_UNCOLLECTED", { status: "confirmed", handover: null }),
  PICKED_UP_BY_DRIVER: { status: "carrier_picked_up", handover: null },
  ...rows("TO_SORTING AT_SORTING_CENTRE SORTING SORTED UNSORTED AT_CUSTOMS SHIPMENT_ON_ROUTE", {
    status: "in_transit",
    handover: null,
  }),
  ...rows("DELIVERY_ADDRESS_CHANGED DELIVERY_METHOD_CHANGED", { status: "in_transit", handover: null }),
  ...rows("DELAYED DELIVERY_DATE_CHANGED", { status: "delayed", handover: null }),
  DRIVER_ON_ROUTE: { status: "out_for_delivery", handover: null },
  DELIVERY_FAILED: { status: "attempted_delivery", handover: null },
  AWAITING_CUSTOMER_PICKUP: WAITING,
  COLLECTED_BY_CUSTOMER: { status: "delivered", handover: "collected_at_point" },
  // To whom, Sendcloud does not say.
  DELIVERED: { status: "delivered", handover: "unknown" },
  RETURNED_TO_SENDER: RETURNED,
  ...rows("UNDELIVERABLE REFUSED_BY_RECIPIENT ADDRESS_INVALID ANNOUNCEMENT_FAILED COLLECT_ERROR EXCEPTION", FAILURE),
  ...rows("CANCELLING CANCELLING_UPSTREAM CANCELLED CANCELLED_UPSTREAM", FAILURE),
  ...rows("CANCELLATION_FAILED UNKNOWN", NO_MOVEMENT),
};

/**
 * `status.id` of the webhook of API v2. Sendcloud's documentation names 11 and 2000; the others are in its list of parcel
 * statuses as clients repeat it.
 */
export const STATUS_IDS: Record<string, string> = {
  "1": "ANNOUNCED",
  "3": "TO_SORTING",
  "4": "DELAYED",
  "5": "SORTED",
  "6": "UNSORTED",
  "7": "SORTING",
  "8": "DELIVERY_FAILED",
  "11": "DELIVERED",
  "12": "AWAITING_CUSTOMER_PICKUP",
  "13": "ANNOUNCED_UNCOLLECTED",
  "15": "COLLECT_ERROR",
  "22": "PICKED_UP_BY_DRIVER",
  "80": "UNDELIVERABLE",
  "91": "SHIPMENT_ON_ROUTE",
  "92": "DRIVER_ON_ROUTE",
  "93": "COLLECTED_BY_CUSTOMER",
  "999": "NO_LABEL",
  "1000": "READY_TO_SEND",
  "1001": "ANNOUNCING",
  "1002": "ANNOUNCEMENT_FAILED",
  "1337": "UNKNOWN",
  "1998": "CANCELLED_UPSTREAM",
  "1999": "CANCELLING",
  "2000": "CANCELLED",
  "2001": "CANCELLING_UPSTREAM",
  "62989": "AT_CUSTOMS",
  "62990": "AT_SORTING_CENTRE",
  "62991": "REFUSED_BY_RECIPIENT",
  "62992": "RETURNED_TO_SENDER",
  "62993": "DELIVERY_METHOD_CHANGED",
  "62994": "DELIVERY_DATE_CHANGED",
  "62995": "DELIVERY_ADDRESS_CHANGED",
  "62996": "EXCEPTION",
  "62997": "ADDRESS_INVALID",
};

/** `phase` of an event of API v3 (schema parcel-event-phase), also its `status_code` in an answer. */
export const PHASES: Record<string, CodeMeaning> = {
  ...rows("no_label ready_to_send announcing announced", { status: "confirmed", handover: null }),
  labelled: { status: "label_printed", handover: null },
  ...rows("dropped accepted", { status: "carrier_picked_up", handover: null }),
  ...rows("sorted customs in_transit", { status: "in_transit", handover: null }),
  in_delivery: { status: "out_for_delivery", handover: null },
  attempted: { status: "attempted_delivery", handover: null },
  pup: WAITING,
  // Forced: set without a carrier's word. Of neither is it known to whom.
  ...rows("delivered delivery_forced", { status: "delivered", handover: "unknown" }),
  cancelled: FAILURE,
  ...rows("none unknown", NO_MOVEMENT),
};

/**
 * How `sub_status` (parcel-event-sub-status) refines the phase `delivered`. At a pick-up point, in a shop or a locker the
 * parcel waits: only COLLECTED_BY_CUSTOMER says that it was fetched. A signature does not tell whose it is.
 */
export const DELIVERED_SUB_STATUSES: Record<string, CodeMeaning> = {
  receiver: { status: "delivered", handover: "to_addressee" },
  neighbour: { status: "delivered", handover: "to_neighbour" },
  safeplace: { status: "delivered", handover: "to_safe_place" },
  mailbox: { status: "delivered", handover: "in_mailbox" },
  ...rows("pup shop locker", WAITING),
  sender: RETURNED,
};

/** The other sub-statuses of the schema: reasons, which say nothing of a handover. */
export const OTHER_SUB_STATUSES = new Set(
  (
    "accepted additional_information carrier company_closed connection_missed content cut_off damaged delay " +
    "delivery_change disposed documents duplicate expired high_volume inaccessible incorrect_information in_progress " +
    "late max_measure max_weight mechanical misrouted missort none not_home not_ordered one packaging parcel_found " +
    "partly passed payment postal_box prohibited_item pup_closed rejected requested resolved signature three traffic " +
    "two undeliverable unknown unknown_receiver updated weather_conditions"
  ).split(" "),
);

/** What `exception` (parcel-event-exception) makes of a phase; null: it stays what it was. */
export const EXCEPTIONS: Record<string, CodeMeaning | null> = {
  ...Object.fromEntries(
    (
      "announcement_failed cancellation_failed cancelling cancelling_upstream changed claim claimable customer_support " +
      "customs_issue damaged dropoff_expiration hold non_conformity none off_radar pup_expiration relabelled unknown"
    )
      .split(" ")
      .map((code) => [code, null]),
  ),
  ...rows("delay_unknown delivery_delay handover_delay sorting_delay", { status: "delayed", handover: null }),
  ...rows("address_error cancelled cancelled_upstream customer_rejected missing refused", FAILURE),
  returned_sender: RETURNED,
};

/** An event of API v3, by its own words; absent ones as `none`. */
export type EventCodes = { phase: string; subStatus: string; exception: string };

/** What an event of API v3 means: the phase, refined by its sub-status, outweighed by an exception that contradicts it. */
export function meaningOf({ phase, subStatus, exception }: EventCodes, warnings: string[]): CodeMeaning {
  const name = phase.toLowerCase();
  const base = Object.hasOwn(PHASES, name) ? PHASES[name]! : catalogueMeaning(phase, warnings);
  if (!Object.hasOwn(DELIVERED_SUB_STATUSES, subStatus) && !OTHER_SUB_STATUSES.has(subStatus)) {
    warnOnce(warnings, `unknown code ${subStatus}`);
  }
  if (!Object.hasOwn(EXCEPTIONS, exception)) warnOnce(warnings, `unknown code ${exception}`);
  const against = (Object.hasOwn(EXCEPTIONS, exception) && EXCEPTIONS[exception]) || null;
  // A parcel that arrived late has arrived.
  if (against && !(base.status === "delivered" && against.status === "delayed")) return against;
  const refined = name === "delivered" && Object.hasOwn(DELIVERED_SUB_STATUSES, subStatus);
  return refined ? DELIVERED_SUB_STATUSES[subStatus]! : base;
}

/** The meaning of a catalogue code, in either spelling (`AWAITING_CUSTOMER_PICKUP`, `awaiting-customer-pickup`). */
export function catalogueMeaning(code: string, warnings: string[]): CodeMeaning {
  const name = code.toUpperCase().replaceAll("-", "_");
  return Object.hasOwn(CATALOGUE, name) ? CATALOGUE[name]! : meaningIn(CATALOGUE, code, warnings);
}

/** What a status means of a parcel that travels to the shop: handed over there, it has been returned. */
export function onTheWayBack(meaning: CodeMeaning): CodeMeaning {
  const arrived: TrackingStatus[] = ["delivered", "ready_for_pickup"];
  return arrived.includes(meaning.status) ? { ...meaning, handover: "returned" } : meaning;
}
