import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/inbox/accept-webhooks.ts")),
    ...(await import("#app/use-cases/inbox/process-inbox.ts")),
    ...(await import("#app/use-cases/privacy/answer-data-request.ts")),
    ...(await import("#app/queries/privacy/data-requests.ts")),
  };
}

/** A review without an order, an invitation by others and a refusal of his, and the same of somebody else. */
async function tellReviews(shopId: string): Promise<void> {
  await app.withShop(shopId, async (tx) => {
    const { id: connectionId } = await tx.connection.create({
      data: { shopId, kind: "review_site", provider: "kiyoh", connectedAt: NOW },
    });
    for (const [n, emailNormalised] of ["a.dewit@example.com", "bakker@example.com"].entries()) {
      const text = n === 0 ? "Fijne trui" : "Van Bakker";
      const common = { shopId, site: "kiyoh", emailNormalised };
      const review = { scale: 10, state: "published", subject: "shop", writtenAt: NOW, seenAt: NOW, listedAt: NOW };
      await tx.review.create({ data: { ...common, ...review, connectionId, siteReviewId: `${n}`, text } });
      await tx.reviewInvitation.create({ data: { ...common, askedBy: "others", status: "sent", sentAt: NOW } });
      await tx.mailRefusal.create({ data: { shopId, emailDigest: `${n}`, emailNormalised, refusedAt: NOW } });
    }
  });
}

it("gathers what is kept about the person who asked, and nobody else, until the merchant answered", async () => {
  const domain = `${randomUUID()}.myshopify.com`;
  const acceptance = app.createWebhookAcceptance(app.webhookPool);
  const send = (topic: string, payload: unknown) =>
    acceptance.accept({
      source: "shopify",
      domain,
      topic,
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: "2026-10",
      triggeredAt: NOW,
      body: Buffer.from(JSON.stringify(payload)),
    });
  await send("orders/create", orderPayload({ id: "5001", updatedAt: NOW }));
  await send("orders/create", orderPayload({ id: "6002", updatedAt: NOW, name: "#1002", customerName: "Bram Bakker" }));
  await send("customers/data_request", {
    shop_domain: domain,
    customer: { id: 7001, email: "a.dewit@example.com" },
    orders_requested: [5001],
  });
  const { id: shopId } = await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
  await app.processInbox(shopId, () => NOW);

  const [request, ...others] = await app.openDataRequests(shopId);
  expect(others).toStrictEqual([]);
  expect(request).toMatchObject({ requestedAt: NOW, answerBy: "2026-12-21T10:00:00.000Z" });

  await tellReviews(shopId);
  const data = await app.readPersonalData(shopId, request!.id, NOW);
  expect(data?.orders.map(({ order }) => order["name"])).toStrictEqual(["#1001"]);
  expect(data?.orders[0]?.evidence[0]).toMatchObject({ kind: "order", content: { email: "a.dewit@example.com" } });
  expect(JSON.stringify(data)).not.toContain("Bakker");

  expect(data?.reviews).toMatchObject([{ text: "Fijne trui" }]);
  expect(data?.invitations).toMatchObject([{ site: "kiyoh", status: "sent" }]);
  expect(data?.doNotMail).toMatchObject([{ emailNormalised: "a.dewit@example.com", addedBy: "customer" }]);

  await app.answerDataRequest(shopId, request!.id, NOW);
  expect(await app.openDataRequests(shopId)).toStrictEqual([]);
});
