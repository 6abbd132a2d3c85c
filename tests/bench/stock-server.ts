/**
 * The webhook route as Shopify's template has it: `authenticate.webhook`, which loads the shop's session, then one create
 * through Prisma. Measured without Remix around it, so that only the handler is compared.
 */
import "@shopify/shopify-app-remix/adapters/node";
import http from "node:http";
import { PrismaPg } from "@prisma/adapter-pg";
import { Session } from "@shopify/shopify-api";
import { ApiVersion, AppDistribution, shopifyApp } from "@shopify/shopify-app-remix/server";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import { PrismaClient } from "#app/generated/prisma/client.ts";

const setting = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const domain = setting("BENCH_DOMAIN");
const appUrl = setting("SHOPIFY_APP_URL");
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: setting("DATABASE_URL") }) });
const sessionStorage = new PrismaSessionStorage(prisma);
const { authenticate } = shopifyApp({
  apiKey: setting("SHOPIFY_API_KEY"),
  apiSecretKey: setting("SHOPIFY_API_SECRET"),
  apiVersion: ApiVersion.October26,
  appUrl,
  sessionStorage,
  distribution: AppDistribution.AppStore,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
});

// An installed shop: its token is valid, so nothing has to be refreshed.
await sessionStorage.storeSession(
  new Session({
    id: `offline_${domain}`,
    shop: domain,
    state: "",
    isOnline: false,
    accessToken: "shpat_bench",
    scope: "read_orders",
    expires: new Date(Date.now() + 86_400_000),
  }),
);
const { id: shopId } = await prisma.shop.upsert({ where: { domain }, create: { domain }, update: {} });

async function answer(request: Request): Promise<Response> {
  const { topic, webhookId, payload } = await authenticate.webhook(request);
  await prisma.inboxMessage.create({
    data: { shopId, source: "stock", topic, webhookId, body: Buffer.from(JSON.stringify(payload)) },
  });
  return new Response();
}

const server = http.createServer((incoming, response) => {
  if (incoming.url === "/readyz") return void response.end("ready");
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    const request = new Request(new URL(incoming.url ?? "/", appUrl), {
      method: "POST",
      headers,
      body: Buffer.concat(chunks),
    });
    const answered = await answer(request).catch((error: unknown) => (error instanceof Response ? error : undefined));
    response.writeHead(answered?.status ?? 500).end();
  })();
});
server.keepAliveTimeout = 65_000;
server.listen(Number(setting("PORT")), "127.0.0.1");
