import { type Language, LANGUAGES } from "#app/domain/language.ts";

/** Languages beside {@link LANGUAGES} in which the footer speaks, each for traders of one country. */
export const LOCAL_LANGUAGES = ["cs", "da", "es", "fi", "it", "nb", "pl", "pt", "ro", "sv"] as const;
export type LocalLanguage = (typeof LOCAL_LANGUAGES)[number];
export type FooterLanguage = Language | LocalLanguage;

/**
 * The language of a country's own traders, where the footer speaks it. Countries with several languages of equal rank
 * have none here: who reads none of the four languages reads English there.
 */
const OWN_LANGUAGE: Record<string, FooterLanguage> = {
  AT: "de",
  CZ: "cs",
  DE: "de",
  DK: "da",
  ES: "es",
  FI: "fi",
  FR: "fr",
  GB: "en",
  IE: "en",
  IT: "it",
  LI: "de",
  NL: "nl",
  NO: "nb",
  PL: "pl",
  PT: "pt",
  RO: "ro",
  SE: "sv",
};

/** The language every footer is published in, whatever the shop's languages. */
export const FALLBACK_LANGUAGE: Language = "en";

/** The languages in which the footer of a trader established there is written. */
export function footerLanguages(country: string | undefined): readonly FooterLanguage[] {
  const own = ownLanguage(country);
  return own === undefined || isLetterLanguage(own) ? LANGUAGES : [...LANGUAGES, own];
}

/** The language of a country's own traders; undefined when {@link OWN_LANGUAGE} has none. */
export function ownLanguage(country: string | undefined): FooterLanguage | undefined {
  return country === undefined ? undefined : OWN_LANGUAGE[country];
}

/**
 * The languages a visitor with that locale reads: his own, or else the trader's and English.
 * @param tag a BCP 47 tag such as `nl-BE`; `no` and `nn` read `nb`
 */
export function languagesRead(tag: string, country: string | undefined): readonly FooterLanguage[] {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase();
  const wanted = primary === "no" || primary === "nn" ? "nb" : primary;
  const found = footerLanguages(country).find((language) => language === wanted);
  if (found) return [found];
  const own = ownLanguage(country);
  return own === undefined || own === FALLBACK_LANGUAGE ? [FALLBACK_LANGUAGE] : [own, FALLBACK_LANGUAGE];
}

/** Whether letters and storefront texts are written in it too. */
export function isLetterLanguage(language: FooterLanguage): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
