import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { CLOCKS, type ClockId, clockWithId } from "#app/domain/claim/clocks/clocks.ts";
import { dueDate, readDueDate, urgencyOf } from "#app/domain/claim/deadlines.ts";
import { reminders, standingReminder } from "#app/domain/claim/reminders.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import { addDays, dayIn, type Instant } from "#app/domain/time.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";
import { instant, readJsonFile } from "./read-json-file.ts";

const USAGE =
  "inspect deadline <case.json>, where the file holds {clock, from, timeZone?, country?, days?, namedDate?, now?}";

const ids = CLOCKS.map(({ id }) => id) as [ClockId, ...ClockId[]];

const timeZone = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}, "not a time zone such as Europe/Amsterdam");

const caseFile = z.object({
  clock: z.enum(ids),
  from: instant,
  timeZone: timeZone.default("Europe/Amsterdam"),
  country: z.string().length(2).optional(),
  days: z.number().int().positive().optional(),
  /** The date that the other side named: a day or a timestamp. */
  namedDate: z.string().optional(),
  now: instant.optional(),
});

/**
 * Until when an answer is in time, why, and when the shop is reminded: straight from the clock table and the calendars.
 * @param args the words after `inspect deadline`: the path of a JSON file
 * @throws Error with the reason when the file is missing or does not have the shape
 */
export async function inspectDeadline(args: string[]): Promise<unknown> {
  const [path, ...others] = args;
  if (!path || others.length > 0) throw new Error(USAGE);
  const file = await readJsonFile(path, caseFile, "a case", USAGE);
  const named = file.namedDate === undefined ? undefined : readDueDate(file.namedDate, file.timeZone);
  if (file.namedDate !== undefined && !named)
    throw new Error(`namedDate is neither a day nor a timestamp: ${file.namedDate}\n${USAGE}`);
  const now = file.now ?? new Date().toISOString();
  const clock = clockWithId(file.clock);
  const due = dueDate({ ...file, isHoliday }, named);
  const term = { from: file.from, dueAt: due.dueAt, timeZone: file.timeZone };
  const local = (at: Instant) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(file.timeZone).toString({ offset: "auto" });
  return {
    ...due,
    dueLocal: local(due.dueAt),
    clock: {
      length: clock.length,
      unit: clock.unit,
      nature: clock.nature,
      source: clock.source,
      confidence: clock.confidence,
      inForce: holdsOn(clock, dayIn(file.from, file.timeZone)),
    },
    holidays: clock.unit === "working_days" ? holidaysWithin(term, clock.country ?? file.country) : [],
    reminders: reminders(term).map(({ stage, at }) => ({ stage, at, local: local(at) })),
    reminderNow: standingReminder(term, now)?.stage ?? null,
    urgency: urgencyOf(due.dueAt, now, file.timeZone),
  };
}

function holidaysWithin(term: { from: Instant; dueAt: Instant; timeZone: string }, country: string | undefined) {
  const days = [];
  const last = dayIn(term.dueAt, term.timeZone);
  for (let day = dayIn(term.from, term.timeZone); country && day <= last; day = addDays(day, 1))
    if (isHoliday(country, day)) days.push(day);
  return days;
}
