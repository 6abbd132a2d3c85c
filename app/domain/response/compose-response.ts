import type { ClaimChannel, ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { dayIn } from "#app/domain/time.ts";
import { customerLetter, type LetterText } from "./customer-letter.ts";
import { disputeFields } from "./dispute-fields.ts";
import type { Letter, Statement } from "./document.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import type { Audience, DraftExhibit } from "./exhibit-model.ts";
import { exhibitsOf } from "./exhibits.ts";
import { factSentences, type Said, type Telling } from "./fact-sentences.ts";
import { addressLines, customerName, mailingAddress, orderName } from "./order-words.ts";
import type { PreparedResponse, ResponseInput } from "./prepared-response.ts";
import { responseLanguage } from "./response-language.ts";
import { say, type Voice } from "./sentences/say.ts";
import { allowedStance } from "./stance.ts";

/**
 * Prepares the whole response to a claim: text, exhibits and form fields. Every sentence about the order names the
 * ledger entries it rests on; a sentence without its record is left out.
 */
export function composeResponse(input: ResponseInput): PreparedResponse {
  const { claim, facts, assessment, trader, shop } = input;
  const stance = allowedStance(input.stance, claim.channel, assessment);
  const channel = channelOf(claim.channel, stance);
  const audience = audienceOf(claim.channel, channel);
  const language = input.language ?? (audience === "bank" ? "en" : responseLanguage(facts, shop.language));
  const voice: Voice = { language, formality: trader.formality };

  const withExhibits = audience !== "consumer" || (stance !== "settle" && !isAcknowledgment(input, stance));
  const drafts = withExhibits ? exhibitsOf({ facts, language, timeZone: shop.timeZone, audience }) : [];
  const labelled = drafts.map((exhibit, index) => ({ ...exhibit, label: exhibitLabel(index) }));
  const telling: Telling = {
    facts,
    claim,
    voice,
    timeZone: shop.timeZone,
    now: input.now,
    audience,
    exhibitOf: (entry, key) => labelOf(labelled, entry, key),
  };
  const found = factSentences(telling);
  const text =
    audience === "consumer"
      ? customerLetter({
          claim,
          telling,
          found,
          stance,
          promiseChoice: input.promiseChoice ?? false,
          enclosed: labelled.length > 0,
          disclosure: stance === "contest" ? (input.disclosure ?? []) : [],
        })
      : statementText(input, voice, found);
  const shippingAddress = audience === "bank" ? mailingAddress(facts) : undefined;
  const reference = [claim.reference, facts.order?.value.name].filter(Boolean).join(" / ");
  return {
    stance,
    channel,
    language,
    letter: letterOf(input, voice, { text, reference, audience, labelled }),
    dossier: {
      language,
      title: `${EXHIBIT_WORDS[language].dossier} ${reference}`,
      reference,
      ...(facts.order?.value.name ? { order: facts.order.value.name } : {}),
      sections: labelled.map(({ label, section }) => ({ label, ...section })),
    },
    disputeFields:
      channel === "shopify_dispute" ? disputeFields(claim, facts, text.said, timesNote(voice, shop.timeZone)) : {},
    ...(channel === "shopify_dispute" && shippingAddress ? { shippingAddress } : {}),
    exhibits: labelled.map(({ label, section, slot, entries }) => ({ label, title: section.title, slot, entries })),
    sentences: text.said,
  };
}

/** Where a response goes. A settlement is agreed with the customer himself, whoever brought the claim. */
function channelOf(claimChannel: ClaimChannel, stance: Stance): ResponseChannel {
  switch (claimChannel) {
    case "customer":
      return "customer_email";
    case "shopify_dispute":
      return stance === "settle" ? "customer_email" : "shopify_dispute";
    case "mediator":
    case "psp":
      return "hand_off";
  }
}

function audienceOf(claimChannel: ClaimChannel, channel: ResponseChannel): Audience {
  if (channel === "customer_email") return "consumer";
  return claimChannel === "mediator" ? "body" : "bank";
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

/** A statement to a bank or a body: the facts, and nothing else. */
function statementText({ facts, claim, shop }: ResponseInput, voice: Voice, found: Said[]): LetterText {
  const list: Statement[] = found.map(({ text, evidence }) => ({ text, evidence }));
  return {
    subject: say(voice, "subject.statement", { order: orderName(facts, claim.reference) }),
    paragraphs: list.length > 0 ? [{ list }, { text: timesNote(voice, shop.timeZone), evidence: [] }] : [],
    said: found,
  };
}

function timesNote(voice: Voice, zone: string): string {
  return say(voice, "statement.times", { zone });
}

function letterOf(
  input: ResponseInput,
  voice: Voice,
  parts: { text: LetterText; reference: string; audience: Audience; labelled: Labelled[] },
): Letter {
  const { facts, trader, shop, now } = input;
  const order = facts.order?.value;
  const toCustomer = {
    name: customerName(facts) ?? order?.email ?? "",
    lines: addressLines(order?.shipping_address),
  };
  const toOthers = {
    name: say(voice, parts.audience === "bank" ? "letter.recipient_bank" : "letter.recipient_body"),
    lines: [],
  };
  return {
    language: voice.language,
    subject: parts.text.subject,
    sender: { name: trader.name, lines: trader.lines },
    recipient: parts.audience === "consumer" ? toCustomer : toOthers,
    ...(trader.place ? { place: trader.place } : {}),
    date: dayIn(now, shop.timeZone),
    reference: parts.reference,
    paragraphs: parts.text.paragraphs,
    closing: say(voice, "letter.closing"),
    signatory: trader.signatory,
    exhibits: parts.labelled.map(({ label, section }) => ({ label, title: section.title })),
  };
}
