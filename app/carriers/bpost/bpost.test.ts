import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollBpost, testBpost } from "./client.server.ts";
import { readBpost } from "./read.ts";

const fixture = (file: string) =>
  readFileSync(resolve(import.meta.dirname, "../../../tests/fixtures/carriers/bpost", file));
const NOW = "2026-11-21T10:00:00.000Z";

/** An item whose states lie an hour apart, in this order. */
function item(...codes: string[]) {
  const states = codes.map(
    (code, hour) => `<stateInfo><time>2026-11-12T0${hour}:00:00+01:00</time><stateCode>${code}</stateCode></stateInfo>`,
  );
  const result = readBpost(new TextEncoder().encode(`<itemTracking>${states.join("")}</itemTracking>`));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value[0]!;
}

describe("every code known", () => {
  test.each([
    ["U00", "delivered", "unknown"],
    ["U01", "delivered", "unknown"],
    ["U02", "delivered", "unknown"],
    ["U03", "delivered", "unknown"],
    ["U04", "delivered", "unknown"],
    ["U05", "delivered", "unknown"],
    ["U06", "delivered", "unknown"],
    ["U07", "delivered", "unknown"],
    ["U08", "delivered", "unknown"],
    ["N74", "ready_for_pickup", "waiting_at_point"],
    ["R13", "ready_for_pickup", "waiting_at_point"],
    ["L00", "out_for_delivery", null],
    ["T00", "in_transit", null],
    ["B03", "failure", null],
    ["B23", "failure", null],
    ["B04", "attempted_delivery", null],
    ["N01", "attempted_delivery", null],
    ["N02", "attempted_delivery", null],
    ["DELIVERED_AT_HOME", "delivered", "unknown"],
    ["DELIVERED_AT_NEIGHBOUR", "delivered", "to_neighbour"],
    ["DELIVERED_IN_MAILBOX", "delivered", "in_mailbox"],
    ["DELIVERED_TO_SAFEPLACE", "delivered", "to_safe_place"],
    ["PICKED_UP_IN_POST_POINT", "delivered", "collected_at_point"],
    ["PICKED_UP_IN_PARCEL_LOCKER", "delivered", "collected_at_point"],
    ["PICKED_UP_IN_POST_OFFICE", "delivered", "collected_at_point"],
    ["AVAILABLE_IN_POST_POINT", "ready_for_pickup", "waiting_at_point"],
    ["AVAILABLE_IN_PARCEL_LOCKER", "ready_for_pickup", "waiting_at_point"],
    ["AVAILABLE_IN_POST_OFFICE", "ready_for_pickup", "waiting_at_point"],
  ])("%s is %s, %s", (code, status, handover) => {
    expect(item(code)).toMatchObject({ current: { status, handover, code }, warnings: [] });
  });
});

test("a code outside the table means nothing and is told once", () => {
  expect(item("U09", "U09", "constructor")).toMatchObject({
    current: { status: "unknown", handover: null },
    warnings: ["unknown code U09", "unknown code constructor"],
  });
});

test("the latest state counts, whatever the order", () => {
  expect(item("T00", "N01", "R13", "U01").current).toMatchObject({ code: "U01", at: "2026-11-12T02:00:00.000Z" });
});

test("a state without a readable time is no event", () => {
  const body =
    "<itemTracking><itemCode>1</itemCode><stateInfo><time>soon</time><stateCode>U01</stateCode></stateInfo><pickupPoint/></itemTracking>";
  expect(readBpost(new TextEncoder().encode(body))).toMatchObject({
    ok: true,
    value: [{ trackingNumber: "1", events: [], current: null, warnings: ["state U01 without a readable time"] }],
  });
});

test("bpost's exception is its own trouble, and its words are kept on one line", () => {
  expect(readBpost(fixture("system-exception.xml"))).toEqual({
    ok: false,
    error: {
      kind: "unavailable",
      reason: "The request could not be carried out. Try again later, token 5b1e9c40",
    },
  });
});

test("asks with the account, and with the number as it is", async () => {
  const asked: unknown[] = [];
  const http: ProviderHttp = async (request) => {
    asked.push(request);
    return { status: 404, headers: {}, body: new Uint8Array() };
  };
  await pollBpost(http, { accountId: "1042", passphrase: "zin:één" }, { trackingNumber: "32/32" }, NOW);
  expect(asked).toEqual([
    {
      method: "GET",
      url: "https://api.parcel.bpost.cloud/services/trackedmail/item/32%2F32/trackingInfo",
      headers: { authorization: `Basic ${Buffer.from("1042:zin:één").toString("base64")}` },
    },
  ]);
});

test("a test of the connection takes an unknown item for success", async () => {
  const answering =
    (status: number): ProviderHttp =>
    async () => ({ status, headers: {}, body: new Uint8Array() });
  expect(await testBpost(answering(404), {})).toEqual({ ok: true, value: { mayReadProof: false } });
  expect(await testBpost(answering(401), {})).toEqual({
    ok: false,
    error: { kind: "unauthorised", reason: "HTTP 401" },
  });
});
