import { describe, expect, test } from "vitest";
import { readDhlEcommerceNl } from "./read.ts";

const read = (body: unknown) =>
  readDhlEcommerceNl(new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)));
const only = (parcel: object) => {
  const result = read([{ barcode: "JVGL06152000000123", ...parcel }]);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value[0]!;
};
const phase = (name: string, ...events: [key: string, timestamp: string][]) => ({
  phase: name,
  events: events.map(([key, timestamp]) => ({ key, timestamp, exception: false })),
});

describe("the two lists", () => {
  const phases = [
    phase("DELIVERED", ["DELIVERED", "2026-05-19T13:02:11Z"]),
    phase(
      "UNDERWAY",
      ["PARCEL_ARRIVED_AT_LOCAL_DEPOT", "2026-05-19T04:10:00Z"],
      ["PARCEL_SORTED_AT_HUB", "2026-05-19T04:10:00Z"],
    ),
  ];
  const events = [
    { category: "UNDERWAY", status: "PARCEL_SORTED_AT_HUB", timestamp: "2026-05-19T04:10:00Z" },
    { category: "DELIVERED", status: "DELIVERED", timestamp: "2026-05-19T13:02:11Z" },
  ];

  test("are turned to oldest first, ties included", () => {
    const codes = ["PARCEL_SORTED_AT_HUB", "PARCEL_ARRIVED_AT_LOCAL_DEPOT", "DELIVERED"];
    expect(only({ view: { phases } }).events.map(({ code }) => code)).toEqual(codes);
    expect(only({ events: events.toReversed() }).events.map(({ code }) => code)).toEqual([codes[0], codes[2]]);
  });

  test("do not count twice what both say", () => {
    expect(only({ view: { phases }, events }).events).toHaveLength(3);
  });
});

test("an image after the delivery is no new state", () => {
  const reading = only({
    events: [
      { category: "DELIVERED", status: "DELIVERED_AT_NEIGHBOURS", timestamp: "2026-05-19T13:02:11Z" },
      { category: "DELIVERED", status: "IMAGE_AVAILABLE", timestamp: "2026-05-19T13:05:00Z" },
    ],
  });
  expect(reading.current).toMatchObject({ handover: "to_neighbour", receiver: null, place: null });
  expect(reading.warnings).toEqual(["a delivery image exists that DHL does not hand out"]);
});

test("damage at the delivery is told", () => {
  const reading = only({
    events: { category: "DELIVERED", status: "DELIVERED_DAMAGED", timestamp: "2026-05-19T13:02:11Z" },
  });
  expect(reading).toMatchObject({ current: { status: "delivered" }, warnings: ["delivered with damage"] });
});

test("the point's name is the place of what happened there, and of nothing else", () => {
  const reading = only({
    destination: { locationType: "SERVICEPOINT", name: "Boekhandel De Linde" },
    events: [
      { category: "UNDERWAY", status: "PARCEL_SORTED_AT_HUB", timestamp: "2026-05-18T04:10:00Z" },
      { category: "IN_DELIVERY", status: "DELIVERED_AT_PARCELSHOP", timestamp: "2026-05-19T12:00:00Z" },
      { category: "DELIVERED", status: "COLLECTED_AT_PARCELSHOP", timestamp: "2026-05-20T17:00:00Z" },
    ],
  });
  expect(reading.events.map(({ place }) => place)).toEqual([null, "Boekhandel De Linde", "Boekhandel De Linde"]);
});

test.each([
  ["with Z", "2026-05-19T13:02:11Z", "2026-05-19T13:02:11.000Z"],
  ["with an offset", "2026-05-19T15:02:11.250+02:00", "2026-05-19T13:02:11.250Z"],
  ["with nothing", "2026-05-19T13:02:11", "2026-05-19T13:02:11.000Z"],
])("a time %s is UTC unless it says otherwise", (_name, timestamp, at) => {
  expect(only({ events: [{ status: "DELIVERED", timestamp }] }).current?.at).toBe(at);
});

test("an event without a usable time is told, not dated", () => {
  expect(only({ events: [{ status: "DELIVERED", timestamp: "yesterday" }] })).toMatchObject({
    events: [],
    current: null,
    warnings: ["no usable time at code DELIVERED"],
  });
});

test.each(["No parcel found for the given key(s)", '"No parcel found for the given key(s)"', "[]"])(
  "not found: %s",
  (body) => expect(read(body)).toMatchObject({ ok: true, value: [{ found: false, trackingNumber: null }] }),
);
