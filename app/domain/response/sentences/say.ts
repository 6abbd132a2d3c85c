import { type Formality, inFormality } from "../../formality.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { SentenceId } from "./sentence-id.ts";

/** Languages in which whole letters are written. */
export const LETTER_LANGUAGES = ["nl", "en", "de", "fr"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** How a letter speaks: its language, and in Dutch the form of address. */
export type Voice = { language: LetterLanguage; formality: Formality };

const TEXTS = { nl, en, de, fr };

/** Parts that stand in the middle of a sentence. */
const WITHIN_A_SENTENCE = /^(exhibit|matter|offer)\.|^letter\.carrier$/;

/**
 * A sentence with its gaps filled.
 * @param params a gap that is not named here becomes empty
 */
export function say(voice: Voice, id: SentenceId, params: Readonly<Record<string, string>> = {}): string {
  const text = inFormality(TEXTS[voice.language][id], voice.formality).replace(
    /\{(\w+)\}/g,
    (_gap, name: string) => params[name] ?? "",
  );
  return text.replace(/^\p{Ll}/u, (first) => (WITHIN_A_SENTENCE.test(id) ? first : first.toUpperCase()));
}
