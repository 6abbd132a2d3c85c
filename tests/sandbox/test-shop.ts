import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox, SandboxOptions } from "#tests/sandbox/context.ts";
import { startSandbox } from "#tests/sandbox/start.ts";

export const API_KEY = "0123456789abcdef0123456789abcdef";
export const API_SECRET = "sandbox-secret-of-tests";
export const SHOP = "weerwoord-demo.myshopify.com";

export type ReceivedWebhook = { topic: string; headers: IncomingHttpHeaders; body: string };
export type TestShop = {
  sandbox: Sandbox;
  /** Everything that reached the app's webhook endpoint, in order of arrival. */
  webhooks: ReceivedWebhook[];
  /** What the app answers to webhooks, in turn; after these, 200. */
  answers: number[];
  stop(): Promise<void>;
};

/** What the app answers outside its webhook endpoint. */
export type AppPages = (request: { method: string; url: URL; body: string }) => { status: number; body: string };

/** Starts a sandbox on free ports, with an app that takes webhooks, has no other pages unless given, and counts as installed. */
export async function startTestShop(
  options: Partial<SandboxOptions> = {},
  pages: AppPages = () => ({ status: 404, body: "" }),
): Promise<TestShop> {
  const webhooks: ReceivedWebhook[] = [];
  const answers: number[] = [];
  const app = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { headers, method = "GET" } = request;
      const url = new URL(request.url ?? "/", "http://app");
      const body = Buffer.concat(chunks).toString();
      if (url.pathname !== "/webhooks/shopify") {
        const page = pages({ method, url, body });
        response.writeHead(page.status).end(page.body);
        return;
      }
      webhooks.push({ topic: String(headers["x-shopify-topic"]), headers, body });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  const sandbox = await startSandbox({
    port: 0,
    proxyPort: 0,
    httpsPort: 0,
    smtpPort: 0,
    appInternalUrl: appUrl,
    publicAppUrl: appUrl,
    apiKey: API_KEY,
    apiSecret: API_SECRET,
    shop: SHOP,
    retryDelaysMs: [1, 1, 1, 1, 1, 1, 1, 1],
    ...options,
  });
  sandbox.state.installation ??= { id: "900719925", installedAt: sandbox.context.now().toISOString() };
  return {
    sandbox,
    webhooks,
    answers,
    stop: async () => {
      await sandbox.stop();
      app.closeAllConnections();
      await new Promise((resolve) => app.close(resolve));
    },
  };
}
