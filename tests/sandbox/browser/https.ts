import { createServer } from "node:https";
import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { answerWith } from "#tests/sandbox/http/serve.ts";

export type Listening = { port: number; stop(): Promise<void> };

/** The names of Shopify's that a browser asks for around an app. */
const HOSTS = ["admin.shopify.com", "*.myshopify.com", "cdn.shopify.com"];

/**
 * Answers for Shopify's hosts over HTTPS on loopback, with a certificate made now and kept nowhere, so that a browser
 * started with host rules sees the addresses of production.
 */
export async function startHttps(context: SandboxContext, handlers: Handler[]): Promise<Listening> {
  const { cert, private: key } = await generate([{ name: "commonName", value: HOSTS[0] ?? "" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const server = createServer({ cert, key });
  // An HTTPS server emits the same "request" events as a plain one.
  answerWith(server as unknown as HttpServer, handlers, context);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(context.options.httpsPort, "127.0.0.1", resolve);
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
