import type { Instant } from "#app/domain/time.ts";
import { warnOnce } from "../code-meaning.ts";
import { zoneOfCountry } from "../country-zone.ts";
import { isoInstant } from "#app/providers/local-time.ts";

/** A moment as UPS writes it: dates YYYYMMDD, times HHMMSS, of which UPS may drop a leading zero. */
export type UpsTime = {
  gmtDate?: string | null;
  gmtTime?: string | null;
  date: string | null;
  time: string | null;
  offset?: string | null;
  country: string | null;
};

/** By GMT where UPS gives it, else by the offset, else by the clocks of the country; UTC as a last resort, with a warning. */
export function upsInstant(when: UpsTime, warnings: string[]): Instant | undefined {
  const greenwich = iso(when.gmtDate, when.gmtTime);
  if (greenwich) return isoInstant(`${greenwich}Z`, "UTC");
  const local = iso(when.date, when.time);
  if (!local) {
    warnOnce(warnings, `time not read: ${when.date ?? "none"}`);
    return undefined;
  }
  if (when.offset && /^[+-]\d{2}:?\d{2}$/.test(when.offset)) return isoInstant(`${local}${when.offset}`, "UTC");
  const zone = zoneOfCountry(when.country);
  if (!zone) warnOnce(warnings, `time without zone: ${local}`);
  return isoInstant(local, zone ?? "UTC");
}

function iso(date: string | null | undefined, time: string | null | undefined): string | undefined {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date ?? "");
  const clock = /^(\d{2})(\d{2})(\d{2})$/.exec((time ?? "").replaceAll(":", "").padStart(6, "0"));
  const text = day && clock ? `${day.slice(1).join("-")}T${clock.slice(1).join(":")}` : undefined;
  return time && text && isoInstant(text, "UTC") ? text : undefined;
}
