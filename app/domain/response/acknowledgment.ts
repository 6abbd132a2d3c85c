import { concernsCarrier } from "#app/domain/carrier-inquiry/matter.ts";
import { reasonKind } from "#app/domain/claim/reasons.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import type { Statement } from "./document.ts";
import type { Said } from "./telling.ts";
import { openInquirySentences } from "./inquiry-sentences.ts";
import { openingOf, reasonLetter } from "./letter-reasons.ts";
import { answerBy, type LetterInput, type LetterText, statement, together, writer } from "./letter-writer.ts";
import { addressLine } from "./order-words.ts";
import { say } from "./sentences/say.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** The first letter: what we see, what we do, what may help, and by when the customer hears from us. */
export function acknowledgment(input: LetterInput): LetterText {
  const { claim, telling, found } = input;
  const { plain, order, date, salutation } = writer(input);
  const arranges = reasonLetter(claim.reason).manner === "arrange";
  const notReceived = claim.reason === "product_not_received";
  const parcels = parcelsOf(telling.facts);
  const carrier = parcels.find((parcel) => parcel.carrier)?.carrier ?? say(telling.voice, "letter.carrier");
  const address = addressLine(telling.facts.order?.value.shipping_address);
  const wanted = reasonKind(claim.reason) === "receipt" ? STATUS_SENTENCES : MONEY_SENTENCES;
  const seen = found.filter(({ id }) => wanted.has(id));
  const inquiry = seen.some(({ id }) => id === "fact.delivered") ? "acknowledge.not_all" : "acknowledge.where";
  const asked = concernsCarrier(claim.reason) ? openInquirySentences(telling) : [];
  const showAddress = notReceived && address !== "";
  const questions = questionsOf(input, showAddress);
  const addressSaid: Said[] = showAddress
    ? [{ id: "acknowledge.address", text: plain("acknowledge.address", { address }).text, evidence: order }]
    : [];
  return {
    subject: plain(arranges ? "subject.arrange" : "subject.acknowledge").text,
    said: [...seen, ...addressSaid, ...asked],
    paragraphs: [
      salutation,
      openingParagraph(input),
      ...(seen.length > 0 ? [plain("acknowledge.we_see"), { list: seen.map(statement) }] : []),
      ...addressSaid.map(statement),
      ...(notReceived && parcels.length > 0 && asked.length === 0 ? [plain(inquiry, { carrier })] : []),
      ...asked.map(statement),
      ...(questions.length > 0 ? [plain("acknowledge.help"), { list: questions.map((id) => plain(id)) }] : []),
      ...(notReceived ? [plain("acknowledge.no_proof", { carrier })] : []),
      together(
        plain(arranges ? "acknowledge.until_plain" : "acknowledge.until", { date: date(answerBy(input)) }),
        ...(notReceived ? [plain(input.promiseChoice ? "acknowledge.choice" : "acknowledge.agree")] : []),
      ),
    ],
  };
}

/** Thanks, what we understood, and what we do about it. A formal notice is not thanked for. */
function openingParagraph(input: LetterInput): Statement {
  const { claim } = input;
  const { plain, order, date } = writer(input);
  const { manner, word } = reasonLetter(claim.reason);
  return together(
    ...(word === "formal_notice" ? [] : [plain("acknowledge.thanks", { date: date(claim.openedAt) })]),
    { ...plain(openingOf(claim.reason)), evidence: order },
    ...(manner === "regret" ? [plain("acknowledge.sorry")] : []),
    plain(manner === "arrange" ? "acknowledge.arrange" : "acknowledge.look_into"),
  );
}

function questionsOf({ claim }: LetterInput, showAddress: boolean): SentenceId[] {
  const { questions } = reasonLetter(claim.reason);
  return showAddress ? ["acknowledge.question_address", ...questions] : [...questions];
}

const MONEY_SENTENCES: ReadonlySet<SentenceId> = new Set([
  "fact.refund",
  "fact.return_requested",
  "fact.return_open",
  "fact.return_closed",
]);

/** What an acknowledgment tells of a parcel: where it went, which may help to find it, not how that was proven. */
const STATUS_SENTENCES: ReadonlySet<SentenceId> = new Set([
  "fact.shipped",
  "fact.delivered",
  "fact.to_neighbour",
  "fact.to_neighbour_at",
  "fact.to_household",
  "fact.to_safe_place",
  "fact.in_mailbox",
  "fact.waiting",
  "fact.collected",
  "fact.returned",
  "fact.told_otherwise",
  "fact.refund",
  "fact.return_requested",
  "fact.return_open",
]);
