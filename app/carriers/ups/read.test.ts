import { describe, expect, test } from "vitest";
import { readUps } from "./read.ts";

const GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const body = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const readings = (value: unknown) => {
  const read = readUps(body(value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const activity = (type: string, code: string, statusCode: string, gmtTime: string) => ({
  date: "20261013",
  time: "000000",
  gmtDate: "20261013",
  gmtTime,
  location: { address: { city: "UTRECHT", countryCode: "NL" } },
  status: { type, code, statusCode, description: code },
});
const DELIVERED = activity("D", "FS", "011", "124205");
const OUT = activity("I", "OT", "021", "061500");
const parcel = (deliveryInformation: object | undefined, over: object = {}) => ({
  trackingNumber: "1ZWEER010399000016",
  currentStatus: { type: "D", code: "FS", statusCode: "011", description: "Delivered" },
  activity: [DELIVERED, OUT],
  packageAddress: [
    { type: "ORIGIN", name: "JANSSEN BV" },
    { type: "DESTINATION", name: "DEMO OFFICE", attentionName: "Anna de Wit" },
  ],
  deliveryInformation,
  ...over,
});
const answer = (...parcels: object[]) => ({
  trackResponse: { shipment: [{ inquiryNumber: "1ZWEER010399000016", package: parcels }] },
});
const one = (deliveryInformation: object | undefined, over: object = {}) =>
  readings(answer(parcel(deliveryInformation, over)))[0]!;

describe("how a delivered parcel was handed over", () => {
  test.each([
    [{ receivedBy: "DE WIT", location: "Residential" }, "delivered", "to_addressee", "DE WIT"],
    [{ receivedBy: "A. DE WIT", location: "Front Door" }, "delivered", "to_addressee", "A. DE WIT"],
    [{ receivedBy: "JANSSEN", location: "Residential" }, "delivered", "unknown", "JANSSEN"],
    [{ receivedBy: "JANSSEN", location: "Front Door" }, "delivered", "unknown", "JANSSEN"],
    [{ receivedBy: "JANSSEN", location: "Neighbor" }, "delivered", "to_neighbour", "JANSSEN"],
    [{ receivedBy: "", location: "Front Door" }, "delivered", "to_safe_place", null],
    [{ location: "Mail Box" }, "delivered", "in_mailbox", null],
    [{ location: "Reception" }, "delivered", "unknown", null],
    [{ receivedBy: "DRIVER RELEASE" }, "delivered", "unknown", "DRIVER RELEASE"],
    [{ location: "UPS Access Point" }, "ready_for_pickup", "waiting_at_point", null],
    [{}, "delivered", "unknown", null],
    [undefined, "delivered", "unknown", null],
  ])("%j: %s, %s", (information, status, handover, receiver) => {
    expect(one(information).current).toMatchObject({ status, handover, receiver });
  });

  test("at an access point the parcel waits, unless the addressee is who received it", () => {
    const point = { accessPointInformation: { pickupByDate: "20261023" } };
    expect(one({ receivedBy: "KIOSK" }, point).current).toMatchObject({
      status: "ready_for_pickup",
      handover: "waiting_at_point",
      receiver: "KIOSK",
    });
    expect(one({ receivedBy: "DE WIT" }, point).current).toMatchObject({
      status: "delivered",
      handover: "collected_at_point",
    });
    expect(one({ receivedBy: "DE WIT" }, { accessPointInformation: {} }).current?.handover).toBe("to_addressee");
  });

  test("nothing of it is said of a parcel that is still out", () => {
    const over = { currentStatus: OUT.status, activity: [OUT] };
    const { current } = one({ receivedBy: "DE WIT", location: "Front Door" }, over);
    expect(current).toMatchObject({ status: "out_for_delivery", handover: null, receiver: null, place: "UTRECHT" });
  });
});

describe("the present state", () => {
  test("is the newest activity of the current status, and not told twice", () => {
    const { events, current } = one({ receivedBy: "DE WIT" });
    expect(events.map(({ code, at }) => [code, at])).toEqual([
      ["OT", "2026-10-13T06:15:00.000Z"],
      ["FS", "2026-10-13T12:42:05.000Z"],
    ]);
    expect(current).toEqual(events[1]);
  });

  test("without such an activity has the time of delivery, local", () => {
    const over = {
      activity: [OUT],
      deliveryDate: { type: "DEL", date: "20261013" },
      deliveryTime: { type: "DEL", endTime: "144205" },
    };
    const { events, current } = one({ receivedBy: "DE WIT" }, over);
    expect(current).toMatchObject({ handover: "to_addressee", at: "2026-10-13T12:42:05.000Z" });
    expect(events).toHaveLength(2);
  });

  test("a scheduled day is no time of delivery", () => {
    const over = {
      activity: [OUT],
      deliveryDate: [{ type: "SDD", date: "20261014" }],
      deliveryTime: { type: "EDW", endTime: "200000" },
    };
    expect(one({}, over).current?.at).toBe("2026-10-13T06:15:00.000Z");
  });

  test("the words of an exception do not make a delivery", () => {
    const status = { type: "X", code: "FS", statusCode: "011", description: "Delivered" };
    const { current, warnings } = one({}, { currentStatus: status, activity: [{ ...DELIVERED, status }] });
    expect(current).toMatchObject({ status: "unknown", handover: null });
    expect(warnings).toEqual(["unknown code FS"]);
  });

  test("a parcel without activities is known, and no more", () => {
    expect(one({}, { activity: null, currentStatus: null })).toMatchObject({ found: true, events: [], current: null });
  });
});

describe("proof", () => {
  test("signature, photo and letter are known by their bytes", () => {
    const { proof, warnings } = one({
      signature: { image: `${GIF}AAAA` },
      deliveryPhoto: { photo: base64("%PDF-1.4\n%%EOF\n") },
      pod: { content: base64("<html><body>Proof of Delivery</body></html>") },
    });
    expect(proof.map(({ kind, mediaType }) => [kind, mediaType])).toEqual([
      ["signature", "image/gif"],
      ["photo", "application/pdf"],
      ["document", "text/html"],
    ]);
    expect(warnings).toEqual([]);
  });

  test("what is none leaves a warning; an empty field is no proof that is missing", () => {
    const { proof, warnings } = one({
      signature: { image: base64("<html></html>") },
      deliveryPhoto: { photo: "" },
      pod: { content: "not base64!" },
    });
    expect(proof).toEqual([]);
    expect(warnings).toEqual(["proof not read: signature", "proof not read: document"]);
  });
});

describe("shipments", () => {
  test("each package is a reading; a single one may come without its list", () => {
    expect(
      readings(answer(parcel({}), parcel({}, { trackingNumber: "1ZB" }))).map((one) => one.trackingNumber),
    ).toEqual(["1ZWEER010399000016", "1ZB"]);
    const bare = { trackResponse: { shipment: { package: parcel({}, { activity: DELIVERED }) } } };
    expect(readings(bare)).toMatchObject([{ found: true, current: { status: "delivered" } }]);
  });

  test("a warning instead of a package is not found; other warnings are passed on", () => {
    const warned = (code: string) => ({
      trackResponse: { shipment: [{ inquiryNumber: "1ZA", warnings: [{ code, message: "Said so" }] }] },
    });
    expect(readings(warned("TW0001"))).toMatchObject([{ found: false, trackingNumber: "1ZA", warnings: [] }]);
    expect(readings(warned("TW9999"))).toMatchObject([{ found: false, warnings: ["TW9999 Said so"] }]);
  });

  test("no shipment at all is not found", () => {
    expect(readings({ trackResponse: { shipment: [] } })).toMatchObject([{ found: false }]);
  });
});

describe("pushes of Track Alert", () => {
  const push = (activityStatus: object, over: object = {}) => ({
    trackingNumber: " 1ZWEER010399000016",
    localActivityDate: "20261013",
    localActivityTime: "144205",
    gmtActivityDate: "",
    gmtActivityTime: "",
    activityLocation: { city: "Utrecht", country: "NL" },
    activityStatus,
    ...over,
  });
  const FS = { type: "D", code: "FS", description: "Delivered", descriptionCode: "011" };

  test("a delivery names who received it, whose name nobody compared", () => {
    const [reading] = readings(push(FS, { receivedBy: "DE WIT", deliveryPhoto: GIF }));
    expect(reading).toMatchObject({
      trackingNumber: "1ZWEER010399000016",
      current: { handover: "unknown", receiver: "DE WIT", place: "Utrecht", at: "2026-10-13T12:42:05.000Z" },
      proof: [{ kind: "photo", mediaType: "image/gif" }],
      warnings: [],
    });
  });

  test.each([
    [{ type: "I", code: "OT", descriptionCode: 17 }, "out_for_delivery"],
    [{ type: "M", code: "MP", descriptionCode: "003" }, "confirmed"],
    [{ type: "D", code: null, descriptionCode: 11 }, "delivered"],
  ])("%j is %s", (status, expected) => {
    expect(readings(push(status))[0]?.current?.status).toBe(expected);
  });
});

describe("refusals", () => {
  const refused = (code: string) => ({ response: { errors: [{ code, message: "Said so" }] } });

  test("an unknown number is not found, an impossible one with its reason", () => {
    expect(readings(refused("TW0001"))).toMatchObject([{ found: false, warnings: [] }]);
    expect(readings(refused("TV1002"))).toMatchObject([{ found: false, warnings: ["TV1002 Said so"] }]);
  });

  test.each([
    [refused("250003"), "unauthorised"],
    [refused("250002"), "unauthorised"],
    [{ errors: [{ code: "UJ0001", message: "Invalid token" }] }, "unauthorised"],
    [refused("10429"), "rate_limited"],
    [refused("99999"), "malformed"],
    [{ response: { errors: [] } }, "malformed"],
    [{ trackResponse: "string" }, "malformed"],
    [[], "malformed"],
    ["<html></html>", "malformed"],
  ])("%j is %s", (value, kind) => expect(readUps(body(value))).toMatchObject({ ok: false, error: { kind } }));
});
