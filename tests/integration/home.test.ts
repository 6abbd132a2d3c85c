import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
beforeAll(async () => {
  app = await load();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(() => owner.end());

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/claims/list-stuck-attempts.ts")),
    ...(await import("#app/queries/inbox/count-dead-letters.ts")),
    ...(await import("#app/queries/settings/is-dismissed.ts")),
    ...(await import("#app/use-cases/settings/dismiss-card.ts")),
  };
}

async function newShop(): Promise<string> {
  return (await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } })).id;
}

let number = 0;

/** A claim that stands on a step, with the attempt at an answer to one. */
async function attempt(
  shopId: string,
  { claim = "open", step = "respond-1", status = "unknown", at = NOW }: Partial<Record<string, string>>,
): Promise<string> {
  const { id: claimId } = await app.withShop(shopId, (tx) =>
    tx.claim.create({
      data: {
        shopId,
        number: ++number,
        channel: "customer",
        reason: "product_not_received",
        status: claim,
        step: "respond-1",
        language: "nl",
        openedAt: NOW,
      },
    }),
  );
  await app.withShop(shopId, (tx) =>
    tx.sendAttempt.create({
      data: {
        shopId,
        claimId,
        step,
        channel: "customer_email",
        status,
        stance: "investigate",
        payload: "{}",
        preparedBy: "merchant:1",
        preparedAt: at,
        sendAfter: at,
        finishedAt: at,
      },
    }),
  );
  return claimId;
}

const stuck = async (shopId: string) => (await app.listStuckAttempts(shopId, 8)).map(({ claimId }) => claimId);

test("responses that may not have left are named, the latest first, and nobody else's", async () => {
  const shopId = await newShop();
  const failed = await attempt(shopId, { status: "failed", at: "2026-11-20T10:00:00.000Z" });
  const unknown = await attempt(shopId, { status: "unknown" });
  await attempt(await newShop(), { status: "unknown" });
  expect(await app.listStuckAttempts(shopId, 8)).toMatchObject([
    { claimId: unknown, status: "unknown", at: NOW },
    { claimId: failed, status: "failed", at: "2026-11-20T10:00:00.000Z" },
  ]);
  expect(await app.listStuckAttempts(shopId, 1)).toHaveLength(1);
});

test.each([
  ["was sent", { status: "sent" }],
  ["waits for its time", { status: "prepared" }],
  ["was taken back", { status: "undone" }],
  ["belongs to a step that is past", { step: "acknowledge" }],
  ["belongs to a claim that is closed", { claim: "won" }],
])("a response that %s needs nobody", async (_, what) => {
  const shopId = await newShop();
  await attempt(shopId, what);
  expect(await stuck(shopId)).toStrictEqual([]);
});

test("dead letters are counted, and not beyond what is told", async () => {
  const shopId = await newShop();
  const letters = (count: number, state: string) =>
    owner.query(
      `INSERT INTO inbox_message (shop_id, source, topic, webhook_id, state)
       SELECT $1, 'shopify', 'orders/create', gen_random_uuid()::text, $2 FROM generate_series(1, $3)`,
      [shopId, state, count],
    );
  expect(await app.countDeadLetters(shopId)).toStrictEqual({ count: 0, more: false });
  await letters(3, "dead");
  await letters(2, "done");
  expect(await app.countDeadLetters(shopId)).toStrictEqual({ count: 3, more: false });
  await letters(97, "dead");
  expect(await app.countDeadLetters(shopId)).toStrictEqual({ count: 99, more: true });
  expect(await app.countDeadLetters(await newShop())).toStrictEqual({ count: 0, more: false });
});

test("a hidden card stays hidden, for its shop only", async () => {
  const shopId = await newShop();
  expect(await app.isDismissed(shopId, "setup")).toBe(false);
  await app.dismissCard(shopId, "setup", NOW);
  await app.dismissCard(shopId, "setup", NOW);
  expect(await app.isDismissed(shopId, "setup")).toBe(true);
  expect(await app.isDismissed(await newShop(), "setup")).toBe(false);
});
