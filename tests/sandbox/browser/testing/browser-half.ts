import type { Handler, SandboxContext, SandboxOptions } from "#tests/sandbox/context.ts";
import { createContext } from "#tests/sandbox/create-context.ts";
import { answerWith, listen } from "#tests/sandbox/http/serve.ts";
import { openStore } from "#tests/sandbox/state/store.ts";
import { browserHandlers } from "../handlers.ts";
import { startHttps } from "../https.ts";
import { startProxy } from "../proxy.ts";
import { startFakeApp } from "./fake-app.ts";

/** The browser's half of the sandbox around a tiny app, with what was posted to `/control`. */
export type BrowserHalf = {
  context: SandboxContext;
  options: SandboxOptions;
  app: Awaited<ReturnType<typeof startFakeApp>>;
  httpsPort: number;
  controlled: { path: string; content: unknown }[];
  stop(): Promise<void>;
};

/**
 * Starts it.
 * @param through `https`: Shopify's hosts and the app's own address, as in end-to-end tests; `proxy`: the sandbox's address and its proxy, as in the demo
 */
export async function startBrowserHalf(through: "https" | "proxy"): Promise<BrowserHalf> {
  const settings = { shop: "weerwoord-demo.myshopify.com", apiKey: "0123456789abcdef0123456789abcdef", bridgeUrl: "" };
  const app = await startFakeApp(settings);
  const { server, port } = await listen(0);
  const url = `http://localhost:${port}`;
  const options: SandboxOptions = {
    ...settings,
    port,
    proxyPort: 0,
    httpsPort: 0,
    smtpPort: 0,
    apiSecret: "test-secret-of-the-fake-app",
    appInternalUrl: app.url,
    publicAppUrl: app.url,
  };
  const { context } = createContext(options, openStore(options), url);
  const controlled: BrowserHalf["controlled"] = [];
  const control: Handler = async (_request, { pathname }, body) => {
    if (!pathname.startsWith("/control")) return undefined;
    controlled.push({ path: pathname, content: JSON.parse(body.toString()) as unknown });
    return Response.json({});
  };
  const handlers = [control, ...browserHandlers];
  answerWith(server, handlers, context);
  const https = await startHttps(context, handlers);
  const proxy = await startProxy(context);
  settings.bridgeUrl =
    through === "https" ? "https://cdn.shopify.com/shopifycloud/app-bridge.js" : `${url}/app-bridge.js`;
  if (through === "proxy") options.publicAppUrl = `http://localhost:${proxy.port}`;
  return {
    context,
    options,
    app,
    httpsPort: https.port,
    controlled,
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.all([https.stop(), proxy.stop(), app.stop()]);
    },
  };
}
