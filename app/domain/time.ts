import { Temporal } from "temporal-polyfill";

/** An instant as ISO-8601 UTC text with milliseconds, such as `2026-11-21T10:00:00.000Z`. Sorts as text. */
export type Instant = string;

/** A calendar day as ISO-8601 text, such as `2026-11-21`. */
export type Day = string;

/**
 * Reads a timestamp with an offset (RFC 3339, as Shopify sends it) as an instant.
 * @returns undefined when the text is not such a timestamp
 */
export function parseInstant(text: string): Instant | undefined {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

/** The calendar day on which the instant falls in that IANA time zone. */
export function dayIn(instant: Instant, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Temporal.PlainDate.from(day).year;
}

/** The first moment of a day in a time zone; where midnight is skipped on it, the moment the clock jumps to. */
export function startOfDay(day: Day, timeZone: string): Instant {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** The last moment of a day in a time zone: the instant at which its successor begins, less one millisecond. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1).toISOString();
}

/**
 * A moment of which only the day is known: its end, or now while the day is not over.
 * @returns undefined when that day has not begun
 */
export function momentOn(day: Day, timeZone: string, now: Instant): Instant | undefined {
  if (day > dayIn(now, timeZone)) return undefined;
  const end = endOfDay(day, timeZone);
  return end < now ? end : now;
}

/** The day that lies that many calendar days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The instant that lies that many hours later (or earlier, when negative). */
export function addHours(instant: Instant, hours: number): Instant {
  return addMilliseconds(instant, hours * 3_600_000);
}

/** The instant that lies that many milliseconds later (or earlier, when negative). */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The instant that lies that many seconds later (or earlier, when negative). */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** Whole and broken hours from one instant to another; negative when `to` lies before `from`. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/**
 * A moment on the clock of a time zone, as a form gives it, such as `2026-11-21T10:00`.
 * @returns undefined when the text is no such moment
 */
export function momentAt(local: string, timeZone: string): Instant | undefined {
  try {
    return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}
