import { describe, expect, test } from "vitest";
import type { EvidenceEntry } from "./entry.ts";
import { addresseeOf, readFacts } from "./facts.ts";
import { isDelivered, parcelsOf } from "./parcels.ts";

const AT = "2026-11-12T15:42:00.000Z";

function entry(
  id: string,
  kind: EvidenceEntry["kind"],
  entity: string,
  content: unknown,
  occurredAt = AT,
): EvidenceEntry {
  return { id, seq: Number(id.slice(1)), kind, entity, occurredAt, recordedAt: AT, content };
}

const order = {
  id: 10,
  updated_at: "2026-11-10T10:00:00Z",
  shipping_address: {
    name: "Anna de Wit",
    address1: "Lindelaan 12",
    zip: "3512 AB",
    city: "Utrecht",
    country_code: "NL",
  },
};
const delivered = {
  id: 30,
  order_id: 10,
  fulfillment_id: 20,
  status: "delivered",
  message: "Signed by A. de Wit",
  happened_at: AT,
  zip: "3512AB",
};
const fulfillment = { id: 20, order_id: 10, status: "success", tracking_company: "PostNL", tracking_number: "3SABC" };

test("the newest version counts, however the entries are ordered, and names its entry", () => {
  const older = entry("e1", "order", "10", order);
  const newer = entry("e2", "order", "10", { ...order, updated_at: "2026-11-11T10:00:00Z", email: "new@example.com" });
  expect(readFacts([newer, older]).order).toMatchObject({ entry: "e2", value: { email: "new@example.com" } });
  expect(readFacts([older, newer]).order?.entry).toBe("e2");
});

test("an erased or misshapen content is listed and nothing is concluded from it", () => {
  const facts = readFacts([entry("e1", "order", "10", undefined), entry("e2", "refund", "40", { note: "no id" })]);
  expect(facts.unreadable).toStrictEqual([
    { entry: "e1", reason: "erased" },
    { entry: "e2", reason: "not_understood" },
  ]);
  expect(facts.order).toBeUndefined();
  expect(facts.refunds).toStrictEqual([]);
});

test("a handover carries its entry and the comparison with the shipping address", () => {
  const facts = readFacts([entry("e1", "order", "10", order), entry("e2", "fulfillment_event", "30", delivered)]);
  expect(facts.handovers).toMatchObject([
    {
      entry: "e2",
      value: { handover: "to_addressee", eventId: "30", fulfillmentId: "20", address: { result: "match" } },
    },
  ]);
});

test("failed attempts stay; a deleted event is set apart", () => {
  const attempt = {
    ...delivered,
    id: 29,
    status: "attempted_delivery",
    message: null,
    happened_at: "2026-11-11T10:00:00Z",
  };
  const facts = readFacts([
    entry("e1", "fulfillment_event", "30", delivered),
    entry("e2", "fulfillment_event", "29", attempt, "2026-11-11T10:00:00.000Z"),
    entry("e3", "fulfillment_event_deletion", "30", { id: 30 }),
  ]);
  expect(facts.events.map(({ entry: id }) => id)).toStrictEqual(["e2"]);
  expect(facts.deletedEvents.map(({ entry: id }) => id)).toStrictEqual(["e1"]);
  expect(facts.handovers).toStrictEqual([]);
});

test("the place of a pick-up point is not held against the shipping address", () => {
  const collected = { ...delivered, message: "Collected at parcel shop", zip: "9999ZZ" };
  const facts = readFacts([entry("e1", "order", "10", order), entry("e2", "fulfillment_event", "30", collected)]);
  expect(facts.handovers[0]?.value.address).toStrictEqual({ result: "unknown", compared: [] });
});

test.each([
  [{ id: "1", shipping_address: { name: "Anna de Wit" } }, "Anna de Wit"],
  [{ id: "1", shipping_address: { first_name: "Anna", last_name: "de Wit" } }, "Anna de Wit"],
  [{ id: "1", customer: { first_name: "Anna", last_name: "de Wit" } }, "Anna de Wit"],
  [{ id: "1" }, undefined],
])("the addressee of %j is %j", (content, name) => {
  expect(addresseeOf(content)).toBe(name);
});

describe("parcels", () => {
  const base = [entry("e1", "order", "10", order), entry("e2", "fulfillment", "20", fulfillment)];

  test("a parcel stands with its tracking and its handover", () => {
    const parcels = parcelsOf(readFacts([...base, entry("e3", "fulfillment_event", "30", delivered)]));
    expect(parcels).toMatchObject([
      { fulfillmentId: "20", entry: "e2", carrier: "PostNL", trackingNumbers: ["3SABC"], handover: { entry: "e3" } },
    ]);
    expect(parcels.map(isDelivered)).toStrictEqual([true]);
  });

  test.each([
    ["ready_for_pickup", null],
    ["delivered", "Returned to sender"],
    ["in_transit", null],
  ])("%s %j is not delivered", (status, message) => {
    const facts = readFacts([...base, entry("e3", "fulfillment_event", "30", { ...delivered, status, message })]);
    expect(parcelsOf(facts).map(isDelivered)).toStrictEqual([false]);
  });

  test("a cancelled parcel is none", () => {
    const cancelled = entry("e2", "fulfillment", "20", { ...fulfillment, status: "cancelled" });
    expect(parcelsOf(readFacts([cancelled, entry("e3", "fulfillment_event", "30", delivered)]))).toStrictEqual([]);
  });
});
