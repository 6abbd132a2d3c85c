import type { CodeMeaning } from "../carrier.ts";
import { rows, UNEXPLAINED, warnOnce } from "../code-meaning.ts";

/** A status as UPS writes it: a letter, a code of two characters and a number of three digits. */
export type UpsStatus = { type: string | null; code: string | null; number: string | null };

const DELIVERED: CodeMeaning = { status: "delivered", handover: "unknown" };

/**
 * Status codes that UPS explains in Track Alert's examples,
 * https://github.com/UPS-API/api-documentation UPSTrackAlert.yaml. Its whole list is not public.
 */
export const CODES: Record<string, CodeMeaning> = {
  MP: { status: "confirmed", handover: null },
  OR: { status: "carrier_picked_up", handover: null },
  ...rows("DP YP", { status: "in_transit", handover: null }),
  OT: { status: "out_for_delivery", handover: null },
};

/** The numbers of the same examples (`statusCode`, in Track Alert `descriptionCode`). */
export const NUMBERS: Record<string, CodeMeaning> = {
  "003": { status: "confirmed", handover: null },
  ...rows("005 071", { status: "in_transit", handover: null }),
  "021": { status: "out_for_delivery", handover: null },
};

/** What the letter alone tells. D (also out for delivery), U (an update) and X (something went wrong) tell too little. */
export const TYPES: Record<string, CodeMeaning> = {
  M: { status: "confirmed", handover: null },
  // The shipment was voided.
  MV: { status: "failure", handover: null },
  I: { status: "in_transit", handover: null },
};

/** FS and 011 are in UPS's own example of a delivery; KB is unverified. */
const DELIVERED_CODES = ["FS", "KB"];
const DELIVERED_NUMBER = "011";

/**
 * What a status means: delivered only when the letter D is joined by a code or number of delivery, then by its code, its
 * number, its letter.
 */
export function meaningOf(status: UpsStatus, warnings: string[]): CodeMeaning {
  const { type, code, number } = status;
  const saysDelivered = number === DELIVERED_NUMBER || (code !== null && DELIVERED_CODES.includes(code));
  if (saysDelivered && type === "D") return DELIVERED;
  const meaning = saysDelivered ? undefined : (rowOf(CODES, code) ?? rowOf(NUMBERS, number) ?? rowOf(TYPES, type));
  if (!meaning) warnOnce(warnings, `unknown code ${codeOf(status)}`);
  return meaning ?? UNEXPLAINED;
}

/** The part of a status that names it best. */
export function codeOf({ type, code, number }: UpsStatus): string {
  return code ?? number ?? type ?? "none";
}

function rowOf(table: Record<string, CodeMeaning>, key: string | null): CodeMeaning | undefined {
  return key !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}
