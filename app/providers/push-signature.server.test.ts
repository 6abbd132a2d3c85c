import { describe, expect, test } from "vitest";
import { bodyHash, hmacMatches, secretMatches } from "./push-signature.server.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("HMAC-SHA256", () => {
  test.each([
    // The vector that Sendcloud publishes.
    ['{"key": "value"}', "secretkey", "hex", "1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a"],
    ['{"a":1}', "testsecret", "base64", "D0pgSp6a0YIDSzIk+2FySp7xJ8LV3jVUmVzDH5zDxJk="],
  ] as const)("%s by %s in %s", (body, key, encoding, signature) => {
    expect(hmacMatches(bytes(body), key, signature, encoding)).toBe(true);
    expect(hmacMatches(bytes(body), key, `${signature}\n`, encoding)).toBe(true);
    expect(hmacMatches(bytes(`${body} `), key, signature, encoding)).toBe(false);
    expect(hmacMatches(bytes(body), `${key}2`, signature, encoding)).toBe(false);
    expect(hmacMatches(bytes(body), key, signature.slice(1), encoding)).toBe(false);
    expect(hmacMatches(bytes(body), key, undefined, encoding)).toBe(false);
    expect(hmacMatches(bytes(body), key, "", encoding)).toBe(false);
    expect(hmacMatches(bytes(body), undefined, signature, encoding)).toBe(false);
    expect(hmacMatches(bytes(body), "", signature, encoding)).toBe(false);
  });

  test("hexadecimal digits count in either case, base64 does not", () => {
    const hex = "1EED4B3D41F4653AC64FD56F1BF1CBFD349E4482CBC11DFF7134BD93E5DA4B0A";
    expect(hmacMatches(bytes('{"key": "value"}'), "secretkey", hex, "hex")).toBe(true);
    const base64 = "d0pgSp6a0YIDSzIk+2FySp7xJ8LV3jVUmVzDH5zDxJk=";
    expect(hmacMatches(bytes('{"a":1}'), "testsecret", base64, "base64")).toBe(false);
  });
});

test.each([
  ["agreed", "agreed", true],
  ["agreed", "agreed ", false],
  ["agree", "agreed", false],
  [undefined, "agreed", false],
  ["", "", false],
  ["agreed", undefined, false],
])("a repeated secret %j for %j: %s", (given, expected, matches) => {
  expect(secretMatches(given, expected)).toBe(matches);
});

test("a push without a name is named by its body", () => {
  expect(bodyHash(bytes("{}"))).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});
