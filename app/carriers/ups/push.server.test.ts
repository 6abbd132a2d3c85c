import { expect, test } from "vitest";
import { pushUps } from "./push.server.ts";

const body = new TextEncoder().encode("{}");

test.each([
  ["the credential", { credential: "agreed" }, "agreed", true],
  ["another one", { credential: "agreed2" }, "agreed", false],
  ["none", {}, "agreed", false],
  ["an empty one, without an agreed one", { credential: "" }, "", false],
])("a push with %s: %s", (_name, headers: Record<string, string>, alertCredential, verified) => {
  expect(pushUps.verify({ headers, body }, { alertCredential })).toBe(verified);
});
