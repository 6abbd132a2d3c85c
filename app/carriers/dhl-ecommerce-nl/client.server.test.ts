import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollDhlEcommerceNl, testDhlEcommerceNl } from "./client.server.ts";

const NOW = "2026-05-20T10:00:00.000Z";

function answering(status: number, body: string) {
  const urls: string[] = [];
  const http: ProviderHttp = async ({ url }) => {
    urls.push(url);
    return { status, headers: {}, body: new TextEncoder().encode(body) };
  };
  return { http, urls };
}

test.each([
  [{ trackingNumber: "JVGL06152000000123", postalCode: "7411 qq" }, "JVGL06152000000123%2B7411QQ"],
  [{ trackingNumber: "JVGL06152000000123" }, "JVGL06152000000123"],
  [{ trackingNumber: "A&B,C", postalCode: "" }, "A%26B%2CC"],
])("the key of %j", async (query, key) => {
  const { http, urls } = answering(404, "No parcel found for the given key(s)");
  expect(await pollDhlEcommerceNl(http, {}, query, NOW)).toMatchObject({ ok: true, value: { found: false } });
  expect(urls).toEqual([`https://api-gw.dhlparcel.nl/track-trace?key=${key}`]);
});

test("of several keys the parcel that was asked for", async () => {
  const { http } = answering(200, JSON.stringify([{ barcode: "JVGL1" }, { barcode: "JVGL2" }]));
  const result = await pollDhlEcommerceNl(http, {}, { trackingNumber: "JVGL2" }, NOW);
  expect(result).toMatchObject({ ok: true, value: { trackingNumber: "JVGL2" } });
});

test.each([
  [404, "<html>Not Found</html>", "malformed"],
  [400, "[]", "malformed"],
  [502, "", "unavailable"],
])("HTTP %i with %j is %s", async (status, body, kind) => {
  const result = await pollDhlEcommerceNl(answering(status, body).http, {}, { trackingNumber: "JVGL1" }, NOW);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});

test("reached, and no proof to be had", async () => {
  const { http } = answering(404, "No parcel found for the given key(s)");
  expect(await testDhlEcommerceNl(http, {})).toEqual({ ok: true, value: { mayReadProof: false } });
});
