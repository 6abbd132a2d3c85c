import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import { CS_TEXT } from "#app/domain/disclosure/texts/cs.ts";
import { DA_TEXT } from "#app/domain/disclosure/texts/da.ts";
import { DE_TEXT } from "#app/domain/disclosure/texts/de.ts";
import { EN_TEXT } from "#app/domain/disclosure/texts/en.ts";
import { ES_TEXT } from "#app/domain/disclosure/texts/es.ts";
import { FI_TEXT } from "#app/domain/disclosure/texts/fi.ts";
import { FR_TEXT } from "#app/domain/disclosure/texts/fr.ts";
import { IT_TEXT } from "#app/domain/disclosure/texts/it.ts";
import { NB_TEXT } from "#app/domain/disclosure/texts/nb.ts";
import { NL_TEXT } from "#app/domain/disclosure/texts/nl.ts";
import { PL_TEXT } from "#app/domain/disclosure/texts/pl.ts";
import { PT_TEXT } from "#app/domain/disclosure/texts/pt.ts";
import { RO_TEXT } from "#app/domain/disclosure/texts/ro.ts";
import { SV_TEXT } from "#app/domain/disclosure/texts/sv.ts";
import type { FooterText, NationalSentences, SharedSentences } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer's words in every language it speaks. */
export const FOOTER_TEXTS: Record<FooterLanguage, FooterText> = {
  cs: CS_TEXT,
  da: DA_TEXT,
  de: DE_TEXT,
  en: EN_TEXT,
  es: ES_TEXT,
  fi: FI_TEXT,
  fr: FR_TEXT,
  it: IT_TEXT,
  nb: NB_TEXT,
  nl: NL_TEXT,
  pl: PL_TEXT,
  pt: PT_TEXT,
  ro: RO_TEXT,
  sv: SV_TEXT,
};

/**
 * A sentence in that language.
 * @throws RangeError when the language lacks a sentence of another country than its own
 */
export function sentenceIn(language: FooterLanguage, key: keyof SharedSentences | keyof NationalSentences): string {
  const { shared, national } = FOOTER_TEXTS[language];
  const sentence = { ...national, ...shared }[key];
  if (sentence === undefined) throw new RangeError(`no ${key} in ${language}`);
  return sentence;
}
