import { describe, expect, test } from "vitest";
import { completeHandover, entriesTelling } from "./complete-handover.ts";
import type { Fact, HandoverFact } from "./handover-facts.ts";

const AT = "2026-11-12T15:42:00.000Z";
const reading = (entry: string, fields: Partial<HandoverFact>): Fact<HandoverFact> => ({
  entry,
  occurredAt: AT,
  value: {
    source: entry,
    eventId: entry,
    fulfillmentId: "20",
    trackingNumber: null,
    handover: "unknown",
    at: AT,
    receiverIsAddressee: false,
    signed: false,
    pin: false,
    photo: false,
    chosen: false,
    words: "delivered",
    address: { result: "unknown", compared: [] },
    proofs: [],
    ...fields,
  },
});
const at = (result: "match" | "mismatch", city: string): Partial<HandoverFact> => ({
  address: { result, compared: [] },
  place: { city },
});
const image = { entry: "p1", kind: "signature" as const, fileId: "f1" };

describe("one scan told by several sources", () => {
  test("keeps the way and the words of the reading that stands, and adds what the others know", () => {
    const told = [
      reading("dhl", { handover: "to_neighbour", words: "DELIVERED_AT_NEIGHBOURS", place: { name: "Utrecht" } }),
      reading("shopify", { receiver: "K. Bakker", neighbourNumber: "14", ...at("match", "Utrecht") }),
      reading("postnl", { signed: true, proofs: [image] }),
      reading("sendcloud", { photo: true, proofs: [image] }),
    ];
    expect(completeHandover(told)).toMatchObject({
      entry: "dhl",
      value: {
        handover: "to_neighbour",
        words: "DELIVERED_AT_NEIGHBOURS",
        receiver: "K. Bakker",
        neighbourNumber: "14",
        signed: true,
        photo: true,
        pin: false,
        address: { result: "match" },
        place: { city: "Utrecht" },
        proofs: [image],
      },
    });
  });

  test("a place elsewhere weighs more than one at the address", () => {
    const told = [reading("a", at("match", "Utrecht")), reading("b", at("mismatch", "Amsterdam"))];
    expect(completeHandover(told)?.value).toMatchObject({
      address: { result: "mismatch" },
      place: { city: "Amsterdam" },
    });
  });

  test("of nothing nothing is made", () => expect(completeHandover([])).toBeUndefined());

  test("a sentence rests on those who say it alone, or else on all", () => {
    const told = [reading("a", { signed: true }), reading("b", { receiver: "K. Bakker" })];
    expect(entriesTelling(told, ({ signed }) => signed)).toEqual(["a"]);
    expect(entriesTelling(told, ({ signed, receiver }) => signed && receiver !== undefined)).toEqual(["a", "b"]);
  });
});
