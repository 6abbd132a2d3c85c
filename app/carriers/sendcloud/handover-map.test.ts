import { describe, expect, test } from "vitest";
import {
  CATALOGUE,
  catalogueMeaning,
  EXCEPTIONS,
  meaningOf,
  onTheWayBack,
  PHASES,
  STATUS_IDS,
} from "./handover-map.ts";

const meaning = (phase: string, subStatus = "none", exception = "none") => {
  const warnings: string[] = [];
  const { status, handover } = meaningOf({ phase, subStatus, exception }, warnings);
  return [status, handover, ...warnings];
};

test.each([
  ["no_label", "confirmed", null],
  ["ready_to_send", "confirmed", null],
  ["announcing", "confirmed", null],
  ["announced", "confirmed", null],
  ["labelled", "label_printed", null],
  ["dropped", "carrier_picked_up", null],
  ["accepted", "carrier_picked_up", null],
  ["sorted", "in_transit", null],
  ["customs", "in_transit", null],
  ["in_transit", "in_transit", null],
  ["in_delivery", "out_for_delivery", null],
  ["attempted", "attempted_delivery", null],
  ["pup", "ready_for_pickup", "waiting_at_point"],
  ["delivered", "delivered", "unknown"],
  ["delivery_forced", "delivered", "unknown"],
  ["cancelled", "failure", null],
  ["none", "unknown", null],
  ["unknown", "unknown", null],
])("phase %s is %s, %s", (phase, status, handover) => {
  expect(meaning(phase)).toEqual([status, handover]);
  expect(Object.keys(PHASES)).toHaveLength(18);
});

test.each([
  ["receiver", "delivered", "to_addressee"],
  ["neighbour", "delivered", "to_neighbour"],
  ["safeplace", "delivered", "to_safe_place"],
  ["mailbox", "delivered", "in_mailbox"],
  ["signature", "delivered", "unknown"],
  ["postal_box", "delivered", "unknown"],
  ["none", "delivered", "unknown"],
  ["pup", "ready_for_pickup", "waiting_at_point"],
  ["shop", "ready_for_pickup", "waiting_at_point"],
  ["locker", "ready_for_pickup", "waiting_at_point"],
  ["sender", "failure", "returned"],
])("delivered, %s: %s, %s", (subStatus, status, handover) => {
  expect(meaning("delivered", subStatus)).toEqual([status, handover]);
});

test("a sub-status refines nothing but the phase delivered", () => {
  expect(meaning("attempted", "neighbour")).toEqual(["attempted_delivery", null]);
  expect(meaning("attempted", "not_home")).toEqual(["attempted_delivery", null]);
  expect(meaning("delivery_forced", "receiver")).toEqual(["delivered", "unknown"]);
});

test.each([
  ["in_transit", "returned_sender", "failure", "returned"],
  ["delivered", "returned_sender", "failure", "returned"],
  ["delivered", "refused", "failure", null],
  ["in_delivery", "customer_rejected", "failure", null],
  ["in_transit", "missing", "failure", null],
  ["in_transit", "address_error", "failure", null],
  ["in_transit", "sorting_delay", "delayed", null],
  ["in_transit", "delivery_delay", "delayed", null],
  ["delivered", "delivery_delay", "delivered", "unknown"],
  ["delivered", "damaged", "delivered", "unknown"],
  ["in_transit", "damaged", "in_transit", null],
  ["pup", "pup_expiration", "ready_for_pickup", "waiting_at_point"],
])("%s with the exception %s: %s, %s", (phase, exception, status, handover) => {
  expect(meaning(phase, "none", exception)).toEqual([status, handover]);
});

test("every exception of the schema is known", () => expect(Object.keys(EXCEPTIONS)).toHaveLength(29));

describe("what nobody explained", () => {
  test("is unknown, and says so", () => {
    expect(meaning("teleported")).toEqual(["unknown", null, "unknown code teleported"]);
    expect(meaning("delivered", "by_drone")).toEqual(["delivered", "unknown", "unknown code by_drone"]);
    expect(meaning("delivered", "none", "eaten")).toEqual(["delivered", "unknown", "unknown code eaten"]);
  });

  test("is not found among what every object has", () => {
    expect(meaning("constructor")).toEqual(["unknown", null, "unknown code constructor"]);
    expect(meaning("delivered", "toString")).toEqual(["delivered", "unknown", "unknown code toString"]);
  });
});

test.each([
  ["1", "confirmed", null],
  ["3", "in_transit", null],
  ["4", "delayed", null],
  ["5", "in_transit", null],
  ["6", "in_transit", null],
  ["7", "in_transit", null],
  ["8", "attempted_delivery", null],
  ["11", "delivered", "unknown"],
  ["12", "ready_for_pickup", "waiting_at_point"],
  ["13", "confirmed", null],
  ["15", "failure", null],
  ["22", "carrier_picked_up", null],
  ["80", "failure", null],
  ["91", "in_transit", null],
  ["92", "out_for_delivery", null],
  ["93", "delivered", "collected_at_point"],
  ["999", "confirmed", null],
  ["1000", "confirmed", null],
  ["1001", "confirmed", null],
  ["1002", "failure", null],
  ["1337", "unknown", null],
  ["1998", "failure", null],
  ["1999", "failure", null],
  ["2000", "failure", null],
  ["2001", "failure", null],
  ["62989", "in_transit", null],
  ["62990", "in_transit", null],
  ["62991", "failure", null],
  ["62992", "failure", "returned"],
  ["62993", "in_transit", null],
  ["62994", "delayed", null],
  ["62995", "in_transit", null],
  ["62996", "failure", null],
  ["62997", "failure", null],
])("status id %s is %s, %s", (id, status, handover) => {
  expect(CATALOGUE[STATUS_IDS[id]!]).toEqual({ status, handover });
});

test("the catalogue is read in either spelling", () => {
  const warnings: string[] = [];
  expect(catalogueMeaning("awaiting-customer-pickup", warnings)).toBe(CATALOGUE.AWAITING_CUSTOMER_PICKUP);
  expect(catalogueMeaning("COLLECTED_BY_CUSTOMER", warnings)).toBe(CATALOGUE.COLLECTED_BY_CUSTOMER);
  expect(warnings).toEqual([]);
  expect(catalogueMeaning("lost-in-space", warnings)).toEqual({ status: "unknown", handover: null });
  expect(warnings).toEqual(["unknown code lost-in-space"]);
});

test.each([
  ["delivered", "unknown", "returned"],
  ["ready_for_pickup", "waiting_at_point", "returned"],
  ["in_transit", null, null],
] as const)("a return parcel: %s, %s becomes %s", (status, handover, expected) => {
  expect(onTheWayBack({ status, handover }).handover).toBe(expected);
});
