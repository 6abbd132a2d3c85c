import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { issueToken } from "#tests/sandbox/shopify/tokens.ts";
import { changeScopes } from "#tests/sandbox/shopify/scopes.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { SHOP, startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

type Answer = {
  /** Whatever the query asked for. */
  data?: ReturnType<typeof JSON.parse>;
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
  extensions?: { cost: { throttleStatus: { currentlyAvailable: number } } };
};

let shop: TestShop;
let order: Order;
let offline: string;
const gid = (type: string, id: string) => `gid://shopify/${type}/${id}`;

beforeAll(async () => {
  shop = await startTestShop();
  order = await placeOrder(shop.sandbox.context, { country: "NL" });
  await shipOrder(shop.sandbox.context, order);
  offline = issueToken(shop.sandbox.context, { mode: "offline", expiring: true }).accessToken;
});
afterAll(() => shop.stop());

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  token = offline,
): Promise<Answer & { status: number }> {
  const response = await fetch(`${shop.sandbox.url}/admin/api/2026-10/graphql.json`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-host": SHOP, "x-shopify-access-token": token },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

describe("what Shopify refuses", () => {
  test("a field that the schema does not have", async () => {
    const { data, errors } = await ask("{ shop { nme } }");
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('Cannot query field "nme" on type "Shop"');
  });

  test("an unknown access token", async () => {
    expect((await ask("{ shop { name } }", {}, "shpat_unknown")).status).toBe(401);
  });

  test("a list without first or last", async () => {
    expect((await ask("{ orders { nodes { id } } }")).errors?.[0]?.message).toBe(
      "you must provide one of first or last",
    );
  });

  test("a field whose scope is missing, and only that field", async () => {
    const query = "query ($id: ID!) { order(id: $id) { name customer { id } } }";
    const { data, errors } = await ask(query, { id: gid("Order", order.id) });
    expect(data).toEqual({ order: { name: order.name, customer: null } });
    expect(errors).toEqual([
      expect.objectContaining({
        message: "Access denied for customer field. Required access: `read_customers` access scope.",
        path: ["order", "customer"],
        extensions: expect.objectContaining({
          code: "ACCESS_DENIED",
          requiredAccess: "`read_customers` access scope.",
        }),
      }),
    ]);
  });

  test("disputes without the dispute scopes", async () => {
    const { errors } = await ask("{ disputes(first: 1) { nodes { id } } }");
    expect(errors?.[0]?.extensions?.code).toBe("ACCESS_DENIED");
  });

  test("everything while it is throttled", async () => {
    shop.sandbox.state.breaks.graphql = "throttled";
    const { errors, extensions } = await ask("{ shop { name } }");
    delete shop.sandbox.state.breaks.graphql;
    expect(errors?.[0]?.extensions?.code).toBe("THROTTLED");
    expect(extensions?.cost.throttleStatus.currentlyAvailable).toBe(0);
  });
});

test("a field that exists at Shopify and not here is an error with its name, not invented data", async () => {
  const { errors } = await ask("{ shop { fulfillmentServices { id } } }");
  expect(errors?.[0]?.message).toBe("the sandbox does not know Shop.fulfillmentServices");
});

test("an order is told with all its parts", async () => {
  const { data, errors } = await ask(
    `query ($id: ID!) { order(id: $id) {
      legacyResourceId displayFinancialStatus displayFulfillmentStatus totalPriceSet { shopMoney { amount currencyCode } }
      shippingAddress { name formatted countryCodeV2 } lineItems(first: 5) { nodes { title quantity } }
      transactions(first: 5) { kind status gateway receiptJson paymentDetails { __typename ... on CardPaymentDetails { avsResultCode cvvResultCode } } }
      fulfillments(first: 5) { trackingInfo(first: 1) { company number url } events(first: 5) { nodes { status } } }
      refunds(first: 1) { id } returns(first: 1) { nodes { id } } disputes { id }
    } }`,
    { id: gid("Order", order.id) },
  );
  expect(errors).toBeUndefined();
  expect(data?.order).toMatchObject({
    legacyResourceId: order.id,
    displayFinancialStatus: "PAID",
    displayFulfillmentStatus: "FULFILLED",
    transactions: [{ kind: "SALE", status: "SUCCESS", paymentDetails: { __typename: "CardPaymentDetails" } }],
    fulfillments: [{ trackingInfo: [{ company: "PostNL" }], events: { nodes: [] } }],
  });
});

test("orders are searched by their last change and paged", async () => {
  const { context } = shop.sandbox;
  const later = await placeOrder(context, { at: new Date(context.now().getTime() + 60_000) });
  const query =
    "query ($q: String, $after: String) { orders(first: 1, after: $after, sortKey: UPDATED_AT, query: $q) { nodes { id } pageInfo { hasNextPage endCursor } } }";
  const first = await ask(query, { q: `updated_at:>'2020-01-01T00:00:00Z'` });
  expect(first.data?.orders.nodes).toEqual([{ id: gid("Order", order.id) }]);
  const second = await ask(query, {
    q: `updated_at:>'2020-01-01T00:00:00Z'`,
    after: first.data?.orders.pageInfo.endCursor,
  });
  expect(second.data?.orders).toMatchObject({
    nodes: [{ id: gid("Order", later.id) }],
    pageInfo: { hasNextPage: false },
  });
  const none = await ask(query, { q: `updated_at:>'${new Date(context.now().getTime() + 3_600_000).toISOString()}'` });
  expect(none.data?.orders.nodes).toEqual([]);
  expect((await ask(query, { q: "tag:vip" })).errors?.[0]?.message).toBe("the sandbox cannot search by tag");
});

test("orders older than sixty days are hidden without read_all_orders", async () => {
  const { context } = shop.sandbox;
  const old = await placeOrder(context, { at: new Date(context.now().getTime() - 61 * 86_400_000) });
  const query = "query ($id: ID!) { order(id: $id) { name } }";
  expect((await ask(query, { id: gid("Order", old.id) })).data).toEqual({ order: null });
  await changeScopes(context, { optional: ["read_all_orders"] });
  expect((await ask(query, { id: gid("Order", old.id) })).data).toEqual({ order: { name: old.name } });
});

test("the app keeps its own metafields, all of a request or none", async () => {
  const owner = gid("AppInstallation", shop.sandbox.state.installation!.id);
  const set =
    "mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { key } userErrors { code elementIndex } } }";
  const good = { ownerId: owner, namespace: "disclosure", key: "items", type: "json", value: "[1]" };
  const bad = { ...good, key: "live", type: "boolean", value: "yes" };
  const read = '{ currentAppInstallation { metafield(namespace: "disclosure", key: "items") { jsonValue } } }';
  const refused = await ask(set, { m: [good, bad] });
  expect(refused.data?.metafieldsSet.userErrors).toEqual([{ code: "INVALID_VALUE", elementIndex: 1 }]);
  expect((await ask(read)).data?.currentAppInstallation.metafield).toBeNull();
  expect((await ask(set, { m: [good] })).data?.metafieldsSet.userErrors).toEqual([]);
  expect((await ask(read)).data?.currentAppInstallation.metafield).toEqual({ jsonValue: [1] });
  const foreign = await ask(set, { m: [{ ...good, ownerId: gid("Shop", "1") }] });
  expect(foreign.data?.metafieldsSet.userErrors).toEqual([{ code: "APP_NOT_AUTHORIZED", elementIndex: 0 }]);
});

describe("dispute evidence", () => {
  const update = `mutation ($id: ID!, $input: ShopifyPaymentsDisputeEvidenceUpdateInput!) {
    disputeEvidenceUpdate(id: $id, input: $input) { disputeEvidence { submitted uncategorizedText } userErrors { code field } } }`;
  const codes = (answer: Answer) =>
    answer.data?.disputeEvidenceUpdate.userErrors.map(({ code }: { code: string }) => code);
  const open = (dueInDays = 9) =>
    openDispute(shop.sandbox.context, order, { reason: "product_not_received", dueInDays });
  const evidence = (id: string) => gid("ShopifyPaymentsDisputeEvidence", id);

  beforeAll(() => changeScopes(shop.sandbox.context, { dispute: true }));

  test("is saved and stays changeable, then submitted for good", async () => {
    const dispute = await open();
    const id = evidence(dispute.evidence.id);
    const saved = await ask(update, { id, input: { uncategorizedText: "first" } });
    expect(saved.data?.disputeEvidenceUpdate.disputeEvidence).toEqual({ submitted: false, uncategorizedText: "first" });
    const sent = await ask(update, { id, input: { uncategorizedText: "second", submitEvidence: true } });
    expect(sent.data?.disputeEvidenceUpdate.disputeEvidence).toEqual({ submitted: true, uncategorizedText: "second" });
    expect(codes(await ask(update, { id, input: { uncategorizedText: "third" } }))).toEqual([
      "EVIDENCE_ALREADY_ACCEPTED",
    ]);
    expect(dispute.evidence.texts.uncategorizedText).toBe("second");
    expect(dispute.status).toBe("under_review");
  });

  test("is refused with Shopify's codes", async () => {
    const id = evidence((await open()).evidence.id);
    const late = evidence((await open(-1)).evidence.id);
    expect(codes(await ask(update, { id: evidence("1"), input: {} }))).toEqual(["DISPUTE_EVIDENCE_NOT_FOUND"]);
    expect(codes(await ask(update, { id: late, input: {} }))).toEqual(["EVIDENCE_PAST_DUE_DATE"]);
    expect(codes(await ask(update, { id, input: { uncategorizedText: "x".repeat(20_001) } }))).toEqual(["TOO_LARGE"]);
    expect(codes(await ask(update, { id, input: { customerEmailAddress: "nobody" } }))).toEqual(["INVALID"]);
    const file = { id: gid("ShopifyPaymentsDisputeFileUpload", "1") };
    expect(codes(await ask(update, { id, input: { uncategorizedFile: file } }))).toEqual(["FILE_NOT_FOUND"]);
  });

  test("needs a staff member who may handle orders", async () => {
    const { context, state } = shop.sandbox;
    const [owner, colleague] = state.users.map(
      ({ id }) => issueToken(context, { mode: "online", userId: id }).accessToken,
    );
    const id = evidence((await open()).evidence.id);
    const refused = await ask(update, { id, input: {} }, colleague);
    expect(refused.errors?.[0]?.extensions?.code).toBe("ACCESS_DENIED");
    expect(codes(await ask(update, { id, input: {} }, owner))).toEqual([]);
  });

  test("is applied although its answer gets lost, when so broken", async () => {
    const dispute = await open();
    shop.sandbox.state.breaks.dispute_evidence = "answer_lost";
    const lost = ask(update, { id: evidence(dispute.evidence.id), input: { uncategorizedText: "arrived" } });
    await expect(lost).rejects.toThrow("fetch failed");
    delete shop.sandbox.state.breaks.dispute_evidence;
    expect(dispute.evidence.texts.uncategorizedText).toBe("arrived");
  });

  test("takes files where that scope is granted, up to 4 MB together", async () => {
    const dispute = await open();
    const upload = (bytes: number, type = "shipping_documentation_file") =>
      fetch(`${shop.sandbox.url}/admin/api/2026-07/shopify_payments/disputes/${dispute.id}/dispute_file_uploads.json`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-host": SHOP, "x-shopify-access-token": offline },
        body: JSON.stringify({
          dispute_file_upload: {
            document_type: type,
            filename: "proof.pdf",
            mimetype: "application/pdf",
            data: Buffer.alloc(bytes, 1).toString("base64"),
          },
        }),
      });
    expect((await upload(2_500_000)).status).toBe(201);
    expect((await upload(2_000_000, "uncategorized_file")).status).toBe(422);
    const id = evidence(dispute.evidence.id);
    expect(codes(await ask(update, { id, input: {} }))).toEqual(["FILES_SIZE_EXCEEDED_LIMIT"]);
    await changeScopes(shop.sandbox.context, { dispute: false });
    expect((await upload(10)).status).toBe(403);
    await changeScopes(shop.sandbox.context, { dispute: true });
  });
});

test("subscriptions to disputes are made only with the scope", async () => {
  const { context } = shop.sandbox;
  const create = `mutation ($topic: WebhookSubscriptionTopic!, $uri: String!) {
    webhookSubscriptionCreate(topic: $topic, webhookSubscription: { uri: $uri }) { webhookSubscription { id topic uri } userErrors { message } } }`;
  const variables = { topic: "DISPUTES_CREATE", uri: "https://app.example/webhooks/shopify" };
  await changeScopes(context, { dispute: false });
  expect((await ask(create, variables)).data?.webhookSubscriptionCreate.userErrors).toHaveLength(1);
  await changeScopes(context, { dispute: true });
  expect((await ask(create, variables)).data?.webhookSubscriptionCreate.userErrors).toEqual([]);
  const list = await ask("{ webhookSubscriptions(first: 5) { nodes { topic uri } } }");
  expect(list.data?.webhookSubscriptions.nodes).toEqual([{ topic: "DISPUTES_CREATE", uri: variables.uri }]);
});
