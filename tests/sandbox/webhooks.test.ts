import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { removeEvent } from "#tests/sandbox/actions/add-event.ts";
import { cancelOrder } from "#tests/sandbox/actions/cancel-order.ts";
import { editOrder } from "#tests/sandbox/actions/edit-order.ts";
import { privacyRequest, redactShop, uninstall } from "#tests/sandbox/actions/leave.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import { returnOrder } from "#tests/sandbox/actions/return-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { changeScopes } from "#tests/sandbox/shopify/scopes.ts";
import { APP_TOPICS } from "#tests/sandbox/shopify/webhooks/topics.ts";
import { shopPayload } from "#tests/sandbox/shopify/webhooks/shop-payload.ts";
import { API_SECRET, SHOP, startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

const { schemaForWebhook } = createRequire(import.meta.url)("shopify-webhook-schemas") as {
  schemaForWebhook(version: string, topic: string): object;
};

let shop: TestShop;
beforeEach(async () => {
  shop = await startTestShop();
});
afterEach(() => shop.stop());

const validators = new Map<string, ValidateFunction>();

/** What Shopify's schema has against a payload, apart from what is known of that schema. */
function judge(topic: string, payload: unknown): string[] {
  let check = validators.get(topic);
  if (!check) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    validators.set(topic, (check = ajv.compile(schemaForWebhook("2026-07", topic))));
  }
  check(payload);
  return (check.errors ?? [])
    .map(({ instancePath, message }) => `${topic} ${instancePath} ${message}`)
    .filter((fault) => !TOO_NARROW.some((pattern) => pattern.test(fault)));
}

/**
 * The schemas are inferred from few samples. A list that was empty in all of them allows no items, a field that was filled
 * in all of them allows no null, and the reverse; two fields have a type that no sample has.
 */
const TOO_NARROW = [
  /boolean schema is false$/,
  // Dutch, Belgian and German addresses have no province, and most people give no company or telephone.
  /address\/(province|province_code|company|address2|phone) must be string$/,
  /destination\/(province|province_code|company|address2|phone) must be string$/,
  /^order_transactions\/create \/device_id must /,
  /payment_details\/credit_card_bin must match format "date-time"$/,
  /payment_details\/credit_card_wallet must be string$/,
  /^order_transactions\/create {2}must have required property 'payment_details'$/,
  /\/authorization must be string$/,
  /tax_lines\/\d+\/rate must be integer$/,
  /^returns\/(request|approve) \/name must be null$/,
  /^refunds\/create \/(note|return) must be /,
  /^disputes\/\w+ \/(network_reason_code|order_id) must be (string|integer)$/,
  /^(shop\/update|app\/uninstalled) \/(province|province_code) must be string$/,
];

describe("payloads", () => {
  test("of every topic the sandbox sends fit Shopify's", async () => {
    const { context } = shop.sandbox;
    await changeScopes(context, { dispute: true });
    context.state.subscriptions = ["create", "update"].map((verb) => ({
      id: context.nextId(),
      topic: `disputes/${verb}`,
      uri: "https://app.example/webhooks/shopify",
      createdAt: context.now().toISOString(),
      updatedAt: context.now().toISOString(),
    }));
    const order = await placeOrder(context, {
      country: "BE",
      lines: [{ sku: "TL-EIK", quantity: 2 }, { sku: "WL-KLN-ZW" }],
    });
    const parcel = await shipOrder(context, order, { partly: true });
    await deliverOrder(context, order, { handover: "to_neighbour" });
    await editOrder(context, order, { sku: "SD-ZW" });
    await removeEvent(context, order, parcel, parcel.events[0]!.id);
    await shipOrder(context, order, { carrier: "dhl-ecommerce-nl" });
    await returnOrder(context, order, { until: "declined" });
    const request = await returnOrder(context, order, { until: "closed" });
    await refundOrder(context, order, { amount: "12.50", returnId: request.id });
    await cancelOrder(context, await placeOrder(context, { gateway: "ideal" }));
    const dispute = await openDispute(context, order, { reason: "general", withoutOrder: true, dueInDays: 1 });
    await context.moveClock(25);
    expect(dispute.evidence.submittedBy).toBe("due_date");
    await context.sendWebhook("shop/update", shopPayload(context));
    await privacyRequest(context, order, "customers/data_request");
    await privacyRequest(context, order, "customers/redact");
    await uninstall(context);
    await redactShop(context);

    const faults = shop.webhooks.flatMap(({ topic, body }) => judge(topic, JSON.parse(body)));
    expect([...new Set(faults)]).toEqual([]);
    const sent = new Set(shop.webhooks.map(({ topic }) => topic));
    expect([...APP_TOPICS].filter((topic) => !sent.has(topic))).toEqual(["bulk_operations/finish"]);
    expect(sent).toContain("disputes/create");
    expect(sent).toContain("disputes/update");
  });

  test("carry exact ids, and a later updated_at with every change", async () => {
    const { context } = shop.sandbox;
    const order = await placeOrder(context);
    await shipOrder(context, order);
    await refundOrder(context, order);
    const updates = shop.webhooks
      .filter(({ topic }) => topic === "orders/updated")
      .map(({ body }) => JSON.parse(body) as { id: number; admin_graphql_api_id: string; updated_at: string });
    expect(updates.map(({ id }) => String(id))).toEqual(Array.from({ length: 3 }, () => order.id));
    expect(updates[0]?.admin_graphql_api_id).toBe(`gid://shopify/Order/${order.id}`);
    const times = updates.map(({ updated_at }) => Date.parse(updated_at));
    expect(times[1]).toBeGreaterThan(times[0]!);
    expect(times[2]).toBeGreaterThan(times[1]!);
  });
});

describe("delivery", () => {
  test("carries Shopify's headers and a signature of the body", async () => {
    await placeOrder(shop.sandbox.context);
    const { headers, body } = shop.webhooks[0]!;
    expect(headers).toMatchObject({
      "x-shopify-topic": "orders/create",
      "x-shopify-shop-domain": SHOP,
      "x-shopify-api-version": "2026-10",
    });
    expect(headers["x-shopify-webhook-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["x-shopify-event-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.parse(String(headers["x-shopify-triggered-at"]))).not.toBeNaN();
    const signature = createHmac("sha256", API_SECRET).update(body, "utf8").digest("base64");
    expect(headers["x-shopify-hmac-sha256"]).toBe(signature);
  });

  test("tries again with the same id and body until the app takes it", async () => {
    shop.answers.push(500, 503);
    const delivery = await shop.sandbox.context.sendWebhook("orders/edited", { order_edit: { id: 1 } });
    await expect.poll(() => delivery?.status).toBe("delivered");
    expect(shop.webhooks).toHaveLength(3);
    expect(
      new Set(shop.webhooks.map(({ headers, body }) => `${String(headers["x-shopify-webhook-id"])} ${body}`)).size,
    ).toBe(1);
  });

  test("gives up after the first attempt and eight retries", async () => {
    shop.answers.push(...Array.from({ length: 20 }, () => 302));
    const delivery = await shop.sandbox.context.sendWebhook("orders/edited", {});
    await expect.poll(() => delivery?.status).toBe("failed");
    expect(shop.webhooks).toHaveLength(9);
  });

  test("sends twice or in another order when so broken", async () => {
    const { context, state } = shop.sandbox;
    state.breaks.webhooks = "duplicates";
    await context.sendWebhook("orders/edited", { n: 1 });
    expect(new Set(shop.webhooks.map(({ headers }) => headers["x-shopify-webhook-id"])).size).toBe(1);
    expect(shop.webhooks).toHaveLength(2);
    state.breaks.webhooks = "reordered";
    await context.sendWebhook("orders/edited", { n: 2 });
    await context.sendWebhook("orders/edited", { n: 3 });
    expect(shop.webhooks.slice(2).map(({ body }) => body)).toEqual(['{"n":3}', '{"n":2}']);
  });

  test("of disputes needs the scope and a subscription", async () => {
    const { context } = shop.sandbox;
    const order = await placeOrder(context);
    const sent = () => shop.webhooks.filter(({ topic }) => topic === "disputes/create").length;
    const subscription = {
      id: "1",
      topic: "disputes/create",
      uri: "https://app.example/w",
      createdAt: "",
      updatedAt: "",
    };
    await openDispute(context, order, { reason: "fraudulent" });
    await changeScopes(context, { dispute: true });
    await openDispute(context, order, { reason: "fraudulent" });
    expect(sent()).toBe(0);
    context.state.subscriptions = [subscription];
    await openDispute(context, order, { reason: "fraudulent" });
    expect(sent()).toBe(1);
    await changeScopes(context, { dispute: false });
    await openDispute(context, order, { reason: "fraudulent" });
    expect(sent()).toBe(1);
  });

  test("stops when the app is removed, but for the farewell", async () => {
    const { context } = shop.sandbox;
    await uninstall(context);
    await placeOrder(context);
    expect(shop.webhooks.map(({ topic }) => topic)).toEqual(["app/uninstalled"]);
  });
});

test("the topics are those of the app's toml", () => {
  const toml = readFileSync(new URL("../../shopify.app.toml", import.meta.url), "utf8");
  const declared = [...toml.matchAll(/topics = \[([^\]]*)\]/g)].flatMap(
    ([, list]) => list!.match(/[a-z_]+\/[a-z_]+/g) ?? [],
  );
  expect(new Set(declared)).toEqual(APP_TOPICS);
});
