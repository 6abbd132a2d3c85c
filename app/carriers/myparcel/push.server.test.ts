import { expect, test } from "vitest";
import { pushMyParcel } from "./push.server.ts";

const body = new TextEncoder().encode('{"data":{"hooks":[]}}');

test.each([
  ["the key in base64", "d2Vlcndvb3JkLXRlc3Qta2V5", "weerwoord-test-key", true],
  ["another key", "d2VlcndvcmQ=", "weerwoord-test-key", false],
  ["the key as it is", "weerwoord-test-key", "weerwoord-test-key", false],
  ["nothing", undefined, "weerwoord-test-key", false],
  ["nothing, without a key", "", "", false],
])("a webhook with %s: %s", (_name, given, apiKey, verified) => {
  const headers: Record<string, string> = given === undefined ? {} : { "x-myparcel-authorization": given };
  expect(pushMyParcel.verify({ headers, body }, { apiKey })).toBe(verified);
});
