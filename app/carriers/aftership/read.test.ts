import { describe, expect, test } from "vitest";
import { readAfterShip } from "./read.ts";

const body = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const readings = (value: unknown) => {
  const read = readAfterShip(body(value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const checkpoint = (subtag: string, checkpoint_time: string, over: object = {}) => ({
  checkpoint_time,
  country_region: "NLD",
  city: "Utrecht",
  message: subtag,
  tag: subtag.split("_")[0],
  subtag,
  ...over,
});
const tracking = (subtag: string, over: object = {}) => ({
  tracking_number: "3SAFSH1",
  slug: "postnl-3s",
  tag: subtag.split("_")[0],
  subtag,
  checkpoints: [checkpoint("InTransit_002", "2026-10-23T17:45:10"), checkpoint(subtag, "2026-10-24T14:42:00")],
  ...over,
});
const answer = (...trackings: object[]) => ({ meta: { code: 200 }, data: { pagination: {}, trackings } });
const one = (subtag: string, over: object = {}) => readings(answer(tracking(subtag, over)))[0]!;

describe("a tracking", () => {
  test("names who signed, and only for a delivery", () => {
    const over = { signed_by: "A. de Wit", delivery_location_type: "front_door" };
    const { events, current, warnings } = one("Delivered_001", over);
    expect(events.map(({ code, receiver, place }) => [code, receiver, place])).toEqual([
      ["InTransit_002", null, "Utrecht"],
      ["Delivered_001", "A. de Wit", "front_door, Utrecht"],
    ]);
    expect(current).toEqual(events[1]);
    expect(current?.handover).toBe("unknown");
    expect(warnings).toEqual([]);
  });

  test.each([
    ["2026-07-01T12:00:00", "NLD", "2026-07-01T10:00:00.000Z"],
    ["2026-12-01T12:00:00", "NLD", "2026-12-01T11:00:00.000Z"],
    ["2026-07-01T12:00:00", "GBR", "2026-07-01T11:00:00.000Z"],
    ["2026-10-25T02:30:00", "BEL", "2026-10-25T00:30:00.000Z"],
    ["2026-07-01T12:00:00+0200", null, "2026-07-01T10:00:00.000Z"],
    ["2026-07-01T12:00:00Z", "USA", "2026-07-01T12:00:00.000Z"],
    ["2026-07-01", "NLD", "2026-06-30T22:00:00.000Z"],
  ])("%s in %s is %s", (time, country, at) => {
    const checkpoints = [checkpoint("Delivered_001", time, { country_region: country })];
    expect(one("Delivered_001", { checkpoints })).toMatchObject({ current: { at }, warnings: [] });
  });

  test("a local time of nowhere is read as UTC, and says so", () => {
    const checkpoints = [checkpoint("InTransit_001", "2021-01-14T00:52:00", { country_region: null })];
    const { current, warnings } = one("InTransit_001", { checkpoints });
    expect(current?.at).toBe("2021-01-14T00:52:00.000Z");
    expect(warnings).toEqual(["time without zone: 2021-01-14T00:52:00"]);
  });

  test("a checkpoint without a time is left out, and says so", () => {
    const checkpoints = [checkpoint("InTransit_001", "soon"), { ...checkpoint("InTransit_003", ""), city: null }];
    const { events, warnings } = one("InTransit_001", { checkpoints });
    expect(events).toEqual([]);
    expect(warnings).toEqual(["time not read: soon", "time not read: none"]);
  });
});

describe("the present state", () => {
  test("that no checkpoint tells has the time of the delivery", () => {
    const { events, current } = one("Delivered_002", {
      checkpoints: [checkpoint("AvailableForPickup_001", "2026-10-24T14:42:00")],
      shipment_delivery_date: "2026-10-26T11:20:00",
      destination_country_region: "NLD",
      signed_by: "De Wit",
    });
    expect(current).toMatchObject({
      handover: "collected_at_point",
      at: "2026-10-26T10:20:00.000Z",
      receiver: "De Wit",
    });
    expect(events).toHaveLength(2);
  });

  test("without any time is that of the last checkpoint", () => {
    const { current } = one("AvailableForPickup_001", {
      checkpoints: [checkpoint("InTransit_003", "2026-10-24T14:42:00")],
      pickup_location: "Boekhandel Voorstraat",
    });
    expect(current).toMatchObject({ handover: "waiting_at_point", place: "Boekhandel Voorstraat" });
    expect(current?.at).toBe("2026-10-24T12:42:00.000Z");
  });

  test("without any checkpoint cannot be placed in time", () => {
    expect(one("Delivered_001", { checkpoints: [] })).toMatchObject({ found: true, events: [], current: null });
  });

  test("that has expired is what was last heard", () => {
    const { current, warnings } = one("Expired_001", {
      checkpoints: [checkpoint("InTransit_003", "2026-10-24T14:42:00")],
    });
    expect(current).toMatchObject({ status: "in_transit", code: "InTransit_003" });
    expect(warnings).toEqual(["no news for 30 days: AfterShip has stopped asking"]);
  });

  test("that is pending is not found, unless something was heard", () => {
    expect(one("Pending_001", { checkpoints: [] })).toMatchObject({ found: false, trackingNumber: "3SAFSH1" });
    const heard = [checkpoint("InTransit_003", "2026-10-24T14:42:00")];
    expect(one("Pending_001", { checkpoints: heard })).toMatchObject({
      found: true,
      current: { status: "in_transit" },
    });
  });

  test.each([[{ return_to_sender: true }], [{ shipment_direction: "return" }]])(
    "of a parcel that goes back: %j",
    (over) => {
      expect(one("Delivered_001", over).current).toMatchObject({ status: "delivered", handover: "returned" });
    },
  );
});

describe("proof", () => {
  test("is linked by its kind; what is not explained is no signature", () => {
    const { links, warnings } = one("Delivered_001", {
      proof_of_delivery: [
        { type: "Signature", url: "https://proofs.example/1.png" },
        { type: "image", url: "https://proofs.example/2.jpg" },
        { type: null, url: "https://proofs.example/3" },
      ],
    });
    expect(links.map(({ kind }) => kind)).toEqual(["signature", "photo", "photo"]);
    expect(warnings).toEqual([]);
  });

  test.each(["http://proofs.example/1.png", "javascript:alert(1)", "proof.png", ""])("%j is no link", (url) => {
    const { links, warnings } = one("Delivered_001", { proof_of_delivery: [{ type: "image", url }] });
    expect(links).toEqual([]);
    expect(warnings).toEqual(["proof not read: image"]);
  });
});

describe("bodies", () => {
  test("one tracking, a list, a webhook say the same", () => {
    const expected = readings(answer(tracking("Delivered_003")));
    expect(readings({ meta: { code: 200 }, data: tracking("Delivered_003") })).toEqual(expected);
    expect(readings({ event: "tracking_update", event_id: "e", msg: tracking("Delivered_003"), ts: 1 })).toEqual(
      expected,
    );
  });

  test("webhooks about dates say nothing of a parcel's way", () => {
    expect(readings({ event: "edd_revise", event_id: "e", msg: tracking("InTransit_001"), ts: 1 })).toEqual([]);
  });

  test.each([
    [{ meta: { code: 4004, message: "Tracking does not exist." }, data: {} }, []],
    [{ meta: { code: 404, type: "NotFound" }, data: {} }, []],
    [{ meta: { code: 4012, message: "Cannot detect courier." } }, ["4012 Cannot detect courier."]],
    [answer(), []],
  ])("%j is not found", (value, warnings) => expect(readings(value)).toMatchObject([{ found: false, warnings }]));

  test.each([
    [{ meta: { code: 401, message: "Invalid API key." }, data: {} }, "unauthorised"],
    [{ meta: { code: 429, message: "Too many." }, data: {} }, "rate_limited"],
    [{ meta: { code: 503, message: "Down." }, data: {} }, "unavailable"],
    [{ meta: { code: 4003, message: "Exists." }, data: {} }, "malformed"],
    [{ meta: { code: 200 }, data: { hello: "world" } }, "malformed"],
    [{ event: "tracking_update", msg: {} }, "malformed"],
    [[], "malformed"],
    ["<html></html>", "malformed"],
  ])("%j is %s", (value, kind) => expect(readAfterShip(body(value))).toMatchObject({ ok: false, error: { kind } }));
});
