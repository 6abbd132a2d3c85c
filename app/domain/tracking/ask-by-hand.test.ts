import { expect, test } from "vitest";
import { byHandAgainAt } from "./ask-by-hand.ts";

const at = (time: string) => `2026-11-28T${time}:00.000Z`;

test.each([
  ["never asked", null, null, null],
  ["asked ten minutes ago", at("09:50"), null, null],
  ["asked nine minutes ago, by the schedule", at("09:51"), null, at("10:01")],
  ["asked nine minutes ago, by hand", at("06:00"), at("09:51"), at("10:01")],
  ["the later of the two counts", at("09:55"), at("09:51"), at("10:05")],
])("%s", (_name, askedAt, askedByHandAt, expected) =>
  expect(byHandAgainAt({ askedAt, askedByHandAt }, at("10:00"))).toBe(expected),
);
