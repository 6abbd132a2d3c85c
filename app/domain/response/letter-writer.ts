import type { Money } from "#app/domain/money.ts";
import { addDays, dayIn, endOfDay, type Instant } from "#app/domain/time.ts";
import type { Stance } from "#app/domain/claim/events.ts";
import { refundRecord } from "#app/domain/evidence/assessment/order-requirements.ts";
import { isBusinessOrder } from "#app/domain/evidence/business-order.ts";
import type { Paragraph, Statement } from "./document.ts";
import type { Said, Telling } from "./telling.ts";
import { formatDay } from "./format.ts";
import { customerName, itemsText, orderName } from "./order-words.ts";
import type { RespondingClaim, Writer } from "./prepared-response.ts";
import { say } from "./sentences/say.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** What a letter is made from. */
export type LetterInput = {
  claim: RespondingClaim;
  telling: Telling;
  /** What the ledger says, in order of happening. */
  found: Said[];
  stance: Stance;
  trader: Writer;
  promiseChoice: boolean;
  partialRefund: Money | undefined;
  enclosed: boolean;
  disclosure: readonly string[];
};

export type LetterText = { subject: string; paragraphs: Paragraph[]; said: Said[] };

/** The days a customer gets to react; never fewer. */
const REPLY_DAYS = 14;

/** Sentences about this claim, and what all letters need. */
export function writer({ telling, claim }: LetterInput) {
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
export function together(...statements: Statement[]): Statement {
  return {
    text: statements.map(({ text }) => text).join(" "),
    evidence: [...new Set(statements.flatMap(({ evidence }) => evidence))],
  };
}

/** The last day a customer is asked to react by, or hears from us: at least 14 days from now. */
export function replyBy({ telling }: LetterInput): Instant {
  return endOfDay(addDays(dayIn(telling.now, telling.timeZone), REPLY_DAYS), telling.timeZone);
}

/** The day by which the claim is to be answered, if that is still to come. */
export function answerBy(input: LetterInput): Instant {
  const { dueAt } = input.claim;
  return dueAt && dueAt > input.telling.now ? dueAt : replyBy(input);
}

/** Whether refunds reach what is claimed. */
export function isRefunded({ claim, telling }: LetterInput): boolean {
  return refundRecord({ facts: telling.facts, claim, now: telling.now, parcels: [] }) !== undefined;
}

/** Lines of consumer law, which a company's order does not get. */
export function consumerLines({ disclosure, telling }: LetterInput): Statement[] {
  return isBusinessOrder(telling.facts) ? [] : disclosure.map((text) => ({ text, evidence: [] }));
}

export function statement({ text, evidence }: Said): Statement {
  return { text, evidence };
}

/** Every entry that the found sentences rest on. */
export function allEvidence(found: readonly Said[]): string[] {
  return [...new Set(found.flatMap(({ evidence }) => evidence))];
}
