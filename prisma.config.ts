import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { defineConfig } from "prisma/config";

/** PostgreSQL's `"char"` and `name` types, unknown to @prisma/adapter-pg 6.19: Migrate reads them from the catalogue. */
const TEXT_LIKE = new Set([18, 19]);
const TEXT = 25;

class CataloguePool extends pg.Pool {
  override async query(...args: unknown[]): Promise<never> {
    const result = (await (super.query as (...a: unknown[]) => Promise<pg.QueryResult>)(...args)) as pg.QueryResult;
    for (const field of result.fields ?? []) if (TEXT_LIKE.has(field.dataTypeID)) field.dataTypeID = TEXT;
    return result as never;
  }
}

/** The adapter splits a migration at every semicolon, which breaks function bodies: PostgreSQL takes it whole. */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  experimental: { adapter: true },
  engine: "js",
  adapter: async () =>
    new WholeScripts(
      new CataloguePool({
        connectionString: process.env["DATABASE_URL"],
        idleTimeoutMillis: 50,
        allowExitOnIdle: true,
      }),
    ),
});
