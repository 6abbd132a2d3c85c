import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollDpd, testDpd } from "./client.server.ts";
import { readDpd } from "./read.ts";
import { usInstant } from "./us-time.ts";

const fixture = (file: string) =>
  readFileSync(resolve(import.meta.dirname, "../../../tests/fixtures/carriers/dpd", file));
const NOW = "2026-11-21T10:00:00.000Z";

/** A parcel with these statuses, all reached, and of these the one marked as current. */
function parcel(statuses: { status: string; date?: string; current?: boolean }[]) {
  const steps = statuses.map(
    ({ status, date = "11/11/2026 9:00:00 AM", current = false }) =>
      `<statusInfo><status>${status}</status><date><content>${date}</content></date>
       <statusHasBeenReached>true</statusHasBeenReached><isCurrentStatus>${current}</isCurrentStatus></statusInfo>`,
  );
  const result = `<getTrackingDataResponse><trackingresult>${steps.join("")}</trackingresult></getTrackingDataResponse>`;
  const read = readDpd(new TextEncoder().encode(`<e:Envelope><e:Body>${result}</e:Body></e:Envelope>`));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value[0];
}

test.each([
  ["SHIPMENT", "confirmed", null],
  ["PickedUp", "carrier_picked_up", null],
  ["BetweenDepots", "in_transit", null],
  ["Depot", "in_transit", null],
  ["Courier", "out_for_delivery", null],
  ["ParcelShop", "ready_for_pickup", "waiting_at_point"],
  ["DeliveryFailure", "attempted_delivery", null],
  ["ReturningFromDelivery", "attempted_delivery", null],
  ["Delivered", "delivered", "unknown"],
  ["ENA", "confirmed", null],
  ["ORI", "in_transit", null],
  ["HUI", "in_transit", null],
  ["DLI", "in_transit", null],
  ["DLR", "in_transit", null],
  ["DLO", "out_for_delivery", null],
  ["DEY", "delivered", "unknown"],
  ["DEYY", "delivered", "unknown"],
  ["DEHD", "ready_for_pickup", "waiting_at_point"],
  ["DEHDY", "ready_for_pickup", "waiting_at_point"],
  ["DODEI", "ready_for_pickup", "waiting_at_point"],
  ["DODEY", "delivered", "collected_at_point"],
  ["DODEYY", "delivered", "collected_at_point"],
  ["DEN", "failure", null],
  ["DODEN", "failure", null],
  ["SPR", "failure", "returned"],
])("%s is %s, %s", (status, meaning, handover) => {
  expect(parcel([{ status, current: true }])).toMatchObject({
    current: { status: meaning, handover, code: status },
    warnings: [],
  });
});

test.each([
  ["8/17/2026 7:11:26 PM", "2026-08-17T17:11:26.000Z"],
  ["11/11/2026 12:04:55 PM", "2026-11-11T11:04:55.000Z"],
  ["11/11/2026 12:04:55 AM", "2026-11-10T23:04:55.000Z"],
  ["1/2/2026 1:00 AM", "2026-01-02T00:00:00.000Z"],
  // The hour that occurs twice is the first one; the one that is skipped is as if the clock had not been put forward.
  ["10/25/2026 2:30:00 AM", "2026-10-25T00:30:00.000Z"],
  ["3/29/2026 2:30:00 AM", "2026-03-29T01:30:00.000Z"],
])("%s is %s", (text, instant) => expect(usInstant(text)).toBe(instant));

test.each(["17/8/2026 7:11:26 PM", "8/17/2026 13:11:26 PM", "8/17/2026 0:11:26 AM", "8/17/2026", "2026-08-17", ""])(
  "%j is no time of DPD's",
  (text) => expect(usInstant(text)).toBeUndefined(),
);

test("the marked status is the present one, even when another is later", () => {
  const reading = parcel([
    { status: "Courier", date: "11/11/2026 9:00:00 AM" },
    { status: "Delivered", date: "11/11/2026 10:00:00 AM", current: true },
    { status: "Depot", date: "11/11/2026 11:00:00 AM" },
  ]);
  expect(reading?.current?.code).toBe("Delivered");
  expect(reading?.events.map(({ code }) => code)).toEqual(["Courier", "Delivered", "Depot"]);
});

test("without a mark the latest status is the present one", () => {
  const reading = parcel([
    { status: "Depot", date: "11/11/2026 11:00:00 PM" },
    { status: "Courier", date: "11/11/2026 9:00:00 AM" },
  ]);
  expect(reading?.current?.code).toBe("Depot");
});

test("a present status without a readable time is told, and no older one takes its place", () => {
  const reading = parcel([{ status: "Courier" }, { status: "Delivered", date: "soon", current: true }]);
  expect(reading).toMatchObject({ current: null, warnings: ["status Delivered without a readable time"] });
});

test("a fault says what it is", () => {
  expect(readDpd(fixture("authentication-fault.xml"))).toEqual({
    ok: false,
    error: {
      kind: "unauthorised",
      reason: "DELICOM_ERR_AUTHENTICATION: The delisId or the password is not right.",
    },
  });
  const other = "<E:Envelope><E:Body><E:Fault><faultstring>Broken</faultstring></E:Fault></E:Body></E:Envelope>";
  expect(readDpd(new TextEncoder().encode(other.replaceAll("E:", "soap:")))).toEqual({
    ok: false,
    error: { kind: "unavailable", reason: "Broken" },
  });
});

/** Answers each request in turn with a fixture; remembers what was asked. */
function inTurn(...files: string[]) {
  const asked: { url: string; body: string }[] = [];
  const http: ProviderHttp = async ({ url, body = "" }) => {
    const file = files[asked.push({ url, body }) - 1];
    if (file === undefined) throw new Error("asked too often");
    return { status: file.includes("fault") ? 500 : 200, headers: {}, body: fixture(file) };
  };
  return { http, asked };
}

test("a refused token is replaced once, and a good one is kept", async () => {
  const credentials = { delisId: "KEEPS", password: "a<b", country: "be" };
  const { http, asked } = inTurn(
    "login.xml",
    "authentication-fault.xml",
    "login.xml",
    "delivered.xml",
    "delivered.xml",
  );
  expect(await pollDpd(http, credentials, { trackingNumber: "1" }, NOW)).toMatchObject({ ok: true });
  expect(await pollDpd(http, credentials, { trackingNumber: "2" }, NOW)).toMatchObject({
    ok: true,
    value: { trackingNumber: "2" },
  });
  expect(asked.map(({ url }) => new URL(url).host)).toEqual(new Array(5).fill("wsshipper.dpd.be"));
  expect(asked[0]?.body).toContain("<password>a&#60;b</password>");
  expect(asked[4]?.body).toContain("<authToken>bm90LWEtcmVhbC10b2tlbg==</authToken>");
  expect(asked[4]?.body).toContain("<parcelLabelNumber>2</parcelLabelNumber>");
});

test("a password that is wrong is asked about twice, not for ever", async () => {
  const { http, asked } = inTurn("authentication-fault.xml", "authentication-fault.xml");
  const result = await pollDpd(http, { delisId: "WRONG" }, { trackingNumber: "1" }, NOW);
  expect(result).toMatchObject({ ok: false, error: { kind: "unauthorised" } });
  expect(asked).toHaveLength(2);
});

test("a test of the connection logs in", async () => {
  const { http, asked } = inTurn("login.xml");
  expect(await testDpd(http, { delisId: "A", password: "b" })).toEqual({ ok: true, value: { mayReadProof: false } });
  expect(asked[0]?.url).toBe("https://wsshipper.dpd.nl/soap/services/LoginService/V2_1");
});
