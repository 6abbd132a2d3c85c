import { says } from "#app/domain/evidence/handover-words.ts";
import { plainText } from "#app/domain/evidence/same-person.ts";
import type { CodeMeaning } from "../carrier.ts";
import { UNEXPLAINED, warnOnce } from "../code-meaning.ts";
import { deliveredBy } from "../delivered-text.ts";

/**
 * GLS's sentences for an event, in plain text. The numbers of the events are not published, their sentences are the
 * ones that the group uses everywhere.
 */
export const SENTENCES: Record<string, CodeMeaning> = {
  "the parcel data was entered into the gls it system; the parcel was not yet handed over to gls": {
    status: "confirmed",
    handover: null,
  },
  "the parcel was provided by the sender for collection by gls": { status: "confirmed", handover: null },
  "the parcel was handed over to gls": { status: "carrier_picked_up", handover: null },
  "the parcel has reached the parcel center": { status: "in_transit", handover: null },
  "the parcel has left the parcel center": { status: "in_transit", handover: null },
  // As clients of the live API met them: the customer has fetched the parcel; the shop has it again.
  "handing over the parcel to the recipient at the gls parcelshop": {
    status: "delivered",
    handover: "collected_at_point",
  },
  "the parcel has been returned to sender": { status: "failure", handover: "returned" },
  "the parcel is expected to be delivered during the day": { status: "out_for_delivery", handover: null },
  "the parcel data have been deleted from the gls it system": { status: "failure", handover: null },
};

/** Said of what has happened; what will or may happen is said in other words. */
const HAS_BEEN_DELIVERED =
  /\bhas been delivered\b|^delivered\b|\bis (bezorgd|afgeleverd)\b|^((het )?pakket )?(bezorgd|afgeleverd)\b/;
const NOT_DELIVERED = /\bcould not be delivered\b|\bkon niet (worden )?(bezorgd|afgeleverd)\b/;

/**
 * What an event means by its sentences: where GLS says that the parcel has been delivered, the same sentences tell how
 * (a neighbour, a parcel shop), if they do. A sentence that fits nothing is unknown and counted by the event's number.
 */
export function meaningOf(code: string, texts: readonly (string | null)[], warnings: string[]): CodeMeaning {
  const plain = texts.flatMap((text) => (text === null ? [] : plainText(text).replace(/[.\s]+$/, "")));
  const known = plain.find((sentence) => Object.hasOwn(SENTENCES, sentence));
  if (known !== undefined) return SENTENCES[known] ?? UNEXPLAINED;
  if (plain.some((sentence) => NOT_DELIVERED.test(sentence))) return { status: "attempted_delivery", handover: null };
  if (plain.some((sentence) => says(sentence, HAS_BEEN_DELIVERED))) return deliveredBy(texts);
  warnOnce(warnings, `unknown code ${code}`);
  return UNEXPLAINED;
}
