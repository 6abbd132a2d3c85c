import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Language } from "#app/domain/language.ts";
import { LETTER_LANGUAGES, type LetterLanguage } from "./sentences/say.ts";

/** The language of a tag when letters are written in it. */
export function letterLanguage(tag: string | null | undefined): LetterLanguage | undefined {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LETTER_LANGUAGES.find((language) => language === primary);
}

/**
 * The language of a letter: the order's, where letters are written in it; English for another one; the shop's when the
 * order names none.
 */
export function responseLanguage(facts: OrderFacts, shopLanguage: Language): LetterLanguage {
  const locale = facts.order?.value.customer_locale;
  return letterLanguage(locale) ?? (locale ? "en" : (letterLanguage(shopLanguage) ?? "en"));
}
