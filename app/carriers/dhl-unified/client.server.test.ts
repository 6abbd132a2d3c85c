import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollDhlUnified, testDhlUnified } from "./client.server.ts";

const NOW = "2026-04-02T12:00:00.000Z";
const CREDENTIALS = { apiKey: "invented", service: "parcel-de" };

function answering(status: number, body: unknown) {
  const asked: { url: string; key: string | undefined }[] = [];
  const http: ProviderHttp = async ({ url, headers }) => {
    asked.push({ url, key: headers?.["DHL-API-Key"] });
    return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
  };
  return { http, asked };
}
const NOT_FOUND = { status: 404, title: "No result found", detail: "No shipment with given tracking number found." };

test.each([
  [{ trackingNumber: "00340434292135100124", postalCode: "10117" }, "&recipientPostalCode=10117"],
  [{ trackingNumber: "00340434292135100124" }, ""],
])("always names the division: %j", async (query, postcode) => {
  const { http, asked } = answering(404, NOT_FOUND);
  expect(await pollDhlUnified(http, CREDENTIALS, query, NOW)).toMatchObject({ ok: true, value: { found: false } });
  const search = `trackingNumber=00340434292135100124${postcode}&service=parcel-de&language=en`;
  expect(asked).toEqual([{ url: `https://api-eu.dhl.com/track/shipments?${search}`, key: "invented" }]);
});

test("of several shipments the one that was asked for", async () => {
  const { http } = answering(200, { shipments: [{ id: "1" }, { id: "2" }] });
  const result = await pollDhlUnified(http, CREDENTIALS, { trackingNumber: "2" }, NOW);
  expect(result).toMatchObject({ ok: true, value: { trackingNumber: "2", found: true } });
});

test("another status is no answer", async () => {
  const result = await pollDhlUnified(answering(400, {}).http, CREDENTIALS, { trackingNumber: "2" }, NOW);
  expect(result).toEqual({ ok: false, error: { kind: "malformed", reason: "HTTP 400" } });
});

test("a key that works may or may not show proof", async () => {
  expect(await testDhlUnified(answering(404, NOT_FOUND).http, CREDENTIALS)).toEqual({
    ok: true,
    value: { mayReadProof: null },
  });
});
