import { Temporal } from "temporal-polyfill";
import { addDays, addHours, dayIn, type Instant } from "../time.ts";

/** Which reminder of a term it is. */
export type ReminderStage = "at_once" | "half_time" | "seven_days" | "three_days" | "last_day";

export type Reminder = { stage: ReminderStage; at: Instant };

/** A term is short up to this many days: then seven days before its end may lie before its beginning. */
const SHORT_TERM_DAYS = 10;

type Term = { from: Instant; dueAt: Instant; timeZone: string };

/**
 * When a shop is reminded of a term, in order of time: a long one 7 days, 3 days and 24 hours before its end, at the same
 * time of day also when the clocks change in between; one of up to 10 days at once, at half-time and 24 hours before its
 * end. What would lie before the beginning is left out.
 */
export function reminders({ from, dueAt, timeZone }: Term): Reminder[] {
  const short = dayIn(dueAt, timeZone) <= addDays(dayIn(from, timeZone), SHORT_TERM_DAYS);
  const half = new Date((Date.parse(from) + Date.parse(dueAt)) / 2).toISOString();
  const all: Reminder[] = short
    ? [
        { stage: "at_once", at: from },
        { stage: "half_time", at: half },
        { stage: "last_day", at: addHours(dueAt, -24) },
      ]
    : [
        { stage: "seven_days", at: daysBefore(dueAt, 7, timeZone) },
        { stage: "three_days", at: daysBefore(dueAt, 3, timeZone) },
        { stage: "last_day", at: addHours(dueAt, -24) },
      ];
  return all.filter(({ at }) => at >= from).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The reminder that stands at a moment: the latest that has come, and none once the term is over. */
export function standingReminder(term: Term, now: Instant): Reminder | undefined {
  return now > term.dueAt ? undefined : reminders(term).findLast(({ at }) => at <= now);
}

function daysBefore(instant: Instant, days: number, timeZone: string): Instant {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).subtract({ days });
  return new Date(at.epochMilliseconds).toISOString();
}
