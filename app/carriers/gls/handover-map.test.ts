import { expect, test } from "vitest";
import { EVENT_CODES, STATUSES } from "./handover-map.ts";

type Row = [code: string, status: string, handover: string | null];

test.each<Row>([
  ["PLANNEDPICKUP", "confirmed", null],
  ["INPICKUP", "confirmed", null],
  ["NOTPICKEDUP", "delayed", null],
  ["PREADVICE", "confirmed", null],
  ["INTRANSIT", "in_transit", null],
  ["INWAREHOUSE", "in_transit", null],
  ["INDELIVERY", "out_for_delivery", null],
  ["DELIVEREDPS", "ready_for_pickup", "waiting_at_point"],
  ["DELIVERED", "delivered", "unknown"],
  ["NOTDELIVERED", "attempted_delivery", null],
  ["CANCELED", "failure", null],
])("status %s", (code, status, handover) => expect(STATUSES[code]).toEqual({ status, handover }));

test("FINAL does not say how a parcel's story ended", () => expect(STATUSES).not.toHaveProperty("FINAL"));

test.each<Row>([
  ["INTIAL.PREADVICE", "confirmed", null],
  ["INTIAL.E48_DATA", "confirmed", null],
  ["INTIAL.NORMAL", "carrier_picked_up", null],
  ["INBOUD.NORMAL", "in_transit", null],
  ["OUTBOD.NORMAL", "in_transit", null],
  ["OUTDEL.NORMAL", "out_for_delivery", null],
  ["DELIVD.NORMAL", "delivered", "unknown"],
  ["DELIVD.PARCELSHOP", "ready_for_pickup", "waiting_at_point"],
  ["CANCEL.NORMAL", "failure", null],
])("event %s", (code, status, handover) => expect(EVENT_CODES[code]).toEqual({ status, handover }));
