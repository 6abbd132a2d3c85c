import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seedShop } from "#tests/sandbox/seed.ts";
import { keptSecrets } from "./demo/secrets.ts";
import { startWholeApp, type Ports, type WholeApp } from "./demo/whole-app.ts";
import { isRunning } from "./lock.mjs";
import { migrate } from "./migrate.ts";
import { isPortFree } from "./ports.ts";
import { startPostgres } from "./postgres/start.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SHOP = "weerwoord-demo.myshopify.com";

const { headless, port, dataDir } = readOptions();
/** Everything that was started, to be stopped in the opposite order. */
const started: { stop: () => Promise<void> }[] = [];
let stopping: Promise<void> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stopAndExit(0));
const parent = process.ppid;
// A parent that was killed cannot pass a signal on. Nothing may outlive it but the database's files.
setInterval(() => process.ppid !== parent && void stopAndExit(0), 1000).unref();

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stopAndExit(1);
}

async function main(): Promise<void> {
  const ports: Ports = { sandbox: port, proxy: port + 1, app: port + 2, smtp: port + 3, https: port + 4 };
  for (const [use, wanted] of Object.entries(ports)) {
    if (!(await isPortFree(wanted))) {
      throw new Error(
        `Port ${wanted} (${use}) is taken. Stop what listens there, or start on other ports: npm run demo -- --port ${port + 100}`,
      );
    }
  }
  await mkdir(dataDir, { recursive: true });
  await takeDataDir();
  say("Starting PostgreSQL …");
  const postgres = await startPostgres({ dataDir, durable: true });
  started.push(postgres);
  await postgres.createDatabase("weerwoord");
  const databaseUrl = postgres.url("weerwoord");
  await migrate(databaseUrl);

  say("Starting the app and the sandbox …");
  const secrets = await keptSecrets(join(dataDir, "secrets.json"));
  const app = await startWholeApp({
    ports,
    secrets,
    databaseUrl,
    dataDir,
    shop: SHOP,
    grantDisputeScopes: true,
    ownHosts: true,
    onOutput: showProblems,
  });
  started.push(app);
  watch(app);
  await seedOnce(app);

  const { sandbox } = app;
  const addresses = {
    admin: sandbox.adminUrl,
    storefront: sandbox.storefrontUrl,
    app: sandbox.proxyUrl,
    webhooks: `${app.appUrl}/webhooks/shopify`,
  };
  const { apiKey, apiSecret } = secrets;
  if (headless) {
    console.log(JSON.stringify({ ready: true, ...addresses, apiKey, apiSecret, shop: SHOP, database: databaseUrl }));
  } else {
    console.log(`
Weerwoord is ready. Open in a browser:

  The shop's admin, with the app in it   ${addresses.admin}
  The shop, as customers see it          ${addresses.storefront}
  The control panel                      ${sandbox.url}/control
  The carriers, with test credentials    ${sandbox.url}/control/carriers?page
  The mails that were sent               ${sandbox.url}/mails

Orders, claims and settings stay in ${dataDir}. Ctrl-C stops everything.
`);
  }
}

/** Two demos writing the same files would lose orders of both. A demo that was killed leaves its note, but not its port. */
async function takeDataDir(): Promise<void> {
  const note = join(dataDir, "demo.json");
  const text = await readFile(note, "utf8").catch(() => undefined);
  const other = text === undefined ? undefined : (JSON.parse(text) as { pid: number; port: number });
  if (other !== undefined && isRunning(other.pid) && !(await isPortFree(other.port))) {
    throw new Error(
      `A demo with the data of ${dataDir} runs already, on port ${other.port}. Choose another folder: --data DIR`,
    );
  }
  await writeFile(note, JSON.stringify({ pid: process.pid, port }));
}

function readOptions(): { headless: boolean; port: number; dataDir: string } {
  const usage = "usage: npm run demo [-- --headless --port N --data DIR]";
  try {
    const { values } = parseArgs({
      options: { headless: { type: "boolean" }, port: { type: "string" }, data: { type: "string" } },
    });
    const first = Number(values.port ?? 8500);
    if (!Number.isInteger(first) || first < 1 || first > 65_531) throw new Error(`--port ${values.port} is no port.`);
    return {
      headless: values.headless ?? false,
      port: first,
      dataDir: resolve(values.data ?? join(ROOT, ".data/demo")),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(1);
  }
}

/** Fills the shop at the first start. A fill that was interrupted is done again: it starts from the shop's empty state. */
async function seedOnce(app: WholeApp): Promise<void> {
  const marker = join(dataDir, "seeded");
  if ((await readFile(marker, "utf8").catch(() => undefined)) !== undefined) return;
  say("Filling the shop with orders and claims …");
  await seedShop(app.sandbox.context);
  await writeFile(marker, `${new Date().toISOString()}\n`);
}

function watch(app: WholeApp): void {
  for (const process of [app.web, app.worker]) {
    void process.crashed.then((description) => {
      if (stopping !== undefined) return;
      console.error(`${description}. Stopping.`);
      void stopAndExit(1);
    });
  }
}

/** The app logs every request as a line of JSON; a person wants to see what went wrong (pino: 40 = warning). */
function showProblems(source: "web" | "worker", text: string): void {
  for (const line of text.split("\n")) {
    const level = /^\{"level":(\d+)/.exec(line)?.[1];
    if (line !== "" && (level === undefined || Number(level) >= 40)) console.error(`[${source}] ${line}`);
  }
}

function stopAndExit(code: number): Promise<void> {
  stopping ??= (async () => {
    for (const { stop } of started.reverse()) {
      await stop().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
    process.exit(code);
  })();
  return stopping;
}

function say(text: string): void {
  console.error(text);
}
