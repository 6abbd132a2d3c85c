import { plainText } from "../same-person.ts";

/**
 * What a customer's own message says about having the parcel, in nl, en, de and fr. Read sentence by sentence and
 * cautiously: a question, a condition or any negation makes a sentence say nothing in our favour.
 */

const RECEIVED =
  /\b(ontvangen|binnengekomen|aangekomen|binnen gekregen|received|arrived|got (it|the|my)|erhalten|bekommen|angekommen|recu(e|s|es)?|arrive(e|s|es)?)\b/;
const NEGATED =
  /\b(not|never|no|nothing|niet|nooit|geen|niks|niets|nog|nicht|nie|kein(e|en|er)?|nichts|pas|jamais|aucune?|rien|encore)\b|n't\b/;
const CONDITIONAL =
  /\b(if|when|once|until|whether|should|as soon as|als|indien|wanneer|zodra|totdat|of ik|wenn|falls|sobald|ob|si|quand|lorsque|des que)\b/;
/** Things one also receives, which are no parcel. */
const OTHER_THING =
  /\b(e-?mails?|mails?|berichte?n?|messages?|meldingen|melding|factuur|bevestiging|kaartje|invoice|confirmation|notification|notice|card|rechnung|bestatigung|nachricht|karte|benachrichtigung|facture|avis|code|antwoord|answer|reply|antwort|reponse|refund|terugbetaling|geld|money|erstattung|remboursement)\b/;
const SIGNATURE = /\b(handtekening|getekend|ondertekend|signature|signed|unterschrift|unterschrieben|signe(e)?)\b/;

/** The sentence in which the customer says that he has it, as he wrote it; undefined when there is none. */
export function confirmsReceipt(text: string): string | undefined {
  return sentences(text).find((sentence) => saysOfReceipt(sentence) === "received");
}

/** Whether the customer says that he does not have it. */
export function deniesReceipt(text: string): boolean {
  return sentences(text).some((sentence) => saysOfReceipt(sentence) === "not_received");
}

/** What each sentence says of having the parcel, if it says anything, with its place in the text in UTF-16 units. */
export function receiptSentences(
  text: string,
): { says: "received" | "not_received"; start: number; end: number; words: string }[] {
  let from = 0;
  return sentences(text).flatMap((words) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const says = saysOfReceipt(words);
    return says ? [{ says, start, end: from, words }] : [];
  });
}

function saysOfReceipt(sentence: string): "received" | "not_received" | undefined {
  const plain = plainText(sentence);
  if (!RECEIVED.test(plain)) return undefined;
  if (NEGATED.test(plain)) return "not_received";
  return sentence.includes("?") || CONDITIONAL.test(plain) || OTHER_THING.test(plain) ? undefined : "received";
}

/** Whether the customer says that a signature is not his, or that he signed nothing. */
export function deniesSignature(text: string): boolean {
  return sentences(text).some((sentence) => SIGNATURE.test(plainText(sentence)) && NEGATED.test(plainText(sentence)));
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
