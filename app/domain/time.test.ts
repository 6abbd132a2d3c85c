import { expect, test } from "vitest";
import { dayIn, endOfDay, momentAt, startOfDay } from "#app/domain/time.ts";

test.each([
  ["2026-11-28", "Europe/Amsterdam", "2026-11-27T23:00:00.000Z"],
  // The days on which the clocks change have 23 and 25 hours; their midnights are ordinary.
  ["2026-03-29", "Europe/Amsterdam", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Amsterdam", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "Europe/Amsterdam", "2026-10-24T22:00:00.000Z"],
  ["2026-10-26", "Europe/Amsterdam", "2026-10-25T23:00:00.000Z"],
  ["2026-03-29", "Atlantic/Azores", "2026-03-29T01:00:00.000Z"],
  // Midnight is skipped: the day begins at one.
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ["2026-07-20", "UTC", "2026-07-20T00:00:00.000Z"],
])("%s begins in %s at %s", (day, timeZone, start) => {
  expect(startOfDay(day, timeZone)).toBe(start);
  expect(dayIn(start, timeZone)).toBe(day);
  const before = new Date(Date.parse(start) - 1).toISOString();
  expect(dayIn(before, timeZone)).not.toBe(day);
  expect(endOfDay(dayIn(before, timeZone), timeZone)).toBe(before);
});

test.each([
  ["2026-11-21T10:00", "Europe/Amsterdam", "2026-11-21T09:00:00.000Z"],
  ["2026-07-21T10:00", "Europe/Amsterdam", "2026-07-21T08:00:00.000Z"],
  ["2026-02-30T10:00", "Europe/Amsterdam", undefined],
  ["", "Europe/Amsterdam", undefined],
])("%s in %s is %s", (local, timeZone, instant) => {
  expect(momentAt(local, timeZone)).toBe(instant);
});
