import { expect, test } from "vitest";
import { STATUSES } from "./handover-map.ts";

const TABLE = [
  [1, "confirmed", null],
  [2, "confirmed", null],
  [3, "carrier_picked_up", null],
  [4, "in_transit", null],
  [5, "in_transit", null],
  [6, "in_transit", null],
  [7, "delivered", "unknown"],
  [8, "ready_for_pickup", "waiting_at_point"],
  [9, "delivered", "collected_at_point"],
  [10, "ready_for_pickup", "returned"],
  [11, "delivered", "returned"],
  [12, "label_printed", null],
  [13, "failure", null],
  [14, "label_printed", null],
  [19, "delivered", "to_safe_place"],
  [30, "confirmed", null],
  [31, "confirmed", null],
  [32, "carrier_picked_up", null],
  [33, "in_transit", null],
  [34, "in_transit", null],
  [35, "in_transit", null],
  [36, "delivered", "unknown"],
  [37, "ready_for_pickup", "waiting_at_point"],
  [38, "delivered", "collected_at_point"],
] as const;

test.each(TABLE)("%i is %s, %s", (status, meaning, handover) => {
  expect(STATUSES[status]).toEqual({ status: meaning, handover });
});

test("no other status is explained", () => expect(Object.keys(STATUSES)).toHaveLength(TABLE.length));
