import { Temporal } from "temporal-polyfill";

/** What the clocks show at an instant (ISO-8601 UTC), in the Netherlands unless another zone is named. */
export function clockOf(at: string, timeZone = "Europe/Amsterdam"): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
}

/** `2026-11-12T14:21:00+01:00` */
export function withOffset(at: string, timeZone?: string): string {
  return clockOf(at, timeZone).toString({ timeZoneName: "never", fractionalSecondDigits: 0 });
}

/** `2026-11-12T14:21:00`, with another letter between day and hour if wanted. */
export function withoutZone(at: string, separator = "T", timeZone?: string): string {
  return clockOf(at, timeZone).toPlainDateTime().toString({ fractionalSecondDigits: 0 }).replace("T", separator);
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}
