import { expect, test } from "vitest";
import { upsInstant, type UpsTime } from "./times.ts";

const when = (over: Partial<UpsTime>): UpsTime => ({ date: "20261013", time: "144205", country: "NL", ...over });

test.each([
  ["GMT", { gmtDate: "20261013", gmtTime: "12:42:05" }, "2026-10-13T12:42:05.000Z"],
  ["GMT without a leading zero", { gmtDate: "20261013", gmtTime: "74700" }, "2026-10-13T07:47:00.000Z"],
  ["an offset", { offset: "-05:00", country: "US" }, "2026-10-13T19:42:05.000Z"],
  ["Dutch summer time", {}, "2026-10-13T12:42:05.000Z"],
  ["Dutch winter time", { date: "20261101" }, "2026-11-01T13:42:05.000Z"],
  ["the hour that comes twice", { date: "20261025", time: "023000" }, "2026-10-25T00:30:00.000Z"],
  ["the hour that is skipped", { date: "20260329", time: "023000" }, "2026-03-29T01:30:00.000Z"],
  ["British time", { country: "GB" }, "2026-10-13T13:42:05.000Z"],
  ["GMT that is none, local instead", { gmtDate: "", gmtTime: "" }, "2026-10-13T12:42:05.000Z"],
])("%s", (_name, over, at) => {
  const warnings: string[] = [];
  expect(upsInstant(when(over), warnings)).toBe(at);
  expect(warnings).toEqual([]);
});

test("a country with several zones is read as UTC, and says so", () => {
  const warnings: string[] = [];
  expect(upsInstant(when({ country: "US" }), warnings)).toBe("2026-10-13T14:42:05.000Z");
  expect(warnings).toEqual(["time without zone: 2026-10-13T14:42:05"]);
});

test.each([
  [{ date: "" }, "time not read: "],
  [{ date: null }, "time not read: none"],
  [{ time: null }, "time not read: 20261013"],
  [{ date: "20261340" }, "time not read: 20261340"],
  [{ time: "996100" }, "time not read: 20261013"],
])("%j is no time", (over, warning) => {
  const warnings: string[] = [];
  expect(upsInstant(when(over), warnings)).toBeUndefined();
  expect(warnings).toEqual([warning]);
});
