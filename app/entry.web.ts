import http from "node:http";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import { closeDatabase, webhookPool } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { loggedPath } from "#app/platform/logged-path.ts";
import { countRequest, metricsText } from "#app/platform/metrics.server.ts";
import { createWebhookAcceptance } from "#app/use-cases/inbox/accept-webhooks.ts";
import { answerWebhook } from "#app/webhook-endpoint.server.ts";

const STOP_WITHIN_MS = 25_000;
const BUILD = path.resolve(import.meta.dirname, "../build");

const acceptance = createWebhookAcceptance(webhookPool);
const secrets = [env.apiSecret, ...(env.apiSecretPrevious ? [env.apiSecretPrevious] : [])];

const pages = express();
pages.disable("x-powered-by");
pages.set("trust proxy", true);
pages.use(compression());
pages.use("/assets", express.static(`${BUILD}/client/assets`, { immutable: true, maxAge: "1y" }));
pages.use(express.static(`${BUILD}/client`, { maxAge: "1h" }));
const build = await import(`${BUILD}/server/index.js`);
const answerPage = createRequestHandler({ build, mode: "production" });
pages.all("*", (request, response, next) => void answerPage(request, response, next));

let stopping = false;

const server = http.createServer((request, response) => {
  const startedAt = performance.now();
  const path = (request.url ?? "/").split("?", 1)[0]!;
  response.on("finish", () => {
    const ms = performance.now() - startedAt;
    countRequest(request.method ?? "", path, response.statusCode, ms);
    log.info(
      { method: request.method, path: loggedPath(path), status: response.statusCode, ms: Math.round(ms) },
      "request",
    );
    if (stopping) setImmediate(() => server.closeIdleConnections());
  });
  if (stopping) response.shouldKeepAlive = false;
  if (path === "/webhooks/shopify") return void answerWebhook(request, response, acceptance, secrets);
  if (path === "/healthz") return void response.end("ok");
  if (path === "/readyz") return void ready(response);
  if (path === "/metrics") return void metrics(response);
  pages(request, response);
});
server.keepAliveTimeout = 65_000;
server.listen(env.port, env.host, () => {
  const address = server.address();
  log.info({ port: typeof address === "object" ? address?.port : env.port }, "web ready");
});

async function ready(response: http.ServerResponse): Promise<void> {
  try {
    await webhookPool.query("SELECT 1");
    response.end("ready");
  } catch {
    response.writeHead(503).end("the database does not answer");
  }
}

async function metrics(response: http.ServerResponse): Promise<void> {
  const { contentType, text } = await metricsText();
  response.writeHead(200, { "content-type": contentType }).end(text);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

/** Takes no new connection, finishes what was begun, loses nothing that was accepted. Busy connections end with their answer. */
async function stop(): Promise<void> {
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await acceptance.drain();
  await closeDatabase();
  log.info("web stopped");
}
