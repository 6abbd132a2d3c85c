import { randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import net from "node:net";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { webhookHeaders } from "#tests/fixtures/webhook-headers.ts";
import { API_SECRET, useAppDatabase } from "#tests/setup/app-environment.ts";

const database = useAppDatabase();

const PREVIOUS_SECRET = "the secret before";
const LIMIT = 2 * 1024 * 1024;
const BODY = '{"id": 820982911946154508,  "note":"Bezörgd"}';

let owner: pg.Client;
let server: http.Server;
let url: string;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  const { webhookPool } = await import("#app/db.server.ts");
  const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
  const { answerWebhook } = await import("#app/webhook-endpoint.server.ts");
  const acceptance = createWebhookAcceptance(webhookPool);
  server = http.createServer((request, response) => {
    void answerWebhook(request, response, acceptance, [API_SECRET, PREVIOUS_SECRET]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/shopify`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await owner.end();
});

afterEach(() => owner.query("DELETE FROM inbox_message"));

type Sending = { body?: string | Buffer<ArrayBuffer>; secret?: string; headers?: Record<string, string | undefined> };

const send = ({ body = BODY, secret = API_SECRET, headers = {} }: Sending = {}) =>
  fetch(url, { method: "POST", body, headers: webhookHeaders(body, secret, headers) });

const kept = async () => (await owner.query("SELECT * FROM inbox_message ORDER BY id")).rows;

describe("a genuine webhook", () => {
  it("is answered 200 when its bytes are durable, with a job for them", async () => {
    const headers = {
      "x-shopify-webhook-id": "w-1",
      "x-shopify-event-id": "e-1",
      "x-shopify-shop-domain": "new.myshopify.com",
    };
    const response = await send({ headers });
    expect([response.status, await response.text()]).toStrictEqual([200, ""]);
    const rows = await kept();
    expect(rows).toMatchObject([
      {
        source: "shopify",
        topic: "orders/create",
        webhook_id: "w-1",
        event_id: "e-1",
        api_version: "2026-10",
        triggered_at: new Date("2026-11-21T10:00:00.123Z"),
        state: "pending",
      },
    ]);
    expect((rows[0]!.body as Buffer).toString("utf8")).toBe(BODY);
    const { rows: jobs } = await owner.query(
      "SELECT task_identifier AS task, queue_name AS queue, key FROM graphile_worker.jobs WHERE key = $1",
      [`inbox:${rows[0]!.shop_id}`],
    );
    const queue = `inbox:${rows[0]!.shop_id}`;
    expect(jobs).toStrictEqual([{ task: "process-inbox", queue, key: queue }]);
  });

  it("makes a shop that was not known before, and names it once", async () => {
    const headers = { "x-shopify-shop-domain": `${randomUUID()}.myshopify.com` };
    await Promise.all([send({ headers }), send({ headers }), send({ headers })]);
    const { rows } = await owner.query("SELECT installed_at FROM shop WHERE domain = $1", [
      headers["x-shopify-shop-domain"],
    ]);
    expect(rows).toStrictEqual([{ installed_at: null }]);
    expect(new Set((await kept()).map((row) => row.shop_id)).size).toBe(1);
  });

  it("is taken when signed with the secret before", async () => {
    expect((await send({ secret: PREVIOUS_SECRET })).status).toBe(200);
  });

  it("is kept once, however often it comes; every time it is answered 200", async () => {
    const headers = { "x-shopify-webhook-id": "again" };
    const together = await Promise.all(Array.from({ length: 20 }, () => send({ headers })));
    const later = await send({ headers });
    expect([...together, later].map(({ status }) => status)).toStrictEqual(Array(21).fill(200));
    expect(await kept()).toHaveLength(1);
  });

  it("with the same id in another shop is another one", async () => {
    const ids = { "x-shopify-webhook-id": "same" };
    await send({ headers: { ...ids, "x-shopify-shop-domain": "one.myshopify.com" } });
    await send({ headers: { ...ids, "x-shopify-shop-domain": "two.myshopify.com" } });
    expect(await kept()).toHaveLength(2);
  });

  it("of exactly the limit is taken", async () => {
    const body = Buffer.alloc(LIMIT, "x");
    expect((await send({ body })).status).toBe(200);
    expect(((await kept())[0]!.body as Buffer).equals(body)).toBe(true);
  });

  it("among hundreds at once is answered only for itself", async () => {
    const all = Array.from({ length: 300 }, (_each, n) => ({ n, genuine: n % 3 > 0 }));
    const statuses = await Promise.all(
      all.map(({ n, genuine }) => send({ body: `{"n":${n}}`, secret: genuine ? API_SECRET : "wrong" })),
    );
    expect(statuses.map(({ status }) => status)).toStrictEqual(all.map(({ genuine }) => (genuine ? 200 : 401)));
    const bodies = (await kept()).map((row) => (row.body as Buffer).toString());
    expect(bodies.sort()).toStrictEqual(
      all
        .filter(({ genuine }) => genuine)
        .map(({ n }) => `{"n":${n}}`)
        .sort(),
    );
  });
});

describe("what is no genuine webhook", () => {
  afterEach(async () => expect(await kept()).toStrictEqual([]));

  it("is refused with 401 when its signature is wrong", async () => {
    expect((await send({ secret: "wrong" })).status).toBe(401);
    expect((await send({ headers: { "x-shopify-hmac-sha256": "AAAA" } })).status).toBe(401);
  });

  it.each([
    "x-shopify-hmac-sha256",
    "x-shopify-shop-domain",
    "x-shopify-topic",
    "x-shopify-webhook-id",
    "x-shopify-api-version",
  ])("is refused with 400 without %s", async (name) => {
    const response = await send({ headers: { [name]: undefined } });
    expect(response.status).toBe(400);
    expect((await response.text()).toLowerCase()).toContain(name);
  });

  it("is refused with 400 when its body is empty", async () => {
    expect((await send({ body: "" })).status).toBe(400);
  });

  it.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("is refused with 405 by %s", async (method) => {
    const response = await fetch(url, { method });
    expect([response.status, response.headers.get("allow")]).toStrictEqual([405, "POST"]);
  });

  it("is refused with 413 when it says that it is too large, before it is read", async () => {
    const status = await sendRaw((socket) => {
      socket.write(
        `POST /webhooks/shopify HTTP/1.1\r\nHost: x\r\nContent-Length: ${LIMIT + 1}\r\nX-Shopify-Hmac-Sha256: x\r\n\r\n`,
      );
    });
    expect(status).toBe(413);
  });

  it("is refused with 413 when it turns out too large as it comes, and is not read to its end", async () => {
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const status = await sendRaw((socket) => {
      socket.write("POST /webhooks/shopify HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (let sent = 0; sent <= LIMIT; sent += 0x10000) socket.write(chunk);
    });
    expect(status).toBe(413);
  });

  it("leaves no trace when its sender goes away in the middle", async () => {
    const closed = new Promise((resolve) => server.once("request", (request) => request.once("close", resolve)));
    const socket = net.connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /webhooks/shopify HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this");
    await new Promise((resolve) => server.once("request", resolve));
    socket.destroy();
    await closed;
    expect((await send({ secret: "wrong" })).status).toBe(401);
  });
});

/** Writes bytes of a request and reads the status of the answer. */
function sendRaw(write: (socket: net.Socket) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString();
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
      if (!status) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.once("error", reject);
    write(socket);
  });
}

describe("when the database does not take it", () => {
  it("is answered 503, so that Shopify sends it again, and taken then", async () => {
    const headers = { "x-shopify-webhook-id": "later" };
    await owner.query("ALTER TABLE inbox_message ADD CONSTRAINT disk_full CHECK (false) NOT VALID");
    try {
      expect((await send({ headers })).status).toBe(503);
      expect(await kept()).toStrictEqual([]);
    } finally {
      await owner.query("ALTER TABLE inbox_message DROP CONSTRAINT disk_full");
    }
    expect((await send({ headers })).status).toBe(200);
    expect(await kept()).toHaveLength(1);
  });

  it("outlives the loss of its connections", async () => {
    await send();
    await owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await expect.poll(async () => (await send()).status, { timeout: 10_000 }).toBe(200);
  });
});
