import { refundsMade } from "#app/domain/evidence/assessment/order-requirements.ts";
import { isDelivered, parcelsOf } from "#app/domain/evidence/parcels.ts";
import type { Paragraph } from "./document.ts";
import { formatAmount } from "./format.ts";
import type { Said } from "./telling.ts";
import { reasonLetter } from "./letter-reasons.ts";
import { isRefunded, type LetterInput, type LetterText, statement, together, writer } from "./letter-writer.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** Solutions that leave nothing to choose: the customer need not answer. */
const WITHOUT_CHOICE: ReadonlySet<SentenceId> = new Set([
  "settle.refund",
  "settle.refund_double",
  "settle.subscription",
  "settle.repair_or_refund",
  "settle.partial",
]);

/** How it is solved. Nothing is carried out by it: it offers, and the merchant does it in Shopify. */
export function settlementLetter(input: LetterInput): LetterText {
  const { claim, telling, found } = input;
  const { plain, order, date, salutation } = writer(input);
  const refunded = isRefunded(input);
  const refundEntries = new Set(refundsMade(telling.facts).map(({ entry }) => entry));
  const refunds = found.filter(
    ({ id, evidence }) => id === "fact.refund" && evidence.some((entry) => refundEntries.has(entry)),
  );
  const offered = input.partialRefund ? "settle.partial" : solutionOf(input);
  const solution: Paragraph[] = refunded
    ? [{ list: refunds.map(statement) }, plain("settle.refund_made")]
    : claim.disputeType === "chargeback"
      ? [plain("settle.bank")]
      : [
          ...(offered === "settle.partial" ? partialRefund(input) : [plain(offered)]),
          ...(WITHOUT_CHOICE.has(offered) ? [] : [plain("settle.answer")]),
        ];
  const thanks = thanksFor(input).map((id) => plain(id, { date: date(claim.openedAt) }));
  return {
    subject: plain("subject.settle").text,
    said: refunded ? refunds : offered === "settle.partial" ? recordedOfReturn(input) : [],
    paragraphs: [
      salutation,
      together(...thanks, { ...plain("settle.intro"), evidence: order }),
      ...solution,
      plain("settle.questions"),
    ],
  };
}

/** The proposal, with what the shop recorded of the return. Without an amount the merchant writes it himself. */
function partialRefund(input: LetterInput): Paragraph[] {
  const { plain } = writer(input);
  const shown = recordedOfReturn(input);
  if (input.partialRefund) {
    const amount = formatAmount(input.partialRefund, input.telling.voice.language);
    return [
      plain(shown.length > 0 ? "settle.partial_amount_shown" : "settle.partial_amount", { amount }),
      ...(shown.length > 0 ? [{ list: shown.map(statement) }] : []),
      plain("settle.partial_agree"),
    ];
  }
  return shown.length > 0
    ? [plain("settle.partial"), { list: shown.map(statement) }, plain("settle.partial_agree")]
    : [plain("settle.partial_plain"), plain("settle.partial_agree")];
}

/** What the shop recorded of the goods and of their return. */
const OF_RETURN = /^fact\.(file|packed|serial|imei|recorded_late|number_|inspected_)/;

function recordedOfReturn({ found }: LetterInput): Said[] {
  return found.filter(({ id }) => OF_RETURN.test(id));
}

/** What was never sent cannot be sent again; what came late is there already. */
function solutionOf({ claim, telling }: LetterInput): SentenceId {
  const parcels = parcelsOf(telling.facts);
  const { solution } = reasonLetter(claim.reason);
  if (claim.reason === "late_delivery" && parcels.length > 0 && parcels.every(isDelivered))
    return "settle.keep_or_refund";
  return solution === "settle.resend_or_refund" && parcels.length === 0 ? "settle.send_or_refund" : solution;
}

/** Who went to his bank wrote nothing to the shop that it could thank for. */
function thanksFor({ claim: { channel, step } }: LetterInput): SentenceId[] {
  if (channel !== "customer") return [];
  return [step === "acknowledge" ? "acknowledge.thanks" : "settle.thanks"];
}
