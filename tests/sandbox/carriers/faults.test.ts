import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CARRIERS } from "#app/carriers/registry.ts";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { askSandbox } from "#tests/sandbox/http/ask-sandbox.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { ShippingWay } from "#tests/sandbox/carriers/tracking-numbers.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());
afterEach(() => {
  shop.sandbox.state.carriers.faults = {};
});

const HOUR_MS = 3_600_000;
/** Carriers that give a signature with, or after, their answer. */
const WITH_SIGNATURE = ["postnl", "dhl-unified", "aftership", "gls-nl", "ups", "fedex"];

async function fault(carrier: string, input: { fault: string; seconds?: number; minutes?: number }): Promise<Response> {
  return fetch(`${shop.sandbox.url}/control/carriers/${carrier}/fault`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
}

/** A parcel that was signed for, and what its carrier says of it. */
async function signedParcel({ id, credentials }: StandIn) {
  const { context } = shop.sandbox;
  const order = await placeOrder(context, { customer: { email: "anouk.de.wit@mail.example" } });
  const at = new Date(context.now().getTime() - 48 * HOUR_MS);
  const { trackingNumber } = await shipOrder(context, order, { carrier: id as ShippingWay, at });
  await deliverOrder(context, order, { handover: "to_addressee", signed: true, news: "carrier" });
  const query = { trackingNumber: trackingNumber!, postalCode: "5611 EK", country: "NL" };
  return () => CARRIERS[id].poll!(askSandbox(shop.sandbox), credentials, query, context.now().toISOString());
}

describe.each(STAND_INS)("$id", (standIn) => {
  test.each([
    ["down", { kind: "unavailable" }],
    ["unavailable", { kind: "unavailable", reason: "HTTP 503" }],
    ["html", { kind: "malformed" }],
    ["malformed", { kind: "malformed" }],
    ["rate_limited", { kind: "rate_limited", retryAfterSeconds: 60 }],
    ["unauthorised", { kind: "unauthorised" }],
  ])("%s, and well again", async (kind, failure) => {
    const ask = await signedParcel(standIn);
    expect((await fault(standIn.id, { fault: kind })).status).toBe(200);
    expect(await ask()).toMatchObject({ ok: false, error: failure });
    await fault(standIn.id, { fault: "off" });
    expect(await ask()).toMatchObject({ ok: true, value: { found: true } });
  });
});

test("the wait after too many requests can be chosen", async () => {
  for (const standIn of STAND_INS) {
    const ask = await signedParcel(standIn);
    await fault(standIn.id, { fault: "rate_limited", seconds: 17 });
    expect(await ask()).toMatchObject({ error: { kind: "rate_limited", retryAfterSeconds: 17 } });
  }
});

test("a slow carrier answers after all, and keeps no other one waiting", async () => {
  const [slow, quick] = await Promise.all([signedParcel(STAND_INS[0]!), signedParcel(STAND_INS[1]!)]);
  await fault(STAND_INS[0]!.id, { fault: "slow", seconds: 0.2 });
  const answered: string[] = [];
  const late = slow().then((reading) => answered.push(`slow ${reading.ok}`));
  await quick().then((reading) => answered.push(`quick ${reading.ok}`));
  await late;
  expect(answered).toEqual(["quick true", "slow true"]);
});

describe.each(STAND_INS.filter(({ id }) => WITH_SIGNATURE.includes(id)))("proof of $id", (standIn) => {
  const hasProof = (reading: Awaited<ReturnType<Awaited<ReturnType<typeof signedParcel>>>>) =>
    reading.ok && reading.value.proof.length + reading.value.links.length > 0;

  test("comes some minutes after the delivery, by the sandbox's clock", async () => {
    await fault(standIn.id, { fault: "late_proof", minutes: 90 });
    const ask = await signedParcel(standIn);
    const early = await ask();
    expect(early).toMatchObject({ ok: true, value: { current: { status: "delivered" } } });
    expect(hasProof(early)).toBe(false);
    await shop.sandbox.context.moveClock(1);
    expect(hasProof(await ask())).toBe(false);
    await shop.sandbox.context.moveClock(0.5);
    expect(hasProof(await ask())).toBe(true);
  });

  test("is kept from an account that may not read it", async () => {
    const ask = await signedParcel(standIn);
    expect(hasProof(await ask())).toBe(true);
    await fault(standIn.id, { fault: "proof_forbidden" });
    const reading = await ask();
    expect(reading).toMatchObject({ ok: true, value: { current: { status: "delivered" } } });
    expect(hasProof(reading)).toBe(false);
  });
});

test.each([
  ["pigeon", { fault: "down" }, 404],
  ["postnl", { fault: "sideways" }, 400],
])("%s %j is refused with %i", async (carrier, input, status) => {
  expect((await fault(carrier, input)).status).toBe(status);
});
