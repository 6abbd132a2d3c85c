import { plainText } from "../evidence/same-person.ts";

/** Text without case and accents, in which every character knows where it stood. */
export type FoldedText = {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the place in the original. */
  origin: number[];
};

/** Folds a text letter by letter, so that what is found in it can be pointed at in the original. */
export function fold(original: string): FoldedText {
  let text = "";
  const origin: number[] = [];
  let place = 0;
  for (const letter of original) {
    for (const unit of plainText(letter)) {
      text += unit;
      for (let index = 0; index < unit.length; index++) origin.push(place);
    }
    place += letter.length;
  }
  origin.push(place);
  return { text, origin };
}
