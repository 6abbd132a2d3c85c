import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollMyParcel, testMyParcel } from "./client.server.ts";

const NOW = "2026-10-24T12:00:00.000Z";
const CREDENTIALS = { apiKey: "weerwoord-test-key" };
const QUERY = { trackingNumber: "3SMYPW 1" };
const LISTED = { data: { shipments: [{ id: 17, barcode: "3SMYPW 1" }] } };
const TRACED = {
  data: { tracktraces: [{ code: "I01", time: "2026-10-24 15:09:53", status: { current: 19 }, history: [] }] },
};

function answering(...answers: [status: number, body: unknown][]) {
  const asked: Parameters<ProviderHttp>[0][] = [];
  const http: ProviderHttp = async (request) => {
    const [status, body] = answers[asked.length]!;
    asked.push(request);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return { status, headers: { "retry-after": "120" }, body: new TextEncoder().encode(text) };
  };
  return { http, asked };
}

test("asks for the shipment of the barcode, then where it is", async () => {
  const { http, asked } = answering([200, LISTED], [200, TRACED]);
  const polled = await pollMyParcel(http, CREDENTIALS, QUERY, NOW);
  expect(polled).toMatchObject({
    ok: true,
    value: { trackingNumber: "3SMYPW 1", current: { handover: "to_safe_place", at: "2026-10-24T13:09:53.000Z" } },
  });
  expect(asked.map(({ url }) => url)).toEqual([
    "https://api.myparcel.nl/shipments?barcode=3SMYPW%201",
    "https://api.myparcel.nl/tracktraces/17?extra_info=delivery_moment",
  ]);
  for (const { headers } of asked) {
    expect(headers).toEqual({
      authorization: "bearer d2Vlcndvb3JkLXRlc3Qta2V5",
      accept: "application/json",
      "user-agent": "Weerwoord/1",
    });
  }
});

test.each([
  ["no such barcode", [[200, { data: { shipments: [] } }]]],
  ["only other barcodes", [[200, { data: { shipments: [{ id: 1, barcode: "3SMYPW 12" }] } }]]],
  ["404", [[404, {}]]],
  [
    "a shipment without track and trace",
    [
      [200, LISTED],
      [200, { data: { tracktraces: [] } }],
    ],
  ],
] as const)("not found: %s", async (_name, answers) => {
  const { http } = answering(...(answers as unknown as [number, unknown][]));
  expect(await pollMyParcel(http, CREDENTIALS, QUERY, NOW)).toMatchObject({
    ok: true,
    value: { found: false, trackingNumber: "3SMYPW 1" },
  });
});

test.each([
  [[[401, {}]], { kind: "unauthorised" }],
  [[[429, {}]], { kind: "rate_limited", retryAfterSeconds: 120 }],
  [[[500, {}]], { kind: "unavailable" }],
  [[[200, "<html></html>"]], { kind: "malformed" }],
  [[[422, { message: "x", errors: [{ code: 3000, message: "Access Denied" }] }]], { kind: "unauthorised" }],
  [
    [
      [200, LISTED],
      [429, {}],
    ],
    { kind: "rate_limited", retryAfterSeconds: 120 },
  ],
  [
    [
      [200, LISTED],
      [200, "<html></html>"],
    ],
    { kind: "malformed" },
  ],
] as const)("%j", async (answers, error) => {
  const { http } = answering(...(answers as unknown as [number, unknown][]));
  expect(await pollMyParcel(http, CREDENTIALS, QUERY, NOW)).toMatchObject({ ok: false, error });
});

test("a key that works lists shipments, any or none", async () => {
  for (const answer of [LISTED, { data: { shipments: [] } }]) {
    expect(await testMyParcel(answering([200, answer]).http, CREDENTIALS)).toEqual({
      ok: true,
      value: { mayReadProof: false },
    });
  }
});
