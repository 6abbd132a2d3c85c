import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { GuideWords } from "#app/domain/law/guide-words.ts";
import type { Language } from "#app/domain/language.ts";
import type { Day } from "#app/domain/time.ts";

type Guide = { words: GuideWords; formatDay: (day: Day) => string; countryName: (code: string) => string };

const GuideContext = createContext<Guide | undefined>(undefined);

/** Gives the guide its words: it may speak another language than the page around it. */
export function GuideProvider({
  language,
  words,
  children,
}: {
  language: Language;
  words: GuideWords;
  children: ReactNode;
}) {
  const guide = useMemo((): Guide => {
    const locale = language === "en" ? "en-GB" : language;
    const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    const countries = new Intl.DisplayNames(locale, { type: "region" });
    return {
      words,
      formatDay: (day) => days.format(new Date(day)),
      countryName: (code) => countries.of(code) ?? code,
    };
  }, [language, words]);
  return (
    <GuideContext.Provider value={guide}>
      <div lang={language}>{children}</div>
    </GuideContext.Provider>
  );
}

/** @throws Error outside a {@link GuideProvider} */
export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error("a part of the guide stands outside of it");
  return guide;
}
