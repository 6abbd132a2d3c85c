import { createContext, useContext, useMemo, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { AdminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";

type Locale = { language: AdminLanguage; timeZone: string };

const LocaleContext = createContext<Locale>({ language: "en", timeZone: "Europe/Amsterdam" });

/** Gives the page its words and the shop's time zone. Server and browser write the same, whatever their own zones are. */
export function LocaleProvider({ language, timeZone, children }: Locale & { children: ReactNode }) {
  const translator = useMemo(() => createTranslator(language), [language]);
  const locale = useMemo(() => ({ language, timeZone }), [language, timeZone]);
  return (
    <LocaleContext.Provider value={locale}>
      <I18nextProvider i18n={translator}>{children}</I18nextProvider>
    </LocaleContext.Provider>
  );
}

/** The language of the page and the time zone of its dates. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
