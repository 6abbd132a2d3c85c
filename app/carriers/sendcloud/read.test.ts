import { describe, expect, test } from "vitest";
import { readSendcloud } from "./read.ts";

const body = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const one = (value: unknown) => {
  const read = readSendcloud(body(value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value).toHaveLength(1);
  return read.value[0]!;
};

const push = (status: unknown, over: object = {}, parcel: object = {}) => ({
  action: "parcel_status_changed",
  timestamp: 1_792_924_812_345,
  carrier_status_change_timestamp: 1_792_924_800_000,
  parcel: { tracking_number: "3SWEER418273690", status, ...parcel },
  ...over,
});
const event = (over: object) => ({
  event_type: "parcels.event.created",
  data: {
    parcel: { tracking_number: "3SWEER418273645" },
    event: {
      event_type: "carrier",
      timestamp: "2026-10-24T12:42:00Z",
      phase: "delivered",
      exception: "none",
      sub_status: "none",
      ...over,
    },
  },
});

describe("the webhook parcel_status_changed", () => {
  test("tells the state since the carrier's time", () => {
    const reading = one(push({ id: 93, message: "Shipment collected by customer" }));
    expect(reading).toMatchObject({ trackingNumber: "3SWEER418273690", found: true, warnings: [] });
    expect(reading.events).toEqual([
      {
        at: "2026-10-25T10:40:00.000Z",
        status: "delivered",
        handover: "collected_at_point",
        place: null,
        receiver: null,
        code: "93",
        description: "Shipment collected by customer",
      },
    ]);
    expect(reading.current).toEqual(reading.events[0]);
  });

  test("without the carrier's time, since Sendcloud's", () => {
    const reading = one(push({ id: 11 }, { carrier_status_change_timestamp: null }));
    expect(reading.current?.at).toBe("2026-10-25T10:40:12.345Z");
  });

  test.each([
    [1_792_924_800, "2026-10-25T10:40:00.000Z", []],
    [123, "1970-01-01T00:00:00.123Z", ["time without meaning: 123"]],
  ])("a time of %i", (timestamp, at, warnings) => {
    const reading = one(push({ id: 1 }, { carrier_status_change_timestamp: timestamp }));
    expect(reading.current?.at).toBe(at);
    expect(reading.warnings).toEqual(warnings);
  });

  test("without any time tells nothing", () => {
    const reading = one(push({ id: 11 }, { timestamp: null, carrier_status_change_timestamp: null }));
    expect(reading).toMatchObject({ found: true, events: [], current: null, warnings: ["time not read: none"] });
  });

  test("an id that nobody explained stays unknown", () => {
    const reading = one(push({ id: 4711, message: "Delivered by balloon" }));
    expect(reading.current).toMatchObject({ status: "unknown", handover: null, code: "4711" });
    expect(reading.warnings).toEqual(["unknown code 4711"]);
  });

  test("a return parcel that arrived was returned", () => {
    expect(one(push({ id: 11 }, {}, { is_return: true })).current?.handover).toBe("returned");
  });

  test("webhooks about something else say nothing of a parcel", () => {
    expect(readSendcloud(body({ action: "integration_connected", timestamp: 1 }))).toEqual({ ok: true, value: [] });
  });
});

describe("a subscribed event", () => {
  test("names place and circumstances", () => {
    const place = { street: "Oudegracht", house_number: 14, postal_code: "3511 LX", city: "Utrecht", depot: null };
    const reading = one(event({ sub_status: "safeplace", exception: "damaged", location_details: place }));
    expect(reading.current).toMatchObject({
      handover: "to_safe_place",
      place: "Oudegracht 14, 3511 LX Utrecht",
      code: "delivered/damaged/safeplace",
    });
  });

  test("a handover that Sendcloud only concludes is not one that a carrier saw", () => {
    const reading = one(event({ event_type: "calculated", sub_status: "receiver" }));
    expect(reading.current).toMatchObject({ status: "delivered", handover: "unknown" });
    expect(reading.warnings).toEqual(["delivered by Sendcloud's own conclusion (calculated), not by a scan"]);
  });

  test("of a return shipment is a return", () => {
    expect(one(event({ is_returned: true })).current).toMatchObject({ status: "delivered", handover: "returned" });
  });

  test("without a number is still read", () => {
    const value = event({});
    value.data.parcel = { tracking_number: null } as never;
    expect(one(value).trackingNumber).toBeNull();
  });
});

describe("tracking answers", () => {
  test("API v3: the most recent event is the state, whatever the order", () => {
    const reading = one({
      details: { is_return: false },
      tracking_numbers: [{ carrier_code: "dpd", tracking_number: "05808000123456" }],
      events: [
        { event_at: "2026-10-24T11:03:20Z", event_type: "carrier", status_code: "delivered", sub_status_code: "none" },
        { event_at: "2026-10-23T16:20:00Z", event_type: "carrier", status_code: "accepted", sub_status_code: "none" },
        { event_at: "2026-10-24T06:31:00Z", event_type: "internal", status_code: "in_delivery" },
      ],
    });
    expect(reading.events.map(({ code }) => code)).toEqual(["accepted", "in_delivery", "delivered"]);
    expect(reading.current).toMatchObject({ code: "delivered", handover: "unknown" });
    expect(reading.trackingNumber).toBe("05808000123456");
    expect(reading.warnings).toEqual([]);
  });

  test("API v3: a parcel without events is known, and no more", () => {
    const reading = one({ tracking_numbers: [{ tracking_number: "A1" }], events: null });
    expect(reading).toMatchObject({ found: true, events: [], current: null });
  });

  test("API v2: newest first, with microseconds; of one moment the later listed came first", () => {
    const at = "2026-10-24 14:43:13.615997+00:00";
    const reading = one({
      statuses: [
        { carrier_update_timestamp: at, parent_status: "delivered", carrier_message: "Delivered" },
        { carrier_update_timestamp: at, parent_status: "driver-on-route", carrier_message: "On its way" },
        { carrier_update_timestamp: "gisteren", parent_status: "sorted", carrier_message: "Sorted" },
      ],
    });
    expect(reading.events.map(({ code, at }) => [code, at])).toEqual([
      ["driver-on-route", "2026-10-24T14:43:13.615Z"],
      ["delivered", "2026-10-24T14:43:13.615Z"],
    ]);
    expect(reading.current).toMatchObject({ status: "delivered", handover: "unknown", description: "Delivered" });
    expect(reading.warnings).toEqual(["time not read: gisteren"]);
  });
});

describe("what is no news of a parcel", () => {
  test.each([
    [{ detail: "Parcel does not exist" }],
    [{ error: { code: 404, message: "No Parcel matches: not found" } }],
    ['<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>'],
  ])("%j is not found", (value) => expect(one(value)).toMatchObject({ found: false, events: [], current: null }));

  test.each([
    [{ error: { code: 401, message: "Invalid username/password: authentication failed" } }, "unauthorised"],
    [{ detail: "Request was throttled." }, "malformed"],
    [{ hello: "world" }, "malformed"],
    [{ action: "parcel_status_changed", parcel: null }, "malformed"],
    [[], "malformed"],
    ["null", "malformed"],
    ["<!DOCTYPE html><html></html>", "malformed"],
    ['{"statuses":[', "malformed"],
  ])("%j is %s", (value, kind) => expect(readSendcloud(body(value))).toMatchObject({ ok: false, error: { kind } }));
});
