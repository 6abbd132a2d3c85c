import { describe, expect, test } from "vitest";
import { meaningOf } from "./handover-map.ts";

type Row = [code: string, status: string, handover: string | null];
const meaning = (code: string | null, category: string | null = null, isReturn = false) =>
  meaningOf(code, category, isReturn, []);

test.each<Row>([
  ["DELIVERED", "delivered", "unknown"],
  ["DELIVERED_AT_NEIGHBOURS", "delivered", "to_neighbour"],
  ["DELIVERED_AT_PREFERED_NEIGHBOURS", "delivered", "to_neighbour"],
  ["DELIVERED_AT_SAFEPLACE", "delivered", "to_safe_place"],
  ["DELIVERED_IN_MAILBOX", "delivered", "in_mailbox"],
  ["DELIVERED_DAMAGED", "delivered", "unknown"],
  ["DELIVERED_NOT_IN_TIME", "delivered", "unknown"],
  ["DELIVERED_NO_CODE_VALIDATION", "delivered", "unknown"],
  ["COLLECTED_AT_PARCELSHOP", "delivered", "collected_at_point"],
  ["COLLECTED_AT_ACCESSPOINT", "delivered", "collected_at_point"],
  ["COLLECTED_AT_PARCELSTATION", "delivered", "collected_at_point"],
  ["SHIPMENT_COLLECTED", "delivered", "collected_at_point"],
  ["DELIVERED_AT_PARCELSHOP", "ready_for_pickup", "waiting_at_point"],
  ["DELIVERED_AT_ACCESSPOINT", "ready_for_pickup", "waiting_at_point"],
  ["DELIVERED_AT_PARCELSTATION", "ready_for_pickup", "waiting_at_point"],
  ["AWAITING_RECEIVER_COLLECTION", "ready_for_pickup", "waiting_at_point"],
  ["CLOSED_AWAITING_COLLECTION", "ready_for_pickup", "waiting_at_point"],
  ["NOTIFICATION_FOR_PARCELSHOP_COLLECTION_HAS_BEEN_SENT", "ready_for_pickup", "waiting_at_point"],
  ["NOTIFICATION_FOR_PARCELSTATION_COLLECTION_HAS_BEEN_SENT", "ready_for_pickup", "waiting_at_point"],
  ["OUT_FOR_DELIVERY", "out_for_delivery", null],
  ["LOAD_VEHICLE", "out_for_delivery", null],
  ["DELIVERED_AT_SHIPPER", "failure", "returned"],
  ["RETURNED_TO_SHIPPER", "failure", "returned"],
  ["RETURNED_NOT_COLLECTED", "failure", "returned"],
  ["REFUSED_BY_RECEIVER", "failure", null],
  ["REFUSED_AT_PARCELSHOP", "failure", null],
  ["NOT_HOME_RETURN_TO_SHIPPER", "failure", null],
  ["STORAGE_PERIOD_ENDED_AT_PARCELSHOP", "failure", null],
  ["PRENOTIFICATION_RECEIVED", "confirmed", null],
  ["DATA_RECEIVED_WITH_PREFIX_LABEL", "confirmed", null],
  ["PARCEL_SORTED_AT_HUB", "in_transit", null],
  ["PARCEL_ARRIVED_AT_LOCAL_DEPOT", "in_transit", null],
])("%s", (code, status, handover) => expect(meaning(code)).toEqual({ status, handover }));

test.each<Row>([
  ["DATA_RECEIVED", "confirmed", null],
  ["LEG", "in_transit", null],
  ["CUSTOMS", "in_transit", null],
  ["UNDERWAY", "in_transit", null],
  ["IN_DELIVERY", "out_for_delivery", null],
  ["INTERVENTION", "delayed", null],
  ["EXCEPTION", "delayed", null],
  ["PROBLEM", "delayed", null],
  ["DELIVERED", "delivered", "unknown"],
])("the category %s alone", (category, status, handover) => {
  expect(meaning(null, category)).toEqual({ status, handover });
});

describe("a parcel that goes back", () => {
  test.each(["RETURNED_TO_SHIPPER", "RETURN_DELIVERED", "REFUSED_BY_RECEIVER", "NOT_HOME_RETURN_TO_SHIPPER"])(
    "is back at the shop by %s in the category DELIVERED",
    (code) => expect(meaning(code, "DELIVERED")).toEqual({ status: "failure", handover: "returned" }),
  );
  test.each(["DELIVERED", "DELIVERED_AT_NEIGHBOURS", "COLLECTED_AT_PARCELSHOP"])(
    "is back where a return parcel is handed over: %s",
    (code) => expect(meaning(code, "DELIVERED", true)).toEqual({ status: "failure", handover: "returned" }),
  );
  test("is under way like any other", () => {
    expect(meaning("OUT_FOR_DELIVERY", "IN_DELIVERY", true)).toEqual({ status: "out_for_delivery", handover: null });
  });
});

test.each([
  ["DELIVERED_BY_DRONE", "DELIVERED"],
  ["SOMETHING_NEW", "UNDERWAY"],
])("%s is unknown whatever its category, and counted", (code, category) => {
  const warnings: string[] = [];
  expect(meaningOf(code, category, false, warnings)).toEqual({ status: "unknown", handover: null });
  expect(warnings).toEqual([`unknown code ${code}`]);
});
