import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  app = await load();
});
afterAll(() => owner.end());

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/evidence/record-order-mails.ts")),
  };
}

async function ordered() {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const shop = await app.ledgerShop(shopId);
  const read = app.interpretWebhook("orders/create", JSON.stringify(orderPayload({ id: "5001", updatedAt: NOW })), NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  return { shopId, orderId };
}

const event = (id: number, action: string, message: string, __typename = "BasicEvent") => ({
  __typename,
  id: `gid://shopify/${__typename}/${id}`,
  action,
  createdAt: `2026-11-1${id}T10:00:00Z`,
  message,
});
const timeline =
  (...nodes: ReturnType<typeof event>[]) =>
  () =>
    Promise.resolve({ data: { order: { events: { nodes } } } }) as never;

it("keeps what Shopify mailed, in its own words, and nothing else of the timeline", async () => {
  const { shopId, orderId } = await ordered();
  const placed = event(0, "placed", "Anna placed this order.");
  const confirmed = event(
    1,
    "mail_sent",
    "Order confirmation email was sent to <a href='/c/1'>Anna</a>\n (a@example.com).",
  );
  const noted = event(2, "mail_sent", "Mailed her myself.", "CommentEvent");
  const refunded = event(3, "mail_sent", "Refund notification email was sent to Anna (a@example.com).");
  await app.recordOrderMails(shopId, orderId, timeline(placed, confirmed, noted), NOW);
  await app.recordOrderMails(shopId, orderId, timeline(placed, confirmed, noted, refunded), NOW);
  const { entries } = await app.readLedger(shopId, orderId);
  expect(entries.filter(({ kind }) => kind === "order_mail")).toHaveLength(2);
  expect(app.readFacts(entries).mails.map(({ value }) => value)).toStrictEqual([
    { id: "1", at: "2026-11-11T10:00:00.000Z", words: "Order confirmation email was sent to Anna (a@example.com)." },
    { id: "3", at: "2026-11-13T10:00:00.000Z", words: "Refund notification email was sent to Anna (a@example.com)." },
  ]);
});

it("is asked for once a claim is about the order, and tried again when Shopify is down", async () => {
  const { shopId, orderId } = await ordered();
  const waiting = async () => {
    const { rows } = await owner.query("SELECT key FROM graphile_worker.jobs WHERE key = $1", [
      `record-order-mails:${orderId}`,
    ]);
    return rows.length;
  };
  expect(await waiting()).toBe(0);
  const claim = { orderId, channel: "customer", reason: "unrecognized", amount: null, statement: "" } as const;
  await app.openClaim(shopId, { ...claim, receivedAt: NOW }, "merchant:1", NOW);
  expect(await waiting()).toBe(1);
  const down = () => Promise.reject(new Error("ECONNREFUSED"));
  await expect(app.recordOrderMails(shopId, orderId, down as never, NOW)).rejects.toThrow("ECONNREFUSED");
});
