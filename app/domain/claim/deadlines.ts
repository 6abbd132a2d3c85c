import { Temporal } from "temporal-polyfill";
import { addDays, type Day, dayIn, type Instant } from "../time.ts";
import type { Clock } from "./clocks/clock.ts";
import { type ClockId, clockWithId } from "./clocks/clocks.ts";

/** Whether a day is a public holiday of a country (ISO 3166-1 alpha-2). Calendars are no rule of ours: who calls knows them. */
export type IsHoliday = (country: string, day: Day) => boolean;

type Run = {
  clock: ClockId;
  /** When the clock began: a mail was received, a parcel delivered. */
  from: Instant;
  /** The shop's. */
  timeZone: string;
  /** Replaces the clock's own length, where it is a proposal. */
  days?: number;
  /** Whose holidays count for a clock that names no country: the trader's. */
  country?: string;
  isHoliday: IsHoliday;
};

/**
 * When a clock ends: 23:59 on its last day in the shop's time zone, or where the body counts that is earlier, in the
 * body's. The first day is not counted (Regulation (EEC, Euratom) No 1182/71, Article 3(1)). A last day that is no working
 * day does not lengthen the term: bodies and providers have their own rules for that, and a date too early harms nobody.
 */
export function deadline({ clock: id, from, timeZone, days, country, isHoliday }: Run): Instant {
  const clock = clockWithId(id);
  const length = clock.nature === "proposal" ? (days ?? clock.length) : clock.length;
  const zones = clock.zone ? [timeZone, clock.zone] : [timeZone];
  const isOff = (day: Day) => {
    const whose = clock.country ?? country;
    return whose !== undefined && isHoliday(whose, day);
  };
  const ends = zones.map((zone) => lastMinute(lastDay(clock.unit, length, dayIn(from, zone), isOff), zone));
  return ends.sort()[0]!;
}

/** Until when an answer is in time, and who says so. */
export type Due = {
  dueAt: Instant;
  /** A row of the clock table, or the date that the other side named. */
  rule: ClockId | "named";
  /** What the table makes of it, where the other side named another date. */
  tableSays?: Instant;
};

/** The date that the channel itself named always stands; only without one the table counts. */
export function dueDate(run: Run, named: Instant | undefined): Due {
  const counted = deadline(run);
  if (named === undefined) return { dueAt: counted, rule: run.clock };
  return { dueAt: named, rule: "named", ...(named === counted ? {} : { tableSays: counted }) };
}

/**
 * A due date as a channel names it: an instant stays, a bare day ends at 23:59 in the shop's time zone
 * (help.shopify.com, as restated by third parties).
 * @returns undefined when the text is neither
 */
export function readDueDate(text: string, timeZone: string): Instant | undefined {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return lastMinute(text, timeZone);
    return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

export type Urgency = "overdue" | "today" | "soon" | "later";

/** How pressing a due date is, by calendar days in the shop's time zone; `soon` is within three days. */
export function urgencyOf(dueAt: Instant, now: Instant, timeZone: string): Urgency {
  if (dueAt < now) return "overdue";
  const today = dayIn(now, timeZone);
  const due = dayIn(dueAt, timeZone);
  if (due === today) return "today";
  return due <= addDays(today, 3) ? "soon" : "later";
}

function lastDay(unit: Clock["unit"], length: number, first: Day, isOff: (day: Day) => boolean): Day {
  switch (unit) {
    case "days":
      return addDays(first, length);
    case "working_days":
      return addWorkingDays(first, length, isOff);
    case "months":
      return Temporal.PlainDate.from(first).add({ months: length }).toString();
  }
}

function addWorkingDays(from: Day, days: number, isOff: (day: Day) => boolean): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isOff(day)) left--;
  }
  return day;
}

function lastMinute(day: Day, timeZone: string): Instant {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: "23:59" });
  return new Date(at.epochMilliseconds).toISOString();
}
