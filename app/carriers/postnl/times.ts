import { Temporal } from "temporal-polyfill";
import type { Instant } from "#app/domain/time.ts";
import { isoInstant, localInstant } from "#app/providers/local-time.ts";

/** PostNL names no zone; that it means Dutch time is unverified. */
const ZONE = "Europe/Amsterdam";

/** An instant as PostNL wants it in a question: ISO text in Dutch time, without an offset. */
export function postnlLocalTime(at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: "second" });
}

/** `dd-MM-yyyy HH:mm:ss` (seconds may carry a fraction) or ISO text, in Dutch time where it names no offset. */
export function postnlInstant(text: string): Instant | undefined {
  const match = /^(\d{2})-(\d{2})-(\d{4}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?$/.exec(text.trim());
  if (!match) return isoInstant(text, ZONE);
  const [day = 0, month = 0, year = 0, hour, minute, second] = match.slice(1, 7).map(Number);
  const millisecond = Number((match[7] ?? "0").padEnd(3, "0"));
  return localInstant({ year, month, day, hour, minute, second, millisecond }, ZONE);
}
