import { describe, expect, test } from "vitest";
import { DIRECTORY } from "#app/domain/disclosure/entities.ts";
import { reviewReport } from "#app/domain/disclosure/review-report.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";

const row = (confidence: "primary" | "unverified", checkedOn: string) => ({
  id: "row",
  confidence,
  source: { title: "An act", checkedOn },
});

describe("a row is listed", () => {
  test.each([
    ["primary", "2025-11-21", []],
    ["primary", "2025-11-20", ["old"]],
    ["unverified", "2026-11-01", ["unverified"]],
    ["unverified", "2024-11-01", ["unverified", "old"]],
  ] as const)("%s, checked on %s: %j", (confidence, checkedOn, reasons) => {
    const report = reviewReport("2026-11-21", [row(confidence, checkedOn)], []);
    expect(report.rules.map((item) => item.reasons)).toEqual(reasons.length > 0 ? [[...reasons]] : []);
    expect(report.entities).toEqual([]);
  });
});

test("today it lists what was never verified; in two years everything", () => {
  const today = reviewReport("2026-11-21");
  const unverified = (rows: readonly { id: string; confidence: string }[]) =>
    rows.filter(({ confidence }) => confidence === "unverified").map(({ id }) => id);
  expect(today.rules.map(({ id }) => id)).toEqual(unverified(RULES));
  expect(today.entities.map(({ id }) => id)).toEqual(unverified(DIRECTORY));
  expect(today.texts).toHaveLength(14);
  expect(today.guide.map(({ id }) => id)).toContain("risk-on-possession BE");
  expect(today.guide.map(({ id }) => id)).not.toContain("risk-on-possession NL");

  const later = reviewReport("2028-11-21");
  expect(later.rules).toHaveLength(RULES.length);
  expect(later.entities).toHaveLength(DIRECTORY.length);
  expect(later.guide.length).toBeGreaterThan(today.guide.length);
});
