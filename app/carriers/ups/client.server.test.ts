import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollUps, testUps } from "./client.server.ts";

const NOW = "2026-10-13T12:00:00.000Z";
const QUERY = { trackingNumber: "1Z 1" };
const TOKEN = { access_token: "token-1", token_type: "Bearer", expires_in: "14399" };
const FOUND = {
  trackResponse: { shipment: [{ package: [{ trackingNumber: "1Z 1", activity: [], currentStatus: null }] }] },
};

let accounts = 0;
/** Credentials that no other test has a token for. */
const credentials = () => ({ clientId: `client-${++accounts}`, clientSecret: "secret" });

function answering(...answers: [status: number, body: unknown][]) {
  const asked: Parameters<ProviderHttp>[0][] = [];
  const http: ProviderHttp = async (request) => {
    const [status, body] = answers[asked.length]!;
    asked.push(request);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return { status, headers: { "retry-after": "30" }, body: new TextEncoder().encode(text) };
  };
  return { http, asked };
}

test("asks for a token, then for the parcel with every proof", async () => {
  const { http, asked } = answering([200, TOKEN], [200, FOUND]);
  const account = { clientId: "client", clientSecret: "secret", merchantId: "1A2B3C" };
  expect(await pollUps(http, account, QUERY, NOW)).toMatchObject({ ok: true, value: { found: true } });
  expect(asked[0]).toEqual({
    method: "POST",
    url: "https://onlinetools.ups.com/security/v1/oauth/token",
    headers: {
      authorization: "Basic Y2xpZW50OnNlY3JldA==",
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
      "x-merchant-id": "1A2B3C",
    },
    body: "grant_type=client_credentials",
  });
  expect(asked[1]).toMatchObject({
    method: "GET",
    url:
      "https://onlinetools.ups.com/api/track/v1/details/1Z%201" +
      "?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=true",
    headers: { authorization: "Bearer token-1", transactionsrc: "weerwoord" },
  });
  expect(asked[1]?.headers?.transid).toMatch(/^[0-9a-f-]{36}$/);
});

test("a token serves until it ends", async () => {
  const { http, asked } = answering([200, TOKEN], [200, FOUND], [200, FOUND], [200, TOKEN], [200, FOUND]);
  const account = credentials();
  for (const now of [NOW, "2026-10-13T15:00:00.000Z", "2026-10-13T15:59:59.000Z"]) {
    expect(await pollUps(http, account, QUERY, now)).toMatchObject({ ok: true });
  }
  expect(asked.map(({ method }) => method)).toEqual(["POST", "GET", "GET", "POST", "GET"]);
});

test("a token that is refused before its time is asked for once more", async () => {
  const { http, asked } = answering(
    [200, TOKEN],
    [401, {}],
    [200, { ...TOKEN, access_token: "token-2" }],
    [200, FOUND],
  );
  expect(await pollUps(http, credentials(), QUERY, NOW)).toMatchObject({ ok: true });
  expect(asked.at(-1)?.headers?.authorization).toBe("Bearer token-2");
});

test.each([
  [
    [
      [401, {}],
      [401, {}],
    ],
    { kind: "unauthorised" },
  ],
  [
    [[400, { response: { errors: [{ code: "250003", message: "Invalid" }] } }]].flatMap((one) => [one, one]),
    { kind: "unauthorised" },
  ],
  [[[429, {}]], { kind: "rate_limited", retryAfterSeconds: 30 }],
  [[[200, "<html></html>"]], { kind: "malformed" }],
  [[[200, { token_type: "Bearer" }]], { kind: "malformed" }],
  [
    [
      [200, TOKEN],
      [429, {}],
    ],
    { kind: "rate_limited", retryAfterSeconds: 30 },
  ],
  [
    [
      [200, TOKEN],
      [503, {}],
    ],
    { kind: "unavailable" },
  ],
  [
    [
      [200, TOKEN],
      [200, "<html></html>"],
    ],
    { kind: "malformed" },
  ],
  [
    [
      [200, TOKEN],
      [404, "<html></html>"],
    ],
    { kind: "malformed" },
  ],
] as const)("%j", async (answers, error) => {
  const { http } = answering(...(answers as unknown as [number, unknown][]));
  expect(await pollUps(http, credentials(), QUERY, NOW)).toMatchObject({ ok: false, error });
});

test.each([
  [404, { response: { errors: [{ code: "TW0001", message: "Not found" }] } }],
  [404, { response: { errors: [{ code: "404", message: "Not found" }] } }],
  [200, { trackResponse: { shipment: [{ inquiryNumber: "1Z 1", warnings: [{ code: "TW0001" }] }] } }],
])("%i %j is not found", async (status, body) => {
  const { http } = answering([200, TOKEN], [status, body]);
  expect(await pollUps(http, credentials(), QUERY, NOW)).toMatchObject({
    ok: true,
    value: { found: false, trackingNumber: "1Z 1" },
  });
});

test("credentials that are given a token work; whether proof may be read is not known", async () => {
  expect(await testUps(answering([200, TOKEN]).http, credentials())).toEqual({
    ok: true,
    value: { mayReadProof: null },
  });
  expect(await testUps(answering([401, {}]).http, credentials())).toMatchObject({ error: { kind: "unauthorised" } });
});
