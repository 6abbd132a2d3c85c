import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_SIZE } from "#app/queries/keyset-page.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const START = Date.parse("2026-11-21T10:00:00.000Z");
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const soon = at(0);

let app: Awaited<ReturnType<typeof load>>;
let owner: pg.Client;
beforeAll(async () => {
  app = await load();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(() => owner.end());

async function load() {
  const { outsideShops, webhookPool, withShop } = await import("#app/db.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { processInbox } = await import("#app/use-cases/inbox/process-inbox.ts");
  const { retryDeadLetter, retryAllDeadLetters } = await import("#app/use-cases/inbox/retry-dead-letter.ts");
  const { listDeadLetters } = await import("#app/queries/inbox/list-dead-letters.ts");
  const acceptance = createWebhookAcceptance(webhookPool);
  return { outsideShops, withShop, processInbox, acceptance, retryDeadLetter, retryAllDeadLetters, listDeadLetters };
}

async function accept(domain: string, bodies: unknown[]): Promise<string> {
  for (const body of bodies)
    await app.acceptance.accept({
      source: "shopify",
      domain,
      topic: "orders/create",
      webhookId: randomUUID(),
      eventId: null,
      apiVersion: "2026-10",
      triggeredAt: soon,
      body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    });
  return (await app.outsideShops.shop.findUniqueOrThrow({ where: { domain } })).id;
}

const newDomain = () => `${randomUUID()}.myshopify.com`;
const order = (id: string) => orderPayload({ id, updatedAt: "2026-11-01T09:00:00+01:00" });

/** While this lasts, no entry of that order can be written: a failure that may pass. */
async function whileBroken(shopifyId: string, work: () => Promise<void>): Promise<void> {
  const name = `broken_${shopifyId}`;
  await owner.query(`ALTER TABLE ledger_content ADD CONSTRAINT ${name} CHECK (entity <> '${shopifyId}') NOT VALID`);
  try {
    await work();
  } finally {
    await owner.query(`ALTER TABLE ledger_content DROP CONSTRAINT ${name}`);
  }
}

const messagesOf = (shopId: string) =>
  app.withShop(shopId, (tx) => tx.inboxMessage.findMany({ where: { shopId }, orderBy: { id: "asc" } }));

/** The job that wakes the inbox for messages to be tried again: when it runs. */
async function wakesAt(shopId: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ run_at: Date }>("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [
    `inbox-retry:${shopId}`,
  ]);
  return rows[0]?.run_at.toISOString();
}

describe("a message that fails for a reason that may pass", () => {
  it("holds nobody up, waits longer each time, and ends as a dead letter with its cause", async () => {
    const shopId = await accept(newDomain(), [order("5001"), order("5002"), order("5003")]);
    await whileBroken("5002", async () => {
      const waits: number[] = [];
      let clock = soon;
      for (let attempt = 1; attempt <= 6; attempt++) {
        await app.processInbox(shopId, () => clock);
        const [first, broken, last] = await messagesOf(shopId);
        expect([first!.state, last!.state]).toStrictEqual(["done", "done"]);
        expect([broken!.attempts, broken!.error]).toStrictEqual([attempt, expect.stringContaining("broken_5002")]);
        if (!broken!.retryAt) break;
        expect(await wakesAt(shopId)).toBe(broken!.retryAt.toISOString());
        waits.push(broken!.retryAt.getTime() - Date.parse(clock));

        // A moment too early nothing is tried.
        await app.processInbox(shopId, () => new Date(broken!.retryAt!.getTime() - 1).toISOString());
        expect((await messagesOf(shopId))[1]!.attempts).toBe(attempt);
        clock = broken!.retryAt.toISOString();
      }
      expect(waits).toHaveLength(5);
      expect(waits).toStrictEqual([...waits].sort((a, b) => a - b));
      expect(waits[4]).toBeGreaterThan(60_000);
    });
    const { rows, next } = await app.listDeadLetters(shopId);
    expect(next).toBeNull();
    expect(rows).toMatchObject([{ topic: "orders/create", attempts: 6, canRetry: true }]);
    expect(rows[0]!.cause).toContain("broken_5002");
  });

  it("is handled when the reason has passed", async () => {
    const shopId = await accept(newDomain(), [order("5001")]);
    await whileBroken("5001", async () => void (await app.processInbox(shopId, () => soon)));
    await app.processInbox(shopId, () => at(60));
    expect(await messagesOf(shopId)).toMatchObject([{ state: "done", attempts: 2, error: null, retryAt: null }]);
  });

  it("is not forgotten when another one fails after it", async () => {
    const domain = newDomain();
    const shopId = await accept(domain, [order("5001")]);
    await whileBroken("5001", async () => {
      await app.processInbox(shopId, () => soon);
      await app.processInbox(shopId, () => at(3));
      const early = (await messagesOf(shopId))[0]!.retryAt!;
      await accept(domain, [order("5002")]);
      await whileBroken("5002", async () => void (await app.processInbox(shopId, () => at(4))));
      const later = (await messagesOf(shopId))[1]!.retryAt!;
      expect(later.getTime()).toBeLessThan(early.getTime());
      expect(await wakesAt(shopId)).toBe(later.toISOString());

      // The second one gets through; the job for it must not be the last.
      await app.processInbox(shopId, () => later.toISOString());
      expect((await messagesOf(shopId)).map(({ state }) => state)).toStrictEqual(["pending", "done"]);
      expect(await wakesAt(shopId)).toBe(early.toISOString());
    });
  });
});

describe("a message with a character that the database's text cannot hold", () => {
  it("is evidence all the same, word for word", async () => {
    const odd = { ...order("5001"), note: "left\u0000right", email: "a\u0000@example.com", name: "#10\u000001" };
    const shopId = await accept(newDomain(), [odd]);
    await app.processInbox(shopId, () => soon);
    expect(await messagesOf(shopId)).toMatchObject([{ state: "done", error: null }]);
    const { kept, text } = await app.withShop(shopId, async (tx) => ({
      kept: await tx.order.findFirstOrThrow({ where: { shopId } }),
      text: (await tx.ledgerContent.findFirstOrThrow({ where: { shopId } })).text,
    }));
    expect([kept.name, kept.email]).toStrictEqual(["#1001", "a@example.com"]);
    expect((JSON.parse(text) as { note: string }).note).toBe("left\u0000right");
  });
});

describe("a dead letter", () => {
  it("is put back by its button, with a job, and keeps the message as it came", async () => {
    const shopId = await accept(newDomain(), [order("5001"), order("5002")]);
    await whileBroken("5002", async () => {
      for (let attempt = 0; attempt < 6; attempt++) await app.processInbox(shopId, () => at(attempt * 1000));
    });
    const [letter] = (await app.listDeadLetters(shopId)).rows;
    await owner.query("DELETE FROM graphile_worker._private_jobs");
    expect(await app.retryDeadLetter(shopId, letter!.id)).toStrictEqual({ ok: true, value: undefined });
    const { rows: jobs } = await owner.query(
      "SELECT task_identifier AS task, queue_name AS queue FROM graphile_worker.jobs",
    );
    expect(jobs).toStrictEqual([{ task: "process-inbox", queue: `inbox:${shopId}` }]);
    await app.processInbox(shopId, () => soon);
    expect((await messagesOf(shopId))[1]).toMatchObject({ state: "done", error: null, attempts: 1 });
    expect((await app.listDeadLetters(shopId)).rows).toStrictEqual([]);
  });

  it("comes back when it still cannot be read", async () => {
    const shopId = await accept(newDomain(), ["{not json"]);
    await app.processInbox(shopId, () => soon);
    expect(await app.retryAllDeadLetters(shopId)).toBe(1);
    await app.processInbox(shopId, () => soon);
    expect((await app.listDeadLetters(shopId)).rows).toMatchObject([{ cause: "the body is not JSON" }]);
  });

  it("is not found in another shop, twice, or when it never died", async () => {
    const shopId = await accept(newDomain(), ["{not json", order("5001")]);
    await app.processInbox(shopId, () => soon);
    const [dead, alive] = await messagesOf(shopId);
    const other = await accept(newDomain(), [order("5001")]);
    const missing = { ok: false, error: "not_found" };
    expect(await app.retryDeadLetter(other, dead!.id.toString())).toStrictEqual(missing);
    expect(await app.retryDeadLetter(shopId, alive!.id.toString())).toStrictEqual(missing);
    expect((await app.retryDeadLetter(shopId, dead!.id.toString())).ok).toBe(true);
    expect(await app.retryDeadLetter(shopId, dead!.id.toString())).toStrictEqual(missing);
  });

  it("stays when its body was erased", async () => {
    const shopId = await accept(newDomain(), ["{not json"]);
    await app.processInbox(shopId, () => soon);
    await app.withShop(shopId, (tx) => tx.inboxMessage.updateMany({ where: { shopId }, data: { body: null } }));
    const [letter] = (await app.listDeadLetters(shopId)).rows;
    expect(letter).toMatchObject({ canRetry: false });
    expect(await app.retryDeadLetter(shopId, letter!.id)).toStrictEqual({ ok: false, error: "not_found" });
  });

  it("is listed once, newest first, over pages", async () => {
    const count = PAGE_SIZE + 5;
    const shopId = await accept(
      newDomain(),
      Array.from({ length: count }, () => "{not json"),
    );
    await app.processInbox(shopId, () => soon);
    const first = await app.listDeadLetters(shopId);
    const second = await app.listDeadLetters(shopId, { before: first.next! });
    const ids = [...first.rows, ...second.rows].map(({ id }) => BigInt(id));
    expect([first.rows.length, second.rows.length, second.next]).toStrictEqual([PAGE_SIZE, 5, null]);
    expect(new Set(ids).size).toBe(count);
    expect(ids.every((id, index) => index === 0 || id < ids[index - 1]!)).toBe(true);
  });
});
