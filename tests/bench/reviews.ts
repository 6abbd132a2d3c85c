import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type pg from "pg";
import type { BenchEnvironment } from "./processes.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export type ReviewsResult = {
  orders: number;
  reviews: number;
  /** Of the whole import, the killed part included. */
  seconds: number;
  perSecond: number;
  /** Reviews that were recorded when the import was killed. */
  killedAt: number;
  /** The page at which it went on. */
  resumedAt: number;
  matched: number;
  /** Reviews recorded less than once or more than once, and ledger entries that should not be there. */
  wrong: number;
  /** Whole tables read by the statements of matching; none may be. */
  scans: number;
};

/**
 * Imports reviews into a shop with many orders; kills the import on its way and starts it again.
 * @param environment of the app; its key seals the connection's credentials
 */
export async function measureReviews(
  database: pg.Client,
  environment: BenchEnvironment,
  { orders, reviews }: { orders: number; reviews: number },
): Promise<ReviewsResult> {
  const shopId = await fill(database, orders);
  const connectionId = await connect(environment, shopId);
  const started = Date.now();
  const first = run(environment, { shopId, connectionId, reviews, orders, clock: Date.now() });
  await first.reached(reviews / 3);
  await first.kill();
  const killedAt = await count(database, "SELECT count(*) FROM review WHERE shop_id = $1", shopId);
  const scannedBefore = await scans(database);
  // Its clock begins behind that of the first, which ran ahead.
  const second = run(environment, { shopId, connectionId, reviews, orders, clock: Date.now() + 30 * 86_400_000 });
  await second.ended;
  const seconds = (Date.now() - started) / 1000;
  const recorded = await count(database, "SELECT count(*) FROM review WHERE shop_id = $1", shopId);
  const matched = await count(database, "SELECT count(*) FROM review WHERE shop_id = $1 AND match = 'matched'", shopId);
  const entries = await count(
    database,
    "SELECT count(*) FROM ledger_entry WHERE shop_id = $1 AND kind LIKE 'review%'",
    shopId,
  );
  return {
    orders,
    reviews,
    seconds,
    perSecond: Math.round(reviews / seconds),
    killedAt,
    resumedAt: second.startedAt(),
    matched,
    wrong: Math.abs(reviews - recorded) + Math.abs(entries - 2 * matched),
    scans: (await scans(database)) - scannedBefore,
  };
}

async function fill(database: pg.Client, orders: number): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    "INSERT INTO shop (domain) VALUES ('reviews.myshopify.com') RETURNING id",
  );
  const shopId = rows[0]!.id;
  await database.query(
    `INSERT INTO "order" (shop_id, shopify_id, name, placed_at, email, email_normalised, customer_id)
     SELECT $1, (5000000000000 + n)::text, '#' || n, timestamptz '2025-01-01' + n * interval '10 seconds',
       'c' || n || '@example.com', 'c' || n || '@example.com', n::text FROM generate_series(0, $2::int - 1) n`,
    [shopId, orders],
  );
  await database.query(
    `INSERT INTO ledger_chain (order_id, shop_id) SELECT id, shop_id FROM "order" WHERE shop_id = $1`,
    [shopId],
  );
  await database.query("VACUUM ANALYZE");
  return shopId;
}

/** Makes the connection as the app does, by its own use case in a process of its own. */
async function connect(environment: BenchEnvironment, shopId: string): Promise<string> {
  const script = `
    globalThis.fetch = async () => Response.json({ averageRating: 8, numberReviews: 0, reviews: [] });
    const { connectProvider } = await import("#app/use-cases/connections/connect-provider.ts");
    const { closeDatabase } = await import("#app/db.server.ts");
    const now = () => new Date().toISOString();
    const made = await connectProvider(${JSON.stringify(shopId)}, { kind: "review_site", id: "kiyoh" }, { service: "kiyoh", locationId: "1", token: "t" }, now);
    console.log(made.ok ? made.value.connectionId : JSON.stringify(made.error));
    await closeDatabase();`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    env: { ...process.env, ...environment, LOG_LEVEL: "fatal" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await new Promise<void>((done) => child.once("close", () => done()));
  return output.trim();
}

type Import = { shopId: string; connectionId: string; reviews: number; orders: number; clock: number };

function run(environment: BenchEnvironment, { shopId, connectionId, reviews, orders, clock }: Import) {
  const child = spawn(
    process.execPath,
    ["tests/bench/import-reviews-process.ts", shopId, connectionId, ...[reviews, orders, clock].map(String)],
    { cwd: ROOT, env: { ...process.env, ...environment, LOG_LEVEL: "fatal" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const pages: number[] = [];
  const waiting: { at: number; done: () => void }[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    pages.push(...chunk.toString().split("\n").filter(Boolean).map(Number));
    for (const one of waiting) if ((pages.at(-1) ?? 0) >= one.at) one.done();
  });
  const ended = new Promise<void>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) =>
      code === 0 || signal === "SIGKILL" ? done() : fail(new Error(`the import ended with ${code}`)),
    );
  });
  return {
    ended,
    startedAt: () => pages[0] ?? -1,
    reached: (at: number) => Promise.race([new Promise<void>((done) => waiting.push({ at, done })), ended]),
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

async function count(database: pg.Client, text: string, shopId: string): Promise<number> {
  return Number((await database.query<{ count: string }>(text, [shopId])).rows[0]!.count);
}

/** How often the orders, which only matching reads here, were read whole, by PostgreSQL's own counters. */
async function scans(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ scans: string }>(
    "SELECT coalesce(sum(seq_scan), 0) AS scans FROM pg_stat_user_tables WHERE relname = 'order'",
  );
  return Number(rows[0]!.scans);
}
