import type { CarrierId } from "#app/carriers/carrier.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { deskOf } from "#tests/sandbox/carriers/desk.ts";
import { findStandIn } from "#tests/sandbox/carriers/registry.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { createPushQueue, type Push, type PushAddress } from "#tests/sandbox/http/push-queue.ts";

/** An address that a carrier pushes to. */
export type CarrierWebhook = PushAddress & {
  carrier: CarrierId;
  /** The stand-in's name for the way of pushing. */
  way: string;
  secret: string;
};

/** A push of one event. */
export type CarrierPush = Push & { carrier: CarrierId; number: string; what: ParcelNews };

export type Pusher = {
  /** Tells every address that wants to know. Resolves after the first attempts; retries go on by themselves. */
  tell(parcel: Parcel, event: ParcelEvent): Promise<void>;
  /** Tries again what was under way when the sandbox last stopped. */
  resume(): void;
  stop(): void;
};

/** Carries the carriers' pushes to the addresses entered for them, each signed as its carrier signs. */
export function createPusher(context: SandboxContext): Pusher {
  const queue = createPushQueue(() => context.state.carriers, context.save, context.options.retryDelaysMs);
  return {
    async tell(parcel, event) {
      const { webhooks } = context.state.carriers;
      for (const webhook of webhooks.filter(({ carrier }) => parcel.knownTo.includes(carrier)))
        await queue.send(pushOf(context, webhook, parcel, event));
    },
    resume: queue.resume,
    stop: queue.stop,
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
