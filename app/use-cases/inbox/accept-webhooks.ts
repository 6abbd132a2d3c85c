import type pg from "pg";
import type { WebhookRequest } from "#app/shopify/webhook-request.server.ts";

/** What arrives at a webhook endpoint and must not be lost. */
export type IncomingMessage = Omit<WebhookRequest, "apiVersion"> & { source: string; apiVersion: string | null };

export type WebhookAcceptance = {
  /** Resolves when the message is durable; rejects when the database did not take it, so that the sender tries again. */
  accept(message: IncomingMessage): Promise<void>;
  /** Resolves when nothing is waiting any more. */
  drain(): Promise<void>;
};

type Waiting = { message: IncomingMessage; resolve: () => void; reject: (error: unknown) => void };

/** Bounds of one insert: so that a burst neither makes an endless statement nor a huge one. */
const GROUP_MESSAGES = 500;
const GROUP_BYTES = 8 * 1024 * 1024;

/** Two groups may hold the same duplicated messages in different order; PostgreSQL then ends one of them. */
const DEADLOCK = "40P01";

/**
 * Takes webhooks in groups: what arrives while an insert is under way goes into the next one, so that a hundred requests
 * cost one commit and each is still answered only after it is durable (SQL function accept_webhooks).
 */
export function createWebhookAcceptance(pool: pg.Pool): WebhookAcceptance {
  const waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const group = takeGroup(waiting);
      try {
        await insert(
          pool,
          group.map(({ message }) => message),
        );
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    flushing = undefined;
  }

  return {
    accept(message) {
      return new Promise((resolve, reject) => {
        waiting.push({ message, resolve, reject });
        flushing ??= flush();
      });
    },
    async drain() {
      await flushing;
    },
  };
}

function takeGroup(waiting: Waiting[]): Waiting[] {
  let bytes = 0;
  let count = 0;
  for (const { message } of waiting) {
    bytes += message.body.length;
    if (count > 0 && (count === GROUP_MESSAGES || bytes > GROUP_BYTES)) break;
    count++;
  }
  return waiting.splice(0, count);
}

async function insert(pool: pg.Pool, messages: IncomingMessage[], triesLeft = 3): Promise<void> {
  const lengths = messages.map((m) => m.body.length);
  const starts: number[] = [];
  let start = 0;
  for (const length of lengths) {
    starts.push(start);
    start += length;
  }
  try {
    await pool.query({
      name: "accept-webhooks",
      text: "SELECT accept_webhooks($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      values: [
        messages.map((m) => m.source),
        messages.map((m) => m.domain),
        messages.map((m) => m.topic),
        messages.map((m) => m.webhookId),
        messages.map((m) => m.eventId),
        messages.map((m) => m.apiVersion),
        messages.map((m) => m.triggeredAt),
        Buffer.concat(messages.map((m) => m.body)),
        starts,
        lengths,
      ],
    });
  } catch (error) {
    if ((error as { code?: string }).code === DEADLOCK && triesLeft > 1) return insert(pool, messages, triesLeft - 1);
    throw error;
  }
}
