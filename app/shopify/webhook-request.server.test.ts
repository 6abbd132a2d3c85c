import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readWebhookRequest } from "./webhook-request.server.ts";

const SECRET = "the secret";
const BODY = Buffer.from('{"id": 820982911946154508,  "name":"Café"}');

const HEADERS = {
  "x-shopify-hmac-sha256": createHmac("sha256", SECRET).update(BODY).digest("base64"),
  "x-shopify-shop-domain": "weerwoord-test.myshopify.com",
  "x-shopify-topic": "orders/create",
  "x-shopify-webhook-id": "w-1",
  "x-shopify-event-id": "e-1",
  "x-shopify-api-version": "2026-10",
  "x-shopify-triggered-at": "2026-11-21T10:00:00.123456789Z",
};

const read = (changes: Record<string, string | undefined> = {}, body = BODY, secrets = [SECRET]) =>
  readWebhookRequest({ ...HEADERS, ...changes }, body, secrets);

const statusOf = (result: ReturnType<typeof read>) => (result.ok ? 200 : result.error.status);

describe("readWebhookRequest", () => {
  it("reads a genuine request, its body as the bytes that came", () => {
    expect(read()).toStrictEqual({
      ok: true,
      value: {
        domain: "weerwoord-test.myshopify.com",
        topic: "orders/create",
        webhookId: "w-1",
        eventId: "e-1",
        apiVersion: "2026-10",
        triggeredAt: "2026-11-21T10:00:00.123Z",
        body: BODY,
      },
    });
  });

  it.each([
    ["another secret", {}, BODY, ["another"]],
    ["no secret at all", {}, BODY, []],
    ["another body", {}, Buffer.from(`${BODY.toString()} `), [SECRET]],
    ["a signature that is too short", { "x-shopify-hmac-sha256": "AAAA" }, BODY, [SECRET]],
    ["a signature that is not base64", { "x-shopify-hmac-sha256": "%%%%" }, BODY, [SECRET]],
    ["the signature in hexadecimal", { "x-shopify-hmac-sha256": "ab".repeat(32) }, BODY, [SECRET]],
  ])("refuses %s with 401", (_what, changes, body, secrets) => {
    expect(statusOf(read(changes, body, secrets))).toBe(401);
  });

  it("takes the signature of any secret it was given", () => {
    expect(statusOf(read({}, BODY, ["new", SECRET]))).toBe(200);
  });

  it.each([
    "x-shopify-hmac-sha256",
    "x-shopify-shop-domain",
    "x-shopify-topic",
    "x-shopify-webhook-id",
    "x-shopify-api-version",
  ])("refuses a request without %s with 400", (name) => {
    expect(statusOf(read({ [name]: undefined }))).toBe(400);
    expect(statusOf(read({ [name]: "  " }))).toBe(400);
  });

  it("refuses an empty body with 400", () => {
    expect(statusOf(read({}, Buffer.alloc(0)))).toBe(400);
  });

  it.each([
    "evil.example.com",
    "shop.myshopify.com.evil.example",
    "-x.myshopify.com",
    "a b.myshopify.com",
    "myshopify.com",
  ])("refuses %s, which is no shop's domain", (domain) => {
    expect(statusOf(read({ "x-shopify-shop-domain": domain }))).toBe(400);
  });

  it("does without event id and time, and takes a time that is none as missing", () => {
    const absent = { "x-shopify-event-id": undefined, "x-shopify-triggered-at": undefined };
    expect(read(absent)).toMatchObject({ ok: true, value: { eventId: null, triggeredAt: null } });
    expect(read({ "x-shopify-triggered-at": "yesterday" })).toMatchObject({ ok: true, value: { triggeredAt: null } });
  });

  it("knows a shop by its domain in lower case", () => {
    expect(read({ "x-shopify-shop-domain": "Weerwoord-Test.MyShopify.com" })).toMatchObject({
      ok: true,
      value: { domain: "weerwoord-test.myshopify.com" },
    });
  });
});
