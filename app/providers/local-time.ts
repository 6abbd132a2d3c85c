import { Temporal } from "temporal-polyfill";
import { type Instant, parseInstant } from "#app/domain/time.ts";

/** What a clock on the wall shows; `month` and `day` count from 1. */
export type LocalTime = {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
};

/**
 * The instant at which the clocks of a time zone show that time. An hour that occurs twice in autumn is taken as the
 * first one, an hour skipped in spring as what a clock not yet put forward means (RFC 5545's rule).
 * @param timeZone IANA name, such as `Europe/Amsterdam`
 * @returns undefined when there is no such day or hour
 */
export function localInstant(local: LocalTime, timeZone: string): Instant | undefined {
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return new Date(time.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

/**
 * Reads ISO 8601 text (date, then `T` or a space, then time). An offset in the text decides, with or without a colon
 * (`+02:00`, `+0200`, `Z`); without one it is the given zone's local time.
 * @returns undefined when the text is not such a time
 */
export function isoInstant(text: string, timeZone: string): Instant | undefined {
  const iso = text.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+/, "$1T");
  const absolute = parseInstant(iso);
  if (absolute !== undefined) return absolute;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?$/.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0"] = match;
  return localInstant(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      millisecond: Number(fraction.padEnd(3, "0").slice(0, 3)),
    },
    timeZone,
  );
}
