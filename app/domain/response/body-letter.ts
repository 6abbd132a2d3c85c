import type { Paragraph, Statement } from "./document.ts";
import { formatAmount } from "./format.ts";
import { matterOf, reasonLetter } from "./letter-reasons.ts";
import {
  allEvidence,
  isRefunded,
  type LetterInput,
  type LetterText,
  statement,
  together,
  writer,
} from "./letter-writer.ts";
import { say } from "./sentences/say.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** Our position for a mediator, or our defence for who decides: the matter, what is recorded, what follows, what we ask. */
export function bodyLetter(input: LetterInput, kind: "position" | "defence"): LetterText {
  const { claim, telling, found } = input;
  const { plain } = writer(input);
  const matter = say(telling.voice, matterOf(claim.reason));
  const facts: Paragraph[] =
    found.length > 0 ? [plain("position.facts"), { list: found.map(statement) }] : [plain("position.no_facts")];
  const opening =
    kind === "position"
      ? [plain("position.intro", { matter })]
      : [plain("defence.parties", { trader: traderLine(input) }), plain("defence.matter", { matter })];
  return {
    subject: plain(kind === "position" ? "subject.statement" : "subject.defence").text,
    said: found,
    paragraphs: [
      ...opening,
      ...facts,
      together(conclusion(input), ...offer(input)),
      plain(kind === "position" ? "position.cooperate" : requestOf(input)),
      ...(found.length > 0 ? [plain("statement.times", { zone: telling.timeZone })] : []),
      ...(claim.rung?.confidential ? [plain("position.confidential")] : []),
    ],
  };
}

function conclusion(input: LetterInput): Statement {
  const { plain } = writer(input);
  const evidence = allEvidence(input.found);
  if (isRefunded(input)) return { ...plain("position.refunded"), evidence };
  if (input.stance !== "contest") return plain("position.open");
  const receipt = input.claim.reason === "product_not_received";
  return { ...plain(receipt ? "position.contest_receipt" : "position.contest"), evidence };
}

function offer(input: LetterInput): Statement[] {
  if (input.stance !== "settle" || isRefunded(input)) return [];
  const { plain } = writer(input);
  const { voice } = input.telling;
  const words = input.partialRefund
    ? say(voice, "offer.partial_amount", { amount: formatAmount(input.partialRefund, voice.language) })
    : say(voice, reasonLetter(input.claim.reason).offer);
  return [plain("position.offer", { offer: words })];
}

function requestOf(input: LetterInput): SentenceId {
  if (isRefunded(input) || input.stance === "contest") return "defence.ask_reject";
  return input.stance === "settle" ? "defence.ask_offer" : "defence.ask_weigh";
}

function traderLine({ trader }: LetterInput): string {
  return [trader.name, ...trader.lines].join(", ");
}
