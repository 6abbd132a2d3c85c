import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { HANDOVERS } from "#tests/sandbox/actions/handovers.ts";
import { seedShop } from "#tests/sandbox/seed.ts";
import { financialStatus, fulfillmentStatus } from "#tests/sandbox/state/figures.ts";
import { SEED_PLAN } from "#tests/sandbox/state/seed-plan.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { AppPages, TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
afterEach(() => shop.stop());

/** As much of the app as filling a shop needs: its home, what it knows of an order, and the forms for a claim and a review site. */
function fakePages(claims: Record<string, string>[]): AppPages {
  return ({ method, url, body }) => {
    if (url.pathname === "/app") return { status: 200, body: "home" };
    if (url.pathname.startsWith("/app/connections/"))
      return { status: 200, body: JSON.stringify({ outcome: "connected" }) };
    if (method === "POST") {
      claims.push(Object.fromEntries(new URLSearchParams(body)));
      return { status: 302, body: "" };
    }
    const id = decodeURIComponent(url.pathname).split("/").at(-1)!;
    const own = claims.flatMap(({ orderId }, index) => (orderId === `ours-${id}` ? [{ id: `claim-${index}` }] : []));
    return { status: 200, body: JSON.stringify({ newClaimPath: `app/claims/new?orderId=ours-${id}`, claims: own }) };
  };
}

test("a filled shop has orders in every state, disputes and complaints, told in the order of their dates", async () => {
  const claims: Record<string, string>[] = [];
  shop = await startTestShop({ grantDisputeScopes: true }, fakePages(claims));
  const { state, context } = shop.sandbox;
  await seedShop(context);

  expect(state.orders.length).toBeGreaterThanOrEqual(40);
  expect(new Set(state.orders.map(financialStatus))).toEqual(new Set(["paid", "partially_refunded", "refunded"]));
  expect(new Set(state.orders.map(fulfillmentStatus))).toEqual(new Set([null, "partial", "fulfilled"]));
  expect(new Set(state.orders.map(({ shippingAddress }) => shippingAddress.countryCode))).toEqual(
    new Set(["NL", "BE", "DE", "FR"]),
  );
  expect(new Set(state.orders.map(({ locale }) => locale.slice(0, 2)))).toEqual(new Set(["nl", "fr", "de", "en"]));
  expect(new Set(state.orders.map(({ transactions }) => transactions[0]?.gateway))).toEqual(
    new Set(["shopify_payments", "ideal", "bancontact", "paypal", "klarna"]),
  );
  expect(new Set(SEED_PLAN.flatMap(({ deliver }) => deliver?.handover ?? []))).toEqual(new Set(HANDOVERS));
  expect(state.orders.some(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
  expect(new Set(state.orders.flatMap(({ returns }) => returns.map(({ status }) => status)))).toEqual(
    new Set(["CLOSED", "DECLINED", "OPEN", "REQUESTED"]),
  );

  expect(state.disputes.length).toBeGreaterThanOrEqual(6);
  expect(new Set(state.disputes.map(({ type }) => type))).toEqual(new Set(["inquiry", "chargeback"]));
  const due = state.disputes.map(({ evidenceDueBy }) => Date.parse(evidenceDueBy!) - context.now().getTime());
  expect(Math.min(...due)).toBeGreaterThan(0);
  expect(Math.max(...due)).toBeLessThan(14 * 86_400_000);
  expect(claims.length).toBeGreaterThanOrEqual(2);
  expect(claims[0]).toMatchObject({
    channel: "customer",
    reason: "product_not_received",
    amount: expect.stringMatching(/^\d+\.\d\d$/),
  });
  expect(state.mails.map(({ to }) => to)).toContainEqual([state.shop.contactEmail]);

  const { reviews, invitations } = state.reviewSites;
  const invitedFor = ({ email, at }: { email: string; at: string }) =>
    invitations.filter((known) => known.email === email && known.at < at).length;
  // Reviews that one invitation alone can have led to, one that several orders may be meant by, and one that complains.
  expect(reviews.filter(({ reference }) => reference !== null).map(invitedFor)).toEqual([1, 1, 1, 1]);
  const ambiguous = reviews.filter(({ reference }) => reference === null);
  expect(ambiguous.map(invitedFor)).toEqual([0]);
  const delivered = state.orders.filter(({ email, fulfillments }) => email === ambiguous[0]!.email && fulfillments[0]);
  expect(delivered.length).toBeGreaterThan(1);
  expect(reviews.map(({ rating }) => rating).toSorted((a, b) => a - b)).toEqual([2, 8, 8, 9, 10]);
  for (const { at } of reviews) expect(Date.parse(at)).toBeLessThanOrEqual(context.now().getTime());

  const { parcels } = state.carriers;
  expect(parcels.map(({ number }) => number).toSorted()).toEqual(
    state.orders.flatMap(({ fulfillments }) => fulfillments.map(({ trackingNumber }) => trackingNumber)).toSorted(),
  );
  for (const carrier of ["postnl", "dhl-ecommerce-nl", "sendcloud", "ups"] as const) {
    const handovers = parcels.flatMap(({ knownTo, events }) =>
      knownTo.includes(carrier)
        ? events.map(({ what }) => what).filter((what) => HANDOVERS.some((one) => one === what))
        : [],
    );
    expect(new Set(handovers).size, carrier).toBeGreaterThanOrEqual(2);
  }
  // Some deliveries only a connected carrier can tell of.
  const silent = state.orders.filter(({ fulfillments }) => fulfillments.some(({ events }) => events.length === 0));
  expect(
    parcels.filter(({ orderId, events }) => silent.some(({ id }) => id === orderId) && events.length > 3),
  ).toHaveLength(5);

  const created = shop.webhooks
    .filter(({ topic }) => topic === "orders/create")
    .map(({ body }) => JSON.parse(body).created_at as string);
  expect(created.map(Date.parse)).toEqual(created.map((time) => Date.parse(time)).sort((a, b) => a - b));
  for (const order of state.orders) {
    for (const { events, createdAt } of order.fulfillments) {
      const moments = [order.createdAt, createdAt, ...events.map(({ happenedAt }) => happenedAt)];
      expect(moments).toEqual([...moments].sort());
    }
    expect(Date.parse(order.createdAt)).toBeGreaterThan(context.now().getTime() - 60 * 86_400_000);
  }
});

test("a filling that was interrupted goes on where it stopped, also in another process", async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), "weerwoord-seed-")), "sandbox.json");
  shop = await startTestShop({ stateFile });
  await expect(seedShop(shop.sandbox.context)).rejects.toThrow("the app answered 404");
  await shop.stop();
  const claims: Record<string, string>[] = [];
  const pages = fakePages(claims);
  let broken = true;
  const once: AppPages = (request) => {
    if (request.method === "POST" && broken) return { status: 500, body: "no" };
    return pages(request);
  };
  shop = await startTestShop({ stateFile }, once);
  await expect(seedShop(shop.sandbox.context)).rejects.toThrow("the app opened no claim");
  await shop.stop();
  broken = false;
  shop = await startTestShop({ stateFile }, once);
  const before = shop.sandbox.state.orders.length;
  await seedShop(shop.sandbox.context);
  expect(before).toBeGreaterThan(20);
  expect(shop.sandbox.state.orders).toHaveLength(SEED_PLAN.length);
  expect(new Set(shop.sandbox.state.orders.map(({ name }) => name)).size).toBe(SEED_PLAN.length);
  expect(claims).toHaveLength(SEED_PLAN.filter(({ complaint }) => complaint).length);
});

test("a filling whose review site is not connected says so", async () => {
  const pages = fakePages([]);
  shop = await startTestShop({}, (request) =>
    request.url.pathname.startsWith("/app/connections/")
      ? { status: 200, body: JSON.stringify({ outcome: "unauthorised" }) }
      : pages(request),
  );
  await expect(seedShop(shop.sandbox.context)).rejects.toThrow("the app did not connect webwinkelkeur");
});
