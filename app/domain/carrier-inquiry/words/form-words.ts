import type { Language } from "../../language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { FormWords } from "./words.ts";

/** What the app writes to desks, in every language. */
export const FORM_WORDS: Record<Language, FormWords> = { nl, en, de, fr };
