import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { SentenceId } from "./sentence-id.ts";

/** Languages in which whole letters are written. */
export const LETTER_LANGUAGES = ["nl", "en", "fr"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** How a letter speaks: its language, and in Dutch the form of address. */
export type Voice = { language: LetterLanguage; formality: "u" | "je" };

const TEXTS = { nl, en, fr };

/**
 * A sentence with its gaps filled.
 * @param params a gap that is not named here becomes empty
 */
export function say(voice: Voice, id: SentenceId, params: Readonly<Record<string, string>> = {}): string {
  const text = TEXTS[voice.language][id]
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_all, formal: string, informal: string) =>
      voice.formality === "u" ? formal : informal,
    )
    .replace(/\{(\w+)\}/g, (_gap, name: string) => params[name] ?? "");
  return text.replace(/^\p{Ll}/u, (first) =>
    id.startsWith("exhibit.") || id === "letter.carrier" ? first : first.toUpperCase(),
  );
}
