import { describe, expect, test } from "vitest";
import { readPostnl } from "./read.ts";

const read = (body: unknown) => readPostnl(new TextEncoder().encode(JSON.stringify(body)));
const shipment = (status: Record<string, string>, extra: object = {}) => ({
  CurrentStatus: {
    Shipment: { Barcode: "3SWDRD410255381", Status: { TimeStamp: "09-03-2026 14:07:12", ...status }, ...extra },
  },
});
const only = (body: unknown) => {
  const result = read(body);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value[0]!;
};
const event = (Code: string, TimeStamp = "09-03-2026 14:07:12") => ({ Code, TimeStamp, Description: "{}" });

describe("the present state", () => {
  test("is Status, never OldStatus", () => {
    const OldStatus = [{ TimeStamp: "10-03-2026 09:00:00", StatusCode: "99", PhaseCode: "99" }];
    expect(only(shipment({ StatusCode: "11", PhaseCode: "4" }, { OldStatus })).current).toMatchObject({
      status: "delivered",
      handover: "unknown",
      code: "11",
    });
  });

  test("is the phase where PostNL gives no status", () => {
    expect(only(shipment({ PhaseCode: "4" })).current).toMatchObject({ status: "delivered", handover: "unknown" });
  });

  test("is none for a status that does not apply, or without a usable time", () => {
    expect(only(shipment({ StatusCode: "99", PhaseCode: "99" })).current).toBeNull();
    const untimed = only(shipment({ StatusCode: "11", TimeStamp: "{}" }));
    expect(untimed).toMatchObject({ found: true, current: null, warnings: ["no usable time at code 11"] });
  });

  test("keeps its own word where it is more than the events say", () => {
    const reading = only(shipment({ StatusCode: "22" }, { Event: [event("I05")] }));
    expect(reading.current).toMatchObject({ handover: "collected_at_point" });
  });

  test("says how only by events that say how: a signature and an address are not enough", () => {
    const reading = only(shipment({ StatusCode: "11" }, { Event: [event("A80"), event("I01"), event("I12")] }));
    expect(reading.current).toMatchObject({ handover: "to_safe_place" });
    expect(only(shipment({ StatusCode: "11" }, { Event: [event("A80")] })).current).toMatchObject({
      handover: "unknown",
    });
  });
});

describe("a parcel at a PostNL point", () => {
  const current = (StatusCode: string, ...Event: object[]) => only(shipment({ StatusCode }, { Event })).current;

  test.each(["7", "11"])("waits there though the status is %s", (code) => {
    const waiting = { status: "ready_for_pickup", handover: "waiting_at_point", code };
    expect(current(code, event("I08"), event("J05", "09-03-2026 11:00:00"))).toMatchObject(waiting);
  });
  test("does not wait there any more once the status says that it was collected", () => {
    expect(current("22", event("I08"))).toMatchObject({ status: "delivered", handover: "collected_at_point" });
  });
  test("nor when something happened since", () => {
    expect(current("7", event("J05"), event("I08", "08-03-2026 15:00:00"))).toMatchObject({
      status: "out_for_delivery",
    });
    expect(current("11", event("I08", "08-03-2026 15:00:00"))).toMatchObject({ handover: "unknown" });
  });
});

test("events stand oldest first, notices about data left out, and a status told by an event is not repeated", () => {
  const Event = [event("I01"), event("A18", "09-03-2026 12:00:00"), event("J05", "09-03-2026 11:00:00")];
  const reading = only(shipment({ StatusCode: "11" }, { Event }));
  expect(reading.events.map(({ code }) => code)).toEqual(["J05", "I01"]);
  expect(reading.warnings).toEqual([]);
});

test("text that stands for nothing is nothing", () => {
  expect(only(shipment({ StatusCode: "11", StatusDescription: "{}" })).current?.description).toBeNull();
});

test("several shipments of one reference are several readings", () => {
  const { Shipment } = shipment({ StatusCode: "5" }).CurrentStatus;
  const result = read({ CurrentStatus: { Shipment: [Shipment, { ...Shipment, Barcode: "3SWDRD410255382" }] } });
  expect(result.ok && result.value.map(({ trackingNumber }) => trackingNumber)).toEqual([
    "3SWDRD410255381",
    "3SWDRD410255382",
  ]);
});

test.each([
  ["oauth.v2.InvalidApiKey", "unauthorised"],
  ["policies.ratelimit.SpikeArrestViolation", "rate_limited"],
  ["messaging.adaptors.http.flow.GatewayTimeout", "unavailable"],
])("the gateway's fault %s is %s", (errorcode, kind) => {
  expect(read({ fault: { faultstring: "Refused", detail: { errorcode } } })).toMatchObject({
    ok: false,
    error: { kind },
  });
});

describe("a weight", () => {
  test.each([
    [{ Weight: "740" }, { grams: 740, measured: false }],
    [{ Weight: "0" }, undefined],
    [{ Weight: {} }, undefined],
    ["{}", undefined],
  ])("%j is named, not said to be weighed", (Dimension, expected) => {
    expect(only(shipment({ StatusCode: "11" }, { Dimension })).weight).toStrictEqual(expected);
  });
});
