import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#app/env.server.ts";
import { type Prisma, PrismaClient } from "#app/generated/prisma/client.ts";
import { log } from "#app/platform/log.server.ts";

/** Every connection works as the role that row-level security binds; the login role only migrates and runs the queue. */
const appRole = {
  connectionString: env.databaseUrl,
  options: "-c role=weerwoord_app",
  connectionTimeoutMillis: 10_000,
};

const prisma = new PrismaClient({ adapter: new PrismaPg({ ...appRole, max: 10 }) });

/** A transaction that sees one shop. */
export type ShopTransaction = Prisma.TransactionClient;

/**
 * Runs `work` in a transaction that sees and writes the rows of this shop only (row-level security), whatever its
 * queries ask for. Committed when `work` returns, rolled back when it throws.
 * `work` does no I/O of its own: no network, no files, no waiting while locks are held. So it is done again when
 * PostgreSQL ended it to break a deadlock: a webhook locks a ledger before its claims, a click a claim before its ledger.
 * @param shopId uuid of the shop
 */
export async function withShop<Result>(
  shopId: string,
  work: (tx: ShopTransaction) => Promise<Result>,
): Promise<Result> {
  for (let triesLeft = 3; ; triesLeft--) {
    try {
      return await transact(shopId, work);
    } catch (error) {
      if (triesLeft <= 1 || !isDeadlock(error)) throw error;
    }
  }
}

function transact<Result>(shopId: string, work: (tx: ShopTransaction) => Promise<Result>): Promise<Result> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.shop_id', ${shopId}, true)`;
      return work(tx);
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** Prisma throws the adapter's error for its own statements and wraps it for raw ones. */
function isDeadlock(error: unknown): boolean {
  type Thrown = { cause?: { originalCode?: string }; meta?: { driverAdapterError?: Thrown } };
  const thrown = error as Thrown;
  return (thrown.meta?.driverAdapterError ?? thrown).cause?.originalCode === "40P01";
}

/**
 * The tables outside row-level security: Shopify's sessions, how a domain becomes a shop id, and the providers' limits,
 * outages and unexplained codes, which are the same for all shops.
 */
export const outsideShops: Pick<PrismaClient, "session" | "shop" | "rateBucket" | "circuit" | "unknownCode"> = prisma;

/**
 * Few connections of their own for webhooks, so that no slow page delays an acknowledgement. A database that has stopped
 * answering is given up, and the webhooks refused, before they pile up in memory; Shopify sends them again.
 */
export const webhookPool = new pg.Pool({ ...appRole, max: 2, query_timeout: 15_000 });
// An idle connection that is lost is replaced at the next webhook; without a listener it would end the process.
webhookPool.on("error", (error) => log.warn({ error: String(error) }, "a connection for webhooks was lost"));

/** Closes all connections; the process can end. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([prisma.$disconnect(), webhookPool.end()]);
}
