import { describe, expect, test } from "vitest";
import { readGls } from "./read.ts";

const read = (body: unknown) => readGls(new TextEncoder().encode(JSON.stringify(body)));
const PARCEL = {
  requested: "71290011842",
  unitno: "71290011842",
  status: "DELIVERED",
  statusDateTime: "2026-02-12T11:20:31+0100",
  events: [],
};
const only = (fields: object) => {
  const result = read({ parcels: [{ ...PARCEL, ...fields }] });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value[0]!;
};

test.each([
  ["2026-02-12T11:20:31+0100", "2026-02-12T10:20:31.000Z"],
  ["2026-08-12T11:20:31+0200", "2026-08-12T09:20:31.000Z"],
  ["2026-08-12T11:20:31+02:00", "2026-08-12T09:20:31.000Z"],
  ["2026-08-12T11:20:31", "2026-08-12T09:20:31.000Z"],
])("the time %s", (statusDateTime, at) => expect(only({ statusDateTime }).current?.at).toBe(at));

test("a parcel shop stays one though the status says delivered later: who has it is not said", () => {
  const events = [{ code: "DELIVD.PARCELSHOP", eventDateTime: "2026-02-11T15:00:00+0100", city: "Deventer" }];
  const reading = only({ events });
  expect(reading.current).toMatchObject({ status: "delivered", handover: "unknown" });
  expect(reading.events.map(({ handover }) => handover)).toEqual(["waiting_at_point", "unknown"]);
});

test("events of one moment stand in the order in which they happened: GLS tells the newest first", () => {
  const eventDateTime = "2026-02-12T06:00:00+0100";
  const events = ["OUTDEL.NORMAL", "INBOUD.NORMAL"].map((code) => ({ code, eventDateTime }));
  expect(only({ events }).events.map(({ code }) => code)).toEqual(["INBOUD.NORMAL", "OUTDEL.NORMAL", "DELIVERED"]);
});

test("a state or time that nobody can use", () => {
  expect(only({ status: "FINAL" })).toMatchObject({
    current: { status: "unknown", handover: null },
    warnings: ["unknown code FINAL"],
  });
  expect(only({ statusDateTime: "" })).toMatchObject({ current: null, warnings: ["no usable time at code DELIVERED"] });
});

describe("parcels that GLS could not look up", () => {
  const failed = (errorCode: string) => ({ requested: "1", errorCode, errorMessage: "Why" });

  test.each([
    ["E_404_01", { ok: true, value: [{ found: false, trackingNumber: "1", warnings: [] }] }],
    ["E_404_02", { ok: true, value: [{ found: false, warnings: [] }] }],
    ["E_400_01", { ok: true, value: [{ found: false, warnings: ["E_400_01 Why"] }] }],
    ["E_400_03", { ok: true, value: [{ found: false, warnings: ["E_400_03 Why"] }] }],
    ["E_500_01", { ok: false, error: { kind: "unavailable", reason: "E_500_01 Why" } }],
  ])("%s", (code, expected) => {
    expect(read({ parcels: [failed(code)] })).toMatchObject(expected);
    expect(read({ errorCode: code, errorMessage: "Why" }).ok).toBe(expected.ok);
  });

  test("do not spoil the others", () => {
    const result = read({ parcels: [failed("E_500_01"), PARCEL] });
    expect(result.ok && result.value.map(({ trackingNumber }) => trackingNumber)).toEqual(["71290011842"]);
  });
});

test("one reference, several parcels: each is its own", () => {
  const parcels = ["71290011842", "71290011843"].map((unitno) => ({ ...PARCEL, requested: "W-2041", unitno }));
  const result = read({ parcels });
  expect(result.ok && result.value.map(({ trackingNumber }) => trackingNumber)).toEqual(["71290011842", "71290011843"]);
});

test.each([
  [{ type: "about:blank", title: "Not Found", status: 404, detail: "No static resource" }, "malformed"],
  [{ type: "about:blank", title: "Bad Request", status: 400, detail: "Failed to convert" }, "malformed"],
  [{ fault: { faultstring: "Expired", detail: { errorcode: "steps.jwt.TokenExpired" } } }, "unauthorised"],
  [{ fault: { faultstring: "Quota", detail: { errorcode: "policies.ratelimit.QuotaViolation" } } }, "rate_limited"],
])("%j is %s, and never a parcel not found", (body, kind) => {
  expect(read(body)).toMatchObject({ ok: false, error: { kind } });
});
