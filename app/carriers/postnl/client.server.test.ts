import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollPostnl, postnlUpdates, testPostnl } from "./client.server.ts";

const NOW = "2026-03-09T15:00:00.000Z";
const DELIVERED = {
  CurrentStatus: {
    Shipment: { Barcode: "3SWDRD410255381", Status: { TimeStamp: "09-03-2026 14:07:12", StatusCode: "11" } },
  },
};
const NOT_FOUND = { CurrentStatus: {}, Warnings: [{ Message: "No shipment found", Code: "2" }] };

function answering(status: [number, unknown], signature: [number, unknown]) {
  const asked: { url: string; apikey: string | undefined }[] = [];
  const http: ProviderHttp = async ({ url, headers }) => {
    asked.push({ url, apikey: headers?.apikey });
    const [code, body] = url.includes("/signature/") ? signature : status;
    return { status: code, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
  };
  return { http, asked };
}

test("asks with the key, for a barcode that cannot leave its place in the address", async () => {
  const { http, asked } = answering([200, NOT_FOUND], [500, {}]);
  await pollPostnl(http, { apiKey: "invented" }, { trackingNumber: "3S/../x?y" }, NOW);
  expect(asked).toEqual([
    { url: "https://api.postnl.nl/shipment/v2/status/barcode/3S%2F..%2Fx%3Fy?detail=true", apikey: "invented" },
  ]);
});

test("asks for the signature only once the parcel is delivered, and does without it", async () => {
  const { http, asked } = answering([200, DELIVERED], [429, {}]);
  const result = await pollPostnl(http, { apiKey: "invented" }, { trackingNumber: "3SWDRD410255381" }, NOW);
  expect(asked).toHaveLength(2);
  expect(result).toMatchObject({
    ok: true,
    value: { current: { status: "delivered" }, warnings: ["the signature could not be asked for: rate_limited"] },
  });
});

test.each([
  [400, "malformed"],
  [405, "malformed"],
])("HTTP %i is %s", async (status, kind) => {
  const { http } = answering([status, NOT_FOUND], [200, {}]);
  const result = await pollPostnl(http, { apiKey: "invented" }, { trackingNumber: "3SWDRD410255381" }, NOW);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});

test.each([
  [
    "may",
    [200, { Signature: {}, Warnings: [{ Message: "No signature found" }] }],
    { ok: true, value: { mayReadProof: true } },
  ],
  ["may not", [403, {}], { ok: true, value: { mayReadProof: false } }],
  ["cannot tell", [503, {}], { ok: false, error: { kind: "unavailable", reason: "HTTP 503" } }],
] as const)("a key that %s read signatures", async (_name, signature, expected) => {
  const { http } = answering([200, NOT_FOUND], [...signature]);
  expect(await testPostnl(http, { apiKey: "invented" })).toEqual(expected);
});

test("asks for what changed in a period, in Dutch time, by the customer's number", async () => {
  const { http, asked } = answering(
    [200, [{ Barcode: "3SWDRD410255381", Status: { Timestamp: "2026-07-14T12:31:44", StatusCode: "11" } }]],
    [500, {}],
  );
  const period = { from: "2026-07-14T10:00:00.000Z", until: "2026-07-14T12:00:00.000Z" };
  const credentials = { apiKey: "invented", customerNumber: "10407733" };
  expect(await postnlUpdates.ask(http, credentials, period, NOW)).toMatchObject({
    ok: true,
    value: [{ trackingNumber: "3SWDRD410255381", current: { status: "delivered", at: "2026-07-14T10:31:44.000Z" } }],
  });
  expect(asked.map(({ url }) => url)).toEqual([
    "https://api.postnl.nl/shipment/v2/status/10407733/updatedshipments?period=2026-07-14T12%3A00%3A00&period=2026-07-14T14%3A00%3A00",
  ]);
  expect([postnlUpdates.canAsk(credentials), postnlUpdates.canAsk({ apiKey: "invented" })]).toEqual([true, false]);
});
