import type { CarrierId } from "#app/carriers/carrier.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { deskOf } from "#tests/sandbox/carriers/desk.ts";
import { findStandIn } from "#tests/sandbox/carriers/registry.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { RETRY_DELAYS_MS, postWebhook, wasTaken } from "#tests/sandbox/http/post.ts";
import { createTimers } from "#tests/sandbox/http/timers.ts";

/** An address that a carrier pushes to, as a merchant entered it at the carrier's site. */
export type CarrierWebhook = {
  id: string;
  carrier: CarrierId;
  /** The stand-in's name for the way of pushing. */
  way: string;
  url: string;
  secret: string;
  /** Everything is sent twice, as happens. */
  repeats: boolean;
};

/** One push on its way. Retries keep its body and its signature. */
export type CarrierPush = {
  id: string;
  webhookId: string;
  carrier: CarrierId;
  number: string;
  what: ParcelNews;
  sentAt: string;
  attempts: number;
  status: "waiting" | "delivered" | "failed";
  /** HTTP status of the last answer, or what went wrong without one. */
  lastAnswer: string | null;
  headers: Record<string, string>;
  body: string;
};

export type Pusher = {
  /** Tells every address that wants to know. Resolves after the first attempts; retries go on by themselves. */
  tell(parcel: Parcel, event: ParcelEvent): Promise<void>;
  /** Tries again what was under way when the sandbox last stopped. */
  resume(): void;
  stop(): void;
};

const KEPT = 200;

/** Carries the carriers' pushes to the addresses entered for them, each signed as its carrier signs, tried again without a 2xx. */
export function createPusher(context: SandboxContext): Pusher {
  const timers = createTimers();
  const delays = context.options.retryDelaysMs ?? RETRY_DELAYS_MS;

  const attempt = async (push: CarrierPush): Promise<void> => {
    const webhook = context.state.carriers.webhooks.find(({ id }) => id === push.webhookId);
    // Taken off the carrier's site meanwhile.
    if (!webhook) push.status = "failed";
    if (!webhook || push.status !== "waiting") return;
    push.attempts += 1;
    push.lastAnswer = await postWebhook(webhook.url, push.headers, push.body);
    const delay = delays[push.attempts - 1];
    if (wasTaken(push.lastAnswer)) push.status = "delivered";
    else if (delay === undefined) push.status = "failed";
    else later(push, delay);
    context.save();
  };
  const later = (push: CarrierPush, delay: number) => timers.later(delay, () => void attempt(push));

  return {
    async tell(parcel, event) {
      const { webhooks } = context.state.carriers;
      for (const webhook of webhooks.filter(({ carrier }) => parcel.knownTo.includes(carrier))) {
        const push = pushOf(context, webhook, parcel, event);
        remember(context, push);
        await attempt(push);
        if (webhook.repeats) await postWebhook(webhook.url, push.headers, push.body);
      }
    },
    resume() {
      for (const push of context.state.carriers.pushes) if (push.status === "waiting") later(push, delays[0] ?? 1000);
    },
    stop: timers.stop,
  };
}

function pushOf(context: SandboxContext, webhook: CarrierWebhook, parcel: Parcel, event: ParcelEvent): CarrierPush {
  const standIn = findStandIn(webhook.carrier);
  const way = standIn.pushes?.[webhook.way];
  if (!way) throw new Error(`${webhook.carrier} does not push by ${webhook.way}`);
  const body = JSON.stringify(way.payload(parcel, event, deskOf(standIn, context)));
  return {
    id: context.nextId(),
    webhookId: webhook.id,
    carrier: webhook.carrier,
    number: parcel.number,
    what: event.what,
    sentAt: context.now().toISOString(),
    attempts: 0,
    status: "waiting",
    lastAnswer: null,
    headers: { "content-type": "application/json", ...way.headers(body, webhook.secret) },
    body,
  };
}

function remember({ state }: SandboxContext, push: CarrierPush): void {
  const { pushes } = state.carriers;
  pushes.push(push);
  const settled = pushes.filter(({ status }) => status !== "waiting");
  const dropped = new Set(settled.slice(0, Math.max(0, settled.length - KEPT)));
  state.carriers.pushes = pushes.filter((known) => !dropped.has(known));
}
