import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { fulfillmentEventPayload, fulfillmentPayload } from "#tests/sandbox/shopify/webhooks/fulfillment-payload.ts";
import type { Fulfillment, FulfillmentEvent, Order } from "#tests/sandbox/state/types.ts";

export const EVENT_STATUSES = [
  "label_purchased",
  "label_printed",
  "confirmed",
  "carrier_picked_up",
  "in_transit",
  "out_for_delivery",
  "attempted_delivery",
  "delayed",
  "ready_for_pickup",
  "delivered",
  "failure",
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export type AddEvent = {
  status: EventStatus;
  message?: string | null;
  /** Where it happened, as far as the carrier says. */
  place?: Partial<Pick<FulfillmentEvent, "address1" | "zip" | "city" | "country" | "latitude" | "longitude">>;
  at?: Date;
};

/** Adds a carrier's event to a parcel; Shopify then updates the parcel and the order. */
export async function addEvent(
  context: SandboxContext,
  order: Order,
  fulfillment: Fulfillment,
  input: AddEvent,
): Promise<FulfillmentEvent> {
  if (!EVENT_STATUSES.includes(input.status)) {
    throw new RangeError(`no event status ${input.status}; there are ${EVENT_STATUSES.join(", ")}`);
  }
  const at = input.at ?? context.now();
  const moment = at.toISOString();
  const event: FulfillmentEvent = {
    id: context.nextId(),
    status: input.status,
    message: input.message ?? null,
    happenedAt: moment,
    createdAt: moment,
    updatedAt: moment,
    address1: null,
    zip: null,
    city: null,
    province: null,
    country: null,
    latitude: null,
    longitude: null,
    estimatedDeliveryAt: null,
    ...input.place,
  };
  fulfillment.events.push(event);
  await announceEvent(context, order, fulfillment, event, "fulfillment_events/create", at);
  return event;
}

/** Takes a carrier's event back, as happens after a wrong scan. */
export async function removeEvent(
  context: SandboxContext,
  order: Order,
  fulfillment: Fulfillment,
  eventId: string,
): Promise<void> {
  const event = fulfillment.events.find(({ id }) => id === eventId);
  if (!event) throw new RangeError(`parcel ${fulfillment.name} has no event ${eventId}`);
  fulfillment.events = fulfillment.events.filter((known) => known !== event);
  await announceEvent(context, order, fulfillment, event, "fulfillment_events/delete", context.now());
}

async function announceEvent(
  context: SandboxContext,
  order: Order,
  fulfillment: Fulfillment,
  event: FulfillmentEvent,
  topic: string,
  at: Date,
): Promise<void> {
  fulfillment.updatedAt = new Date(Math.max(at.getTime(), Date.parse(fulfillment.updatedAt) + 1000)).toISOString();
  touch(order, at);
  await context.sendWebhook(topic, fulfillmentEventPayload(context, order, fulfillment, event));
  await context.sendWebhook("fulfillments/update", fulfillmentPayload(context, order, fulfillment));
  await announceOrder(context, order);
}
