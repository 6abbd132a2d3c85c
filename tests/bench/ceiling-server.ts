/**
 * The least that receiving without losing can be: a bare HTTP server, the signature, and an insert of everything that
 * arrived while the insert before was under way, into the same table, answered after the commit. No job, no shop, no log.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import http from "node:http";
import pg from "pg";

const setting = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const secret = setting("SHOPIFY_API_SECRET");
const pool = new pg.Pool({ connectionString: setting("DATABASE_URL"), max: 1 });
const { rows } = await pool.query<{ id: string }>(
  "INSERT INTO shop (domain) VALUES ($1) ON CONFLICT (domain) DO UPDATE SET domain = excluded.domain RETURNING id",
  [setting("BENCH_DOMAIN")],
);
const shopId = rows[0]!.id;

type Waiting = { topic: string; webhookId: string; body: Buffer; done: (status: number) => void };

let waiting: Waiting[] = [];
let inserting = false;

async function insert(): Promise<void> {
  inserting = true;
  while (waiting.length > 0) {
    const group = waiting;
    waiting = [];
    const status = await pool
      .query({
        name: "insert",
        text: `INSERT INTO inbox_message (shop_id, source, topic, webhook_id, body)
               SELECT $1::uuid, 'ceiling', topic, webhook_id, body
               FROM unnest($2::text[], $3::text[], $4::bytea[]) AS m (topic, webhook_id, body)
               ON CONFLICT (shop_id, source, webhook_id) DO NOTHING`,
        values: [shopId, group.map((m) => m.topic), group.map((m) => m.webhookId), group.map((m) => m.body)],
      })
      .then(
        () => 200,
        () => 503,
      );
    for (const { done } of group) done(status);
  }
  inserting = false;
}

const server = http.createServer((request, response) => {
  if (request.url === "/readyz") return void response.end("ready");
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks);
    const given = Buffer.from(String(request.headers["x-shopify-hmac-sha256"]), "base64");
    const expected = createHmac("sha256", secret).update(body).digest();
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return response.writeHead(401).end();
    waiting.push({
      topic: String(request.headers["x-shopify-topic"]),
      webhookId: String(request.headers["x-shopify-webhook-id"]),
      body,
      done: (status) => response.writeHead(status).end(),
    });
    if (!inserting) void insert();
  });
});
server.keepAliveTimeout = 65_000;
server.listen(Number(setting("PORT")), "127.0.0.1");
