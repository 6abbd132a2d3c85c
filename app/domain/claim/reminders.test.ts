import { expect, test } from "vitest";
import { reminders, standingReminder } from "./reminders.ts";

const timeZone = "Europe/Amsterdam";

test.each([
  [
    "a long term",
    "2026-11-01T10:00:00.000Z",
    "2026-11-22T22:59:00.000Z",
    ["seven_days 2026-11-15T22:59:00.000Z", "three_days 2026-11-19T22:59:00.000Z", "last_day 2026-11-21T22:59:00.000Z"],
  ],
  [
    "summer time ends five days before: the same time of day, but 24 hours are 24 hours",
    "2026-10-09T10:00:00.000Z",
    "2026-10-25T22:59:00.000Z",
    ["seven_days 2026-10-18T21:59:00.000Z", "three_days 2026-10-22T21:59:00.000Z", "last_day 2026-10-24T22:59:00.000Z"],
  ],
  [
    "a week",
    "2026-11-21T10:59:00.000Z",
    "2026-11-28T22:59:00.000Z",
    ["at_once 2026-11-21T10:59:00.000Z", "half_time 2026-11-25T04:59:00.000Z", "last_day 2026-11-27T22:59:00.000Z"],
  ],
  [
    "ten days are a short term, eleven a long one",
    "2026-11-10T23:30:00.000Z",
    "2026-11-21T22:59:00.000Z",
    ["at_once 2026-11-10T23:30:00.000Z", "half_time 2026-11-16T11:14:30.000Z", "last_day 2026-11-20T22:59:00.000Z"],
  ],
  [
    "eleven days",
    "2026-11-10T22:30:00.000Z",
    "2026-11-21T22:59:00.000Z",
    ["seven_days 2026-11-14T22:59:00.000Z", "three_days 2026-11-18T22:59:00.000Z", "last_day 2026-11-20T22:59:00.000Z"],
  ],
  [
    "less than a day: what would come before it began is left out",
    "2026-11-21T10:00:00.000Z",
    "2026-11-21T22:59:00.000Z",
    ["at_once 2026-11-21T10:00:00.000Z", "half_time 2026-11-21T16:29:30.000Z"],
  ],
])("%s", (_name, from, dueAt, expected) => {
  expect(reminders({ from, dueAt, timeZone }).map(({ stage, at }) => `${stage} ${at}`)).toStrictEqual(expected);
});

test.each([
  ["2026-11-01T10:00:00.000Z", undefined],
  ["2026-11-15T22:59:00.000Z", "seven_days"],
  ["2026-11-20T10:00:00.000Z", "three_days"],
  ["2026-11-22T22:59:00.000Z", "last_day"],
  ["2026-11-22T23:00:00.000Z", undefined],
])("at %s the reminder that stands is %s", (now, stage) => {
  const term = { from: "2026-11-01T10:00:00.000Z", dueAt: "2026-11-22T22:59:00.000Z", timeZone };
  expect(standingReminder(term, now)?.stage).toBe(stage);
});
