import { expect, test } from "vitest";
import { hashLinkToken, isLinkToken, newLinkToken } from "./link-token.server.ts";

test("a token holds 128 bits and is another each time", () => {
  const tokens = Array.from({ length: 100 }, newLinkToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(16);
});

test("only the token that was kept is known again", () => {
  const token = newLinkToken();
  const kept = hashLinkToken(token);
  expect(Buffer.from(kept).toString("latin1")).not.toContain(token);
  expect(isLinkToken(token, kept)).toBe(true);
  expect(isLinkToken(newLinkToken(), kept)).toBe(false);
  expect(isLinkToken("", kept)).toBe(false);
  expect(isLinkToken(token, new Uint8Array())).toBe(false);
});
