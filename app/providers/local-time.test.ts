import { expect, test } from "vitest";
import { isoInstant, localInstant } from "./local-time.ts";

test.each([
  ["2026-11-12T16:42:00", "2026-11-12T15:42:00.000Z"],
  ["2026-07-12 16:42:09", "2026-07-12T14:42:09.000Z"],
  ["2026-07-12T16:42", "2026-07-12T14:42:00.000Z"],
  ["2026-07-12", "2026-07-11T22:00:00.000Z"],
  ["2026-11-12T16:42:00.5", "2026-11-12T15:42:00.500Z"],
  // An offset in the text stands above the zone.
  ["2026-07-12T16:42:00+0200", "2026-07-12T14:42:00.000Z"],
  ["2026-07-12T16:42:00.123+03:00", "2026-07-12T13:42:00.123Z"],
  ["2022-01-25 14:43:13.615997+00:00", "2022-01-25T14:43:13.615Z"],
  ["2026-07-12T16:42:00Z", "2026-07-12T16:42:00.000Z"],
  // 25 October 2026: 02:30 occurs twice, the first time in summer time. 29 March 2026: 02:30 does not occur.
  ["2026-10-25T02:30:00", "2026-10-25T00:30:00.000Z"],
  ["2026-03-29T02:30:00", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T03:00:00", "2026-10-25T02:00:00.000Z"],
])("%s in Amsterdam", (text, instant) => expect(isoInstant(text, "Europe/Amsterdam")).toBe(instant));

test.each(["", "yesterday", "12-11-2026 16:42", "2026-02-30T10:00:00", "2026-11-12T25:00:00", "{}"])(
  "%j is no time",
  (text) => expect(isoInstant(text, "Europe/Amsterdam")).toBeUndefined(),
);

test("a day alone begins at midnight of its zone", () => {
  expect(localInstant({ year: 2026, month: 11, day: 12 }, "Europe/Brussels")).toBe("2026-11-11T23:00:00.000Z");
});
