/**
 * `npm run bench [-- --json] [-- --quick] [-- --only webhooks|ledger|reviews]`: how many webhooks are acknowledged per second
 * beside Shopify's stock handler and beside the least that receiving can be, whether the ledger keeps up, and how fast reviews
 * are imported. Ends with 1 when a target is missed.
 */
import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { migrate } from "../../scripts/migrate.ts";
import { startPostgres } from "../../scripts/postgres/start.ts";
import { type LedgerResult, measureLedger } from "./ledger.ts";
import type { BenchEnvironment } from "./processes.ts";
import { measureReceiving, type ReceivingResult } from "./receiving.ts";
import { measureReviews, type ReviewsResult } from "./reviews.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const TARGETS = { vsStock: 10, vsCeiling: 0.6, backlogSeconds: 1 };

const { values: flags } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const plan = flags.quick
  ? { rounds: 3, seconds: 3, rate: 300, steady: 15, orders: 100_000, reviews: 10_000 }
  : { rounds: 5, seconds: 5, rate: 300, steady: 60, orders: 1_000_000, reviews: 200_000 };

/** What was measured; a part that was not asked for is not there. */
type Measured = { webhooks?: ReceivingResult; ledger?: LedgerResult; reviews?: ReviewsResult };
const wanted = (part: keyof Measured) => flags.only === undefined || flags.only === part;

const note = (line: string) => void process.stderr.write(`${line}\n`);

const postgres = await startPostgres({ dataDir: join(ROOT, ".data/bench"), durable: true });
const name = `bench_${process.pid}`;
await postgres.createDatabase(name);
const databaseUrl = postgres.url(name);
const database = new pg.Client({ connectionString: databaseUrl });
try {
  await migrate(databaseUrl);
  await database.connect();
  const environment: BenchEnvironment = {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: "bench",
    SHOPIFY_API_SECRET: randomBytes(16).toString("hex"),
    SHOPIFY_APP_URL: "https://app.example.com",
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    FILES_DIR: join(ROOT, ".data/bench/files"),
    HOST: "127.0.0.1",
  };
  const measured: Measured = {};
  if (wanted("webhooks")) {
    note("receiving …");
    measured.webhooks = await measureReceiving(database, environment, plan, note);
  }
  if (wanted("ledger")) {
    note(`the ledger, at ${plan.rate} webhooks per second for ${plan.steady} s …`);
    measured.ledger = await measureLedger(database, environment, { rate: plan.rate, seconds: plan.steady });
  }
  if (wanted("reviews")) {
    note(`${plan.reviews} reviews against ${plan.orders} orders, killed on the way …`);
    measured.reviews = await measureReviews(database, environment, plan);
  }
  const met = targetsMet(measured);
  console.log(flags.json ? JSON.stringify({ ...measured, targets: TARGETS, met }) : table(measured, met));
  if (!met) process.exitCode = 1;
} finally {
  await database.end();
  const maintenance = new pg.Client({ connectionString: postgres.url("postgres") });
  await maintenance.connect();
  await maintenance.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await maintenance.end();
  await postgres.stop();
}

function targetsMet({ webhooks, ledger, reviews }: Measured): boolean {
  return (
    (!webhooks ||
      (webhooks.vsStock >= TARGETS.vsStock && webhooks.vsCeiling >= TARGETS.vsCeiling && webhooks.failed === 0)) &&
    (!ledger || (ledger.backlogSeconds < TARGETS.backlogSeconds && ledger.failed === 0)) &&
    (!reviews || reviews.wrong + reviews.scans === 0)
  );
}

function row(...cells: (string | number)[]): string {
  return cells
    .map((cell) => String(cell).padEnd(24))
    .join("")
    .trimEnd();
}

function table({ webhooks, ledger, reviews }: Measured, met: boolean): string {
  return [
    ...(webhooks ? webhookRows(webhooks) : []),
    row("", "measured", "wanted"),
    ...(webhooks
      ? [
          row("against the stock", `${webhooks.vsStock.toFixed(1)} x`, `at least ${TARGETS.vsStock} x`),
          row("against the bare one", `${webhooks.vsCeiling.toFixed(2)} x`, `at least ${TARGETS.vsCeiling} x`),
        ]
      : []),
    ...(ledger
      ? [
          row(
            `ledger at ${ledger.rate}/s`,
            `${ledger.backlogSeconds.toFixed(2)} s behind`,
            `less than ${TARGETS.backlogSeconds} s`,
          ),
          row("ledger at most", `${ledger.perSecond}/s`),
        ]
      : []),
    ...(webhooks || ledger ? [row("refused or dead", (webhooks?.failed ?? 0) + (ledger?.failed ?? 0), 0)] : []),
    ...(reviews ? reviewRows(reviews) : []),
    "",
    met ? "All targets are met." : "A target is missed.",
  ].join("\n");
}

function webhookRows(webhooks: ReceivingResult): string[] {
  const contender = (label: string, key: keyof ReceivingResult["perSecond"]) =>
    row(label, `${webhooks.perSecond[key]}/s`, `${webhooks.latency[key].p50} ms`, `${webhooks.latency[key].p99} ms`);
  return [
    row("acknowledged", "webhooks", "median", "99 %"),
    contender("Weerwoord", "ours"),
    contender("stock handler", "stock"),
    contender("bare server", "ceiling"),
    "",
  ];
}

function reviewRows(reviews: ReviewsResult): string[] {
  return [
    row("reviews imported", `${reviews.perSecond}/s`),
    row("", `${reviews.reviews} against ${reviews.orders} orders, ${reviews.matched} matched`),
    row("", `killed at ${reviews.killedAt}, resumed at ${reviews.resumedAt}`),
    row("reviews lost or doubled", reviews.wrong, 0),
    row("whole tables read", reviews.scans, 0),
  ];
}
