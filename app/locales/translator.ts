import i18next, { type i18n } from "i18next";
import type { AdminLanguage } from "./admin-language.ts";
import en from "./en.json" with { type: "json" };
import nl from "./nl.json" with { type: "json" };

/** The admin's words in one language. Each page rendered has its own: on the server many people's pages are made at once. */
export function createTranslator(language: AdminLanguage): i18n {
  const translator = i18next.createInstance();
  void translator.init({
    lng: language,
    fallbackLng: "en",
    resources: { en: { translation: en }, nl: { translation: nl } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  return translator;
}
