import { mkdtemp, rm } from "node:fs/promises";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createSecrets } from "../../scripts/demo/secrets.ts";
import { startWholeApp, type Secrets, type WholeApp } from "../../scripts/demo/whole-app.ts";
import { freePort } from "../../scripts/ports.ts";
import { createTestDatabase } from "./database.ts";

const CACHE = resolve(import.meta.dirname, "../../.cache");

export type TestApp = WholeApp & {
  databaseUrl: string;
  secrets: Secrets;
  /** The port of Shopify's hosts over HTTPS: give it to the browser. */
  httpsPort: number;
  shop: string;
  /** What the app's processes wrote so far. */
  output: () => string;
  /** Does something in the sandbox by its control panel's address, such as `/orders`, and gives its answer. */
  control: <Result>(path: string, body?: unknown) => Promise<Result>;
};

/**
 * The built app and the sandbox with a database and ports of their own, for one end-to-end test file.
 *
 * @param options.grantDisputeScopes whether Shopify granted the dispute scopes; not by default
 */
export async function startTestApp(options: { grantDisputeScopes?: boolean } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  mkdirSync(CACHE, { recursive: true });
  const dataDir = await mkdtemp(join(CACHE, "test-app-"));
  const httpsPort = await freePort();
  const shop = "weerwoord-test.myshopify.com";
  const secrets = createSecrets();
  let output = "";
  const cleanUp = async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const app = await startWholeApp({
      ports: {
        sandbox: await freePort(),
        proxy: await freePort(),
        app: await freePort(),
        smtp: await freePort(),
        https: httpsPort,
      },
      secrets,
      databaseUrl: database.url,
      dataDir,
      shop,
      grantDisputeScopes: options.grantDisputeScopes ?? false,
      ownHosts: false,
      onOutput: (source, text) => (output += text.replace(/^(?=.)/gm, `[${source}] `)),
    });
    const stopApp = app.stop;
    return Object.assign(app, {
      databaseUrl: database.url,
      secrets,
      httpsPort,
      shop,
      output: () => output,
      control: <Result>(path: string, body: unknown = {}) => control<Result>(`${app.sandbox.url}/control${path}`, body),
      stop: async () => {
        await stopApp();
        await cleanUp();
      },
    });
  } catch (error) {
    await cleanUp();
    throw new Error(`The app did not start.\n${output}`, { cause: error });
  }
}

/** @throws Error with the sandbox's own words when it does not do it */
async function control<Result>(url: string, body: unknown): Promise<Result> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Result;
}
