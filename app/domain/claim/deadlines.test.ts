import { describe, expect, test } from "vitest";
import { CLOCKS, deadline, defaultClock, readDueDate, urgencyOf } from "./deadlines.ts";

const timeZone = "Europe/Amsterdam";

test.each([
  ["own_answer", "2026-11-21T10:00:00.000Z", undefined, "2026-12-05T22:59:00.000Z"],
  ["own_answer", "2026-11-21T10:00:00.000Z", 21, "2026-12-12T22:59:00.000Z"],
  ["webwinkelkeur_first_phase", "2026-11-21T10:00:00.000Z", undefined, "2026-11-28T22:59:00.000Z"],
  // a rule's term is not ours to change
  ["webwinkelkeur_first_phase", "2026-11-21T10:00:00.000Z", 30, "2026-11-28T22:59:00.000Z"],
  // received after midnight in the shop's zone: the day counts from there
  ["webwinkelkeur_first_phase", "2026-11-20T23:30:00.000Z", undefined, "2026-11-28T22:59:00.000Z"],
  // summer time ends in between
  ["own_answer", "2026-10-20T10:00:00.000Z", undefined, "2026-11-03T22:59:00.000Z"],
  ["own_answer", "2026-07-01T10:00:00.000Z", undefined, "2026-07-15T21:59:00.000Z"],
  // ten working days from a Saturday
  ["be_ombudsman_information", "2026-11-21T10:00:00.000Z", undefined, "2026-12-04T22:59:00.000Z"],
] as const)("%s from %s (%s days) ends %s", (clock, from, days, expected) => {
  expect(deadline({ clock, from, timeZone, ...(days ? { days } : {}) })).toBe(expected);
});

test("holidays are no working days", () => {
  const from = "2026-12-18T10:00:00.000Z";
  expect(
    deadline({ clock: "be_ombudsman_information", from, timeZone, holidays: new Set(["2026-12-25", "2027-01-01"]) }),
  ).toBe("2027-01-05T22:59:00.000Z");
});

test.each([
  ["2026-12-03", "2026-12-03T22:59:00.000Z"],
  ["2026-12-03T18:00:00-05:00", "2026-12-03T23:00:00.000Z"],
  ["2026-02-30", undefined],
  ["soon", undefined],
])("the due date %s is %s", (text, expected) => {
  expect(readDueDate(text, timeZone)).toBe(expected);
});

describe("urgency at noon of 21 November", () => {
  test.each([
    ["2026-11-21T10:59:59.000Z", "overdue"],
    ["2026-11-21T22:59:00.000Z", "today"],
    ["2026-11-21T23:01:00.000Z", "soon"],
    ["2026-11-24T22:59:00.000Z", "soon"],
    ["2026-11-24T23:01:00.000Z", "later"],
  ])("%s is %s", (dueAt, expected) => {
    expect(urgencyOf(dueAt, "2026-11-21T11:00:00.000Z", timeZone)).toBe(expected);
  });
});

test("every clock names its source; a channel with its own date has none", () => {
  expect(CLOCKS.filter(({ source }) => source.length < 10)).toStrictEqual([]);
  expect(
    ["customer", "mediator", "shopify_dispute", "psp"].map((channel) => defaultClock(channel as "customer")),
  ).toStrictEqual(["own_answer", "webwinkelkeur_first_phase", undefined, undefined]);
});
