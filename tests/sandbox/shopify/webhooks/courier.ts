import { createHmac, randomUUID } from "node:crypto";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { RETRY_DELAYS_MS, postWebhook, wasTaken } from "#tests/sandbox/http/post.ts";
import { createTimers } from "#tests/sandbox/http/timers.ts";
import { APP_TOPICS } from "#tests/sandbox/shopify/webhooks/topics.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import type { Delivery } from "#tests/sandbox/state/types.ts";

/** `[webhooks] api_version` of shopify.app.toml. */
const API_VERSION = "2026-10";
const DELIVERED_KEPT = 300;

export type Courier = {
  send(topic: string, payload: unknown): Promise<Delivery | undefined>;
  /** Tries again what was under way when the sandbox last stopped. */
  resume(): void;
  stop(): void;
};

/** Carries webhooks to the app: signed, with Shopify's headers, tried again when the app does not answer 2xx. */
export function createCourier(context: SandboxContext): Courier {
  const timers = createTimers();
  const delays = context.options.retryDelaysMs ?? RETRY_DELAYS_MS;
  /** A delivery that the next one overtakes, while webhooks are `reordered`. */
  let heldBack: Delivery | undefined;
  let stopped = false;

  const attempt = async (delivery: Delivery): Promise<void> => {
    if (stopped || delivery.status === "delivered") return;
    if (context.state.breaks.webhooks === "stopped") {
      delivery.lastAnswer = "the sandbox holds webhooks back";
      later(delivery, delays[0] ?? 1000);
      return;
    }
    delivery.attempts += 1;
    delivery.lastAnswer = await post(context, delivery);
    if (wasTaken(delivery.lastAnswer)) {
      delivery.status = "delivered";
      delivery.body = "";
    } else {
      const delay = delays[delivery.attempts - 1];
      if (delay === undefined) delivery.status = "failed";
      else later(delivery, delay);
    }
    context.save();
  };

  const later = (delivery: Delivery, delay: number) => timers.later(delay, () => void attempt(delivery));

  const send = async (topic: string, payload: unknown): Promise<Delivery | undefined> => {
    if (!receives(context, topic)) return undefined;
    const delivery: Delivery = {
      webhookId: randomUUID(),
      eventId: randomUUID(),
      topic,
      triggeredAt: context.now().toISOString(),
      attempts: 0,
      status: "waiting",
      lastAnswer: null,
      body: JSON.stringify(payload),
    };
    remember(context, delivery);
    const mode = context.state.breaks.webhooks;
    if (mode === "reordered" && !heldBack) {
      heldBack = delivery;
      // Nothing may overtake it for ever.
      later(delivery, 1500);
      return delivery;
    }
    const { body } = delivery;
    await attempt(delivery);
    if (mode === "duplicates") await post(context, { ...delivery, body });
    if (heldBack) {
      const overtaken = heldBack;
      heldBack = undefined;
      await attempt(overtaken);
    }
    return delivery;
  };

  return {
    send,
    resume: () => {
      for (const delivery of context.state.deliveries)
        if (delivery.status === "waiting") later(delivery, delays[0] ?? 1000);
    },
    stop: () => {
      stopped = true;
      timers.stop();
    },
  };
}

/** Whether the app gets this topic: declared in its toml, or subscribed through the Admin API while it holds the scope. */
function receives(context: SandboxContext, topic: string): boolean {
  const { installation, subscriptions } = context.state;
  // Compliance topics and the farewell reach an app that is no longer installed.
  if (!installation) return /redact$|data_request$|^app\/uninstalled$/.test(topic);
  if (APP_TOPICS.has(topic)) return true;
  const scope = topic.startsWith("disputes/") ? "read_shopify_payments_disputes" : undefined;
  return subscriptions.some((known) => known.topic === topic) && (!scope || heldScopes(context).has(scope));
}

function remember({ state }: SandboxContext, delivery: Delivery): void {
  state.deliveries.push(delivery);
  const delivered = state.deliveries.filter(({ status }) => status === "delivered");
  const dropped = new Set(delivered.slice(0, Math.max(0, delivered.length - DELIVERED_KEPT)));
  if (dropped.size > 0) state.deliveries = state.deliveries.filter((known) => !dropped.has(known));
}

function post({ options }: SandboxContext, delivery: Delivery): Promise<string> {
  return postWebhook(`${options.appInternalUrl}/webhooks/shopify`, webhookHeaders(options, delivery), delivery.body);
}

/** The headers Shopify sends with a webhook; the signature is base64 HMAC-SHA256 of the body with the app's secret. */
export function webhookHeaders(
  { apiSecret, shop }: { apiSecret: string; shop: string },
  {
    body,
    topic,
    webhookId,
    eventId,
    triggeredAt,
  }: Pick<Delivery, "body" | "topic" | "webhookId" | "eventId" | "triggeredAt">,
): Record<string, string> {
  return {
    "content-type": "application/json",
    "user-agent": "Shopify-Captain-Hook",
    "x-shopify-topic": topic,
    "x-shopify-shop-domain": shop,
    "x-shopify-hmac-sha256": createHmac("sha256", apiSecret).update(body).digest("base64"),
    "x-shopify-api-version": API_VERSION,
    "x-shopify-webhook-id": webhookId,
    "x-shopify-event-id": eventId,
    "x-shopify-triggered-at": triggeredAt,
  };
}
