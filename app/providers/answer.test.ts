import { describe, expect, test } from "vitest";
import { ask, jsonOf, retryAfterSeconds, statusFailure, textOf } from "./answer.ts";
import type { ProviderAnswer } from "./provider.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const answer = (status: number, headers: Record<string, string> = {}, body = "{}"): ProviderAnswer => ({
  status,
  headers,
  body: new TextEncoder().encode(body),
});

describe("what a status means at every provider", () => {
  test.each([
    [200, undefined],
    [204, undefined],
    [400, undefined],
    [404, undefined],
    [401, { kind: "unauthorised", reason: "HTTP 401" }],
    [403, { kind: "unauthorised", reason: "HTTP 403" }],
    [408, { kind: "unavailable", reason: "HTTP 408" }],
    [429, { kind: "rate_limited", retryAfterSeconds: null }],
    [500, { kind: "unavailable", reason: "HTTP 500" }],
    [503, { kind: "unavailable", reason: "HTTP 503" }],
  ])("%i", (status, failure) => expect(statusFailure(answer(status), NOW)).toEqual(failure));
});

describe("Retry-After", () => {
  test.each([
    ["30", NOW, 30],
    ["0", null, 0],
    ["Sat, 21 Nov 2026 10:02:00 GMT", NOW, 120],
    ["Sat, 21 Nov 2026 09:00:00 GMT", NOW, 0],
    ["Sat, 21 Nov 2026 10:02:00 GMT", null, null],
    ["soon", NOW, null],
    ["", NOW, null],
  ])("%s", (text, now, seconds) => expect(retryAfterSeconds({ "Retry-After": text }, now)).toBe(seconds));

  test("absent", () => expect(retryAfterSeconds({}, NOW)).toBeNull());
});

describe("asking", () => {
  const request = { method: "GET", url: "https://provider.example/" } as const;

  test("hands on what speaks of the parcel", async () => {
    expect(await ask(async () => answer(404), request, NOW)).toEqual({ ok: true, value: answer(404) });
  });

  test.each(["sleutel…", "key\u200b", "key\nx-other: 1", "€"])(
    "a key such as %j is wrong without asking",
    async (key) => {
      const asked = () => Promise.reject(new Error("asked"));
      expect(await ask(asked, { ...request, headers: { apikey: key } }, NOW)).toEqual({
        ok: false,
        error: { kind: "unauthorised", reason: "a character that cannot be sent" },
      });
    },
  );

  test("a provider that cannot be reached is unavailable", async () => {
    const unreached = () => Promise.reject(new Error("no answer within 30 s"));
    expect(await ask(unreached, request, NOW)).toEqual({
      ok: false,
      error: { kind: "unavailable", reason: "no answer within 30 s" },
    });
  });
});

describe("bodies", () => {
  test("keeps ids that a double cannot hold", () => {
    expect(jsonOf(answer(200, {}, '{"id":9007199254740993}').body)).toEqual({
      ok: true,
      value: { id: "9007199254740993" },
    });
  });

  test.each([
    ["<!DOCTYPE html><html></html>", "an HTML page instead of JSON"],
    ["", "an empty body instead of JSON"],
    ['{"cut":', "not JSON"],
  ])("%j is malformed", (body, reason) => {
    expect(jsonOf(answer(200, {}, body).body)).toEqual({ ok: false, error: { kind: "malformed", reason } });
  });

  test("a byte order mark is no part of the text", () => expect(textOf(answer(200, {}, "\uFEFF{}").body)).toBe("{}"));
});
