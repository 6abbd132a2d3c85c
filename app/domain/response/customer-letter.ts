import type { Stance } from "#app/domain/claim/events.ts";
import { refundRecord, refundsMade } from "#app/domain/evidence/assessment/order-requirements.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import { addDays, dayIn, endOfDay, type Instant } from "#app/domain/time.ts";
import type { Paragraph, Statement } from "./document.ts";
import { type Said, type Telling } from "./fact-sentences.ts";
import { formatDay } from "./format.ts";
import { addressLine, customerName, itemsText, orderName } from "./order-words.ts";
import type { RespondingClaim } from "./prepared-response.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";
import { say } from "./sentences/say.ts";

/** What a letter to a customer is made from. */
export type LetterInput = {
  claim: RespondingClaim;
  telling: Telling;
  /** What the ledger says, in order of happening. */
  found: Said[];
  stance: Stance;
  promiseChoice: boolean;
  enclosed: boolean;
  disclosure: readonly string[];
};

export type LetterText = { subject: string; paragraphs: Paragraph[]; said: Said[] };

/** The days a customer gets to react; never fewer. */
const REPLY_DAYS = 14;

/** The text of a letter to a customer. A refusal is written only for the stance `contest`. */
export function customerLetter(input: LetterInput): LetterText {
  switch (input.stance) {
    case "settle":
      return settleLetter(input);
    case "investigate":
      return input.claim.step === "acknowledge" ? acknowledgment(input) : evidenceLetter(input);
    case "contest":
      return evidenceLetter(input);
  }
}

function writer({ telling, claim }: LetterInput) {
  const { facts, voice, timeZone } = telling;
  const common = { order: orderName(facts, claim.reference), items: itemsText(facts) };
  const plain = (id: SentenceId, params: Record<string, string> = {}): Statement => ({
    text: say(voice, id, { ...common, ...params }),
    evidence: [],
  });
  const order = facts.order ? [facts.order.entry] : [];
  const date = (instant: Instant) => formatDay(instant, voice.language, timeZone);
  const name = customerName(facts);
  const salutation = name ? plain("letter.salutation", { name }) : plain("letter.salutation_plain");
  return { plain, order, date, salutation };
}

/** Sentences that belong to one paragraph. */
function together(...statements: Statement[]): Statement {
  return {
    text: statements.map(({ text }) => text).join(" "),
    evidence: [...new Set(statements.flatMap(({ evidence }) => evidence))],
  };
}

/** The last day a customer is asked to react by, or hears from us: at least 14 days from now. */
function replyBy({ telling }: LetterInput): Instant {
  return endOfDay(addDays(dayIn(telling.now, telling.timeZone), REPLY_DAYS), telling.timeZone);
}

function answerBy(input: LetterInput): Instant {
  const { dueAt } = input.claim;
  return dueAt && dueAt > input.telling.now ? dueAt : replyBy(input);
}

function acknowledgment(input: LetterInput): LetterText {
  const { claim, telling, found } = input;
  const { plain, order, date, salutation } = writer(input);
  const notReceived = claim.reason === "product_not_received";
  const parcels = parcelsOf(telling.facts);
  const carrier = parcels.find((parcel) => parcel.carrier)?.carrier ?? say(telling.voice, "letter.carrier");
  const address = addressLine(telling.facts.order?.value.shipping_address);
  const seen = found.filter(({ id }) => STATUS_SENTENCES.has(id));
  const inquiry = seen.some(({ id }) => id === "fact.delivered") ? "acknowledge.not_all" : "acknowledge.where";
  const opening = together(plain("acknowledge.thanks", { date: date(claim.openedAt) }), {
    ...plain(notReceived ? "acknowledge.not_received" : "acknowledge.other"),
    evidence: order,
  });
  const showAddress = notReceived && address !== "";
  const questions = notReceived
    ? [
        ...(showAddress ? ["acknowledge.question_address" as const] : []),
        "acknowledge.question_others" as const,
        "acknowledge.question_words" as const,
      ]
    : ["acknowledge.question_what" as const];
  const addressSaid: Said[] = showAddress
    ? [{ id: "acknowledge.address", text: plain("acknowledge.address", { address }).text, evidence: order }]
    : [];
  return {
    subject: plain("subject.acknowledge").text,
    said: [...seen, ...addressSaid],
    paragraphs: [
      salutation,
      opening,
      ...(seen.length > 0 ? [plain("acknowledge.we_see"), { list: seen.map(statement) }] : []),
      ...addressSaid.map(statement),
      ...(notReceived && parcels.length > 0 ? [plain(inquiry, { carrier })] : []),
      plain("acknowledge.help"),
      { list: questions.map((id) => plain(id)) },
      ...(notReceived ? [plain("acknowledge.no_proof", { carrier })] : []),
      together(
        plain("acknowledge.until", { date: date(answerBy(input)) }),
        ...(notReceived ? [plain(input.promiseChoice ? "acknowledge.choice" : "acknowledge.agree")] : []),
      ),
    ],
  };
}

/** What an acknowledgment tells of the order: where the parcel went, which may help to find it, not how it was proven. */
const STATUS_SENTENCES: ReadonlySet<SentenceId> = new Set([
  "fact.shipped",
  "fact.delivered",
  "fact.to_neighbour",
  "fact.to_household",
  "fact.to_safe_place",
  "fact.in_mailbox",
  "fact.waiting",
  "fact.collected",
  "fact.returned",
  "fact.refund",
  "fact.return_requested",
  "fact.return_open",
]);

function evidenceLetter(input: LetterInput): LetterText {
  const { claim, found, stance } = input;
  const { plain, date, salutation } = writer(input);
  const notReceived = claim.reason === "product_not_received";
  const by = date(replyBy(input));
  const signed = found.some(({ id }) => id === "fact.signed_name" || id === "fact.signed");
  const refused = stance === "contest";
  const thanks = claim.step === "acknowledge" ? [plain("acknowledge.thanks", { date: date(claim.openedAt) })] : [];
  return {
    subject: plain("subject.evidence").text,
    said: found,
    paragraphs: [
      salutation,
      together(...thanks, plain("evidence.intro"), ...(input.enclosed ? [plain("evidence.enclosed")] : [])),
      ...(found.length > 0 ? [{ list: found.map(statement) }] : []),
      ...(refused
        ? [
            {
              ...plain(notReceived ? "evidence.not_received_refused" : "evidence.other_refused"),
              evidence: [...new Set(found.flatMap(({ evidence }) => evidence))],
            },
            together(
              plain("evidence.overlooked"),
              ...(signed ? [plain("evidence.not_your_signature")] : []),
              plain("evidence.reply", { date: by }),
            ),
            ...input.disclosure.map((text) => ({ text, evidence: [] })),
          ]
        : [plain("evidence.open", { date: date(answerBy(input)) }), plain("evidence.open_offer")]),
    ],
  };
}

function settleLetter(input: LetterInput): LetterText {
  const { claim, telling, found } = input;
  const { plain, order, date, salutation } = writer(input);
  const { facts, now } = telling;
  const refunded = refundRecord({ facts, claim, now, parcels: [] }) !== undefined;
  const refundEntries = new Set(refundsMade(facts).map(({ entry }) => entry));
  const refunds = found.filter(
    ({ id, evidence }) => id === "fact.refund" && evidence.some((entry) => refundEntries.has(entry)),
  );
  const offered = offer(claim.reason, parcelsOf(facts).length > 0);
  const solution: Paragraph[] = refunded
    ? [{ list: refunds.map(statement) }, plain("settle.refund_made")]
    : claim.disputeType === "chargeback"
      ? [plain("settle.bank")]
      : [plain(offered), ...(offered === "settle.refund" ? [] : [plain("settle.answer")])];
  const thanks = thanksFor(claim).map((id) => plain(id, { date: date(claim.openedAt) }));
  return {
    subject: plain("subject.settle").text,
    said: refunded ? refunds : [],
    paragraphs: [
      salutation,
      together(...thanks, { ...plain("settle.intro"), evidence: order }),
      ...solution,
      plain("settle.questions"),
    ],
  };
}

/** Who went to his bank wrote nothing to the shop that it could thank for. */
function thanksFor({ channel, step }: RespondingClaim): SentenceId[] {
  if (channel !== "customer") return [];
  return [step === "acknowledge" ? "acknowledge.thanks" : "settle.thanks"];
}

/** What was never sent cannot be sent again. */
function offer(reason: RespondingClaim["reason"], sent: boolean): SentenceId {
  if (reason === "product_not_received") return sent ? "settle.resend_or_refund" : "settle.send_or_refund";
  return reason === "product_unacceptable" ? "settle.replace_or_refund" : "settle.refund";
}

function statement({ text, evidence }: Said): Statement {
  return { text, evidence };
}
