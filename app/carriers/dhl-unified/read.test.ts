import { describe, expect, test } from "vitest";
import { readDhlUnified } from "./read.ts";

const read = (body: unknown) => readDhlUnified(new TextEncoder().encode(JSON.stringify(body)));
const only = (shipment: object) => {
  const result = read({ shipments: [{ id: "4821377790", ...shipment }] });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value[0]!;
};
const DELIVERED = { timestamp: "2026-04-02T11:15:00Z", statusCode: "delivered", description: "Delivered" };
const proof = (proofOfDelivery: object) => only({ status: DELIVERED, details: { proofOfDelivery } });

describe("the name of who signed", () => {
  test.each([
    [{ name: "M. Hoekstra", givenName: "X", familyName: "Y" }, "M. Hoekstra"],
    [{ givenName: "Marloes", familyName: "Hoekstra" }, "Marloes Hoekstra"],
    [{ familyName: "Hoekstra" }, "Hoekstra"],
    [{}, null],
  ])("%j", (signed, receiver) => expect(proof({ signed }).current?.receiver).toBe(receiver));

  test("is the receiver of a delivery alone", () => {
    const reading = only({
      status: DELIVERED,
      events: [{ timestamp: "2026-04-02T06:00:00Z", statusCode: "transit" }, DELIVERED],
      details: { proofOfDelivery: { signed: { name: "M. Hoekstra" } } },
    });
    expect(reading.events.map(({ receiver }) => receiver)).toEqual([null, "M. Hoekstra"]);
  });
});

describe("the files", () => {
  test("are links at DHL", () => {
    const { links } = proof({
      signatureUrl: "https://webpod.dhl.com/pod/signature?id=7",
      documentUrl: "https://proview.dhl.com/pod/7.pdf",
    });
    expect(links).toEqual([
      { kind: "signature", url: "https://webpod.dhl.com/pod/signature?id=7" },
      { kind: "document", url: "https://proview.dhl.com/pod/7.pdf" },
    ]);
  });

  test.each([
    "https://dhl.com.example.net/pod",
    "https://evildhl.com/pod",
    "http://webpod.dhl.com/pod",
    "https://user@127.0.0.1/dhl.com",
    "/pod/7",
  ])("%s does not get the merchant's key", (documentUrl) => {
    const reading = proof({ documentUrl });
    expect(reading.links).toEqual([]);
    expect(reading.warnings).toEqual(["the document lies outside DHL's own addresses and is not fetched"]);
  });
});

describe("times", () => {
  test.each([
    ["2026-04-02T11:15:00Z", "2026-04-02T11:15:00.000Z", []],
    ["2026-04-02T13:15:00+02:00", "2026-04-02T11:15:00.000Z", []],
    ["2026-04-02T13:15:00", "2026-04-02T11:15:00.000Z", ["times without zone read as Europe/Berlin"]],
    ["2026-12-02T13:15:00", "2026-12-02T12:15:00.000Z", ["times without zone read as Europe/Berlin"]],
  ])("%s", (timestamp, at, warnings) => {
    expect(only({ status: { ...DELIVERED, timestamp } })).toMatchObject({ current: { at }, warnings });
  });

  test("none", () => {
    const reading = only({ status: { statusCode: "delivered" } });
    expect(reading).toMatchObject({ current: null, events: [], warnings: ["no usable time at code delivered"] });
  });
});

test("one event may be a bare object, and tell how where the status does not", () => {
  const events = { timestamp: "2026-04-02T11:15:00Z", statusCode: "delivered", description: "Left with neighbour" };
  expect(only({ id: 4821377790, status: DELIVERED, events })).toMatchObject({
    trackingNumber: "4821377790",
    current: { status: "delivered", handover: "to_neighbour" },
  });
});

test.each([
  [404, { ok: true, value: [{ found: false }] }],
  [401, { ok: false, error: { kind: "unauthorised", reason: "Problem" } }],
  [429, { ok: false, error: { kind: "rate_limited", retryAfterSeconds: null } }],
  [503, { ok: false, error: { kind: "unavailable", reason: "Problem" } }],
  [400, { ok: false, error: { kind: "malformed", reason: "Problem" } }],
])("the problem %i", (status, expected) => expect(read({ status, title: "Problem" })).toMatchObject(expected));
