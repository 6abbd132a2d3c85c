import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollGlsNl, testGlsNl } from "./client.server.ts";

const NOW = "2026-02-12T12:00:00.000Z";
const CREDENTIALS = { userName: "shop", password: "secret" };
const QUERY = { trackingNumber: "38120177000014" };
const DELIVERED = {
  parcels: [
    {
      parcelNo: "38120177000014",
      events: [{ eventNo: 3, descriptionEN: "The parcel has been delivered.", date: "2026-02-12T10:20:31Z" }],
    },
  ],
};

type Step = [status: number, body: unknown];
function answering(details: Step, pod: Step) {
  const asked: { url: string; body: unknown }[] = [];
  const http: ProviderHttp = async ({ url, body }) => {
    asked.push({ url, body: JSON.parse(body ?? "null") });
    const [status, answer] = url.endsWith("/pod/v1") ? pod : details;
    const text = answer === undefined ? "" : JSON.stringify(answer);
    return { status, headers: {}, body: new TextEncoder().encode(text) };
  };
  return { http, asked };
}

test("asks with the credentials in the body, and for proof only once delivered", async () => {
  const body = { userName: "shop", password: "secret", parcelNumbers: ["38120177000014"] };
  const unknown = answering([204, undefined], [200, {}]);
  expect(await pollGlsNl(unknown.http, CREDENTIALS, QUERY, NOW)).toMatchObject({ ok: true, value: { found: false } });
  expect(unknown.asked).toEqual([{ url: "https://api.gls.nl/tt/V1/api/parcel/v1/details", body }]);
  const there = answering([200, DELIVERED], [204, undefined]);
  expect(await pollGlsNl(there.http, CREDENTIALS, QUERY, NOW)).toMatchObject({
    ok: true,
    value: { found: true, current: { status: "delivered" }, proof: [], warnings: [] },
  });
  expect(there.asked[1]).toEqual({ url: "https://api.gls.nl/tt/V1/api/pod/v1", body });
});

test("does without proof that it may not read", async () => {
  const { http } = answering([200, DELIVERED], [403, {}]);
  expect(await pollGlsNl(http, CREDENTIALS, QUERY, NOW)).toMatchObject({
    ok: true,
    value: { warnings: ["the proof of delivery could not be asked for: unauthorised"] },
  });
});

test.each([
  [{ message: "Rate limit is exceeded. Try again in 56 seconds." }, 56],
  [{ message: "Too many" }, null],
])("waits as long as GLS says in words: %j", async (body, retryAfterSeconds) => {
  const result = await pollGlsNl(answering([429, body], [200, {}]).http, CREDENTIALS, QUERY, NOW);
  expect(result).toEqual({ ok: false, error: { kind: "rate_limited", retryAfterSeconds } });
});

test.each<[string, Step, unknown]>([
  ["may", [204, undefined], { ok: true, value: { mayReadProof: true } }],
  ["may not", [401, {}], { ok: true, value: { mayReadProof: false } }],
  ["cannot tell", [500, {}], { ok: false, error: { kind: "unavailable", reason: "HTTP 500" } }],
])("credentials that %s read proof", async (_name, pod, expected) => {
  expect(await testGlsNl(answering([204, undefined], pod).http, CREDENTIALS)).toEqual(expected);
});
