import { expect, test } from "vitest";
import { deliveredBy } from "./delivered-text.ts";

test.each([
  ["delivered", "unknown", ["The shipment has been delivered."]],
  ["delivered", "unknown", []],
  ["delivered", "unknown", [null, ""]],
  ["delivered", "to_neighbour", ["Delivered to a neighbour"]],
  ["delivered", "to_neighbour", ["Delivered", "Afgegeven bij de buren"]],
  ["delivered", "in_mailbox", ["Bezorgd in de brievenbus"]],
  ["delivered", "to_safe_place", ["Abgelegt am Wunschort"]],
  ["delivered", "collected_at_point", ["Collected at the parcel shop"]],
  ["ready_for_pickup", "waiting_at_point", ["Delivered at the ParcelShop"]],
  ["failure", "returned", ["Delivered: returned to sender"]],
  ["delivered", "unknown", ["Delivered to a neighbour", "Delivered in the mailbox"]],
  ["delivered", "unknown", ["Not delivered to a neighbour"]],
])("%s / %s: %j", (status, handover, texts) => expect(deliveredBy(texts)).toEqual({ status, handover }));
