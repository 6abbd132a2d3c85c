import { formatMoney, type Money, parseMoney } from "#app/domain/money.ts";
import type { Day, Instant } from "#app/domain/time.ts";
import type { LetterLanguage } from "./sentences/say.ts";

const LOCALES: Record<LetterLanguage, string> = { nl: "nl-NL", en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join(",")}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, known);
  return known;
}

/** A day as a person reads it, such as `12 november 2026`. */
export function formatDay(instant: Instant, language: LetterLanguage, timeZone: string): string {
  return formatter(LOCALES[language], timeZone, { dateStyle: "long" }).format(new Date(instant));
}

/** A calendar day, such as `2026-11-18`, as a person reads it. */
export function formatPlainDay(day: Day, language: LetterLanguage): string {
  return formatDay(`${day}T12:00:00Z`, language, "UTC");
}

/** Day and minute in that time zone, such as `12 november 2026, 16.42 uur`. */
export function formatMoment(instant: Instant, language: LetterLanguage, timeZone: string): string {
  const parts = formatter("en-GB", timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
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
    case "de":
      return `${day}, ${hour}:${minute} Uhr`;
    case "fr":
      return `${day}, ${hour} h ${minute}`;
  }
}

/** How long it lasted, in the largest unit of which there is a whole one, such as `7 minuten`; never less than a minute. */
export function formatDuration(hours: number, language: LetterLanguage): string {
  const [value, unit] = hours < 1 ? [hours * 60, "minute"] : hours < 48 ? [hours, "hour"] : [hours / 24, "day"];
  const options: Intl.NumberFormatOptions = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 };
  return new Intl.NumberFormat(LOCALES[language], options).format(Math.max(1, Math.floor(value)));
}

/** A weight such as `740 g`, from a kilogram on such as `1,25 kg`. */
export function formatWeight(grams: number, language: LetterLanguage): string {
  const [value, unit] = grams < 1000 ? [grams, "gram"] : [grams / 1000, "kilogram"];
  const options: Intl.NumberFormatOptions = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 3 };
  return new Intl.NumberFormat(LOCALES[language], options).format(value).replace(/\u202f/g, "\u00a0");
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
