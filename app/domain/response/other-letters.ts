import { answerBy, type LetterInput, type LetterText, writer } from "./letter-writer.ts";

/** To a lawyer or legal-aid insurer: that his letter arrived and who answers. Nothing is said on the matter. */
export function representativeLetter(input: LetterInput): LetterText {
  const { plain, date } = writer(input);
  return {
    subject: plain("subject.representative").text,
    said: [],
    paragraphs: [
      plain("letter.salutation_formal"),
      plain("representative.received"),
      plain("representative.personal", { date: date(answerBy(input)) }),
    ],
  };
}

/** Under a public complaint or review: no name, no order, nothing that is the customer's to tell. */
export function publicReply(input: LetterInput): LetterText {
  const { plain } = writer(input);
  const contact = input.trader.lines.find((line) => line.includes("@"));
  return {
    subject: plain("subject.public").text,
    said: [],
    paragraphs: [plain("public.reply", { contact: contact ? ` (${contact})` : "" })],
  };
}
