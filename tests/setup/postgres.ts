import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { isRunning, withLock } from "../../scripts/lock.mjs";
import { migrate } from "../../scripts/migrate.ts";
import { startPostgres, type RunningPostgres } from "../../scripts/postgres/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A connection URL for the test server's maintenance database. */
    postgresUrl: string;
    /** The migrated database that every test database is a copy of. */
    templateDatabase: string;
  }
}

const ROOT = resolve(import.meta.dirname, "../..");
const DATA_DIR = join(ROOT, ".data/test");

/** Starts PostgreSQL once for all test files and makes the template; a template with the same migrations is reused. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ dataDir: DATA_DIR, durable: false });
  const template = await prepareTemplate(postgres).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  project.provide("postgresUrl", postgres.url("postgres"));
  project.provide("templateDatabase", template);
  return () => postgres.stop();
}

async function prepareTemplate(postgres: RunningPostgres): Promise<string> {
  const template = `template_${await fingerprint()}`;
  await withLock(join(DATA_DIR, "template.lock"), async () => {
    const client = new pg.Client({ connectionString: postgres.url("postgres") });
    await client.connect();
    try {
      const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
      const names = rows.map((row) => row.datname);
      for (const name of names.filter(isAbandoned)) {
        await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
      }
      if (names.includes(template)) return;
      // Renamed when complete, so that a killed run leaves no half-made template behind.
      const unfinished = `test_${process.pid}_template`;
      await postgres.createDatabase(unfinished);
      await migrate(postgres.url(unfinished));
      await client.query(
        `ALTER DATABASE ${client.escapeIdentifier(unfinished)} RENAME TO ${client.escapeIdentifier(template)}`,
      );
    } finally {
      await client.end();
    }
  });
  return template;
}

/** A test database is named after the process that made it. */
function isAbandoned(database: string): boolean {
  const owner = /^test_(\d+)_/.exec(database)?.[1];
  return owner !== undefined && !isRunning(Number(owner));
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const migrations = join(ROOT, "prisma/migrations");
  const entries = await readdir(migrations, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(migrations.length)).update(await readFile(file));
  hash.update(await readFile(join(ROOT, "node_modules/graphile-worker/package.json")));
  return hash.digest("hex").slice(0, 16);
}
