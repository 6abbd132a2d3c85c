import type { Instant } from "#app/domain/time.ts";
import { localInstant } from "#app/providers/local-time.ts";

/**
 * Reads DPD's way of writing a time, `8/17/2021 7:11:26 PM`: month first, local without a zone. The Netherlands and
 * Belgium have one time.
 * @returns undefined when the text is not such a time
 */
export function usInstant(text: string): Instant | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)$/i.exec(text.trim());
  if (!match) return undefined;
  const [, month, day, year, hour, minute, second = "0", half = ""] = match;
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const afternoon = half.toUpperCase() === "PM" ? 12 : 0;
  return localInstant(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: (Number(hour) % 12) + afternoon,
      minute: Number(minute),
      second: Number(second),
    },
    "Europe/Amsterdam",
  );
}
