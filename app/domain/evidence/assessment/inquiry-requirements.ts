import { type Finding, inquiriesOf, type Inquiry, isAbout } from "#app/domain/carrier-inquiry/inquiry.ts";
import type { Parcel } from "../parcels.ts";
import { type AssessmentContext, type Held, message } from "./model.ts";

/** What carriers answered to the shop's inquiries. It is their statement, and counts for what it says. */

type Answer = Inquiry["answers"][number];

/** The last answer about each parcel that has one. */
function lastAnswers({ facts, parcels }: AssessmentContext): { parcel: Parcel; answer: Answer }[] {
  const inquiries = inquiriesOf(facts);
  return parcels.flatMap((parcel) => {
    const answers = inquiries.filter((inquiry) => isAbout(inquiry, parcel)).flatMap((inquiry) => inquiry.answers);
    const answer = answers.toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1)).at(-1);
    return answer ? [{ parcel, answer }] : [];
  });
}

/** Entries of the last answers that say so; what the carrier has reported since stands for what it answered before. */
export function answersThat(finding: Finding, context: AssessmentContext): string[] {
  return lastAnswers(context).flatMap(({ parcel, answer }) => {
    const overtaken = parcel.handover !== undefined && parcel.handover.value.at > answer.value.at;
    return answer.value.finding === finding && !overtaken ? [answer.entry] : [];
  });
}

/** Asked, the carrier says of every parcel that it was handed over. */
export function carrierStatement(context: AssessmentContext): Held | undefined {
  const answers = lastAnswers(context).filter(({ answer }) => answer.value.finding === "delivered");
  if (answers.length === 0 || answers.length < context.parcels.length) return undefined;
  const said = ({ value }: Answer) => [value.words, value.receiver, value.place].filter(Boolean).join("; ");
  return {
    entries: answers.map(({ answer }) => answer.entry),
    why: message("held.carrier_statement", { words: answers.map(({ answer }) => said(answer)).join(" | ") }),
  };
}

/** Asked, the carrier says that a parcel was damaged on its way. */
export function damageAcknowledged(context: AssessmentContext): Held | undefined {
  const entries = answersThat("damaged", context);
  return entries.length > 0 ? { entries, why: message("held.damage_acknowledged") } : undefined;
}
