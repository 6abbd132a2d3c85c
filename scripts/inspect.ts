import { join, resolve } from "node:path";
import { createSecrets, keptSecrets } from "./demo/secrets.ts";
import { startPostgres } from "./postgres/start.ts";

// Reading a ledger needs a database and nothing of Shopify: without DATABASE_URL it is the demo's, running or not.
const [subject, ...args] = process.argv.slice(2);
if (subject === "ledger") await withDatabase();
else await import("../app/entry.inspect.ts");

async function withDatabase(): Promise<void> {
  const at = args.indexOf("--data");
  const dataDir = resolve(at < 0 ? join(import.meta.dirname, "../.data/demo") : (args[at + 1] ?? ""));
  if (at >= 0) process.argv.splice(process.argv.indexOf("--data"), 2);
  const given = process.env["DATABASE_URL"];
  const postgres = given ? undefined : await startPostgres({ dataDir, durable: true });
  const { apiKey, apiSecret, encryptionKey } = given
    ? createSecrets()
    : await keptSecrets(join(dataDir, "secrets.json"));
  process.env = {
    SHOPIFY_API_KEY: apiKey,
    SHOPIFY_API_SECRET: apiSecret,
    SHOPIFY_APP_URL: "http://localhost",
    ENCRYPTION_KEY: encryptionKey,
    ...process.env,
    DATABASE_URL: given ?? postgres?.url("weerwoord"),
  };
  try {
    await import("../app/entry.inspect.ts");
  } finally {
    await postgres?.stop();
  }
}
