import { Temporal } from "temporal-polyfill";

/** A moment as Shopify's REST serialisers write it: seconds, with the shop's offset, such as `2026-11-21T11:00:00+01:00`. */
export function restTime(instant: string, timeZone: string): string;
export function restTime(instant: string | null, timeZone: string): string | null;
export function restTime(instant: string | null, timeZone: string): string | null {
  if (instant === null) return null;
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
}
