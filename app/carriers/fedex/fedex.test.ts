import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ProviderHttp, Credentials } from "#app/providers/provider.ts";
import { pollFedex, testFedex } from "./client.server.ts";
import { fedexPush } from "./push.server.ts";
import { readFedex } from "./read.ts";

const fixture = (file: string) =>
  readFileSync(resolve(import.meta.dirname, "../../../tests/fixtures/carriers/fedex", file));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const NOW = "2026-11-21T10:00:00.000Z";
const AT = "2026-11-12T14:21:00+01:00";

function parcel(result: unknown) {
  const read = readFedex(encode({ output: { completeTrackResults: [{ trackResults: result }] } }));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value[0];
}

const inState = (code: string, ...scans: string[]) =>
  parcel({
    latestStatusDetail: { code },
    scanEvents: [...scans, code].map((eventType, hour) => ({ eventType, date: `2026-11-12T1${hour}:00:00+01:00` })),
  });

describe("every code known", () => {
  test.each([
    ["DL", "delivered", "unknown"],
    ["IN", "confirmed", null],
    ["OC", "confirmed", null],
    ["PU", "carrier_picked_up", null],
    ["PX", "carrier_picked_up", null],
    ["OD", "out_for_delivery", null],
    ["DE", "attempted_delivery", null],
    ["HL", "ready_for_pickup", "waiting_at_point"],
    ["HP", "ready_for_pickup", "waiting_at_point"],
    ["CA", "failure", null],
    ["RS", "failure", "returned"],
    ["CD", "delayed", null],
    ["DD", "delayed", null],
    ["DY", "delayed", null],
    ["PD", "delayed", null],
    ["SE", "delayed", null],
  ])("%s is %s, %s", (code, status, handover) => {
    expect(inState(code)).toMatchObject({ current: { status, handover, code }, warnings: [] });
  });

  const moving = "AA AC AD AE AF AO AP AR AS AX CC CH CP DP EA ED EO FD IP IT IX LO OF OX PF PL PM SF";
  test.each(moving.split(" "))("%s is on its way", (code) => {
    expect(inState(code)).toMatchObject({ current: { status: "in_transit", handover: null }, warnings: [] });
  });
});

test("delivered to another destination than asked is not explained", () => {
  expect(inState("DO")).toMatchObject({
    current: { status: "unknown", handover: null },
    warnings: ["unknown code DO"],
  });
});

test("a delivery that follows a return is the sender's", () => {
  expect(inState("DL", "RS")).toMatchObject({
    current: { status: "delivered", handover: "returned" },
    warnings: ["delivered after a return to the sender had begun"],
  });
});

test("times without an offset are no times, and delivered without a time is told", () => {
  const dateAndTimes = [{ type: "ACTUAL_DELIVERY", dateTime: "2026-11-12T14:21:00" }];
  expect(parcel({ latestStatusDetail: { code: "DL" }, dateAndTimes })).toMatchObject({
    found: true,
    current: null,
    warnings: ["delivery without a readable time", "delivered without a time"],
  });
});

describe("who received", () => {
  test.each([
    [{ receivedByName: "J.DE WIT" }, "J.DE WIT"],
    [{ receivedByName: "RECEPTION", signedByName: "J.DE WIT" }, "J.DE WIT"],
    [{ receivedByName: "J.DE WIT", signedByName: "Signature not required" }, "J.DE WIT"],
    [{ receivedByName: "Signature release on file" }, null],
    [{ receivedByName: "." }, null],
    [{ receivedByName: "" }, null],
    [{}, null],
  ])("%j", (deliveryDetails, receiver) => {
    const dateAndTimes = { type: "ACTUAL_DELIVERY", dateTime: AT };
    expect(parcel({ latestStatusDetail: { code: "DL" }, dateAndTimes, deliveryDetails })?.current).toMatchObject({
      receiver,
      handover: "unknown",
    });
  });
});

test("a compressed answer that lies about its length or is cut off is malformed", () => {
  const whole = gzipSync(encode({ output: { documents: [] } }));
  const huge = whole.slice();
  huge.set([0xff, 0xff, 0xff, 0xff], huge.length - 4);
  for (const body of [huge, whole.slice(0, 20)])
    expect(readFedex(body)).toMatchObject({ ok: false, error: { kind: "malformed" } });
  expect(readFedex(whole)).toMatchObject({ ok: true });
});

test("a document that is no document is told", () => {
  expect(readFedex(encode({ output: { documents: ["aGVsbG8="] } }))).toMatchObject({
    ok: true,
    value: [{ proof: [], warnings: ["a document that is neither an image nor a PDF"] }],
  });
});

test("a token is kept, replaced once when refused, and the document is asked for by its own use of the number", async () => {
  const files = ["token.json", "unauthorised.json", "token.json", "delivered.json", "document.json", "not-found.json"];
  const asked: { path: string; body: string; authorization: string | undefined }[] = [];
  const http: ProviderHttp = async ({ url, body = "", headers }) => {
    const file = files[asked.push({ path: new URL(url).pathname, body, authorization: headers?.authorization }) - 1];
    if (file === undefined) throw new Error("asked too often");
    return { status: file === "unauthorised.json" ? 401 : 200, headers: {}, body: fixture(file) };
  };
  const credentials = { clientId: "keeps & asks", clientSecret: "s" };
  expect(await pollFedex(http, credentials, { trackingNumber: "794612345674" }, NOW)).toMatchObject({ ok: true });
  expect(await pollFedex(http, credentials, { trackingNumber: "2" }, NOW)).toMatchObject({
    ok: true,
    value: { found: false },
  });
  expect(asked.map(({ path }) => path.split("/").at(-1))).toEqual(
    "token trackingnumbers token trackingnumbers trackingdocuments trackingnumbers".split(" "),
  );
  expect(asked[0]?.body).toBe("grant_type=client_credentials&client_id=keeps+%26+asks&client_secret=s");
  expect(asked[3]?.authorization).toBe("Bearer not.a.real.token");
  expect(JSON.parse(asked[4]?.body ?? "")).toEqual({
    trackDocumentDetail: { documentType: "SIGNATURE_PROOF_OF_DELIVERY", documentFormat: "PDF" },
    trackDocumentSpecification: [
      {
        trackingNumberInfo: {
          trackingNumber: "794612345674",
          trackingNumberUniqueId: "2461301000~794612345674~FX",
          carrierCode: "FDXE",
        },
      },
    ],
  });
});

test("a test of the connection logs in", async () => {
  const http: ProviderHttp = async () => ({ status: 200, headers: {}, body: fixture("token.json") });
  expect(await testFedex(http, {})).toEqual({ ok: true, value: { mayReadProof: null } });
});

test("the known vector of HMAC-SHA256 in base64", () => {
  const request = {
    headers: { "fdx-signature": "D0pgSp6a0YIDSzIk+2FySp7xJ8LV3jVUmVzDH5zDxJk=" },
    body: encode({ a: 1 }),
  };
  expect(fedexPush.verify(request, { securityToken: "testsecret" })).toBe(true);
  expect(fedexPush.verify(request, { securityToken: "testsecret2" })).toBe(false);
});

test("without a security token nothing is FedEx's, not even what an empty one signs", () => {
  const body = encode({ a: 1 });
  const headers = { "fdx-signature": createHmac("sha256", "").update(body).digest("base64") };
  for (const credentials of [{}, { securityToken: "" }] as Credentials[])
    expect(fedexPush.verify({ headers, body }, credentials)).toBe(false);
});
