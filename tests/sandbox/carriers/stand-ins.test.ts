import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CarrierReading } from "#app/carriers/carrier.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import { trackingCandidates } from "#app/domain/order/tracking-number.ts";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import type { DeliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import { askSandbox } from "#tests/sandbox/http/ask-sandbox.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { ShippingWay } from "#tests/sandbox/carriers/tracking-numbers.ts";
import { findParcel } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

const HOUR_MS = 3_600_000;
const NOBODY = "3SLHOO999999999";

/** What happens to the parcel of Anouk de Wit. */
const CASES = {
  addressee: { handover: "to_addressee", signed: true },
  unsigned: { handover: "to_addressee" },
  household: { handover: "to_household", signed: true },
  neighbour: { handover: "to_neighbour", receiver: "J. Bakker", place: "14" },
  safe: { handover: "to_safe_place", photo: true },
  mailbox: { handover: "in_mailbox" },
  waiting: { handover: "waiting_at_point", place: "Boekhandel Voorstraat" },
  collected: { handover: "collected_at_point", signed: true, place: "Boekhandel Voorstraat" },
  returned: { handover: "returned" },
  bare: { handover: "unknown" },
  damaged: { handover: "unknown", damaged: true },
} satisfies Record<string, DeliverOrder>;
type Case = keyof typeof CASES;

/** What the carrier's own reading makes of the stand-in's answer: status, handover, receiver; proofs; warnings. */
const SAYS: Record<string, Record<Case, string>> = {
  postnl: {
    addressee: "delivered unknown -; signature image/gif",
    unsigned: "delivered unknown -",
    household: "delivered unknown -; signature image/gif",
    neighbour: "delivered unknown -",
    safe: "delivered to_safe_place -",
    mailbox: "delivered in_mailbox -",
    waiting: "ready_for_pickup waiting_at_point -",
    collected: "delivered collected_at_point -; signature image/gif",
    returned: "in_transit - -; ! unknown code I07",
    bare: "delivered unknown -",
    damaged: "delivered unknown -",
  },
  "dhl-ecommerce-nl": {
    addressee: "delivered unknown -",
    unsigned: "delivered unknown -",
    household: "delivered unknown -",
    neighbour: "delivered to_neighbour -",
    safe: "delivered to_safe_place -; ! a delivery image exists that DHL does not hand out",
    mailbox: "delivered in_mailbox -",
    waiting: "ready_for_pickup waiting_at_point - @ Boekhandel Voorstraat",
    collected: "delivered collected_at_point - @ Boekhandel Voorstraat",
    returned: "failure returned -",
    bare: "delivered unknown -",
    damaged: "delivered unknown -; ! delivered with damage",
  },
  sendcloud: {
    addressee: "delivered to_addressee -",
    unsigned: "delivered to_addressee -",
    household: "delivered unknown -",
    neighbour: "delivered to_neighbour -",
    safe: "delivered to_safe_place -",
    mailbox: "delivered in_mailbox -",
    waiting: "ready_for_pickup waiting_at_point -",
    collected: "delivered collected_at_point -",
    returned: "failure returned -",
    bare: "delivered unknown -",
    damaged: "delivered unknown -",
  },
  ups: {
    addressee: "delivered to_addressee A. DE WIT @ Residential, EINDHOVEN; signature image/gif, document text/html",
    unsigned: "delivered to_addressee A. DE WIT @ Residential, EINDHOVEN",
    household: "delivered unknown M. DE WIT @ Residential, EINDHOVEN; signature image/gif, document text/html",
    neighbour: "delivered to_neighbour J. BAKKER @ Neighbor, EINDHOVEN",
    safe: "delivered to_safe_place - @ Front Door, EINDHOVEN; photo image/jpeg",
    mailbox: "delivered unknown - @ Residential, EINDHOVEN",
    waiting: "ready_for_pickup waiting_at_point - @ UPS Access Point, EINDHOVEN",
    collected:
      "delivered collected_at_point A. DE WIT @ UPS Access Point, EINDHOVEN; signature image/gif, document text/html",
    returned: "unknown - - @ AMSTERDAM; ! unknown code RS",
    bare: "delivered unknown - @ EINDHOVEN",
    damaged: "delivered unknown - @ EINDHOVEN",
  },
  "dhl-unified": {
    addressee: "delivered unknown A. de Wit @ Eindhoven; signature link, document link",
    unsigned: "delivered unknown - @ Eindhoven",
    household: "delivered unknown M. de Wit @ Eindhoven; signature link, document link",
    neighbour: "delivered to_neighbour - @ Eindhoven",
    safe: "delivered to_safe_place - @ Eindhoven",
    mailbox: "delivered in_mailbox - @ Eindhoven",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven",
    collected: "delivered collected_at_point A. de Wit @ Eindhoven; signature link, document link",
    returned: "failure returned - @ Amsterdam",
    bare: "delivered unknown - @ Eindhoven",
    damaged: "delivered unknown - @ Eindhoven",
  },
  myparcel: {
    addressee: "delivered unknown -",
    unsigned: "delivered unknown -",
    household: "delivered unknown -",
    neighbour: "delivered unknown -",
    safe: "delivered to_safe_place -",
    mailbox: "delivered unknown -",
    waiting: "ready_for_pickup waiting_at_point - @ Boekhandel Voorstraat, Molenstraat 8, Eindhoven",
    collected: "delivered collected_at_point - @ Boekhandel Voorstraat, Molenstraat 8, Eindhoven",
    returned: "in_transit - -",
    bare: "delivered unknown -",
    damaged: "delivered unknown -",
  },
  aftership: {
    addressee: "delivered to_addressee A. de Wit @ Eindhoven; signature link",
    unsigned: "delivered unknown A. de Wit @ Eindhoven",
    household: "delivered unknown M. de Wit @ Eindhoven; signature link",
    neighbour: "delivered to_neighbour J. Bakker @ Eindhoven",
    safe: "delivered to_safe_place - @ Eindhoven; photo link",
    mailbox: "delivered in_mailbox - @ Eindhoven",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven",
    collected: "delivered collected_at_point A. de Wit @ Eindhoven; signature link",
    returned: "failure returned - @ Amsterdam",
    bare: "delivered unknown - @ Eindhoven",
    damaged: "delivered unknown - @ Eindhoven",
  },
  gls: {
    addressee: "delivered unknown - @ Eindhoven",
    unsigned: "delivered unknown - @ Eindhoven",
    household: "delivered unknown - @ Eindhoven",
    neighbour: "delivered unknown - @ Eindhoven",
    safe: "delivered unknown - @ Eindhoven",
    mailbox: "delivered unknown - @ Eindhoven",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven",
    collected: "delivered unknown - @ Eindhoven",
    returned: "unknown - - @ Eindhoven; ! unknown code FINAL",
    bare: "delivered unknown - @ Eindhoven",
    damaged: "delivered unknown - @ Eindhoven",
  },
  "gls-nl": {
    addressee: "delivered unknown A. DE WIT @ Eindhoven; document image/png",
    unsigned: "delivered unknown A. DE WIT @ Eindhoven",
    household: "delivered unknown M. DE WIT @ Eindhoven; document image/png",
    neighbour: "delivered to_neighbour J. BAKKER @ Eindhoven",
    safe: "delivered unknown - @ Eindhoven",
    mailbox: "delivered unknown - @ Eindhoven",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven",
    collected: "delivered collected_at_point A. DE WIT @ Eindhoven; document image/png",
    returned: "failure returned - @ Amsterdam",
    bare: "delivered unknown - @ Eindhoven",
    damaged: "delivered unknown - @ Eindhoven",
  },
  bpost: {
    addressee: "delivered unknown -",
    unsigned: "delivered unknown -",
    household: "delivered unknown -",
    neighbour: "delivered unknown -",
    safe: "delivered unknown -",
    mailbox: "delivered unknown -",
    waiting: "ready_for_pickup waiting_at_point - @ Boekhandel Voorstraat, Molenstraat 7, 5611 EK Eindhoven",
    collected: "delivered unknown -",
    returned: "failure - -",
    bare: "delivered unknown -",
    damaged: "delivered unknown -",
  },
  dpd: {
    addressee: "delivered unknown - @ Eindhoven (NL)",
    unsigned: "delivered unknown - @ Eindhoven (NL)",
    household: "delivered unknown - @ Eindhoven (NL)",
    neighbour: "delivered unknown - @ Eindhoven (NL)",
    safe: "delivered unknown - @ Eindhoven (NL)",
    mailbox: "delivered unknown - @ Eindhoven (NL)",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven (NL)",
    collected: "delivered unknown - @ Eindhoven (NL)",
    returned: "attempted_delivery - - @ Amsterdam (NL)",
    bare: "delivered unknown - @ Eindhoven (NL)",
    damaged: "delivered unknown - @ Eindhoven (NL)",
  },
  fedex: {
    addressee: "delivered unknown A. DE WIT @ Residence, Eindhoven (NL); document application/pdf",
    unsigned: "delivered unknown A. DE WIT @ Residence, Eindhoven (NL)",
    household: "delivered unknown M. DE WIT @ Residence, Eindhoven (NL); document application/pdf",
    neighbour: "delivered unknown J. BAKKER @ Residence, Eindhoven (NL)",
    safe: "delivered unknown - @ Residence, Eindhoven (NL)",
    mailbox: "delivered unknown - @ Residence, Eindhoven (NL)",
    waiting: "ready_for_pickup waiting_at_point - @ Eindhoven (NL)",
    collected: "delivered unknown A. DE WIT @ FedEx Location, Eindhoven (NL); document application/pdf",
    returned: "failure returned - @ Amsterdam (NL)",
    bare: "delivered unknown - @ Residence, Eindhoven (NL)",
    damaged: "delivered unknown - @ Residence, Eindhoven (NL)",
  },
};

/** What a parcel's way reads as: announced, picked up, sorted, on the round, nobody home. */
const WAY: Record<string, string> = {
  postnl: "confirmed in_transit in_transit out_for_delivery delayed",
  "dhl-ecommerce-nl": "confirmed in_transit in_transit out_for_delivery delayed",
  "dhl-unified": "confirmed in_transit in_transit in_transit failure",
  sendcloud: "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
  myparcel: "confirmed carrier_picked_up in_transit in_transit in_transit",
  aftership: "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
  gls: "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
  "gls-nl": "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
  bpost: "in_transit out_for_delivery attempted_delivery",
  dpd: "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
  // UPS does not explain the code of a failed attempt.
  ups: "confirmed carrier_picked_up in_transit out_for_delivery unknown",
  fedex: "confirmed carrier_picked_up in_transit out_for_delivery attempted_delivery",
};

/** DHL's events name no zone, which its reading remarks each time. */
const ALWAYS = "times without zone read as Europe/Berlin";

test("every stand-in is tried", () => {
  expect(Object.keys(SAYS).toSorted()).toEqual(STAND_INS.map(({ id }) => id).toSorted());
});

describe.each(STAND_INS)("$id", ({ id, credentials, hosts }) => {
  const { poll, test: tryConnection, ...carrier } = CARRIERS[id];
  const ask = (number: string, given = credentials) =>
    poll!(askSandbox(shop.sandbox), given, query(number), shop.sandbox.context.now().toISOString());

  test("gives the credentials that the app asks for, and they are obviously not real", () => {
    const wanted = carrier.credentials.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(Object.keys(credentials)).toEqual(expect.arrayContaining(wanted));
    for (const { name, secret } of carrier.credentials)
      if (secret && credentials[name] !== undefined) expect(credentials[name]).toMatch(/^sandbox-/);
  });

  test.each(Object.entries(SAYS[id]!))("%s: %s", async (name, said) => {
    const { number, at } = await deliver(name as Case);
    const reading = await ask(number);
    expect(reading).toMatchObject({ ok: true, value: { found: true, trackingNumber: number } });
    if (!reading.ok) return;
    expect(summary(reading.value)).toBe(said);
    // Whole seconds are what carriers write.
    expect(reading.value.current?.at.slice(0, 19)).toBe(at.toISOString().slice(0, 19));
  });

  test("tells the way there, in order", async () => {
    const { number, order } = await ship();
    const parcel = findParcel(shop.sandbox.state, number);
    const start = shop.sandbox.context.now().getTime() - 40 * HOUR_MS;
    for (const [index, what] of (["picked_up", "in_transit", "out_for_delivery", "attempt_failed"] as const).entries())
      await tellCarrier(shop.sandbox.context, parcel, { what, at: new Date(start + index * HOUR_MS) });
    const reading = await ask(number);
    expect(reading).toMatchObject({ ok: true, value: { found: true } });
    if (!reading.ok) return;
    expect(reading.value.events.map(({ status }) => status).join(" ")).toBe(WAY[id]);
    expect(reading.value.events.every(({ handover }) => handover === null)).toBe(true);
    expect(reading.value.proof).toEqual([]);
    expect(order.fulfillments[0]?.events).toEqual([]);
  });

  test("knows no parcel of others", async () => {
    expect(await ask(NOBODY)).toMatchObject({ ok: true, value: { found: false } });
  });

  test("takes no other credentials", async () => {
    const { number } = await ship();
    // What is chosen from a list says where to ask, not who asks.
    for (const { name } of carrier.credentials.filter(({ optional, options }) => !optional && !options)) {
      const wrong = { ...credentials, [name]: "sandbox-wrong" };
      expect(await ask(number, wrong)).toMatchObject({ ok: false, error: { kind: "unauthorised" } });
      expect(await tryConnection!(askSandbox(shop.sandbox), wrong)).toMatchObject({ error: { kind: "unauthorised" } });
    }
    expect(await tryConnection!(askSandbox(shop.sandbox), credentials)).toMatchObject({ ok: true });
  });

  test("has numbers by which the app recognises who carries the parcel", async () => {
    const { number, order } = await ship();
    const { knownTo } = findParcel(shop.sandbox.state, number);
    const candidates = trackingCandidates(number, order.fulfillments[0]?.trackingCompany, CARRIERS);
    expect(candidates.map((one) => one.carrier)).toContain(knownTo.at(-1));
    expect(candidates[0]).toMatchObject({ byCompany: true, forms: [expect.any(String)] });
  });

  test("leaves its calls in the sandbox's book", async () => {
    const before = shop.sandbox.state.carriers.calls[id]?.count ?? 0;
    await ask(NOBODY);
    expect(shop.sandbox.state.carriers.calls[id]?.count).toBeGreaterThan(before);
    expect(hosts).not.toHaveLength(0);
  });

  async function ship(): Promise<{ number: string; order: Order }> {
    const { context } = shop.sandbox;
    const at = new Date(context.now().getTime() - 48 * HOUR_MS);
    const order = await placeOrder(context, { customer: { email: "anouk.de.wit@mail.example" } });
    const { trackingNumber } = await shipOrder(context, order, { carrier: id as ShippingWay, at });
    return { number: trackingNumber!, order };
  }

  async function deliver(name: Case): Promise<{ number: string; at: Date }> {
    const { number, order } = await ship();
    const at = new Date(shop.sandbox.context.now().getTime() - HOUR_MS);
    await deliverOrder(shop.sandbox.context, order, { ...CASES[name], news: "carrier", at });
    return { number, at };
  }
});

function query(trackingNumber: string) {
  return { trackingNumber, postalCode: "5611 EK", country: "NL" };
}

function summary({ current, proof, links, warnings }: CarrierReading): string {
  const { status, handover, receiver, place } = current ?? {};
  const proofs = [
    ...proof.map(({ kind, mediaType }) => `${kind} ${mediaType}`),
    ...links.map(({ kind }) => `${kind} link`),
  ];
  return [
    `${status} ${handover ?? "-"} ${receiver ?? "-"}${place ? ` @ ${place}` : ""}`,
    ...(proofs.length > 0 ? [proofs.join(", ")] : []),
    ...warnings.filter((warning) => warning !== ALWAYS).map((warning) => `! ${warning}`),
  ].join("; ");
}

test("PostNL lists what changed in a period, to the customer number of the key", async () => {
  const { context } = shop.sandbox;
  await context.moveClock(3);
  const order = await placeOrder(context, {});
  const { trackingNumber } = await shipOrder(context, order, { at: new Date(context.now().getTime() - 2 * HOUR_MS) });
  await deliverOrder(context, order, {
    handover: "in_mailbox",
    news: "carrier",
    at: new Date(context.now().getTime() - HOUR_MS),
  });
  const { credentials } = STAND_INS.find(({ id }) => id === "postnl")!;
  const until = new Date(context.now().getTime() + 1000).toISOString();
  const list = (customerNumber: string, hours: number) => {
    const from = new Date(Date.parse(until) - hours * HOUR_MS).toISOString();
    return CARRIERS.postnl.updates!.ask(
      askSandbox(shop.sandbox),
      { ...credentials, customerNumber },
      { from, until },
      until,
    );
  };
  expect(await list(credentials.customerNumber!, 2)).toMatchObject({
    ok: true,
    value: [{ trackingNumber, current: { status: "delivered" } }],
  });
  expect(await list("1", 2)).toEqual({ ok: true, value: [] });
  expect(await list(credentials.customerNumber!, 3)).toMatchObject({ ok: false });
});
