import { createServer, request as forward } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { Listening } from "./https.ts";

/**
 * Forwards to the app what a person's browser asks of SHOPIFY_APP_URL. That browser has no host rules, so the answer
 * gets the sandbox's shell where production names admin.shopify.com: in frame-ancestors and in redirects.
 */
export async function startProxy(context: SandboxContext): Promise<Listening> {
  const server = createServer((incoming, outgoing) => relay(incoming, outgoing, context));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(context.options.proxyPort, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function relay(incoming: IncomingMessage, outgoing: ServerResponse, context: SandboxContext): void {
  const app = new URL(context.options.appInternalUrl);
  const onward = forward(
    { host: app.hostname, port: app.port, method: incoming.method, path: incoming.url, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, shellHeaders(answer.headers, context));
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502, { "content-type": "text/plain; charset=utf-8" }).end("The app does not answer.");
  });
  outgoing.on("close", () => onward.destroy());
  incoming.pipe(onward);
}

/** The app's headers with the sandbox's shell allowed around it, and with the admin's addresses leading to that shell. */
export function shellHeaders(headers: OutgoingHttpHeaders, context: SandboxContext): OutgoingHttpHeaders {
  const changed = { ...headers };
  const policy = headers["content-security-policy"];
  if (typeof policy === "string")
    changed["content-security-policy"] = policy.replace(/frame-ancestors /g, `frame-ancestors ${context.url} `);
  const { location } = headers;
  const admin = `https://admin.shopify.com/store/${context.options.shop.replace(/\.myshopify\.com$/, "")}`;
  if (typeof location === "string" && location.startsWith(admin))
    changed.location = `${context.url}/admin${location.slice(admin.length)}`;
  return changed;
}
