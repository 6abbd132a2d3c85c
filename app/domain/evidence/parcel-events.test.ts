import { describe, expect, test } from "vitest";
import { addHours } from "../time.ts";
import type { EvidenceEntry } from "./entry.ts";
import { readFacts } from "./facts.ts";
import { parcelEvents } from "./parcel-events.ts";
import { parcelsOf } from "./parcels.ts";

const AT = "2026-11-12T15:42:00.000Z";
let seq = 0;
function entry(kind: EvidenceEntry["kind"], entity: string, content: object, at = AT): EvidenceEntry {
  seq += 1;
  return { id: entity, seq, kind, entity, occurredAt: at, recordedAt: at, content };
}
const order = entry("order", "10", { id: 10, shipping_address: { name: "Anna de Wit" } });
const sent = (numbers: string[]) =>
  entry("fulfillment", "20", { id: 20, order_id: 10, status: "success", tracking_numbers: numbers });
const shopify = (id: string, status: string, minutes: number, message: string | null = null) =>
  entry(
    "fulfillment_event",
    id,
    { id: seq + 1, order_id: 10, fulfillment_id: 20, status, message, happened_at: addHours(AT, minutes / 60) },
    addHours(AT, minutes / 60),
  );
const carrier = (id: string, from: string, status: string, minutes: number, fields: object = {}) =>
  entry("carrier_event", id, {
    carrier: from,
    fulfillment_id: "20",
    tracking_number: "3SA",
    status,
    handover: status === "delivered" ? "unknown" : null,
    at: addHours(AT, minutes / 60),
    place: null,
    receiver: null,
    code: "x",
    description: null,
    ...fields,
  });

/** The events as lists of the entries that tell of them. */
function events(...entries: EvidenceEntry[]) {
  const facts = readFacts([order, sent(["3SA"]), ...entries]);
  return parcelEvents(facts, parcelsOf(facts)[0]!).map(({ reports }) => reports.map((report) => report.entry));
}

describe("the same scan told by several sources is one event", () => {
  test.each<[string, EvidenceEntry[], string[][]]>([
    ["minutes apart", [shopify("s", "in_transit", 0), carrier("c", "postnl", "in_transit", 9)], [["s", "c"]]],
    ["half an hour apart", [shopify("s", "in_transit", 0), carrier("c", "postnl", "in_transit", 31)], [["s"], ["c"]]],
    ["another status", [shopify("s", "in_transit", 0), carrier("c", "postnl", "out_for_delivery", 1)], [["s"], ["c"]]],
    [
      "twice by one source",
      [carrier("a", "postnl", "in_transit", 0), carrier("b", "postnl", "in_transit", 5)],
      [["a"], ["b"]],
    ],
    [
      "delivered, and a moment later signed for, by one source",
      [
        carrier("a", "postnl", "delivered", 0),
        carrier("b", "postnl", "delivered", 3, { description: "Handtekening ontvangen" }),
        shopify("s", "delivered", 10),
      ],
      [["a", "b", "s"]],
    ],
    [
      "delivered twice by one source, hours apart",
      [carrier("a", "postnl", "delivered", 0), carrier("b", "postnl", "delivered", 90)],
      [["a"], ["b"]],
    ],
    [
      "each with the nearer of two scans",
      [
        shopify("s1", "in_transit", 0),
        shopify("s2", "in_transit", 10),
        carrier("c1", "postnl", "in_transit", 1),
        carrier("c2", "postnl", "in_transit", 11),
      ],
      [
        ["s1", "c1"],
        ["s2", "c2"],
      ],
    ],
    [
      "three sources, the most telling first",
      [
        shopify("s", "delivered", 40),
        carrier("p", "postnl", "delivered", 0),
        carrier("d", "sendcloud", "delivered", 1, { handover: "in_mailbox" }),
      ],
      [["d", "p", "s"]],
    ],
    [
      "collected, in two statuses",
      [shopify("s", "picked_up", 0), carrier("c", "postnl", "delivered", 1, { handover: "collected_at_point" })],
      [["s", "c"]],
    ],
    [
      "handed over in two ways",
      [
        shopify("s", "delivered", 0, "In person to the addressee"),
        carrier("c", "postnl", "delivered", 0, { handover: "to_neighbour" }),
      ],
      [["c"], ["s"]],
    ],
    [
      "a bare scan between two that differ goes with the lesser",
      [
        carrier("b", "postnl", "delivered", 0),
        shopify("s", "delivered", 0, "In person to the addressee"),
        carrier("c", "sendcloud", "delivered", 1, { handover: "to_neighbour" }),
      ],
      [["c", "b"], ["s"]],
    ],
    [
      "two names",
      [
        shopify("s", "delivered", 0, "Signed by K. Bakker"),
        carrier("c", "ups", "delivered", 0, { receiver: "A. DE WIT" }),
      ],
      [["s"], ["c"]],
    ],
    [
      "a failed attempt stays beside the delivery",
      [
        shopify("a", "attempted_delivery", -300),
        carrier("b", "postnl", "attempted_delivery", -301),
        carrier("c", "postnl", "delivered", 0),
      ],
      [["b", "a"], ["c"]],
    ],
  ])("%s", (_name, entries, expected) => {
    const sorted = (lists: string[][]) => lists.map((list) => list.join()).sort();
    expect(sorted(events(...entries))).toEqual(sorted(expected));
    expect(sorted(events(...entries.toReversed()))).toEqual(sorted(expected));
  });
});

test("each parcel of a fulfillment has its own events, and what Shopify tells of the whole", () => {
  const facts = readFacts([
    order,
    sent(["3SA", "3SB"]),
    carrier("a", "postnl", "delivered", 0),
    carrier("b", "postnl", "delivered", 1, { tracking_number: "3SB" }),
    shopify("s", "attempted_delivery", -300),
  ]);
  expect(
    parcelsOf(facts).map((parcel) => parcelEvents(facts, parcel).map(({ reports }) => reports.map((one) => one.entry))),
  ).toEqual([
    [["s"], ["a"]],
    [["s"], ["b"]],
  ]);
});
