import type { Instant } from "../time.ts";
import type { Awaited, Ending } from "./next-ask.ts";

/** How a parcel stands at one carrier that is asked for it. */
export type ParcelAsking = {
  fulfillmentId: string;
  /** As normalTrackingNumber writes it. */
  trackingNumber: string;
  /** The carrier's folder. */
  carrier: string;
  found: boolean;
  /** The last answer; null before the first. */
  askedAt: Instant | null;
  /** Null: not asked any more, see `ended`. */
  nextAskAt: Instant | null;
  ended: Ending | null;
  awaited: Awaited | null;
  /** What was strange in the last answer, in the carrier's words or ours. */
  warnings: string[];
  /** Why the carrier is not asked at present, and until when; null when it is. */
  rests: { because: "unauthorised" | "limited" | "down"; until: Instant } | null;
  /** From when on the merchant may have it asked again; null: now. */
  againAt: Instant | null;
};
