import type { CodeMeaning } from "../carrier.ts";
import { rows } from "../code-meaning.ts";

/**
 * StatusCode of Shipping Status v2, from answers of the API itself; PostNL's full table is not public.
 * `11` says that the parcel was delivered and not to whom.
 */
export const STATUS_CODES: Record<string, CodeMeaning> = {
  ...rows("1 13", { status: "confirmed", handover: null }),
  "2": { status: "carrier_picked_up", handover: null },
  "5": { status: "in_transit", handover: null },
  "7": { status: "out_for_delivery", handover: null },
  "11": { status: "delivered", handover: "unknown" },
  "22": { status: "delivered", handover: "collected_at_point" },
};

/** PhaseCode, read only where PostNL gives no StatusCode. Phase 1 holds announced and accepted parcels alike. */
export const PHASE_CODES: Record<string, CodeMeaning> = {
  "1": { status: "confirmed", handover: null },
  "2": { status: "in_transit", handover: null },
  "3": { status: "out_for_delivery", handover: null },
  "4": { status: "delivered", handover: "unknown" },
};

/**
 * Observation codes of `Event`, as clients of the live API met them. No code for a delivery to neighbours is known, and
 * `I01` (at the address) does not say who took the parcel. `01B` is left out: it occurs with two descriptions.
 */
export const EVENT_CODES: Record<string, CodeMeaning> = {
  // A80: a signature was received; whose, PostNL does not say.
  ...rows("I01 Z01 A80", { status: "delivered", handover: "unknown" }),
  I02: { status: "delivered", handover: "collected_at_point" },
  ...rows("I05 I11", { status: "delivered", handover: "in_mailbox" }),
  I12: { status: "delivered", handover: "to_safe_place" },
  // J23 is a locker.
  ...rows("I08 J02 J12 J23", { status: "ready_for_pickup", handover: "waiting_at_point" }),
  J05: { status: "out_for_delivery", handover: null },
  ...rows("B01 C02 F01 J01 J04 J21 J30 J31 J32 J39 J40 J44 J46 J55 R01 X01 X02 X03 X04 X08 X19", {
    status: "in_transit",
    handover: null,
  }),
  ...rows("G01 G03 G05 K01 K70 T04 V06", { status: "delayed", handover: null }),
  ...rows("A01 A03 M02", { status: "confirmed", handover: null }),
};

/** Known codes that tell nothing about where the parcel is: notices about data, and a status "not applicable". */
export const NO_MOVEMENTS: ReadonlySet<string> = new Set(
  "99 A04 A18 A19 A20 A24 A25 A65 A94 A95 A96 A97 A98 B03 J09 K33 K50 P21".split(" "),
);
