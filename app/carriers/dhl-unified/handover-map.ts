import type { CodeMeaning } from "../carrier.ts";
import { meaningIn } from "../code-meaning.ts";
import { deliveredBy } from "../delivered-text.ts";

/**
 * `statusCode`, the same words for all of DHL's divisions (unverified: met by a client, not in a table of DHL's).
 * The fifth, `unknown`, explains nothing and is left out. https://developer.dhl.com/api-reference/shipment-tracking
 */
export const STATUS_CODES: Record<string, CodeMeaning> = {
  "pre-transit": { status: "confirmed", handover: null },
  transit: { status: "in_transit", handover: null },
  delivered: { status: "delivered", handover: "unknown" },
  failure: { status: "failure", handover: null },
};

/**
 * What a status means. DHL names neighbours and points in free text alone; that is read only where the code says that
 * the parcel was delivered.
 * @param texts the status's own words: description, remark
 */
export function meaningOf(statusCode: string, texts: readonly (string | null)[], warnings: string[]): CodeMeaning {
  const meaning = meaningIn(STATUS_CODES, statusCode, warnings);
  return meaning.status === "delivered" ? deliveredBy(texts) : meaning;
}
