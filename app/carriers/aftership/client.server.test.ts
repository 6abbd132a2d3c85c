import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollAfterShip, testAfterShip } from "./client.server.ts";

const NOW = "2026-10-24T12:00:00.000Z";
const CREDENTIALS = { apiKey: "key" };
const QUERY = { trackingNumber: "3SAFSH 1" };
const tracking = (subtag: string, time: string | null, over: object = {}) => ({
  tracking_number: "3SAFSH 1",
  tag: subtag.split("_")[0],
  subtag,
  checkpoints: time === null ? [] : [{ checkpoint_time: time, tag: subtag.split("_")[0], subtag }],
  ...over,
});
const listed = (...trackings: object[]) => ({ meta: { code: 200 }, data: { trackings } });

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: Parameters<ProviderHttp>[0][] = [];
  const http: ProviderHttp = async (request) => {
    asked.push(request);
    return { status, headers, body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)) };
  };
  return { http, asked };
}

test("asks for the number", async () => {
  const { http, asked } = answering(200, listed(tracking("Delivered_002", "2026-10-24T10:00:00Z")));
  expect(await pollAfterShip(http, CREDENTIALS, QUERY, NOW)).toMatchObject({
    ok: true,
    value: { found: true, current: { handover: "collected_at_point" }, warnings: [] },
  });
  expect(asked).toEqual([
    {
      method: "GET",
      url: "https://api.aftership.com/tracking/2026-07/trackings?tracking_numbers=3SAFSH%201",
      headers: { "as-api-key": "key", accept: "application/json" },
    },
  ]);
});

test("of several carriers that know a number the newest news counts, and that is said", async () => {
  const older = tracking("InTransit_001", "2026-10-20T10:00:00Z");
  const newer = tracking("Delivered_001", "2026-10-24T10:00:00Z");
  for (const both of [listed(older, newer), listed(newer, older)]) {
    const polled = await pollAfterShip(answering(200, both).http, CREDENTIALS, QUERY, NOW);
    expect(polled).toMatchObject({
      value: {
        current: { code: "Delivered_001" },
        warnings: ["several carriers know this number; the newest news counts"],
      },
    });
  }
});

test("a second carrier that has heard nothing is none", async () => {
  const both = listed(tracking("Pending_001", null), tracking("Delivered_001", "2026-10-24T10:00:00Z"));
  const polled = await pollAfterShip(answering(200, both).http, CREDENTIALS, QUERY, NOW);
  expect(polled).toMatchObject({ value: { current: { code: "Delivered_001" }, warnings: [] } });
});

test.each([
  [200, listed()],
  [200, listed(tracking("Delivered_001", null, { tracking_number: "another" }))],
  [200, listed(tracking("Pending_001", null))],
  [404, { meta: { code: 4004, message: "Tracking does not exist." } }],
])("%i %j is not found", async (status, body) => {
  expect(await pollAfterShip(answering(status, body).http, CREDENTIALS, QUERY, NOW)).toMatchObject({
    ok: true,
    value: { found: false, trackingNumber: "3SAFSH 1" },
  });
});

test.each([
  [401, {}, {}, { kind: "unauthorised" }],
  [429, {}, { "X-RateLimit-Reset": "1792843260" }, { kind: "rate_limited", retryAfterSeconds: 60 }],
  [429, {}, { "x-ratelimit-reset": "1", "retry-after": "7" }, { kind: "rate_limited", retryAfterSeconds: 7 }],
  [429, {}, { "x-ratelimit-reset": "1" }, { kind: "rate_limited", retryAfterSeconds: 0 }],
  [429, {}, { "x-ratelimit-reset": "soon" }, { kind: "rate_limited", retryAfterSeconds: null }],
  [500, {}, {}, { kind: "unavailable" }],
  [200, "<html></html>", {}, { kind: "malformed" }],
  [400, listed(), {}, { kind: "malformed" }],
  [400, { meta: { code: 4001, message: "Bad." } }, {}, { kind: "malformed" }],
])("%i %j %j", async (status, body, headers: Record<string, string>, error) => {
  const { http } = answering(status, body, headers);
  expect(await pollAfterShip(http, CREDENTIALS, QUERY, NOW)).toMatchObject({ ok: false, error });
});

test("a key that works may list trackings; whether it sees proof is not known", async () => {
  expect(await testAfterShip(answering(200, listed()).http, CREDENTIALS)).toEqual({
    ok: true,
    value: { mayReadProof: null },
  });
  expect(await testAfterShip(answering(401, {}).http, CREDENTIALS)).toMatchObject({ error: { kind: "unauthorised" } });
});
