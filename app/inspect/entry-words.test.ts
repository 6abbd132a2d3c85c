import { expect, test } from "vitest";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { entryWords } from "./entry-words.ts";

const event = {
  carrier: "postnl",
  fulfillment_id: "20",
  tracking_number: "3SA",
  status: "delivered",
  handover: "to_neighbour",
  at: "2026-11-12T15:42:00.000Z",
  place: "Utrecht",
  receiver: "K. Bakker",
  code: "11",
  description: "Bij de buren",
};
const proof = {
  carrier: "postnl",
  fulfillment_id: "20",
  tracking_number: "3SA",
  proof: "signature",
  media_type: "image/gif",
  bytes: 900,
  sha256: "ab",
  file_id: "f",
};

test.each<[EvidenceEntry["kind"], unknown, string | undefined]>([
  ["carrier_event", event, "PostNL: delivered, to_neighbour, code 11"],
  ["carrier_event", { ...event, carrier: "gone", handover: null }, "gone: delivered, code 11"],
  ["proof_of_delivery", proof, "PostNL: signature, image/gif, 900 bytes, sha256 ab"],
  [
    "fulfillment_event",
    { id: 1, order_id: 2, fulfillment_id: 3, status: "in_transit", message: "K. Bakker" },
    "Shopify: in_transit",
  ],
  ["carrier_event", undefined, undefined],
  ["carrier_event", { carrier: 5 }, undefined],
  ["order", { id: 1 }, undefined],
])("%s %j says %j", (kind, content, words) => {
  expect(entryWords({ kind, content }, { postnl: "PostNL" })).toBe(words);
});
