import type { CodeMeaning } from "../carrier.ts";
import { meaningIn, rows, warnOnce } from "../code-meaning.ts";
import { deliveredBy } from "../delivered-text.ts";

const DELIVERED: CodeMeaning = { status: "delivered", handover: "unknown" };
const IN_TRANSIT: CodeMeaning = { status: "in_transit", handover: null };

/** https://www.aftership.com/docs/tracking/2026-07/enum/delivery-sub-statuses */
export const SUBTAGS: Record<string, CodeMeaning> = {
  InfoReceived_001: { status: "confirmed", handover: null },
  InTransit_002: { status: "carrier_picked_up", handover: null },
  ...rows(
    "InTransit_001 InTransit_003 InTransit_004 InTransit_005 InTransit_006 InTransit_007 InTransit_008 InTransit_009",
    IN_TRANSIT,
  ),
  ...rows("OutForDelivery_001 OutForDelivery_003 OutForDelivery_004", { status: "out_for_delivery", handover: null }),
  ...rows("AttemptFail_001 AttemptFail_002 AttemptFail_003", { status: "attempted_delivery", handover: null }),
  AvailableForPickup_001: { status: "ready_for_pickup", handover: "waiting_at_point" },
  // Delivered, and delivered against cash: to whom is not said.
  ...rows("Delivered_001 Delivered_004", DELIVERED),
  Delivered_002: { status: "delivered", handover: "collected_at_point" },
  // Delivered to and signed by the customer.
  Delivered_003: { status: "delivered", handover: "to_addressee" },
  Delivered_005: { status: "delivered", handover: "to_neighbour" },
  // Customs, external factors, held for payment, processing, weather, documents, late flight.
  ...rows("Exception_004 Exception_005 Exception_006 Exception_016 Exception_017 Exception_018 Exception_019", {
    status: "delayed",
    handover: null,
  }),
  // Returning, and returned.
  ...rows("Exception_010 Exception_011", { status: "failure", handover: "returned" }),
  // Failed, moved, refused, wrong address, not fetched, rejected, damaged, lost, cancelled, disposed of.
  ...rows(
    "Exception_001 Exception_002 Exception_003 Exception_007 Exception_008 Exception_009 Exception_012 Exception_013 " +
      "Exception_020 Exception_021",
    { status: "failure", handover: null },
  ),
};

/**
 * The tags above them, https://www.aftership.com/docs/tracking/2026-07/enum/delivery-statuses. Exception holds anything from
 * customs to loss, Pending and Expired that there is no news: they tell nothing of their own.
 */
export const TAGS: Record<string, CodeMeaning> = {
  InfoReceived: { status: "confirmed", handover: null },
  InTransit: IN_TRANSIT,
  OutForDelivery: { status: "out_for_delivery", handover: null },
  AttemptFail: { status: "attempted_delivery", handover: null },
  AvailableForPickup: { status: "ready_for_pickup", handover: "waiting_at_point" },
  Delivered: DELIVERED,
};

/**
 * What a checkpoint means: its sub-status, else its status. Where those do not say to whom a parcel was delivered, the
 * carrier's own words may; where they say "to the customer" and the carrier's words name somebody else, the words stand.
 */
export function meaningOf(
  { tag, subtag, message }: { tag: string | null; subtag: string | null; message: string | null },
  warnings: string[],
): CodeMeaning {
  const bySubtag = subtag !== null && Object.hasOwn(SUBTAGS, subtag) ? SUBTAGS[subtag] : undefined;
  if (subtag !== null && !bySubtag) warnOnce(warnings, `unknown code ${subtag}`);
  const meaning =
    bySubtag ??
    (tag !== null && Object.hasOwn(TAGS, tag) ? TAGS[tag]! : meaningIn(TAGS, codeOf({ tag, subtag }), warnings));
  if (meaning.handover !== "unknown" && meaning.handover !== "to_addressee") return meaning;
  const told = deliveredBy([message]);
  return told.handover === "unknown" ? meaning : told;
}

/** The code that names a state best. */
export function codeOf({ tag, subtag }: { tag: string | null; subtag: string | null }): string {
  return subtag ?? tag ?? "none";
}
