import { expect, test } from "vitest";
import { fileResponse } from "./file-response.server.ts";

test.each([
  ["bewijs.pdf", "bewijs.pdf"],
  ["foto’s (été) 'a'*.png", "foto%E2%80%99s%20%28%C3%A9t%C3%A9%29%20%27a%27%2A.png"],
  ['a"\r\nset-cookie: b.pdf', "a%22%0D%0Aset-cookie%3A%20b.pdf"],
])("a file named %j travels as %s", (name, encoded) => {
  const { headers } = fileResponse({ name, mediaType: "application/pdf", bytes: new Uint8Array([1]) });
  expect(headers.get("content-disposition")).toBe(`attachment; filename*=UTF-8''${encoded}`);
});

test("what came with a claim is saved, never shown or guessed at", async () => {
  const response = fileResponse({ name: "a.html", mediaType: "text/html", bytes: new TextEncoder().encode("<p>") });
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(await response.text()).toBe("<p>");
});
