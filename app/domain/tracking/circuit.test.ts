import { describe, expect, test } from "vitest";
import { afterFailure, CLOSED, mayCall } from "./circuit.ts";

const NOW = "2026-11-28T08:00:00.000Z";
const afterFailures = (count: number) =>
  Array.from({ length: count }).reduce((state: typeof CLOSED) => afterFailure(state, NOW), CLOSED);

describe("a circuit", () => {
  test.each([
    [0, null],
    [1, null],
    [2, null],
    [3, "2026-11-28T08:00:30.000Z"],
    [4, "2026-11-28T08:01:00.000Z"],
    [5, "2026-11-28T08:02:00.000Z"],
    [9, "2026-11-28T08:30:00.000Z"],
    [50, "2026-11-28T08:30:00.000Z"],
  ])("after %i failures in a row it is open until %s", (failures, openUntil) => {
    expect(afterFailures(failures).openUntil).toBe(openUntil);
  });

  test("lets a call through when its pause is over, and not before", () => {
    const open = afterFailures(3);
    expect(mayCall(open, "2026-11-28T08:00:29.999Z")).toBe(false);
    expect(mayCall(open, "2026-11-28T08:00:30.000Z")).toBe(true);
    expect(mayCall(CLOSED, NOW)).toBe(true);
  });
});
