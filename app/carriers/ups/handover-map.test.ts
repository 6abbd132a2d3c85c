import { expect, test } from "vitest";
import { codeOf, meaningOf } from "./handover-map.ts";

const meaning = (type: string | null, code: string | null, number: string | null) => {
  const warnings: string[] = [];
  const { status, handover } = meaningOf({ type, code, number }, warnings);
  return [status, handover, ...warnings];
};

test.each([
  // UPS's own examples.
  ["M", "MP", "003", "confirmed", null],
  ["I", "OR", "005", "carrier_picked_up", null],
  ["I", "DP", "005", "in_transit", null],
  ["I", "YP", "071", "in_transit", null],
  ["I", "OT", "021", "out_for_delivery", null],
  ["I", "OT", "017", "out_for_delivery", null],
  ["D", "FS", "011", "delivered", "unknown"],
  // Delivered by either of the two, when the letter agrees.
  ["D", "KB", null, "delivered", "unknown"],
  ["D", "FS", null, "delivered", "unknown"],
  ["D", null, "011", "delivered", "unknown"],
  ["D", "9E", "011", "delivered", "unknown"],
  // D is also the letter of a parcel that is still out.
  ["D", "OT", "021", "out_for_delivery", null],
  ["D", null, "021", "out_for_delivery", null],
  // The letter alone.
  ["I", "AR", "999", "in_transit", null],
  ["M", null, null, "confirmed", null],
  ["MV", "VP", null, "failure", null],
])("%s %s %s is %s, %s", (type, code, number, status, handover) => {
  expect(meaning(type, code, number)).toEqual([status, handover]);
});

test.each([
  ["D", "ZZ", "999", "ZZ"],
  ["D", null, null, "D"],
  ["U", "UU", null, "UU"],
  ["X", "48", "014", "48"],
  [null, null, null, "none"],
  // What says "delivered" against its own letter is no delivery.
  ["X", "FS", "011", "FS"],
  ["I", "KB", null, "KB"],
  [null, "FS", "011", "FS"],
  ["X", null, "011", "011"],
  ["constructor", "toString", "valueOf", "toString"],
])("%s %s %s stays unknown, as %s", (type, code, number, name) => {
  expect(meaning(type, code, number)).toEqual(["unknown", null, `unknown code ${name}`]);
  expect(codeOf({ type, code, number })).toBe(name);
});
