import { expect, test } from "vitest";
import { EVENT_CODES, NO_MOVEMENTS, PHASE_CODES, STATUS_CODES } from "./handover-map.ts";

test.each([
  ["1", "confirmed", null],
  ["13", "confirmed", null],
  ["2", "carrier_picked_up", null],
  ["5", "in_transit", null],
  ["7", "out_for_delivery", null],
  ["11", "delivered", "unknown"],
  ["22", "delivered", "collected_at_point"],
])("status %s", (code, status, handover) => expect(STATUS_CODES[code]).toEqual({ status, handover }));

test.each([
  ["1", "confirmed", null],
  ["2", "in_transit", null],
  ["3", "out_for_delivery", null],
  ["4", "delivered", "unknown"],
])("phase %s", (code, status, handover) => expect(PHASE_CODES[code]).toEqual({ status, handover }));

test.each<[code: string, status: string, handover: string | null]>([
  ["I01", "delivered", "unknown"],
  ["Z01", "delivered", "unknown"],
  ["A80", "delivered", "unknown"],
  ["I02", "delivered", "collected_at_point"],
  ["I05", "delivered", "in_mailbox"],
  ["I11", "delivered", "in_mailbox"],
  ["I12", "delivered", "to_safe_place"],
  ["I08", "ready_for_pickup", "waiting_at_point"],
  ["J02", "ready_for_pickup", "waiting_at_point"],
  ["J12", "ready_for_pickup", "waiting_at_point"],
  ["J23", "ready_for_pickup", "waiting_at_point"],
  ["J05", "out_for_delivery", null],
  ...["B01", "C02", "F01", "J01", "J04", "J21", "J30", "J31", "J32", "J39", "J40", "J44", "J46", "J55", "R01"].map(
    (code) => [code, "in_transit", null] as [string, string, null],
  ),
  ...["X01", "X02", "X03", "X04", "X08", "X19"].map((code) => [code, "in_transit", null] as [string, string, null]),
  ...["G01", "G03", "G05", "K01", "K70", "T04", "V06"].map((code) => [code, "delayed", null] as [string, string, null]),
  ...["A01", "A03", "M02"].map((code) => [code, "confirmed", null] as [string, string, null]),
])("event %s", (code, status, handover) => expect(EVENT_CODES[code]).toEqual({ status, handover }));

test("no event code is taken for a delivery to neighbours, and 01B, which has two meanings, for nothing", () => {
  expect(Object.values(EVENT_CODES).map(({ handover }) => handover)).not.toContain("to_neighbour");
  expect(Object.values(EVENT_CODES).map(({ handover }) => handover)).not.toContain("to_addressee");
  expect(EVENT_CODES).not.toHaveProperty("01B");
});

test.each("99 A04 A18 A19 A20 A24 A25 A65 A94 A95 A96 A97 A98 B03 J09 K33 K50 P21".split(" "))(
  "%s is no movement",
  (code) => {
    expect(NO_MOVEMENTS.has(code)).toBe(true);
    expect(EVENT_CODES).not.toHaveProperty(code);
    expect(STATUS_CODES).not.toHaveProperty(code);
  },
);
