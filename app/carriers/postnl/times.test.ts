import { expect, test } from "vitest";
import { postnlInstant } from "./times.ts";

test.each([
  ["winter", "09-03-2026 14:07:12", "2026-03-09T13:07:12.000Z"],
  ["summer", "14-07-2026 12:31:44", "2026-07-14T10:31:44.000Z"],
  ["a fraction", "07-03-2026 23:22:56.326", "2026-03-07T22:22:56.326Z"],
  ["a short fraction", "07-03-2026 23:22:56.3", "2026-03-07T22:22:56.300Z"],
  ["the last second before summer time", "29-03-2026 01:59:59", "2026-03-29T00:59:59.000Z"],
  ["the hour that summer time skips", "29-03-2026 02:30:00", "2026-03-29T01:30:00.000Z"],
  ["the first second of summer time", "29-03-2026 03:00:00", "2026-03-29T01:00:00.000Z"],
  ["the hour that occurs twice", "25-10-2026 02:30:00", "2026-10-25T00:30:00.000Z"],
  ["after it", "25-10-2026 03:00:00", "2026-10-25T02:00:00.000Z"],
  ["ISO without zone", "2026-07-14T12:31:44", "2026-07-14T10:31:44.000Z"],
  ["ISO with offset", "2026-07-14T12:31:44+02:00", "2026-07-14T10:31:44.000Z"],
  ["day before month", "03-04-2026 10:00:00", "2026-04-03T08:00:00.000Z"],
])("%s", (_name, text, instant) => expect(postnlInstant(text)).toBe(instant));

test.each(["", "31-02-2026 10:00:00", "2026/03/09", "{}", "gisteren"])("no time: %j", (text) => {
  expect(postnlInstant(text)).toBeUndefined();
});
