import { expect, test } from "vitest";
import { meaningOf, SUBTAGS, TAGS } from "./handover-map.ts";

const meaning = (tag: string | null, subtag: string | null, message: string | null = null) => {
  const warnings: string[] = [];
  const { status, handover } = meaningOf({ tag, subtag, message }, warnings);
  return [status, handover, ...warnings];
};

const TABLE = [
  ["InfoReceived_001", "confirmed", null],
  ["InTransit_001", "in_transit", null],
  ["InTransit_002", "carrier_picked_up", null],
  ["InTransit_003", "in_transit", null],
  ["InTransit_004", "in_transit", null],
  ["InTransit_005", "in_transit", null],
  ["InTransit_006", "in_transit", null],
  ["InTransit_007", "in_transit", null],
  ["InTransit_008", "in_transit", null],
  ["InTransit_009", "in_transit", null],
  ["OutForDelivery_001", "out_for_delivery", null],
  ["OutForDelivery_003", "out_for_delivery", null],
  ["OutForDelivery_004", "out_for_delivery", null],
  ["AttemptFail_001", "attempted_delivery", null],
  ["AttemptFail_002", "attempted_delivery", null],
  ["AttemptFail_003", "attempted_delivery", null],
  ["AvailableForPickup_001", "ready_for_pickup", "waiting_at_point"],
  ["Delivered_001", "delivered", "unknown"],
  ["Delivered_002", "delivered", "collected_at_point"],
  ["Delivered_003", "delivered", "to_addressee"],
  ["Delivered_004", "delivered", "unknown"],
  ["Delivered_005", "delivered", "to_neighbour"],
  ["Exception_001", "failure", null],
  ["Exception_002", "failure", null],
  ["Exception_003", "failure", null],
  ["Exception_004", "delayed", null],
  ["Exception_005", "delayed", null],
  ["Exception_006", "delayed", null],
  ["Exception_007", "failure", null],
  ["Exception_008", "failure", null],
  ["Exception_009", "failure", null],
  ["Exception_010", "failure", "returned"],
  ["Exception_011", "failure", "returned"],
  ["Exception_012", "failure", null],
  ["Exception_013", "failure", null],
  ["Exception_016", "delayed", null],
  ["Exception_017", "delayed", null],
  ["Exception_018", "delayed", null],
  ["Exception_019", "delayed", null],
  ["Exception_020", "failure", null],
  ["Exception_021", "failure", null],
] as const;

test.each(TABLE)("%s is %s, %s", (subtag, status, handover) => {
  expect(meaning(subtag.split("_")[0]!, subtag)).toEqual([status, handover]);
});

test("no other sub-status is explained", () => expect(Object.keys(SUBTAGS)).toHaveLength(TABLE.length));

test.each([
  ["InfoReceived", "confirmed", null],
  ["InTransit", "in_transit", null],
  ["OutForDelivery", "out_for_delivery", null],
  ["AttemptFail", "attempted_delivery", null],
  ["AvailableForPickup", "ready_for_pickup", "waiting_at_point"],
  ["Delivered", "delivered", "unknown"],
])("the tag %s alone is %s, %s", (tag, status, handover) => {
  expect(meaning(tag, null)).toEqual([status, handover]);
  expect(Object.keys(TAGS)).toHaveLength(6);
});

test.each([
  ["Delivered", "Delivered_099", ["delivered", "unknown", "unknown code Delivered_099"]],
  ["Exception", "Exception_099", ["unknown", null, "unknown code Exception_099"]],
  ["Exception", null, ["unknown", null, "unknown code Exception"]],
  ["Expired", "Expired_001", ["unknown", null, "unknown code Expired_001"]],
  ["Teleported", null, ["unknown", null, "unknown code Teleported"]],
  ["constructor", "toString", ["unknown", null, "unknown code toString"]],
  [null, null, ["unknown", null, "unknown code none"]],
])("%s, %s: %j", (tag, subtag, expected) => expect(meaning(tag, subtag)).toEqual(expected));

test.each([
  ["Delivered_001", "Delivered to neighbour at no. 14", "delivered", "to_neighbour"],
  ["Delivered_001", "Bezorgd in de brievenbus", "delivered", "in_mailbox"],
  ["Delivered_001", "Delivered at parcel shop", "ready_for_pickup", "waiting_at_point"],
  ["Delivered_001", "Delivered", "delivered", "unknown"],
  ["Delivered_003", "Signed for by neighbour", "delivered", "to_neighbour"],
  ["Delivered_003", "Delivered and signed for", "delivered", "to_addressee"],
  ["Delivered_002", "Delivered at parcel shop", "delivered", "collected_at_point"],
  ["InTransit_001", "Handed to neighbour", "in_transit", null],
])("%s with the carrier's words %j is %s, %s", (subtag, message, status, handover) => {
  expect(meaning(subtag.split("_")[0]!, subtag, message)).toEqual([status, handover]);
});
