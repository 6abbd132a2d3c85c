import type { Sandbox, SandboxContext, SandboxOptions } from "#tests/sandbox/context.ts";
import { startSandbox } from "#tests/sandbox/start.ts";
import { startFakeApp } from "./fake-app.ts";

/** The sandbox around a tiny app. */
export type BrowserHalf = {
  context: SandboxContext;
  options: SandboxOptions;
  sandbox: Sandbox;
  app: Awaited<ReturnType<typeof startFakeApp>>;
  httpsPort: number;
  stop(): Promise<void>;
};

/**
 * Starts it on free ports.
 * @param through `https`: Shopify's hosts and the app's own address, as in end-to-end tests; `proxy`: the sandbox's address and its proxy, as in the demo
 */
export async function startBrowserHalf(through: "https" | "proxy"): Promise<BrowserHalf> {
  const settings = { shop: "weerwoord-demo.myshopify.com", apiKey: "0123456789abcdef0123456789abcdef", bridgeUrl: "" };
  const app = await startFakeApp(settings);
  const sandbox = await startSandbox({
    shop: settings.shop,
    apiKey: settings.apiKey,
    apiSecret: "test-secret-of-the-fake-app",
    port: 0,
    proxyPort: 0,
    httpsPort: 0,
    smtpPort: 0,
    appInternalUrl: app.url,
    publicAppUrl: app.url,
  });
  const { options } = sandbox.context;
  if (through === "proxy") options.publicAppUrl = sandbox.proxyUrl;
  settings.bridgeUrl =
    through === "https" ? "https://cdn.shopify.com/shopifycloud/app-bridge.js" : `${sandbox.url}/app-bridge.js`;
  return {
    context: sandbox.context,
    options,
    sandbox,
    app,
    httpsPort: Number(new URL(sandbox.httpsUrl).port),
    async stop() {
      await sandbox.stop();
      await app.stop();
    },
  };
}
