import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite } from "#app/reviews/review-site.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { type PushReceiver, startPushReceiver } from "#tests/sandbox/http/push-receiver.ts";
import { leaveReview, type LeaveReview } from "#tests/sandbox/reviews/leave-review.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { startTestShop, type TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
let receiver: PushReceiver;
let order: Order;
beforeAll(async () => {
  shop = await startTestShop();
  receiver = await startPushReceiver();
  order = await placeOrder(shop.sandbox.context, { customer: { email: "anouk.de.wit@mail.example" } });
});
afterAll(async () => {
  await shop.stop();
  await receiver.stop();
});
beforeEach(() => {
  receiver.received.length = 0;
  shop.sandbox.state.reviewSites.webhooks = [];
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

const leave = (input: LeaveReview) => leaveReview(shop.sandbox.context, order, { about: "shop", ...input });

describe.each(SITE_STAND_INS.filter(({ push }) => push))("$id", ({ id, credentials, products }) => {
  const site: ReviewSite = REVIEW_SITES[id];
  const about = products ? "product" : "shop";

  test("tells what happens to a review, so that the app knows it by the credentials and which review it is", async () => {
    await control(`review-sites/${id}/webhook`, { url: `${receiver.address}/pushes/${id}` });
    const { id: reviewId } = await leave({ site: id, about });
    await leave({ site: id, mood: "edited" });
    await leave({ site: id, mood: "removed" });
    // Judge.me has no event for a removed one.
    expect(receiver.received).toHaveLength(id === "judgeme" ? 2 : 3);
    for (const { path, headers, body } of receiver.received) {
      expect(path).toBe(`/pushes/${id}`);
      const bytes = new Uint8Array(body);
      expect(site.push!.verify({ headers, body: bytes }, credentials)).toBe(true);
      const others = Object.fromEntries(Object.keys(credentials).map((name) => [name, "sandbox-other"]));
      expect(site.push!.verify({ headers, body: bytes }, others)).toBe(site.push!.trust === "unsigned");
      const reading = site.read(bytes);
      expect(reading).toMatchObject({ ok: true, value: { warnings: [], reviews: [{ id: reviewId }] } });
      const names = site.push!.names(bytes);
      expect(names).toEqual(site.reread ? [reviewId] : []);
    }
    expect(new Set(receiver.received.map(({ body }) => site.push!.idOf(new Uint8Array(body)))).size).toBe(
      receiver.received.length,
    );
  });

  test("tells nothing of other sites' reviews", async () => {
    await control(`review-sites/${id}/webhook`, { url: receiver.address });
    await leave({ site: "kiyoh" });
    expect(receiver.received).toEqual([]);
  });
});

test("a push that is not taken comes again, the same, until it is; repeats come twice", async () => {
  const { body } = await control("review-sites/trustpilot/webhook", { url: receiver.address });
  receiver.answers.push(503, 401);
  const { id } = await leave({ site: "trustpilot" });
  await vi.waitFor(() => expect(receiver.received).toHaveLength(3));
  expect(new Set(receiver.received.map((one) => one.body.toString())).size).toBe(1);
  const pushes = () => shop.sandbox.state.reviewSites.pushes.filter(({ reviewId }) => reviewId === id);
  await vi.waitFor(() => expect(pushes()).toMatchObject([{ status: "delivered", attempts: 3, lastAnswer: "200" }]));

  expect((await control(`review-site-webhooks/${body.id}/remove`, {})).status).toBe(200);
  await control("review-sites/trustpilot/webhook", { url: receiver.address, repeats: true });
  receiver.received.length = 0;
  await leave({ site: "trustpilot" });
  expect(receiver.received).toHaveLength(2);
});

test.each([
  ["review-sites/kiyoh/webhook", { url: "http://127.0.0.1:1/" }, 422],
  ["review-sites/trustpilot/webhook", { url: "file:///etc/hosts" }, 400],
  ["review-sites/pigeon/webhook", { url: "http://127.0.0.1:1/" }, 404],
  ["review-site-webhooks/404/remove", {}, 404],
  ["orders/404/review", {}, 404],
])("%s %j is refused with %i", async (path, input, status) => {
  const answer = await control(path, input);
  expect(answer.status).toBe(status);
  expect(answer.body.error).not.toBe("");
});

test("what cannot be is refused: a product where there are none, a change of nothing, a site nobody plays", async () => {
  const review = (input: object) => control(`orders/${order.id}/review`, input);
  expect((await review({ site: "kiyoh", about: "product" })).status).toBe(422);
  expect((await review({ site: "okendo", mood: "removed" })).status).toBe(404);
  expect((await review({ site: "pigeon" })).status).toBe(404);
  expect((await review({ site: "kiyoh", mood: "angry" })).status).toBe(400);
});

test("credentials, calls, faults and reviews are on the page for people", async () => {
  const { text } = await leave({ site: "okendo", text: "<b>Mooi</b>" });
  const page = await (await fetch(`${shop.sandbox.url}/control/review-sites?page`)).text();
  for (const { credentials } of SITE_STAND_INS)
    for (const value of Object.values(credentials)) expect(page).toContain(value);
  expect(page).not.toContain(text);
  expect(page).toContain("&#60;b&#62;Mooi");
});
