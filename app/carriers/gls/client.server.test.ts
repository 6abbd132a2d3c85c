import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { pollGls, testGls } from "./client.server.ts";

const NOW = "2026-02-12T12:00:00.000Z";
const QUERY = { trackingNumber: "71290011842" };
const PARCELS = { parcels: [{ requested: "71290011842", errorCode: "E_404_01", errorMessage: "Resource Not Found" }] };

type Step = [status: number, body: unknown];
/** Answers token requests and tracking requests each from its own list, the last one over and over. */
function answering(tokenSteps: Step[], trackSteps: Step[]) {
  const asked: { what: string; authorization: string | undefined; body: string | undefined }[] = [];
  const http: ProviderHttp = async ({ url, headers, body }) => {
    const steps = url.endsWith("/token") ? tokenSteps : trackSteps;
    asked.push({ what: url, authorization: headers?.authorization, body });
    const [status, answer] = steps.length > 1 ? steps.shift()! : steps[0]!;
    return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) };
  };
  return { http, asked };
}
const grant = (token: string, seconds: number | string = 14_400): Step => [
  200,
  { access_token: token, token_type: "Bearer", expires_in: seconds },
];
// Tokens are kept between polls: each test has credentials of its own.
const credentials = (clientId: string) => ({ clientId, clientSecret: "s" });

test("a token is asked for once, and stands in every question", async () => {
  const { http, asked } = answering([grant("T1")], [[200, PARCELS]]);
  for (let n = 0; n < 2; n += 1) {
    expect(await pollGls(http, credentials("once"), QUERY, NOW)).toMatchObject({ ok: true, value: { found: false } });
  }
  const track = "https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/71290011842?showEvents=true";
  expect(asked).toEqual([
    {
      what: "https://api.gls-group.net/oauth2/v2/token",
      authorization: `Basic ${btoa("once:s")}`,
      body: "grant_type=client_credentials",
    },
    { what: track, authorization: "Bearer T1", body: undefined },
    { what: track, authorization: "Bearer T1", body: undefined },
  ]);
});

test("a token that has ended is replaced before it is used", async () => {
  const { http, asked } = answering([grant("T1", "600"), grant("T2")], [[200, PARCELS]]);
  await pollGls(http, credentials("ended"), QUERY, NOW);
  await pollGls(http, credentials("ended"), QUERY, "2026-02-12T12:10:00.000Z");
  expect(asked.map(({ authorization }) => authorization).filter((text) => text?.startsWith("Bearer"))).toEqual([
    "Bearer T1",
    "Bearer T2",
  ]);
});

test("a token refused before its time is replaced once, and not for ever", async () => {
  const expired: Step = [401, { fault: { faultstring: "Expired", detail: { errorcode: "steps.jwt.TokenExpired" } } }];
  const mended = answering([grant("T1"), grant("T2")], [expired, [200, PARCELS]]);
  expect(await pollGls(mended.http, credentials("refused"), QUERY, NOW)).toMatchObject({ ok: true });
  expect(mended.asked).toHaveLength(4);
  const hopeless = answering([grant("T1")], [expired]);
  expect(await pollGls(hopeless.http, credentials("hopeless"), QUERY, NOW)).toMatchObject({
    ok: false,
    error: { kind: "unauthorised" },
  });
  expect(hopeless.asked).toHaveLength(4);
});

test.each([
  [401, {}, "unauthorised"],
  [400, { error: "invalid_client" }, "unauthorised"],
  [200, { something: "else" }, "malformed"],
  [429, {}, "rate_limited"],
  [503, {}, "unavailable"],
])("no token: HTTP %i %j is %s, asked once", async (status, body, kind) => {
  const { http, asked } = answering([[status, body]], [[200, PARCELS]]);
  const result = await pollGls(http, credentials(`none ${status}`), QUERY, NOW);
  expect(result).toMatchObject({ ok: false, error: { kind } });
  expect(result).not.toHaveProperty("withToken");
  expect(asked).toHaveLength(1);
});

test("a tracking answer with another status is none", async () => {
  const { http } = answering([grant("T1")], [[404, { title: "Not Found", status: 404 }]]);
  expect(await pollGls(http, credentials("lost"), QUERY, NOW)).toMatchObject({
    ok: false,
    error: { kind: "malformed" },
  });
});

test("credentials that work, though there is no proof to read", async () => {
  const { http, asked } = answering([grant("T1")], [[500, {}]]);
  expect(await testGls(http, credentials("test"))).toEqual({ ok: true, value: { mayReadProof: false } });
  expect(asked).toHaveLength(1);
});
