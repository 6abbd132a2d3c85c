import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

/** Whatever JSON came. */
type Json = ReturnType<typeof JSON.parse>;

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

async function post(path: string, body: unknown): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${shop.sandbox.url}/control/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Json };
}

async function get(path: string): Promise<Json> {
  return (await (await fetch(`${shop.sandbox.url}/control/${path}`)).json()) as Json;
}

const told = (events: { what?: string; status?: string }[]) => events.map(({ what, status }) => what ?? status);

test.each([
  [undefined, ["in_transit", "out_for_delivery", "delivered"], ["announced"]],
  ["carrier", [], ["announced", "picked_up", "in_transit", "out_for_delivery", "to_neighbour"]],
  [
    "both",
    ["in_transit", "out_for_delivery", "delivered"],
    ["announced", "picked_up", "in_transit", "out_for_delivery", "to_neighbour"],
  ],
  [
    "contradicting",
    ["in_transit", "out_for_delivery", "delivered"],
    ["announced", "picked_up", "in_transit", "out_for_delivery", "to_neighbour"],
  ],
])("a delivery with news by %s", async (news, byShopify, byCarrier) => {
  const { body: order } = await post("orders", {});
  const { body: sent } = await post(`orders/${order.id}/ship`, { carrier: "ups", at: daysAgo(3) });
  const at = daysAgo(1);
  const { body: delivered } = await post(`orders/${order.id}/deliver`, {
    handover: "to_neighbour",
    receiver: "K. Maes",
    place: "nr. 57",
    news,
    at,
  });
  const parcel = await get(`parcels/${sent.trackingNumber}`);
  expect(told(delivered.events)).toEqual(byShopify);
  expect(told(parcel.events)).toEqual(byCarrier);
  if (byCarrier.length > 1)
    expect(parcel.events.at(-1)).toMatchObject({ at, receiver: "K. Maes", place: "nr. 57", signed: false });
  if (byShopify.length > 0)
    expect(delivered.events.at(-1).message).toMatch(
      news === "contradicting" ? /geadresseerde|addressee|Empfänger|destinataire/ : /K\. Maes/,
    );
});

test("what an aggregator books, the carrier knows too, and Shopify shows the carrier", async () => {
  const { body: order } = await post("orders", {});
  const { body: sent } = await post(`orders/${order.id}/ship`, { carrier: "myparcel", by: "dpd" });
  expect(sent).toMatchObject({ trackingCompany: "DPD", trackingNumber: expect.stringMatching(/^\d{14}$/) });
  expect(await get(`parcels/${sent.trackingNumber}`)).toMatchObject({
    knownTo: ["myparcel", "dpd"],
    orderId: order.id,
  });
});

test("the former name of the field still works", async () => {
  const { body: order } = await post("orders", {});
  const { body: sent } = await post(`orders/${order.id}/ship`, { company: "bpost" });
  expect(sent).toMatchObject({ trackingCompany: "BPost" });
});

test("single events, in the order in which they happened", async () => {
  const { body: order } = await post("orders", {});
  const { body: sent } = await post(`orders/${order.id}/ship`, { at: daysAgo(4) });
  await post(`parcels/${sent.trackingNumber}/event`, { what: "attempt_failed", at: daysAgo(1) });
  const { body: parcel } = await post(`parcels/${sent.trackingNumber}/event`, { what: "in_transit", at: daysAgo(2) });
  expect(told(parcel.events)).toEqual(["announced", "in_transit", "attempt_failed"]);
  expect((await get(`orders/${order.id}`)).fulfillments[0].events).toEqual([]);
});

test.each([
  ["ship", { carrier: "pigeon" }, 400],
  ["ship", { carrier: "sendcloud", by: "myparcel" }, 400],
  ["deliver", { handover: "to_neighbour", news: "gossip" }, 400],
])("%s %j is refused with %i", async (action, input, status) => {
  const { body: order } = await post("orders", {});
  expect((await post(`orders/${order.id}/${action}`, input)).status).toBe(status);
});

test("a number is given to one parcel only, and a refused one leaves nothing behind", async () => {
  const [{ body: first }, { body: second }] = [await post("orders", {}), await post("orders", {})];
  const number = "3SLHOO123123123";
  expect((await post(`orders/${first.id}/ship`, { number })).status).toBe(200);
  expect((await post(`orders/${second.id}/ship`, { number })).status).toBe(422);
  expect((await get(`orders/${second.id}`)).fulfillments).toEqual([]);
  expect((await post("parcels/3SLHOO000000000/event", { what: "in_transit" })).status).toBe(404);
});

test("credentials, calls and faults can be read", async () => {
  await post("carriers/postnl/fault", { fault: "rate_limited", seconds: 5 });
  const list = await get("carriers");
  expect(list.find(({ id }: Json) => id === "postnl")).toMatchObject({
    credentials: { apiKey: "sandbox-postnl-key" },
    calls: null,
    fault: { kind: "rate_limited", seconds: 5 },
    webhooks: [],
  });
  const page = await (await fetch(`${shop.sandbox.url}/control/carriers?page`)).text();
  for (const { credentials } of list) for (const value of Object.values(credentials)) expect(page).toContain(value);
});

function daysAgo(days: number): string {
  return new Date(shop.sandbox.context.now().getTime() - days * 86_400_000).toISOString();
}
