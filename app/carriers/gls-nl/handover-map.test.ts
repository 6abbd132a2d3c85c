import { expect, test } from "vitest";
import { meaningOf, SENTENCES } from "./handover-map.ts";

test.each<[sentence: string, status: string, handover: string | null]>([
  ["The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.", "confirmed", null],
  ["The parcel was provided by the sender for collection by GLS.", "confirmed", null],
  ["The parcel was handed over to GLS.", "carrier_picked_up", null],
  ["The parcel has reached the parcel center.", "in_transit", null],
  ["The parcel has left the parcel center.", "in_transit", null],
  ["The parcel is expected to be delivered during the day.", "out_for_delivery", null],
  ["The parcel data have been deleted from the GLS IT system.", "failure", null],
  ["The parcel has been delivered.", "delivered", "unknown"],
  ["Het pakket is afgeleverd", "delivered", "unknown"],
  ["The parcel has been delivered to the neighbour (see details).", "delivered", "to_neighbour"],
  ["Het pakket is bij de buren afgeleverd. Pakket is bezorgd bij de buren.", "delivered", "to_neighbour"],
  ["Pakket bezorgd in de brievenbus", "delivered", "in_mailbox"],
  [
    "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
    "ready_for_pickup",
    "waiting_at_point",
  ],
  ["The parcel has been delivered / dropped off.", "delivered", "unknown"],
  ["Handing over the parcel to the recipient at the GLS ParcelShop.", "delivered", "collected_at_point"],
  ["The parcel has been returned to sender.", "failure", "returned"],
  ["The parcel could not be delivered as the consignee was absent.", "attempted_delivery", null],
])("%s", (sentence, status, handover) => {
  const warnings: string[] = [];
  expect(meaningOf("1.0", [null, sentence], warnings)).toEqual({ status, handover });
  expect(warnings).toEqual([]);
});

test.each([
  "The parcel will be delivered to a neighbour",
  "The parcel has not been delivered",
  "Het pakket wordt morgen bezorgd",
  "A new sentence",
  "",
])("%j is unknown and counted", (sentence) => {
  const warnings: string[] = [];
  expect(meaningOf("12.4", [sentence], warnings)).toEqual({ status: "unknown", handover: null });
  expect(warnings).toEqual(["unknown code 12.4"]);
});

test("every sentence is written as it is compared", () => {
  for (const sentence of Object.keys(SENTENCES)) expect(meaningOf("0", [sentence], [])).toEqual(SENTENCES[sentence]);
});
