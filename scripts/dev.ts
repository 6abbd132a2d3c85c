import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { keptSecrets } from "./demo/secrets.ts";
import { migrate } from "./migrate.ts";
import { startPostgres } from "./postgres/start.ts";

/**
 * Development against a real shop: Shopify's command makes the tunnel and gives the app's keys, and starts
 * scripts/dev-app.ts (see shopify.web.toml) on our own database. DATABASE_URL names another one, if set.
 */
const ROOT = resolve(import.meta.dirname, "..");
const DATA_DIR = join(ROOT, ".data/dev");

const given = process.env["DATABASE_URL"];
const postgres = given === undefined ? await startPostgres({ dataDir: DATA_DIR, durable: true }) : undefined;
await postgres?.createDatabase("weerwoord");
const databaseUrl = postgres?.url("weerwoord") ?? given ?? "";
await migrate(databaseUrl);
const { encryptionKey } = await keptSecrets(join(DATA_DIR, "secrets.json"));

const child = spawn(join(ROOT, "node_modules/.bin/shopify"), ["app", "dev", ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, DATABASE_URL: databaseUrl, ENCRYPTION_KEY: process.env["ENCRYPTION_KEY"] ?? encryptionKey },
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
const code = await new Promise<number>((done) => {
  child.once("error", () => done(1));
  child.once("close", (exitCode) => done(exitCode ?? 1));
});
await postgres?.stop();
process.exit(code);
