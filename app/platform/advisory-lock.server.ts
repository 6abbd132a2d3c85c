import pg from "pg";
import { env } from "#app/env.server.ts";
import { log } from "#app/platform/log.server.ts";

/**
 * Runs `work` while no other process of ours runs work under the same name. Unlike a transaction it may wait for the
 * network: it holds a PostgreSQL advisory lock on a connection of its own, which ends with it, so a crash frees the lock.
 * @param name what is locked, such as `offline-token:<shop>`
 */
export async function withAdvisoryLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: env.databaseUrl });
  client.on("error", (error) => log.warn({ lock: name, error: String(error) }, "the connection of a lock was lost"));
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    return await work();
  } finally {
    await client.end();
  }
}
