import type pg from "pg";
import { type BenchEnvironment, type BenchServer, runLoad, startServer } from "./processes.ts";

type Contender = "ours" | "stock" | "ceiling";

export type ReceivingResult = {
  /** Acknowledged webhooks per second, the median over the rounds. */
  perSecond: Record<Contender, number>;
  /** Milliseconds until half, and all but one in a hundred, were acknowledged; median over the rounds. */
  latency: Record<Contender, { p50: number; p99: number }>;
  /** Medians of the rounds' ratios. */
  vsStock: number;
  vsCeiling: number;
  failed: number;
};

const ENTRIES: Record<Contender, string> = {
  ours: "app/entry.web.ts",
  stock: "tests/bench/stock-server.ts",
  ceiling: "tests/bench/ceiling-server.ts",
};
const CONTENDERS = Object.keys(ENTRIES) as Contender[];

/** Shopify keeps connections and opens more in a burst. */
const CONNECTIONS = 64;

/**
 * Webhooks that each server acknowledges per second on the same machine and database. The rounds take turns, so that what
 * else the machine does meets all alike.
 */
export async function measureReceiving(
  database: pg.Client,
  environment: BenchEnvironment,
  { rounds, seconds }: { rounds: number; seconds: number },
  report: (line: string) => void,
): Promise<ReceivingResult> {
  const servers = {} as Record<Contender, BenchServer>;
  try {
    for (const contender of CONTENDERS)
      servers[contender] = await startServer(ENTRIES[contender], { ...environment, BENCH_DOMAIN: domainOf(contender) });
    const results: Record<Contender, { perSecond: number; p50: number; p99: number }[]> = {
      ours: [],
      stock: [],
      ceiling: [],
    };
    let failed = 0;
    const run = async (contender: Contender, name: string) => {
      const {
        acknowledged,
        seconds: took,
        p50,
        p99,
        ...rest
      } = await runLoad({
        url: servers[contender].url,
        domain: domainOf(contender),
        secret: environment.SHOPIFY_API_SECRET,
        run: name,
        seconds,
        connections: CONNECTIONS,
      });
      failed += rest.failed;
      await database.query("TRUNCATE inbox_message");
      return { perSecond: acknowledged / took, p50, p99 };
    };
    for (const contender of CONTENDERS) await run(contender, "warm-up");
    for (let round = 1; round <= rounds; round++) {
      for (const contender of CONTENDERS) results[contender].push(await run(contender, `round-${round}`));
      const line = CONTENDERS.map((each) => `${each} ${Math.round(results[each].at(-1)!.perSecond)}/s`).join("  ");
      report(`round ${round} of ${rounds}: ${line}`);
    }
    const ratio = (other: Contender) =>
      median(results.ours.map(({ perSecond }, index) => perSecond / results[other][index]!.perSecond));
    const perContender = <Value>(value: (contender: Contender) => Value) =>
      Object.fromEntries(CONTENDERS.map((each) => [each, value(each)])) as Record<Contender, Value>;
    return {
      perSecond: perContender((each) => Math.round(median(results[each].map((one) => one.perSecond)))),
      latency: perContender((each) => ({
        p50: median(results[each].map((one) => one.p50)),
        p99: median(results[each].map((one) => one.p99)),
      })),
      vsStock: rounded(ratio("stock")),
      vsCeiling: rounded(ratio("ceiling")),
      failed,
    };
  } finally {
    await Promise.all(Object.values(servers).map(({ process }) => process.stop()));
  }
}

const domainOf = (contender: Contender) => `bench-${contender}.myshopify.com`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 0 ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
