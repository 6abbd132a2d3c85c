import { describe, expect, test } from "vitest";
import { readGlsNl } from "./read.ts";

const read = (body: unknown) => readGlsNl(new TextEncoder().encode(JSON.stringify(body)));
const delivered = {
  eventNo: 3,
  reasonNo: 0,
  descriptionEN: "The parcel has been delivered.",
  date: "2026-02-12T10:20:31Z",
};
const only = (...events: object[]) => {
  const result = read({ parcels: [{ parcelNo: "38120177000014", events }] });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value[0]!;
};

test.each([
  ["M. HOEKSTRA", "M. HOEKSTRA"],
  ["Received by M. Hoekstra", "M. Hoekstra"],
  ["LÃ©onie de Wit", "Léonie de Wit"],
  ["Léonie de Wit", "Léonie de Wit"],
  ["Šárka Nováková", "Šárka Nováková"],
  ["", null],
  ["14", null],
  [undefined, null],
])("the details %j name %j", (details, receiver) => {
  expect(only({ ...delivered, details }).current?.receiver).toBe(receiver);
});

test("the details of another event name nobody who received anything", () => {
  const event = { ...delivered, descriptionEN: "The parcel has reached the parcel center.", details: "Utrecht" };
  expect(only(event).current).toMatchObject({ status: "in_transit", receiver: null });
});

test.each([
  ["2026-02-12T10:20:31Z", "2026-02-12T10:20:31.000Z"],
  ["2026-02-12T11:20:31", "2026-02-12T10:20:31.000Z"],
  ["2026-08-12T11:20:31", "2026-08-12T09:20:31.000Z"],
  ["2026-08-12T11:20:31.5+02:00", "2026-08-12T09:20:31.500Z"],
])("the time %s", (date, at) => expect(only({ ...delivered, date }).current?.at).toBe(at));

test("the newest event is the present state, however the list stands", () => {
  const out = {
    eventNo: 11,
    descriptionEN: "The parcel is expected to be delivered during the day.",
    date: "2026-02-12T05:30:00Z",
  };
  for (const reading of [only(delivered, out), only(out, delivered)]) {
    expect(reading.current).toMatchObject({ status: "delivered", code: "3.0" });
    expect(reading.events.map(({ code }) => code)).toEqual(["11", "3.0"]);
  }
});

test("of two events of one moment the one that GLS tells first is the newer, where it tells the newest first", () => {
  const pre = { eventNo: 0, descriptionEN: "The parcel was handed over to GLS.", date: "2026-02-10T15:00:00Z" };
  const hub = { ...delivered, eventNo: 2, descriptionEN: "The parcel has reached the parcel center." };
  expect(only(delivered, hub, pre).current).toMatchObject({ code: "3.0" });
});

test("an event without a usable time is told, not dated", () => {
  expect(only({ ...delivered, date: null })).toMatchObject({ current: null, warnings: ["no usable time at code 3.0"] });
});

describe("what stands in place of an answer", () => {
  test.each([
    [
      { title: "Unauthorized", status: 401 },
      { kind: "unauthorised", reason: "Unauthorized" },
    ],
    [{ error: true, status: "401", message: "Invalid credentials" }, { kind: "unauthorised" }],
    [{ statusCode: 429, message: "Rate limit is exceeded. Try again in 56 seconds." }, { retryAfterSeconds: 56 }],
    [
      { title: "Too Many Requests", status: 429 },
      { kind: "rate_limited", retryAfterSeconds: null },
    ],
    [{ title: "Bad Request", status: 400 }, { kind: "malformed" }],
    [{ title: "Internal Server Error", status: 500 }, { kind: "unavailable" }],
    [{ message: "Something went wrong" }, { kind: "unavailable" }],
  ])("%j", (body, error) => expect(read(body)).toMatchObject({ ok: false, error }));
});

describe("a proof of delivery", () => {
  const pods = (podBlob: string | null) => {
    const result = read({ pods: [{ parcelNumber: "38120177000014", podBlob }] });
    return result.ok ? result.value[0]! : undefined;
  };
  test("is what its bytes are, its padding cut off", () => {
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0x10, 0xff, 0xd9];
    const padded = btoa(String.fromCharCode(...jpeg, ...Array<number>(50).fill(0)));
    expect(pods(padded)?.proof).toEqual([{ kind: "document", mediaType: "image/jpeg", bytes: Uint8Array.from(jpeg) }]);
  });
  test("that nobody can read is told", () => {
    expect(pods("aGVsbG8=")).toMatchObject({
      found: true,
      proof: [],
      warnings: ["the proof of delivery is no image or document that can be read"],
    });
  });
  test("may be absent", () => expect(pods(null)).toMatchObject({ found: false, warnings: [] }));
});

describe("a weight", () => {
  const weightOf = (fields: object) => {
    const result = read({ parcels: [{ parcelNo: "38120177000014", events: [], ...fields }] });
    return result.ok ? result.value[0]!.weight : undefined;
  };
  test.each([
    [
      { suppliedWeight: 1.5, weightedWeight: 1.42 },
      { grams: 1420, measured: true },
    ],
    [
      { suppliedWeight: 1.5, weightedWeight: null },
      { grams: 1500, measured: false },
    ],
    [
      { suppliedWeight: 1.5, weightedWeight: 0 },
      { grams: 1500, measured: false },
    ],
    [{}, undefined],
    [{ weightedWeight: "heavy" }, undefined],
  ])("%j", (fields, expected) => expect(weightOf(fields)).toStrictEqual(expected));
});
