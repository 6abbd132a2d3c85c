import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { CARRIERS } from "#app/carriers/registry.ts";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { ShippingWay } from "#tests/sandbox/carriers/tracking-numbers.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import { startPushReceiver, type PushReceiver } from "#tests/sandbox/http/push-receiver.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
let receiver: PushReceiver;
let received: PushReceiver["received"];
let address: string;

beforeAll(async () => {
  shop = await startTestShop();
  receiver = await startPushReceiver();
  ({ received, address } = receiver);
});
afterAll(async () => {
  await shop.stop();
  await receiver.stop();
});
beforeEach(() => {
  received.length = 0;
  shop.sandbox.state.carriers.webhooks = [];
});

async function control(
  path: string,
  input: unknown,
): Promise<{ status: number; body: { id: string; error?: string } }> {
  const response = await fetch(`${shop.sandbox.url}/control/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as { id: string } };
}

async function ship(carrier: ShippingWay) {
  const order = await placeOrder(shop.sandbox.context, { customer: { email: "anouk.de.wit@mail.example" } });
  const { trackingNumber } = await shipOrder(shop.sandbox.context, order, { carrier });
  return { order, number: trackingNumber! };
}

const WAYS = STAND_INS.flatMap(({ id, pushes = {} }) => Object.keys(pushes).map((way) => ({ id, way })));

test("every carrier whose pushes the app takes can push", () => {
  const taken = STAND_INS.filter(({ id }) => CARRIERS[id].push).map(({ id }) => id);
  expect([...new Set(WAYS.map(({ id }) => id))]).toEqual(taken);
});

describe.each(WAYS)("$id by $way", ({ id, way }) => {
  const { push, read } = CARRIERS[id];
  const { credentials } = STAND_INS.find((standIn) => standIn.id === id)!;

  test("tells each thing that happens, signed so that the app knows it by the credentials, and readable", async () => {
    await control(`carriers/${id}/webhook`, { url: `${address}/pushes/${id}`, way });
    const { order, number } = await ship(id as ShippingWay);
    await deliverOrder(shop.sandbox.context, order, { handover: "to_addressee", signed: true, news: "carrier" });
    // Announced, picked up, sorted, on the round, delivered.
    expect(received).toHaveLength(5);
    for (const { path, headers, body } of received) {
      expect(path).toBe(`/pushes/${id}`);
      expect(push!.verify({ headers, body: new Uint8Array(body) }, credentials)).toBe(true);
      expect(push!.verify({ headers, body: new Uint8Array(body) }, other(credentials))).toBe(false);
      expect(read(new Uint8Array(body))).toMatchObject({ ok: true, value: [{ trackingNumber: number, found: true }] });
    }
    expect(new Set(received.map(({ body }) => push!.idOf(new Uint8Array(body)))).size).toBe(5);
    const last = read(new Uint8Array(received.at(-1)!.body));
    // MyParcel says that something changed, and leaves the rest to be asked for.
    if (id !== "myparcel") expect(last).toMatchObject({ value: [{ current: { status: "delivered" } }] });
  });

  test("tells nothing of other carriers' parcels", async () => {
    await control(`carriers/${id}/webhook`, { url: address, way });
    await ship("dpd");
    expect(received).toEqual([]);
  });
});

test("a secret of the merchant's own is used instead", async () => {
  await control("carriers/aftership/webhook", { url: address, secret: "sandbox-my-own" });
  await ship("aftership");
  const { headers, body } = received[0]!;
  const verify = (webhookSecret: string) =>
    CARRIERS.aftership.push!.verify({ headers, body: new Uint8Array(body) }, { webhookSecret });
  expect([verify("sandbox-my-own"), verify("sandbox-aftership-webhook-secret")]).toEqual([true, false]);
});

test("a push that is not taken comes again, the same, until it is", async () => {
  await control("carriers/fedex/webhook", { url: address });
  receiver.answers.push(503, 401);
  const { number } = await ship("fedex");
  await vi.waitFor(() => expect(received).toHaveLength(3));
  expect(new Set(received.map(({ body }) => body.toString())).size).toBe(1);
  expect(new Set(received.map(({ headers }) => headers["fdx-signature"])).size).toBe(1);
  const pushes = () => shop.sandbox.state.carriers.pushes.filter((push) => push.number === number);
  await vi.waitFor(() => expect(pushes()).toMatchObject([{ status: "delivered", attempts: 3, lastAnswer: "200" }]));
});

test("repeats come with the same body", async () => {
  await control("carriers/ups/webhook", { url: address, repeats: true });
  await ship("ups");
  expect(received).toHaveLength(2);
  expect(received[0]!.body).toEqual(received[1]!.body);
});

test("an address that was taken off gets nothing more", async () => {
  const { body } = await control("carriers/ups/webhook", { url: address });
  expect((await control(`carrier-webhooks/${body.id}/remove`, {})).status).toBe(200);
  await ship("ups");
  expect(received).toEqual([]);
});

test.each([
  ["carriers/postnl/webhook", { url: "http://127.0.0.1:1/" }, 422],
  ["carriers/sendcloud/webhook", { url: "http://127.0.0.1:1/", way: "pigeon" }, 422],
  ["carriers/ups/webhook", { url: "file:///etc/hosts" }, 400],
  ["carrier-webhooks/404/remove", {}, 404],
])("%s %j is refused with %i", async (path, input, status) => {
  const answer = await control(path, input);
  expect(answer.status).toBe(status);
  expect(answer.body.error).not.toBe("");
});

function other(credentials: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(credentials).map((name) => [name, "sandbox-other"]));
}
