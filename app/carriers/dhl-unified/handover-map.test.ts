import { expect, test } from "vitest";
import { meaningOf } from "./handover-map.ts";

test.each<[code: string, status: string, handover: string | null]>([
  ["pre-transit", "confirmed", null],
  ["transit", "in_transit", null],
  ["delivered", "delivered", "unknown"],
  ["failure", "failure", null],
])("%s", (code, status, handover) => {
  const warnings: string[] = [];
  expect(meaningOf(code, [null], warnings)).toEqual({ status, handover });
  expect(warnings).toEqual([]);
});

test.each(["unknown", "exploded"])("%s is unknown and counted", (code) => {
  const warnings: string[] = [];
  expect(meaningOf(code, ["Delivered to a neighbour"], warnings)).toEqual({ status: "unknown", handover: null });
  expect(warnings).toEqual([`unknown code ${code}`]);
});

test("text tells how a delivery went, and makes none", () => {
  expect(meaningOf("delivered", ["Delivered to a neighbour"], [])).toEqual({
    status: "delivered",
    handover: "to_neighbour",
  });
  expect(meaningOf("delivered", ["Delivered at the parcel shop"], [])).toEqual({
    status: "ready_for_pickup",
    handover: "waiting_at_point",
  });
  expect(meaningOf("transit", ["Will be delivered to a neighbour"], [])).toEqual({
    status: "in_transit",
    handover: null,
  });
});
