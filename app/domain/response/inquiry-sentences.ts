import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import { inquiriesOf, type Inquiry, isAsked } from "#app/domain/carrier-inquiry/inquiry.ts";
import { makeSentence, type Said, type Telling } from "./telling.ts";
import { formatDay } from "./format.ts";
import { say } from "./sentences/say.ts";

/** That an inquiry lies with the carrier, for a customer who waits. Nothing is said of one that was only prepared. */
export function openInquirySentences(telling: Telling): Said[] {
  return inquiriesOf(telling.facts).flatMap((inquiry): Said[] => {
    const { handedOff } = inquiry;
    if (!handedOff || !isAsked(inquiry) || inquiry.answers.length > 0 || inquiry.refusals.length > 0) return [];
    const { voice, timeZone } = telling;
    const date = formatDay(handedOff.value.at, voice.language, timeZone);
    const text = say(voice, "inquiry.open", { date, carrier: deskName(inquiry, telling) });
    return [{ id: "inquiry.open", text, evidence: [handedOff.entry] }];
  });
}

/** What carriers answered, as their own statements. A consumer is not told who else took his parcel. */
export function carrierAnswerSentences(telling: Telling): Said[] {
  const { voice, timeZone, audience } = telling;
  if (audience === "consumer") return [];
  return inquiriesOf(telling.facts).flatMap((inquiry) =>
    inquiry.answers.map(({ entry, value }) =>
      makeSentence(telling, "statement.carrier_answer", [entry], {
        date: formatDay(value.at, voice.language, timeZone),
        carrier: deskName(inquiry, telling),
        words: [value.words, value.receiver, value.place].filter(Boolean).join("; "),
      }),
    ),
  );
}

/** Whom the shop asked; a service that sold the label asks the carrier. */
function deskName({ desk }: Inquiry, { voice }: Telling): string {
  return findDesk(desk)?.name || say(voice, "letter.carrier");
}
