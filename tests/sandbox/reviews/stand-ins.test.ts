import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ReviewSiteId } from "#app/reviews/review-site.ts";
import type { ReviewSite, SiteInvitation, SiteReview } from "#app/reviews/review-site.ts";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { askSandbox } from "#tests/sandbox/http/ask-sandbox.ts";
import { PROVIDER_FAULTS, type ProviderFaultKind } from "#tests/sandbox/http/provider-fault.ts";
import { leaveReview } from "#tests/sandbox/reviews/leave-review.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";
import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";
import { newReviewSiteState } from "#tests/sandbox/reviews/state.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { startTestShop, type TestShop } from "#tests/sandbox/test-shop.ts";

let shop: TestShop;
let order: Order;
beforeAll(async () => {
  shop = await startTestShop();
  order = await placeOrder(shop.sandbox.context, { customer: { email: "anouk.de.wit@mail.example" } });
});
afterAll(() => shop.stop());
beforeEach(() => {
  shop.sandbox.state.reviewSites = newReviewSiteState();
});

const HOUR_MS = 3_600_000;
const now = () => shop.sandbox.context.now().toISOString();
const hoursAgo = (hours: number) => new Date(Math.floor(Date.parse(now()) / 1000) * 1000 - hours * HOUR_MS);

/** What only each site does. */
const SAYS: Record<
  ReviewSiteId,
  {
    /** The rating of 9 of ten, from 0 to 1. */
    nine: number;
    /** What ties an invited review to its order. */
    ties: (order: Order) => Partial<SiteReview>;
    /** What a second invitation for the same order is answered with; null where the app cannot ask to invite. */
    again: "accepted" | "already_sent" | null;
    /** How the site tells that a review was removed: not at all, or as a state. */
    removed: "gone" | "removed";
  }
> = {
  webwinkelkeur: {
    nine: 1,
    ties: () => ({ email: "anouk.de.wit@mail.example", orderReference: null }),
    again: "already_sent",
    removed: "gone",
  },
  kiyoh: {
    nine: 0.9,
    ties: ({ number }) => ({ email: null, orderReference: String(number) }),
    again: "already_sent",
    removed: "gone",
  },
  etrusted: {
    nine: 1,
    ties: ({ number }) => ({
      email: "anouk.de.wit@mail.example",
      orderReference: String(number),
      verified: true,
    }),
    again: "accepted",
    removed: "removed",
  },
  trustpilot: {
    nine: 1,
    ties: ({ number }) => ({ email: "anouk.de.wit@mail.example", orderReference: String(number), verified: true }),
    again: "accepted",
    removed: "gone",
  },
  judgeme: {
    nine: 1,
    ties: () => ({ email: "anouk.de.wit@mail.example", orderReference: null, orderId: null }),
    again: "accepted",
    removed: "gone",
  },
  okendo: {
    nine: 1,
    ties: ({ id, number }) => ({ orderId: id, orderReference: String(number), verified: true }),
    again: null,
    removed: "gone",
  },
  feedbackcompany: {
    nine: 1,
    ties: ({ number }) => ({ email: "anouk.de.wit@mail.example", orderReference: String(number) }),
    again: "already_sent",
    removed: "gone",
  },
};

function invitation(): SiteInvitation {
  return {
    email: "anouk.de.wit@mail.example",
    firstName: "Anouk",
    lastName: "de Wit",
    orderReference: String(order.number),
    orderId: order.id,
    orderedAt: order.createdAt,
    language: "nl",
  };
}

/** All that a site tells, page by page, as an import reads it. */
async function readAll(site: ReviewSite, standIn: SiteStandIn): Promise<SiteReview[]> {
  const reviews = new Map<string, SiteReview>();
  let cursor: string | null = null;
  for (let pages = 0; pages < 10; pages += 1) {
    const page = await site.list(
      askSandbox(shop.sandbox),
      standIn.credentials,
      { since: hoursAgo(24 * 30).toISOString(), cursor },
      now(),
    );
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    expect(page.value.warnings).toEqual([]);
    for (const review of page.value.reviews) reviews.set(review.id, review);
    if (page.value.next === null) return [...reviews.values()];
    cursor = page.value.next;
  }
  throw new Error("the pages have no end");
}

test("every site that the app reads is played, and every site that it takes pushes of pushes", () => {
  expect(SITE_STAND_INS.map(({ id }) => id).toSorted()).toEqual(Object.keys(REVIEW_SITES).toSorted());
  for (const { id, push } of SITE_STAND_INS) expect([id, push !== undefined]).toEqual([id, "push" in REVIEW_SITES[id]]);
});

describe.each(SITE_STAND_INS.map((standIn) => [standIn.id, standIn] as const))("%s", (id, standIn) => {
  const site: ReviewSite = REVIEW_SITES[id];
  const { credentials } = standIn;
  const http = () => askSandbox(shop.sandbox);
  const leave = (input: Omit<Parameters<typeof leaveReview>[2], "site"> = {}) =>
    leaveReview(shop.sandbox.context, order, { site: id, ...input });
  const list = () => readAll(site, standIn);

  test("takes its own credentials, and each of them wrong is refused", async () => {
    expect(await site.test(http(), credentials)).toMatchObject({ ok: true });
    const secrets = site.credentials.filter(({ secret }) => secret).map(({ name }) => name);
    expect(secrets.length).toBeGreaterThan(0);
    for (const name of secrets)
      expect(await site.test(http(), { ...credentials, [name]: "x" })).toMatchObject({
        ok: false,
        error: { kind: "unauthorised" },
      });
    shop.sandbox.state.reviewSites.ended = [id];
    expect(await site.test(http(), credentials)).toMatchObject({ error: { kind: "unauthorised" } });
  });

  test("tells a review with its words, stars, time and what ties it to the order", async () => {
    const at = hoursAgo(30);
    await leave({ at });
    expect(await list()).toMatchObject([
      {
        at: at.toISOString(),
        rating: SAYS[id].nine,
        text: "Netjes ontvangen, precies zoals besteld.",
        author: "Anouk",
        state: "published",
        subject: "shop",
        ...SAYS[id].ties(order),
      },
    ]);
  });

  test("tells nothing of an order without an invitation", async () => {
    await leave({ mood: "ambiguous" });
    expect(await list()).toMatchObject([{ orderReference: null, orderId: null }]);
  });

  test("tells other words as the same review, and a removed one no more or as removed", async () => {
    await leave({ at: hoursAgo(48) });
    const [before] = await list();
    await leave({ mood: "edited" });
    const [edited] = await list();
    expect(edited).toMatchObject({ id: before!.id, text: "Bij nader inzien: na een week kapot." });
    if (site.reread)
      expect(await site.reread(http(), credentials, before!.id, now())).toMatchObject({
        value: { text: "Bij nader inzien: na een week kapot." },
      });
    await leave({ mood: "removed" });
    const states = (await list()).map(({ state }) => state);
    expect(states).toEqual(SAYS[id].removed === "gone" ? [] : ["removed"]);
    if (site.reread) {
      const gone = await site.reread(http(), credentials, before!.id, now());
      expect(gone).toMatchObject({ ok: true });
      expect(gone.ok && (gone.value?.state ?? "gone")).toBe(SAYS[id].removed);
    }
  });

  test("tells hundreds, each once, page by page", async () => {
    const { reviews } = shop.sandbox.state.reviewSites;
    await leave({ at: hoursAgo(400) });
    for (let count = 1; count < 230; count += 1) {
      const at = hoursAgo(400 - count).toISOString();
      reviews.push({ ...reviews[0]!, id: `many-${count}`, at, updatedAt: at });
    }
    expect(new Set((await list()).map((review) => review.id)).size).toBe(230);
  });

  test("invites once for an order", async () => {
    expect(site.invite === undefined).toBe(SAYS[id].again === null);
    if (!site.invite) return;
    expect(await site.invite(http(), credentials, invitation(), now())).toMatchObject({
      value: { status: "accepted" },
    });
    expect(await site.invite(http(), credentials, invitation(), now())).toMatchObject({
      value: { status: SAYS[id].again },
    });
    expect(shop.sandbox.state.reviewSites.invitations).toMatchObject([
      { site: id, email: "anouk.de.wit@mail.example", reference: String(order.number) },
    ]);
    if (site.invitations)
      expect(await site.invitations(http(), credentials, { cursor: null }, now())).toMatchObject({
        value: { invitations: [{ email: "anouk.de.wit@mail.example", orderReference: String(order.number) }] },
      });
  });

  test("tells its average and how many there are, where it tells that", async () => {
    if (!site.summary) return;
    await leave({ rating: 8 });
    expect(await site.summary(http(), credentials, now())).toMatchObject({ value: { rating: 0.8, count: 1 } });
  });

  test("takes a review of a product, or says that it does not", async () => {
    if (!standIn.products) return expect(leave({ about: "product" })).rejects.toThrow("no reviews of products");
    await leave({ about: "product" });
    const { productId } = order.lineItems[0]!;
    // WebwinkelKeur pushes these and lists none; Trusted Shops tells that it is about a product, and not which.
    const told = { webwinkelkeur: [], etrusted: [{ subject: "product" }] }[id as string];
    expect(await list()).toMatchObject(told ?? [{ subject: "product", productId }]);
  });

  const FAILS: Record<Exclude<ProviderFaultKind, "slow">, object> = {
    down: { kind: "unavailable" },
    unavailable: { kind: "unavailable", reason: "HTTP 503" },
    html: { kind: "malformed" },
    malformed: { kind: "malformed" },
    rate_limited: { kind: "rate_limited", retryAfterSeconds: 17 },
    unauthorised: { kind: "unauthorised" },
  };

  test.each(PROVIDER_FAULTS.filter((kind) => kind !== "slow"))(
    "breaks as asked (%s), and is well again",
    async (kind) => {
      await leave();
      expect((await control(`review-sites/${id}/fault`, { fault: kind, seconds: 17 })).status).toBe(200);
      const query = { since: null, cursor: null };
      expect(await site.list(http(), credentials, query, now())).toMatchObject({ ok: false, error: FAILS[kind] });
      await control(`review-sites/${id}/fault`, { fault: "off" });
      expect(await site.list(http(), credentials, query, now())).toMatchObject({ ok: true });
    },
  );
});

test.each([
  ["pigeon", { fault: "down" }, 404],
  ["kiyoh", { fault: "sideways" }, 400],
])("%s %j is refused with %i", async (site, input, status) => {
  expect((await control(`review-sites/${site}/fault`, input)).status).toBe(status);
});

async function control(path: string, input: unknown): Promise<Response> {
  return fetch(`${shop.sandbox.url}/control/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
}
