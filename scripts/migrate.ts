import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";

const ROOT = resolve(import.meta.dirname, "..");

const PRISMA = join(ROOT, "node_modules/prisma/build/index.js");

/** Ours, not Prisma's: that one gives up after ten seconds, while a second process should wait for the first. */
const MIGRATION_LOCK = 7_281_946;

/**
 * Brings a database to the current schema: the job queue's own tables first, since our SQL functions call them, then ours.
 * Safe to run again, and by several processes at once.
 *
 * @throws Error with the migration tool's output.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await deploy(databaseUrl);
  } finally {
    await client.end();
  }
}

async function deploy(databaseUrl: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "./scripts/forget-lock-timer.mjs", PRISMA, "migrate", "deploy"], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== 0) throw new Error(`prisma migrate deploy ended with ${code}:\n${output}`);
}

if (import.meta.main) {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL says which database to migrate; it is not set.");
  await migrate(url);
}
