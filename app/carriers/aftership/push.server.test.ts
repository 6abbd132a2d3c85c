import { expect, test } from "vitest";
import { pushAfterShip } from "./push.server.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const SIGNATURE = "D0pgSp6a0YIDSzIk+2FySp7xJ8LV3jVUmVzDH5zDxJk=";

test.each([
  ["the right signature", '{"a":1}', { "aftership-hmac-sha256": SIGNATURE }, "testsecret", true],
  ["another body's", '{"a":2}', { "aftership-hmac-sha256": SIGNATURE }, "testsecret", false],
  ["another secret's", '{"a":1}', { "aftership-hmac-sha256": SIGNATURE }, "another", false],
  ["none", '{"a":1}', {}, "testsecret", false],
  ["none, without a secret", '{"a":1}', { "aftership-hmac-sha256": "" }, "", false],
])("%s", (_name, body, headers: Record<string, string>, webhookSecret, verified) => {
  expect(pushAfterShip.verify({ headers, body: bytes(body) }, { webhookSecret })).toBe(verified);
});

test("a push is named by its event id, else by its body", () => {
  const push = (ts: number) => bytes(JSON.stringify({ event: "tracking_update", event_id: "e-1", msg: {}, ts }));
  expect(pushAfterShip.idOf(push(1))).toBe("e-1");
  expect(pushAfterShip.idOf(push(2))).toBe("e-1");
  expect(pushAfterShip.idOf(bytes("{}"))).toMatch(/^[0-9a-f]{64}$/);
  expect(pushAfterShip.idOf(bytes("<html>"))).toMatch(/^[0-9a-f]{64}$/);
});
