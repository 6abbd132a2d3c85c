import { describe, expect, test } from "vitest";
import { type ConnectionCalls, connectionHealth, needsMerchant } from "./connection-health.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const SINCE = "2026-11-28T08:00:00.000Z";
const PASSED = "2026-11-28T09:59:59.000Z";
const LATER = "2026-11-28T10:30:00.000Z";
const FINE: ConnectionCalls = { failure: null, failingSince: null, pausedUntil: null, openUntil: null };
const failing = (failure: ConnectionCalls["failure"], more: Partial<ConnectionCalls> = {}) => ({
  ...FINE,
  failure,
  failingSince: SINCE,
  ...more,
});

describe("how a connection does", () => {
  test.each([
    ["nothing failed", FINE, { state: "works" }],
    ["refused", failing("unauthorised", { pausedUntil: LATER }), { state: "refused", since: SINCE, until: LATER }],
    [
      "refused, and tried again any moment",
      failing("unauthorised", { pausedUntil: PASSED }),
      { state: "refused", since: SINCE, until: null },
    ],
    ["limited", failing("rate_limited", { pausedUntil: LATER }), { state: "limited", since: SINCE, until: LATER }],
    ["a limit that has passed", failing("rate_limited", { pausedUntil: PASSED }), { state: "works" }],
    ["not reached once", failing("unavailable"), { state: "unreachable", since: SINCE, until: null }],
    [
      "not reached by anybody",
      failing("unavailable", { openUntil: LATER }),
      { state: "unreachable", since: SINCE, until: LATER },
    ],
    ["not understood", failing("malformed", { openUntil: PASSED }), { state: "unreadable", since: SINCE, until: null }],
    ["others cannot reach it", { ...FINE, openUntil: LATER }, { state: "unreachable", since: null, until: LATER }],
    ["others could not reach it", { ...FINE, openUntil: PASSED }, { state: "works" }],
    [
      "limited before, and now not reached by others",
      failing("rate_limited", { openUntil: LATER }),
      { state: "unreachable", since: null, until: LATER },
    ],
  ])("%s", (_, calls, health) => expect(connectionHealth(calls, NOW)).toEqual(health));
});

describe("a merchant is told", () => {
  const DAY_AGO = "2026-11-27T10:00:00.000Z";
  const LONGER_AGO = "2026-11-27T09:59:00.000Z";
  test.each([
    ["that it works", { state: "works" }, false],
    ["that it is refused", { state: "refused", since: SINCE, until: null }, true],
    ["that it was not reached for a day", { state: "unreachable", since: DAY_AGO, until: null }, false],
    ["that it was not reached for longer", { state: "unreachable", since: LONGER_AGO, until: null }, true],
    ["that it was limited for longer", { state: "limited", since: LONGER_AGO, until: LATER }, true],
    ["that it was not understood for hours", { state: "unreadable", since: SINCE, until: null }, false],
    ["that others cannot reach it", { state: "unreachable", since: null, until: LATER }, false],
  ] as const)("%s: %j %s", (_, health, told) => expect(needsMerchant(health, NOW)).toBe(told));
});
