import { postWebhook, RETRY_DELAYS_MS, wasTaken } from "#tests/sandbox/http/post.ts";
import { createTimers } from "#tests/sandbox/http/timers.ts";

/** One push on its way. Retries keep its body and its signature. */
export type Push = {
  id: string;
  webhookId: string;
  sentAt: string;
  attempts: number;
  status: "waiting" | "delivered" | "failed";
  /** HTTP status of the last answer, or what went wrong without one. */
  lastAnswer: string | null;
  headers: Record<string, string>;
  body: string;
};

/** An address that a provider pushes to, as a merchant entered it there. */
export type PushAddress = {
  id: string;
  url: string;
  /** Everything is sent twice, as happens. */
  repeats: boolean;
};

/** Where pushes and addresses are kept. */
type Kept = { pushes: Push[]; webhooks: PushAddress[] };

const SETTLED_KEPT = 200;

/**
 * Sends pushes, and sends again what was not taken with 2xx.
 * @param kept read anew whenever it is needed
 */
export function createPushQueue(kept: () => Kept, save: () => void, delays: readonly number[] = RETRY_DELAYS_MS) {
  const timers = createTimers();

  const attempt = async (push: Push): Promise<void> => {
    const webhook = kept().webhooks.find(({ id }) => id === push.webhookId);
    // Taken off the provider's site meanwhile.
    if (!webhook) push.status = "failed";
    if (!webhook || push.status !== "waiting") return;
    push.attempts += 1;
    push.lastAnswer = await postWebhook(webhook.url, push.headers, push.body);
    const delay = delays[push.attempts - 1];
    if (wasTaken(push.lastAnswer)) push.status = "delivered";
    else if (delay === undefined) push.status = "failed";
    else later(push, delay);
    save();
  };
  const later = (push: Push, delay: number) => timers.later(delay, () => void attempt(push));

  return {
    /** Resolves after the first attempt; retries go on by themselves. */
    async send(push: Push): Promise<void> {
      remember(kept(), push);
      await attempt(push);
      const webhook = kept().webhooks.find(({ id }) => id === push.webhookId);
      if (webhook?.repeats) await postWebhook(webhook.url, push.headers, push.body);
    },
    /** Tries again what was under way when the sandbox last stopped. */
    resume(): void {
      for (const push of kept().pushes) if (push.status === "waiting") later(push, delays[0] ?? 1000);
    },
    stop: timers.stop,
  };
}

function remember(kept: Kept, push: Push): void {
  kept.pushes.push(push);
  const settled = kept.pushes.filter(({ status }) => status !== "waiting");
  const dropped = new Set(settled.slice(0, Math.max(0, settled.length - SETTLED_KEPT)));
  kept.pushes = kept.pushes.filter((known) => !dropped.has(known));
}
