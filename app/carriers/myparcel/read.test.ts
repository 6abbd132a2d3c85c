import { describe, expect, test } from "vitest";
import { readMyParcel } from "./read.ts";

const body = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const readings = (value: unknown) => {
  const read = readMyParcel(body(value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const trace = (over: object) => ({
  data: {
    tracktraces: [
      {
        shipment_id: 188230417,
        code: "I01",
        description: "Zending bezorgd",
        time: "2026-10-24 15:09:53",
        recipient: { person: "Anna de Wit" },
        pickup: null,
        location: null,
        status: { current: 7, main: "delivered", final: true },
        history: [],
        ...over,
      },
    ],
  },
});
const state = (over: object) => readings(trace(over))[0]!;

describe("track and trace", () => {
  test("the present state closes the history, in which it does not stand", () => {
    const history = [
      { code: "J05", status: 5, description: "Onderweg", time: "2026-10-24 09:35:51", location: null },
      { code: "B01", status: 3, description: "Ontvangen", time: "2026-10-23 17:45:10", location: { name: "Depot 4" } },
    ];
    const { events, current, trackingNumber, found, warnings } = state({ history });
    expect(events.map(({ code, status, at, place }) => [code, status, at, place])).toEqual([
      ["B01", "carrier_picked_up", "2026-10-23T15:45:10.000Z", "Depot 4"],
      ["J05", "in_transit", "2026-10-24T07:35:51.000Z", null],
      ["I01", "delivered", "2026-10-24T13:09:53.000Z", null],
    ]);
    expect(current).toEqual(events[2]);
    expect({ trackingNumber, found, warnings }).toEqual({ trackingNumber: null, found: true, warnings: [] });
  });

  test("a state that does stand in the history is not told twice", () => {
    const history = [{ code: "I01", status: 7, description: "Zending bezorgd", time: "2026-10-24 15:09:53" }];
    expect(state({ history }).events).toHaveLength(1);
  });

  test("whom a parcel is for is not who took it", () => {
    expect(state({ options: { signature: 1, only_recipient: 1 } }).current).toMatchObject({
      receiver: null,
      handover: "unknown",
    });
  });

  test.each([
    ["2026-07-01 12:00:00", "2026-07-01T10:00:00.000Z"],
    ["2026-12-01 12:00:00", "2026-12-01T11:00:00.000Z"],
    ["2026-10-25 01:59:00", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25 03:00:00", "2026-10-25T02:00:00.000Z"],
    ["2026-03-29 03:00:00", "2026-03-29T01:00:00.000Z"],
  ])("%s on Dutch clocks is %s", (time, at) => expect(state({ time }).current?.at).toBe(at));

  test("a time that is none leaves the event out, and says so", () => {
    const { current, events, warnings } = state({ time: "0000-00-00 00:00:00" });
    expect({ current, events }).toEqual({ current: null, events: [] });
    expect(warnings).toEqual(["time not read: 0000-00-00 00:00:00"]);
  });

  test("the point is the place where a parcel waits or was fetched, and nowhere else", () => {
    const pickup = { location_name: "Boekhandel Voorstraat", street: "Voorstraat", number: "8", city: "Utrecht" };
    const location = { name: "Depot 4", city: "Nieuwegein" };
    expect(state({ pickup, location, status: { current: 8 } }).current?.place).toBe(
      "Boekhandel Voorstraat, Voorstraat 8, Utrecht",
    );
    expect(state({ pickup, location, status: { current: 5 } }).current?.place).toBe("Depot 4, Nieuwegein");
    expect(state({ location, status: { current: 7 } }).current?.place).toBeNull();
  });

  test("a status that nobody explained stays unknown", () => {
    const { current, warnings } = state({ status: { current: 77 } });
    expect(current).toMatchObject({ status: "unknown", handover: null, code: "77" });
    expect(warnings).toEqual(["unknown code 77"]);
  });

  test("several shipments are several readings", () => {
    const both = { data: { tracktraces: [...trace({}).data.tracktraces, ...trace({ code: "I99" }).data.tracktraces] } };
    expect(readings(both)).toHaveLength(2);
  });
});

describe("webhooks", () => {
  const hook = (over: object) => ({ data: { hooks: [{ shipment_id: "1", status: 8, barcode: "3SMYPW1", ...over }] } });

  test("name the parcel and no time", () => {
    expect(readings(hook({}))).toEqual([
      {
        trackingNumber: "3SMYPW1",
        found: true,
        events: [],
        current: null,
        proof: [],
        links: [],
        warnings: ["status 8 without a time"],
      },
    ]);
  });

  test("count a status that nobody explained", () => {
    expect(readings(hook({ status: 77 }))[0]?.warnings).toEqual(["unknown code 77", "status 77 without a time"]);
  });

  test("about a label say nothing of a parcel", () => {
    expect(readings({ data: { hooks: [{ status: "success", shipment_ids: [1], pdf: "" }] } })).toEqual([]);
  });
});

describe("lists", () => {
  test("a shipment in a list is known", () => {
    expect(readings({ data: { shipments: [{ id: 1, barcode: "3SMYPW1", status: 7 }] } })).toMatchObject([
      { trackingNumber: "3SMYPW1", found: true, events: [] },
    ]);
  });

  test.each([[{ data: { shipments: [] } }], [{ data: { tracktraces: [] } }]])("%j is not found", (value) => {
    expect(readings(value)).toMatchObject([{ found: false, warnings: [] }]);
  });
});

test.each([
  [{ message: "Access Denied.", errors: [{ code: 3000, message: "Access Denied." }] }, "unauthorised"],
  [{ message: "Unprocessable", errors: [{ code: 3503 }] }, "malformed"],
  [{ message: "Gone", errors: [] }, "malformed"],
  [{ data: {} }, "malformed"],
  [[], "malformed"],
  ["<html></html>", "malformed"],
])("%j is %s", (value, kind) => expect(readMyParcel(body(value))).toMatchObject({ ok: false, error: { kind } }));

test("a shipment that does not exist is not found", () => {
  expect(readings({ message: "x", errors: [{ code: 3001, message: "Shipment not found" }] })).toMatchObject([
    { found: false },
  ]);
});
