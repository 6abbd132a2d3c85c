import type pg from "pg";
import { startAppProcess } from "../../scripts/demo/app-process.ts";
import { type BenchEnvironment, runLoad, startServer } from "./processes.ts";

export type LedgerResult = {
  /** Webhooks that arrived per second. */
  rate: number;
  /** What was not yet in the ledger when the last one had arrived, in seconds of arrivals. */
  backlogSeconds: number;
  /** Webhooks per second that the worker handles when more are waiting than it can take. */
  perSecond: number;
  failed: number;
};

const DOMAIN = "bench-ledger.myshopify.com";
const FULL = 4_000;

/** How far the ledger is behind while webhooks arrive at a steady rate, and how fast it goes when it is far behind. */
export async function measureLedger(
  database: pg.Client,
  environment: BenchEnvironment,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<LedgerResult> {
  const web = await startServer("app/entry.web.ts", environment);
  const load = (run: string, lasting: number, perSecond: number) =>
    runLoad({
      url: web.url,
      domain: DOMAIN,
      secret: environment.SHOPIFY_API_SECRET,
      run,
      seconds: lasting,
      connections: 64,
      rate: perSecond,
    });
  let worker = startAppProcess("app/entry.worker.ts", environment, () => undefined);
  try {
    await load("warm-up", 5, rate);
    await untilHandled(database);
    const arrivals = await load("steady", seconds, rate);
    const behind = await pending(database);

    await untilHandled(database);
    await worker.stop();
    const burst = await load("burst", FULL / 1_000, 1_000);
    worker = startAppProcess("app/entry.worker.ts", environment, () => undefined);
    const from = { left: await untilHandled(database, FULL - 1), at: performance.now() };
    await untilHandled(database);
    const perSecond = from.left / ((performance.now() - from.at) / 1000);
    return {
      rate,
      backlogSeconds: behind / rate,
      perSecond: Math.round(perSecond),
      failed: arrivals.failed + burst.failed + (await dead(database)),
    };
  } finally {
    await Promise.all([web.process.stop(), worker.stop()]);
  }
}

async function countOf(database: pg.Client, state: string): Promise<number> {
  const { rows } = await database.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM inbox_message m JOIN shop s ON s.id = m.shop_id WHERE s.domain = $1 AND m.state = $2",
    [DOMAIN, state],
  );
  return rows[0]!.n;
}

const pending = (database: pg.Client) => countOf(database, "pending");
const dead = (database: pg.Client) => countOf(database, "dead");

/** Waits until at most so many are waiting. @returns how many there were then */
async function untilHandled(database: pg.Client, atMost = 0): Promise<number> {
  const giveUpAt = performance.now() + 120_000;
  for (;;) {
    const left = await pending(database);
    if (left <= atMost) return left;
    if (performance.now() > giveUpAt) throw new Error(`${left} webhooks are still waiting`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
