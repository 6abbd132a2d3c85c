import { expect, test } from "vitest";
import { createCipher } from "./cipher.server.ts";

const OLD = Buffer.alloc(32, 1).toString("base64");
const NEW = Buffer.alloc(32, 2).toString("base64");

test("a text comes back, and the same text is never encrypted twice alike", () => {
  const cipher = createCipher(NEW);
  const once = cipher.encrypt("shpat_geheim €");
  const again = cipher.encrypt("shpat_geheim €");
  expect(once).not.toBe(again);
  expect(once).not.toContain("geheim");
  expect(cipher.decrypt(once)).toBe("shpat_geheim €");
});

test("after a rotation the previous key still reads, and new texts name the new key", () => {
  const before = createCipher(OLD).encrypt("token");
  const rotated = createCipher(NEW, OLD);
  expect(rotated.decrypt(before)).toBe("token");
  const after = rotated.encrypt("token");
  expect(createCipher(NEW).decrypt(after)).toBe("token");
  expect(() => createCipher(OLD).decrypt(after)).toThrow("not configured");
});

test.each([
  ["a changed byte", (text: string) => text.slice(0, -2) + (text.endsWith("AA") ? "BB" : "AA")],
  ["a text that was cut off", (text: string) => text.slice(0, 40)],
  ["another key's id", (text: string) => text.replace(/^v1\.\w+/, "v1.00000000")],
  ["plain text", () => "shpat_plain"],
])("%s is refused", (_name, alter) => {
  const cipher = createCipher(NEW);
  expect(() => cipher.decrypt(alter(cipher.encrypt("a token that is long enough")))).toThrow();
});
