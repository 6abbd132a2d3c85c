import { describe, expect, test } from "vitest";
import { CLOCKS, clockWithId } from "./clocks/clocks.ts";
import { deadline, dueDate, readDueDate, urgencyOf } from "./deadlines.ts";

const timeZone = "Europe/Amsterdam";
const noHolidays = () => false;

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
  expect(deadline({ clock, from, timeZone, isHoliday: noHolidays, ...(days ? { days } : {}) })).toBe(expected);
});

describe("the clocks change", () => {
  test.each([
    // 25 October 2026: an hour is lived twice; the term still ends at 23:59
    ["webwinkelkeur_first_phase", "2026-10-18T10:00:00.000Z", "2026-10-25T22:59:00.000Z"],
    // received in the hour that comes twice
    ["webwinkelkeur_first_phase", "2026-10-25T00:30:00.000Z", "2026-11-01T22:59:00.000Z"],
    ["webwinkelkeur_first_phase", "2026-10-25T01:30:00.000Z", "2026-11-01T22:59:00.000Z"],
    // 28 March 2027: an hour is missing
    ["webwinkelkeur_first_phase", "2027-03-21T10:00:00.000Z", "2027-03-28T21:59:00.000Z"],
    ["own_answer", "2027-03-20T23:30:00.000Z", "2027-04-04T21:59:00.000Z"],
  ] as const)("%s from %s ends %s", (clock, from, expected) => {
    expect(deadline({ clock, from, timeZone, isHoliday: noHolidays })).toBe(expected);
  });
});

describe("holidays are no working days, of the country whose they are", () => {
  const holidays: Record<string, string[]> = { BE: ["2026-12-25", "2027-01-01"], NL: ["2026-12-28"] };
  const isHoliday = (country: string, day: string) => holidays[country]?.includes(day) ?? false;
  const from = "2026-12-18T10:00:00.000Z";

  test("the body's own calendar counts, whatever the trader's country", () => {
    expect(deadline({ clock: "be_ombudsman_information", from, timeZone, country: "NL", isHoliday })).toBe(
      "2027-01-05T22:59:00.000Z",
    );
  });

  test.each([
    ["BE", "2027-01-19T22:59:00.000Z"],
    ["NL", "2027-01-18T22:59:00.000Z"],
    [undefined, "2027-01-15T22:59:00.000Z"],
  ])("a clock without a country counts the trader's: %s", (country, expected) => {
    expect(
      deadline({ clock: "eu_adr_participation", from, timeZone, isHoliday, ...(country ? { country } : {}) }),
    ).toBe(expected);
  });
});

test.each([
  ["2026-01-31T10:00:00.000Z", "2026-02-28T22:59:00.000Z"],
  ["2026-11-21T10:00:00.000Z", "2026-12-21T22:59:00.000Z"],
])("a month from %s ends %s", (from, expected) => {
  expect(deadline({ clock: "es_answer", from, timeZone, isHoliday: noHolidays })).toBe(expected);
});

describe("a shop in another zone", () => {
  const from = "2026-11-21T02:00:00.000Z";
  test.each([
    // 21:00 of the day before in New York: its own day counts, and its own midnight
    ["own_answer", "America/New_York", "2026-12-05T04:59:00.000Z"],
    // a body in Amsterdam is six hours ahead: its midnight comes first
    ["webwinkelkeur_first_phase", "America/New_York", "2026-11-28T04:59:00.000Z"],
    ["webwinkelkeur_first_phase", "Asia/Tokyo", "2026-11-28T14:59:00.000Z"],
    ["webwinkelkeur_first_phase", "Europe/Lisbon", "2026-11-28T22:59:00.000Z"],
  ] as const)("%s in %s ends %s", (clock, zone, expected) => {
    expect(deadline({ clock, from, timeZone: zone, isHoliday: noHolidays })).toBe(expected);
  });
});

describe("the date that the channel named stands above the table", () => {
  const run = { clock: "klarna", from: "2026-11-01T10:00:00.000Z", timeZone, isHoliday: noHolidays } as const;
  test.each([
    ["earlier", "2026-11-15T22:59:00.000Z"],
    ["later", "2026-12-24T22:59:00.000Z"],
  ])("also when it is %s", (_word, named) => {
    expect(dueDate(run, named)).toStrictEqual({
      dueAt: named,
      rule: "named",
      tableSays: "2026-11-22T22:59:00.000Z",
    });
  });
  test("and nothing is contradicted when both agree, or none is named", () => {
    expect(dueDate(run, "2026-11-22T22:59:00.000Z")).toStrictEqual({
      dueAt: "2026-11-22T22:59:00.000Z",
      rule: "named",
    });
    expect(dueDate(run, undefined)).toStrictEqual({ dueAt: "2026-11-22T22:59:00.000Z", rule: "klarna" });
  });
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

test("every clock names a dated source, and its id is its own", () => {
  expect(
    CLOCKS.filter(({ source }) => source.title.length < 10 || !/^\d{4}-\d{2}-\d{2}$/.test(source.checkedOn)),
  ).toStrictEqual([]);
  expect(new Set(CLOCKS.map(({ id }) => id)).size).toBe(CLOCKS.length);
  expect(clockWithId("klarna").length).toBe(21);
});
