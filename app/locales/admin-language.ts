import { languageOf } from "#app/domain/language.ts";

/** Languages of the admin's own words. */
export const ADMIN_LANGUAGES = ["nl", "en"] as const;
export type AdminLanguage = (typeof ADMIN_LANGUAGES)[number];

/**
 * The language in which the admin speaks to a person: the first of his locales that we have, else English.
 * @param locales BCP 47 tags, the most telling first
 */
export function adminLanguage(...locales: (string | null | undefined)[]): AdminLanguage {
  for (const locale of locales) {
    const language = ADMIN_LANGUAGES.find((known) => known === languageOf(locale));
    if (language) return language;
  }
  return "en";
}
