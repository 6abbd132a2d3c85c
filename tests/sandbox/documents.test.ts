import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import { returnOrder } from "#tests/sandbox/actions/return-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { runGraphql } from "#tests/sandbox/shopify/graphql/execute.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

const FOLDER = new URL("../../app/", import.meta.url);
const DOCUMENTS = globSync("**/*.{ts,tsx}", { cwd: FOLDER.pathname, exclude: (name) => name === "generated" }).flatMap(
  (file) =>
    [...readFileSync(new URL(file, FOLDER), "utf8").matchAll(/`#graphql\n([^`]*)`/g)].map(([, text = ""]) => ({
      name: /^\s*(?:query|mutation) (\w+)/.exec(text)?.[1] ?? file,
      text,
    })),
);

let shop: TestShop;
let ids: { order: string; dispute: string; evidence: string; installation: string };

beforeAll(async () => {
  shop = await startTestShop({ grantDisputeScopes: true });
  const { context } = shop.sandbox;
  context.state.grants.optional = ["read_products"];
  const order = await placeOrder(context);
  await shipOrder(context, order);
  await deliverOrder(context, order, { handover: "to_addressee", signed: true });
  const request = await returnOrder(context, order, { until: "declined" });
  await refundOrder(context, order, { returnId: request.id });
  const dispute = await openDispute(context, order, { reason: "product_not_received" });
  const gid = (type: string, id: string) => `gid://shopify/${type}/${id}`;
  ids = {
    order: gid("Order", order.id),
    dispute: gid("ShopifyPaymentsDispute", dispute.id),
    evidence: gid("ShopifyPaymentsDisputeEvidence", dispute.evidence.id),
    installation: gid("AppInstallation", context.state.installation!.id),
  };
});
afterAll(() => shop.stop());

/** Values for the variables of a document, by the field that it asks for. */
function variablesFor(text: string): Record<string, unknown> {
  const root = /[{]\s*(\w+)/.exec(text.replace(/^[^{]*/, ""))?.[1];
  switch (root) {
    case "dispute":
      return { id: ids.dispute };
    case "disputeEvidenceUpdate":
      return { id: ids.evidence, input: { uncategorizedText: "We sent the parcel." } };
    case "metafieldsSet":
      return { metafields: [{ ownerId: ids.installation, namespace: "a", key: "b", type: "boolean", value: "true" }] };
    case "webhookSubscriptionCreate":
      return { topic: "DISPUTES_CREATE", uri: "https://app.example/webhooks/shopify" };
    case "shop":
      return { locale: "fr" };
    case "orders":
      return { query: "updated_at:>='2026-01-01T00:00:00Z'", after: null };
    default:
      return { id: ids.order };
  }
}

test("there are documents to check", () => expect(DOCUMENTS.length).toBeGreaterThan(5));

test.each(DOCUMENTS)("the sandbox answers the app's $name", async ({ text }) => {
  const { context } = shop.sandbox;
  const caller = { scopes: heldScopes(context) };
  const { data, errors } = await runGraphql(context, caller, { query: text, variables: variablesFor(text) });
  expect(errors).toBeUndefined();
  for (const value of Object.values(data ?? {})) {
    expect(value).not.toBeNull();
    expect((value as { userErrors?: unknown[] }).userErrors ?? []).toEqual([]);
  }
});
