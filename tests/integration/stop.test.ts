import { Agent } from "node:http";
import net from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendWebhook } from "#tests/factories/send-webhook.ts";
import { createTraffic, seededRandom } from "#tests/factories/webhook-traffic.ts";
import { webhookHeaders } from "#tests/fixtures/webhook-headers.ts";
import { API_SECRET, appEnvironment, useAppDatabase } from "#tests/setup/app-environment.ts";
import { type AppProcesses, createAppProcesses, until } from "#tests/setup/app-processes.ts";

const database = useAppDatabase();

const DOMAIN = "stopping.myshopify.com";
const WITHIN_MS = 25_000;
const SENDERS = 8;

let processes: AppProcesses;
let owner: pg.Client;
const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });

beforeAll(async () => {
  const environment = { ...appEnvironment(database.url()), LOG_LEVEL: "info" };
  Object.assign(process.env, environment, { LOG_LEVEL: "fatal" });
  processes = await createAppProcesses(environment);
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
}, 300_000);

afterAll(async () => {
  agent.destroy();
  await processes.end();
  await owner.end();
});

/** Asks a process to stop. @returns how it ended, and after how long in ms */
async function stop(running: { pid: number; crashed: Promise<string> }): Promise<{ ended: string; ms: number }> {
  const startedAt = performance.now();
  process.kill(running.pid, "SIGTERM");
  return { ended: await running.crashed, ms: performance.now() - startedAt };
}

describe("SIGTERM to the web server", () => {
  it("ends it with 0 under load; everything it acknowledged is durable, what had begun is answered", async () => {
    const web = await processes.startWeb();
    const acknowledged: string[] = [];
    let refused = 0;
    let stopped = false;
    const traffic = createTraffic(seededRandom(7), { orders: 20, count: 5_000 });
    const senders = Promise.all(
      Array.from({ length: SENDERS }, async () => {
        for (let next = traffic.pop(); next && !stopped; next = traffic.pop()) {
          const status = await sendWebhook(processes.url, DOMAIN, next, agent).catch(() => 0);
          if (status === 200) acknowledged.push(next.webhookId);
          else refused++;
        }
      }),
    );
    const slow = await openSlowly(processes.url);
    await until("many are acknowledged", () => acknowledged.length > 200);
    const stopping = stop(web);
    await until("new connections are refused", async () => (await connects(processes.url)) === false);
    const slowStatus = await slow.finish();
    const { ended, ms } = await stopping;
    stopped = true;
    await senders;

    expect(ended).toBe("app/entry.web.ts ended with 0");
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(slowStatus).toBe(200);
    expect(refused).toBeGreaterThan(0);
    const { rows } = await owner.query<{ webhook_id: string }>("SELECT webhook_id FROM inbox_message");
    const kept = new Set(rows.map((row) => row.webhook_id));
    expect(kept.has("slow")).toBe(true);
    expect(acknowledged.filter((id) => !kept.has(id))).toStrictEqual([]);
  });
});

/** A request that has begun, and is finished when told. */
async function openSlowly(appUrl: string): Promise<{ finish(): Promise<number> }> {
  const body = '{"id":1}';
  const headers = webhookHeaders(body, API_SECRET, {
    host: "127.0.0.1",
    "x-shopify-shop-domain": DOMAIN,
    "x-shopify-webhook-id": "slow",
    "content-length": String(body.length),
  });
  const socket = net.connect(Number(new URL(appUrl).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST /webhooks/shopify HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body.slice(0, 4)}`);
  return {
    finish: () =>
      new Promise((resolve, reject) => {
        socket.once("data", (data) => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(data.toString())?.[1])));
        socket.once("error", reject).once("close", () => reject(new Error("closed without an answer")));
        socket.write(body.slice(4));
      }),
  };
}

function connects(appUrl: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(new URL(appUrl).port), "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.unref();
    socket.once("connect", () => socket.destroy());
  });
}

describe("SIGTERM to a worker", () => {
  it("ends it with 0 in the middle of its work; nothing is half done, and the next one goes on", async () => {
    const { webhookPool } = await import("#app/db.server.ts");
    const { createWebhookAcceptance } = await import("#app/use-cases/inbox/accept-webhooks.ts");
    const acceptance = createWebhookAcceptance(webhookPool);
    await owner.query("DELETE FROM inbox_message");
    const traffic = createTraffic(seededRandom(8), { orders: 100, count: 2_000 });
    await Promise.all(
      traffic.map((webhook) =>
        acceptance.accept({
          ...webhook,
          source: "shopify",
          domain: DOMAIN,
          eventId: null,
          apiVersion: "2026-10",
          body: Buffer.from(webhook.body),
        }),
      ),
    );
    const count = async (state: string) =>
      (await owner.query<{ n: number }>("SELECT count(*)::int AS n FROM inbox_message WHERE state = $1", [state]))
        .rows[0]!.n;

    const worker = await processes.startWorker();
    await until("the first chunks are done", async () => (await count("done")) > 0);
    const { ended, ms } = await stop(worker);
    expect(ended).toBe("app/entry.worker.ts ended with 0");
    expect(ms).toBeLessThan(WITHIN_MS);

    const { rows: locked } = await owner.query("SELECT id FROM graphile_worker.jobs WHERE locked_by IS NOT NULL");
    expect(locked).toStrictEqual([]);
    const pending = await count("pending");
    expect(pending).toBeGreaterThan(0);
    expect(await count("done")).toBe(2_000 - pending);

    await processes.startWorker();
    await until("the next worker has done the rest", async () => (await count("done")) === 2_000);
  });
});
