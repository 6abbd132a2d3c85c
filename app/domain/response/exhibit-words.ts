import { DE } from "./exhibit-words/de.ts";
import { EN } from "./exhibit-words/en.ts";
import type { ExhibitWords } from "./exhibit-words/exhibit-words.ts";
import { FR } from "./exhibit-words/fr.ts";
import { NL } from "./exhibit-words/nl.ts";
import type { LetterLanguage } from "./sentences/say.ts";

/** Words of the exhibits. Carriers' and customers' own words are quoted as they are. */
export const EXHIBIT_WORDS: Record<LetterLanguage, ExhibitWords> = { nl: NL, en: EN, de: DE, fr: FR };
