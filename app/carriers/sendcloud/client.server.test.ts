import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollSendcloud, testSendcloud } from "./client.server.ts";

const NOW = "2026-10-24T12:00:00.000Z";
const CREDENTIALS = { publicKey: "public", secretKey: "secret" };
const QUERY = { trackingNumber: "3SWEER 418" };

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: Parameters<ProviderHttp>[0][] = [];
  const http: ProviderHttp = async (request) => {
    asked.push(request);
    return { status, headers, body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)) };
  };
  return { http, asked };
}

test("asks for one parcel with both keys", async () => {
  const { http, asked } = answering(200, { events: [], tracking_numbers: [{ tracking_number: "3SWEER 418" }] });
  const polled = await pollSendcloud(http, CREDENTIALS, QUERY, NOW);
  expect(polled).toMatchObject({ ok: true, value: { found: true, trackingNumber: "3SWEER 418" } });
  expect(asked).toEqual([
    {
      method: "GET",
      url: "https://panel.sendcloud.sc/api/v3/parcels/tracking/3SWEER%20418",
      headers: { authorization: "Basic cHVibGljOnNlY3JldA==", accept: "application/json" },
    },
  ]);
});

test.each([
  [404, { detail: "Parcel does not exist" }, { ok: true, value: { found: false, trackingNumber: "3SWEER 418" } }],
  [401, {}, { ok: false, error: { kind: "unauthorised" } }],
  [403, {}, { ok: false, error: { kind: "unauthorised" } }],
  [429, {}, { ok: false, error: { kind: "rate_limited", retryAfterSeconds: 60 } }],
  [503, "<html></html>", { ok: false, error: { kind: "unavailable" } }],
  [200, "<html></html>", { ok: false, error: { kind: "malformed" } }],
  [422, { detail: [{ msg: "too long" }] }, { ok: false, error: { kind: "malformed" } }],
])("a poll answered with %i", async (status, body, expected) => {
  const { http } = answering(status, body, { "retry-after": "60" });
  expect(await pollSendcloud(http, CREDENTIALS, QUERY, NOW)).toMatchObject(expected);
});

test("a Sendcloud that is not reached is unavailable", async () => {
  const http: ProviderHttp = () => Promise.reject(new Error("no answer within 30 s"));
  const expected = { ok: false, error: { kind: "unavailable", reason: "no answer within 30 s" } };
  expect(await pollSendcloud(http, CREDENTIALS, QUERY, NOW)).toEqual(expected);
});

test.each([
  [404, { detail: "Parcel does not exist" }, { ok: true, value: { mayReadProof: false } }],
  [404, "<html></html>", { ok: false, error: { kind: "malformed" } }],
  [401, {}, { ok: false, error: { kind: "unauthorised" } }],
  [302, {}, { ok: false, error: { kind: "malformed" } }],
])("a connection answered with %i, %j", async (status, body, expected) => {
  expect(await testSendcloud(answering(status, body).http, CREDENTIALS)).toMatchObject(expected);
});
