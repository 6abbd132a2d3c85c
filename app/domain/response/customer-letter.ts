import { acknowledgment } from "./acknowledgment.ts";
import { evidenceLetter } from "./evidence-letter.ts";
import type { LetterInput, LetterText } from "./letter-writer.ts";
import { settlementLetter } from "./settlement-letter.ts";

/** The text of a letter to a customer. A refusal is written only for the stance `contest`. */
export function customerLetter(input: LetterInput): LetterText {
  switch (input.stance) {
    case "settle":
      return settlementLetter(input);
    case "investigate":
      return input.claim.step === "acknowledge" ? acknowledgment(input) : evidenceLetter(input);
    case "contest":
      return evidenceLetter(input);
  }
}
