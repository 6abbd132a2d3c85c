/** Languages in which letters and storefront texts are written. The admin itself speaks {@link ADMIN_LANGUAGES}. */
export const LANGUAGES = ["nl", "en", "de", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each of those languages. */
export type Words = Record<Language, string>;

/**
 * The language of a BCP 47 tag such as `nl-BE`, or undefined when we do not write in it.
 * @param tag a locale as Shopify sends it (`customer_locale`, `request.locale.iso_code`); may be null
 */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
