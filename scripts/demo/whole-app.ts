import { join } from "node:path";
import { startSandbox } from "#tests/sandbox/start.ts";
import type { Sandbox } from "#tests/sandbox/context.ts";
import { startAppProcess, untilReady, type AppProcess } from "./app-process.ts";

export type Ports = { sandbox: number; proxy: number; app: number; smtp: number; https: number };
export type Secrets = { apiKey: string; apiSecret: string; encryptionKey: string };

export type WholeAppOptions = {
  ports: Ports;
  secrets: Secrets;
  databaseUrl: string;
  /** Files and the sandbox's state go here. */
  dataDir: string;
  shop: string;
  grantDisputeScopes: boolean;
  /** True for a person's browser; false for a browser that resolves Shopify's hosts to the sandbox. */
  ownHosts: boolean;
  onOutput: (source: "web" | "worker", text: string) => void;
};

export type WholeApp = {
  sandbox: Sandbox;
  /** The web server itself, without the sandbox's proxy. */
  appUrl: string;
  web: AppProcess;
  worker: AppProcess;
  /** Starts a process anew after it was killed. */
  restart(which: "web" | "worker"): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts the sandbox, the web server and the worker on a migrated database, and waits until they work.
 *
 * @throws Error when one of them does not start; those that did are stopped again.
 */
export async function startWholeApp(options: WholeAppOptions): Promise<WholeApp> {
  const { ports, secrets, databaseUrl, dataDir, shop, onOutput } = options;
  const appUrl = `http://127.0.0.1:${ports.app}`;
  const publicAppUrl = `http://localhost:${ports.proxy}`;
  const sandbox = await startSandbox({
    port: ports.sandbox,
    proxyPort: ports.proxy,
    httpsPort: ports.https,
    smtpPort: ports.smtp,
    appInternalUrl: appUrl,
    publicAppUrl,
    apiKey: secrets.apiKey,
    apiSecret: secrets.apiSecret,
    shop,
    stateFile: join(dataDir, "sandbox.json"),
    databaseUrl,
    grantDisputeScopes: options.grantDisputeScopes,
  });
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: secrets.apiKey,
    SHOPIFY_API_SECRET: secrets.apiSecret,
    SHOPIFY_APP_URL: publicAppUrl,
    ENCRYPTION_KEY: secrets.encryptionKey,
    HOST: "127.0.0.1",
    PORT: String(ports.app),
    FILES_DIR: join(dataDir, "files"),
    SMTP_URL: `smtp://127.0.0.1:${sandbox.smtpPort}`,
    MAIL_FROM: "post@weerwoord.example",
    LOG_LEVEL: "info",
    SANDBOX_URL: `http://127.0.0.1:${new URL(sandbox.url).port}`,
    SANDBOX_CLOCK_FILE: sandbox.clockFile,
    ...(options.ownHosts ? { APP_BRIDGE_URL: `${sandbox.url}/app-bridge.js` } : {}),
  };
  const start = (which: "web" | "worker") =>
    startAppProcess(`app/entry.${which}.ts`, env, (text) => onOutput(which, text));
  const app: WholeApp = {
    sandbox,
    appUrl,
    web: start("web"),
    worker: start("worker"),
    restart: async (which) => {
      app[which] = start(which);
      if (which === "web") await untilReady(appUrl, app.web);
    },
    stop: async () => {
      await Promise.all([app.web.stop(), app.worker.stop()]);
      await sandbox.stop();
    },
  };
  try {
    await Promise.race([
      untilReady(appUrl, app.web),
      app.worker.crashed.then((description) => Promise.reject(new Error(description))),
    ]);
  } catch (error) {
    await app.stop();
    throw error;
  }
  return app;
}
