import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney, parseMoney } from "#app/domain/money.ts";
import type { Day } from "#app/domain/time.ts";
import { useLocale } from "./locale-context.tsx";

/** How dates and amounts are written on this page, in the shop's time zone. */
export type Format = {
  /** `21 november 2026` */
  date: (instant: string) => string;
  /** `21 nov` in this year's short form, for tables */
  shortDate: (instant: string) => string;
  /** `21 november 2026 om 10:04` */
  dateTime: (instant: string) => string;
  /** A calendar day, the same in every time zone. */
  day: (day: Day) => string;
  /** `10:04` */
  time: (instant: string) => string;
  /** `today at 10:04`, `tomorrow at 10:04`, or the whole date. @param now when the page was made */
  soon: (instant: string, now: string) => string;
  /** @param amount a decimal such as `199.65` */
  money: (amount: string, currency: string) => string;
  /** An amount as JSON carries it: minor units as decimal text. */
  amount: (value: { minor: string; currency: string }) => string;
  /** `740 g`, from a kilogram on `1,25 kg` */
  weight: (grams: number) => string;
  /** `1.000` */
  number: (value: number) => string;
  /** `een, twee en drie` */
  list: (items: string[]) => string;
};

const DAY_MS = 86_400_000;

/** Formats for the page's language and the shop's time zone. */
export function useFormat(): Format {
  const { language, timeZone } = useLocale();
  const { t } = useTranslation();
  return useMemo(() => {
    const locale = language === "en" ? "en-GB" : language;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
    const shortDate = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
    const number = new Intl.NumberFormat(locale);
    const gram = new Intl.NumberFormat(locale, { style: "unit", unit: "gram" });
    const kilogram = new Intl.NumberFormat(locale, { style: "unit", unit: "kilogram", maximumFractionDigits: 3 });
    const list = new Intl.ListFormat(locale);
    const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    const dayNumber = (instant: string) =>
      Math.round(Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(instant))) / DAY_MS);
    return {
      date: (instant) => date.format(new Date(instant)),
      shortDate: (instant) => shortDate.format(new Date(instant)),
      day: (iso) => day.format(new Date(iso)),
      dateTime: (instant) => dateTime.format(new Date(instant)),
      time: (instant) => time.format(new Date(instant)),
      soon: (instant, now) => {
        const days = dayNumber(instant) - dayNumber(now);
        if (Math.abs(days) > 1) return dateTime.format(new Date(instant));
        return t("format.at", { day: relative.format(days, "day"), time: time.format(new Date(instant)) });
      },
      money: (amount, currency) => {
        const money = parseMoney(amount, currency);
        return money ? formatMoney(money, locale) : `${amount} ${currency}`;
      },
      amount: ({ minor, currency }) => formatMoney({ minor: BigInt(minor), currency }, locale),
      weight: (grams) => (grams < 1000 ? gram.format(grams) : kilogram.format(grams / 1000)),
      number: (value) => number.format(value),
      list: (items) => list.format(items),
    };
  }, [language, timeZone, t]);
}
