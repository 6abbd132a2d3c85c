import type { ClaimReason } from "../claim/reasons.ts";
import type { CarrierInquiryContent } from "../evidence/content.ts";
import { isDelivered, type Parcel } from "../evidence/parcels.ts";

/**
 * What a carrier is asked about. `loss`: it never said that it delivered. `not_received`: it did, and the customer says
 * otherwise. `damage`: damaged, or not all inside. `proof`: the proof of a delivery that nobody doubts yet.
 */
export type Matter = Extract<CarrierInquiryContent, { step: "prepared" }>["matter"];
export const MATTERS = ["loss", "not_received", "damage", "proof"] as const satisfies readonly Matter[];

/** Claims about what was in the parcel when it came. */
const CONTENTS: ReadonlySet<ClaimReason> = new Set(["damaged", "partly_received"]);
const RECEIPT: ReadonlySet<ClaimReason> = new Set(["product_not_received", "partly_received", "late_delivery"]);

/**
 * What to ask about a parcel.
 * @param reason of the claim that the inquiry serves; undefined without a claim
 */
export function matterOf(parcel: Parcel, reason?: ClaimReason): Matter {
  if (!isDelivered(parcel)) return "loss";
  if (reason && CONTENTS.has(reason)) return "damage";
  return reason && RECEIPT.has(reason) ? "not_received" : "proof";
}

/** Whether an inquiry with the carrier can change how such a claim ends, or bring the shop its money back. */
export function concernsCarrier(reason: ClaimReason): boolean {
  return CONTENTS.has(reason) || RECEIPT.has(reason);
}
