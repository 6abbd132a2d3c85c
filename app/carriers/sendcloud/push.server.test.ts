import { expect, test } from "vitest";
import { pushSendcloud } from "./push.server.ts";

const body = new TextEncoder().encode('{"key": "value"}');
// Published by Sendcloud for this body and the key `secretkey`.
const SIGNATURE = "1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a";

test.each([
  ["the webhook's own key", { "sendcloud-signature": SIGNATURE }, { webhookKey: "secretkey", secretKey: "x" }, true],
  ["the integration's key", { "sendcloud-signature": SIGNATURE }, { secretKey: "secretkey" }, true],
  ["another key", { "sendcloud-signature": SIGNATURE }, { secretKey: "other" }, false],
  ["an empty signature", { "sendcloud-signature": "" }, { secretKey: "secretkey" }, false],
  ["no header", {}, { secretKey: "secretkey" }, false],
  ["no header and no token", {}, { secretKey: "secretkey", eventToken: "" }, false],
  ["a subscription's token", { authorization: "Bearer token-1" }, { eventToken: "token-1" }, true],
  ["another token", { authorization: "Bearer token-2" }, { eventToken: "token-1" }, false],
  ["another scheme", { authorization: "Basic token-1" }, { eventToken: "token-1" }, false],
  [
    "a wrong signature beside a right token",
    { "sendcloud-signature": "00", authorization: "Bearer token-1" },
    { secretKey: "secretkey", eventToken: "token-1" },
    false,
  ],
])("signed with %s: %s", (_name, headers: Record<string, string>, credentials: Record<string, string>, verified) => {
  expect(pushSendcloud.verify({ headers, body }, credentials)).toBe(verified);
});

test("a repeated push has the same id, another one another", () => {
  expect(pushSendcloud.idOf(body)).toBe(pushSendcloud.idOf(body.slice()));
  expect(pushSendcloud.idOf(body)).not.toBe(pushSendcloud.idOf(new TextEncoder().encode("{}")));
});
