import { formatMoney, type Money, parseMoney } from "#app/domain/money.ts";
import type { Instant } from "#app/domain/time.ts";
import type { LetterLanguage } from "./sentences/say.ts";

const LOCALES: Record<LetterLanguage, string> = { nl: "nl-NL", en: "en-GB", fr: "fr-FR" };

/** A day as a person reads it, such as `12 november 2026`. */
export function formatDay(instant: Instant, language: LetterLanguage, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone }).format(new Date(instant));
}

/** Day and minute in that time zone, such as `12 november 2026, 16.42 uur`. */
export function formatMoment(instant: Instant, language: LetterLanguage, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone })
    .formatToParts(new Date(instant))
    .filter(({ type }) => type === "hour" || type === "minute")
    .map(({ value }) => value);
  const [hour = "", minute = ""] = parts;
  const day = formatDay(instant, language, timeZone);
  switch (language) {
    case "nl":
      return `${day}, ${hour}.${minute} uur`;
    case "en":
      return `${day}, ${hour}:${minute}`;
    case "fr":
      return `${day}, ${hour} h ${minute}`;
  }
}

/** An amount as a person reads it. Narrow no-break spaces become plain no-break spaces, which every font has. */
export function formatAmount(money: Money, language: LetterLanguage): string {
  return formatMoney(money, LOCALES[language]).replace(/\u202f/g, "\u00a0");
}

/** Shopify's decimal amount as a person reads it; undefined when it is none. */
export function formatDecimal(
  amount: string | null | undefined,
  currency: string | null | undefined,
  language: LetterLanguage,
): string | undefined {
  const money = amount && currency ? parseMoney(amount, currency) : undefined;
  return money && formatAmount(money, language);
}
