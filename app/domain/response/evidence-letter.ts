import { concernsCarrier } from "#app/domain/carrier-inquiry/matter.ts";
import { openInquirySentences } from "./inquiry-sentences.ts";
import {
  allEvidence,
  answerBy,
  consumerLines,
  isRefunded,
  type LetterInput,
  type LetterText,
  replyBy,
  statement,
  together,
  writer,
} from "./letter-writer.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** What was found, with its conclusion: a refusal only for the stance `contest`, else what is open. */
export function evidenceLetter(input: LetterInput): LetterText {
  const { claim, found, stance } = input;
  const { plain, date, salutation } = writer(input);
  const signed = found.some(({ id }) => id === "fact.signed_name" || id === "fact.signed");
  const thanks = claim.step === "acknowledge" ? [plain("acknowledge.thanks", { date: date(claim.openedAt) })] : [];
  const asked = stance === "contest" || !concernsCarrier(claim.reason) ? [] : openInquirySentences(input.telling);
  return {
    subject: plain("subject.evidence").text,
    said: [...found, ...asked],
    paragraphs: [
      salutation,
      together(...thanks, plain("evidence.intro"), ...(input.enclosed ? [plain("evidence.enclosed")] : [])),
      ...(found.length > 0 ? [{ list: found.map(statement) }] : []),
      ...(stance === "contest"
        ? [
            { ...plain(conclusionOf(input)), evidence: allEvidence(found) },
            together(
              plain("evidence.overlooked"),
              ...(signed ? [plain("evidence.not_your_signature")] : []),
              plain("evidence.reply", { date: date(replyBy(input)) }),
            ),
            ...consumerLines(input),
          ]
        : [
            ...asked.map(statement),
            plain("evidence.open", { date: date(answerBy(input)) }),
            plain("evidence.open_offer"),
          ]),
    ],
  };
}

function conclusionOf(input: LetterInput): SentenceId {
  if (isRefunded(input)) return "evidence.refunded";
  return input.claim.reason === "product_not_received" ? "evidence.not_received_refused" : "evidence.other_refused";
}
