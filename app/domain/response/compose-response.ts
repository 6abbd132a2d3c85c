import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { admissibleFacts } from "#app/domain/evidence/mediation-papers.ts";
import { reasonKind } from "#app/domain/claim/reasons.ts";
import { dayIn } from "#app/domain/time.ts";
import { type BankPart, byBankPart } from "./bank-focus.ts";
import { bodyLetter } from "./body-letter.ts";
import { customerLetter } from "./customer-letter.ts";
import { disputeFields } from "./dispute-fields.ts";
import type { Letter, Paragraph, Statement } from "./document.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import type { Audience, DraftExhibit } from "./exhibit-model.ts";
import { exhibitsOf } from "./exhibits.ts";
import { factSentences } from "./fact-sentences.ts";
import type { Said, Telling } from "./telling.ts";
import type { LetterInput, LetterText } from "./letter-writer.ts";
import { carrierAnswerSentences } from "./inquiry-sentences.ts";
import { addressLines, customerName, mailingAddress, orderName } from "./order-words.ts";
import { publicReply, representativeLetter } from "./other-letters.ts";
import type { PreparedResponse, ResponseInput } from "./prepared-response.ts";
import { letterLanguage, responseLanguage } from "./response-language.ts";
import { type LetterLanguage, say, type Voice } from "./sentences/say.ts";
import { allowedStance, isCivil } from "./stance.ts";

/**
 * Prepares the whole response to a claim: text, exhibits and form fields. Every sentence about the order names the
 * ledger entries it rests on; a sentence without its record is left out. Papers of a mediation are used only there.
 */
export function composeResponse(given: ResponseInput): PreparedResponse {
  const input = { ...given, facts: admissibleFacts(given.facts, given.claim.mediation) };
  const { claim, facts, assessment, trader, shop } = input;
  const stance = allowedStance(input.stance, claim.channel, assessment);
  const form = formOf(claim, stance);
  const { channel, audience } = FORMS[form];
  const language = input.language ?? languageOf(form, input);
  const voice: Voice = { language, formality: trader.formality };

  const shown = shownEntries(form, input, stance);
  const drafts = exhibitsOf({
    facts,
    claim,
    language,
    timeZone: shop.timeZone,
    audience,
    sources: input.sources,
  }).filter(({ entries }) => entries.some(shown));
  const labelled = drafts.map((exhibit, index) => ({ ...exhibit, label: exhibitLabel(index) }));
  const telling: Telling = {
    facts,
    claim,
    voice,
    timeZone: shop.timeZone,
    now: input.now,
    audience,
    sources: input.sources,
    exhibitOf: (entry, key) => labelOf(labelled, entry, key),
  };
  const found = [...factSentences(telling), ...carrierAnswerSentences(telling)];
  const text = textOf(form, {
    claim,
    telling,
    found,
    stance,
    trader,
    promiseChoice: input.promiseChoice ?? false,
    partialRefund: input.partialRefund,
    enclosed: labelled.length > 0,
    disclosure: stance === "contest" ? (input.disclosure ?? []) : [],
  });
  const shippingAddress = audience === "bank" ? mailingAddress(facts) : undefined;
  const reference = form === "public" ? "" : [claim.reference, facts.order?.value.name].filter(Boolean).join(" / ");
  return {
    stance,
    channel,
    language,
    letter: letterOf(input, voice, { text, reference, form, labelled }),
    dossier: {
      language,
      title: `${EXHIBIT_WORDS[language].dossier} ${reference}`,
      reference,
      ...(facts.order?.value.name ? { order: facts.order.value.name } : {}),
      sections: labelled.map(({ label, section }) => ({ label, ...section })),
    },
    disputeFields:
      channel === "shopify_dispute" ? disputeFields(claim, facts, text.said, linesOf(text.paragraphs)) : {},
    ...(channel === "shopify_dispute" && shippingAddress ? { shippingAddress } : {}),
    exhibits: labelled.map(({ label, section, slot, entries }) => ({ label, title: section.title, slot, entries })),
    sentences: text.said,
  };
}

/** What a response is, which decides its way and its reader. */
type Form = "customer" | "shopify_dispute" | "provider" | "position" | "defence" | "representative" | "public";

const FORMS: Record<Form, { channel: ResponseChannel; audience: Audience }> = {
  customer: { channel: "customer_email", audience: "consumer" },
  shopify_dispute: { channel: "shopify_dispute", audience: "bank" },
  provider: { channel: "hand_off", audience: "bank" },
  position: { channel: "hand_off", audience: "body" },
  defence: { channel: "hand_off", audience: "body" },
  /** A lawyer is answered by a person: the app only prepares, it sends nothing. */
  representative: { channel: "hand_off", audience: "consumer" },
  public: { channel: "hand_off", audience: "consumer" },
};

/** By the rung that was reached, else by the channel. A settlement of a dispute is agreed with the customer himself. */
function formOf({ channel, reason, rung }: ResponseInput["claim"], stance: Stance): Form {
  if (rung?.letter === "position" || rung?.letter === "defence" || rung?.letter === "public") return rung.letter;
  if (isCivil(channel) && reason === "legal_representative") return "representative";
  switch (channel) {
    case "customer":
      return "customer";
    case "shopify_dispute":
      return stance === "settle" ? "customer" : "shopify_dispute";
    case "mediator":
      return "position";
    case "psp":
      return "provider";
  }
}

/** A bank reads English, a body the language in which it works, a person that of his order. */
function languageOf(form: Form, { claim, facts, shop }: ResponseInput): LetterLanguage {
  if (FORMS[form].audience === "bank") return "en";
  const body = FORMS[form].audience === "body" && claim.rung && claim.rung.language !== "order";
  return body ? (letterLanguage(claim.rung?.language) ?? "en") : responseLanguage(facts, shop.language);
}

function textOf(form: Form, input: LetterInput): LetterText {
  switch (form) {
    case "customer":
      return customerLetter(input);
    case "position":
    case "defence":
      return bodyLetter(input, form);
    case "representative":
      return representativeLetter(input);
    case "public":
      return publicReply(input);
    case "shopify_dispute":
    case "provider":
      return bankStatement(input);
  }
}

/**
 * Which entries are enclosed: none with an acknowledgment, a public reply or a word to a lawyer, and with a settlement only
 * what the shop recorded of a return.
 */
function shownEntries(form: Form, input: ResponseInput, stance: Stance): (entry: string) => boolean {
  if (form === "representative" || form === "public") return () => false;
  const { policies, productPages, packings, carrierWeights, inspections } = input.facts;
  const beside = [
    ...(aboutPolicies(input) ? [] : policies),
    ...(aboutGoods(input) ? [] : productPages),
    ...(aboutContents(input) ? [] : [...packings, ...carrierWeights, ...inspections]),
  ];
  const hidden = beside.map(({ entry }) => entry);
  if (form !== "customer") return (entry) => !hidden.includes(entry);
  if (stance !== "settle") return (entry) => !isAcknowledgment(input, stance) && !hidden.includes(entry);
  const { files } = input.facts;
  const recorded = reasonKind(input.claim.reason) === "return" ? [...files, ...packings, ...inspections] : [];
  return (entry) => recorded.some((one) => one.entry === entry);
}

/** Whether what the shop's policies say can matter: not where a parcel or a payment is in question. */
function aboutPolicies({ claim }: ResponseInput): boolean {
  const kind = reasonKind(claim.reason);
  return kind === "refund" || kind === "return" || kind === "item" || kind === "subscription";
}

/** Whether it matters what the product page promised. */
function aboutGoods({ claim }: ResponseInput): boolean {
  return reasonKind(claim.reason) === "item";
}

/** Whether it matters what went into the parcel, or came back in it. */
function aboutContents({ claim: { reason } }: ResponseInput): boolean {
  const kind = reasonKind(reason);
  return kind === "return" || kind === "item" || reason === "partly_received";
}

function isAcknowledgment({ claim }: ResponseInput, stance: Stance): boolean {
  return stance === "investigate" && claim.step === "acknowledge";
}

/** A, B … Z, then AA and so on. */
function exhibitLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : exhibitLabel(Math.floor(index / 26) - 1) + letter;
}

type Labelled = DraftExhibit & { label: string };

function labelOf(exhibits: Labelled[], entry: string, key?: string): string | undefined {
  const showing = exhibits.filter(({ entries }) => entries.includes(entry));
  return (showing.find((exhibit) => exhibit.key === key) ?? showing[0])?.label;
}

/** A statement to a bank: the facts, what matters for its reason first, and nothing else. */
function bankStatement({ telling, claim, found }: LetterInput): LetterText {
  const { voice, facts, timeZone } = telling;
  const parts = byBankPart(found, claim.reason, facts);
  return {
    subject: say(voice, "subject.statement", { order: orderName(facts, claim.reference) }),
    paragraphs: parts.length > 0 ? [...parts.flatMap((part) => partOf(voice, part)), timesNote(voice, timeZone)] : [],
    said: parts.flatMap(({ said }) => said),
  };
}

/** A letter's paragraphs line by line, as a form takes them. */
function linesOf(paragraphs: readonly Paragraph[]): Statement[] {
  return paragraphs.flatMap((paragraph) => ("list" in paragraph ? paragraph.list : [paragraph]));
}

function partOf(voice: Voice, { part, said }: { part: BankPart; said: Said[] }): Paragraph[] {
  const list = said.map(({ text, evidence }) => ({ text, evidence }));
  return [{ text: say(voice, `part.${part}`), evidence: [] }, { list }];
}

function timesNote(voice: Voice, zone: string): Statement {
  return { text: say(voice, "statement.times", { zone }), evidence: [] };
}

function letterOf(
  input: ResponseInput,
  voice: Voice,
  parts: { text: LetterText; reference: string; form: Form; labelled: Labelled[] },
): Letter {
  const { facts, trader, shop, now } = input;
  const order = facts.order?.value;
  const toCustomer = {
    name: customerName(facts) ?? order?.email ?? "",
    lines: addressLines(order?.shipping_address),
  };
  const { audience } = FORMS[parts.form];
  const toOthers = {
    name: say(voice, audience === "bank" ? "letter.recipient_bank" : "letter.recipient_body"),
    lines: [],
  };
  const nobodyNamed = { name: "", lines: [] };
  const recipient = audience === "consumer" ? (parts.form === "customer" ? toCustomer : nobodyNamed) : toOthers;
  return {
    language: voice.language,
    subject: parts.text.subject,
    sender: { name: trader.name, lines: trader.lines },
    recipient,
    ...(trader.place ? { place: trader.place } : {}),
    date: dayIn(now, shop.timeZone),
    reference: parts.reference,
    paragraphs: parts.text.paragraphs,
    closing: say(voice, "letter.closing"),
    signatory: trader.signatory,
    exhibits: parts.labelled.map(({ label, section }) => ({ label, title: section.title })),
  };
}
