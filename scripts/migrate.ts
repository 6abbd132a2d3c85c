import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { runMigrations } from "graphile-worker";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Brings a database to the current schema: the job queue's own tables first, since our SQL functions call them, then ours.
 * Safe to run again, and by several processes at once (both tools lock).
 *
 * @throws Error with the migration tool's output.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl });
  const child = spawn(process.execPath, [join(ROOT, "node_modules/prisma/build/index.js"), "migrate", "deploy"], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
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
