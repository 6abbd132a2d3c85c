import { expect, test } from "vitest";
import { readSerialNumber } from "./serial-number.ts";

test.each([
  ["imei", "490154203237518", { ok: true, value: { kind: "imei", number: "490154203237518" } }],
  ["imei", "49-015420-323751-8", { ok: true, value: { kind: "imei", number: "490154203237518" } }],
  ["imei", "490154203237519", { ok: false, error: "imei_check" }],
  ["imei", "490154203237581", { ok: false, error: "imei_check" }],
  ["imei", "49015420323751", { ok: false, error: "imei_length" }],
  ["imei", "4901542032375180", { ok: false, error: "imei_length" }],
  ["imei", "49015420323751A", { ok: false, error: "imei_length" }],
  ["serial", " sn-12 34/a ", { ok: true, value: { kind: "serial", number: "SN1234A" } }],
  ["serial", " - ", { ok: false, error: "serial_length" }],
  ["serial", "1".repeat(41), { ok: false, error: "serial_length" }],
] as const)("%s %j", (kind, text, expected) => {
  expect(readSerialNumber(kind, text)).toStrictEqual(expected);
});
