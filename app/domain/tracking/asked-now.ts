import type { Instant } from "../time.ts";

/** What came of asking one carrier for a parcel at once. */
export type AskedNow = {
  /** The carrier's folder. */
  carrier: string;
} & (
  | { outcome: "answered"; found: boolean; changed: boolean }
  /** Asked minutes ago; not before this moment. */
  | { outcome: "too_soon"; until: Instant }
  /** Its limit is used up until then. */
  | { outcome: "limited"; until: Instant }
  /** It has not answered for a while, and is left alone until then. */
  | { outcome: "resting"; until: Instant }
  /** It did not answer, or not as it should; it is noted on the connection. */
  | { outcome: "unavailable" | "malformed" | "unauthorised" }
);
