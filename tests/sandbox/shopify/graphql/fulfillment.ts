import type { SandboxContext } from "#tests/sandbox/context.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { lineItemNode } from "#tests/sandbox/shopify/graphql/line-item.ts";
import { orderNode } from "#tests/sandbox/shopify/graphql/order.ts";
import { dateTime, gid, moneyBag } from "#tests/sandbox/shopify/graphql/values.ts";
import { cents, decimal, shipmentStatus } from "#tests/sandbox/state/figures.ts";
import type { Fulfillment, FulfillmentEvent, Order } from "#tests/sandbox/state/types.ts";

/** A parcel as the Admin API gives it. */
export function fulfillmentNode(context: SandboxContext, order: Order, fulfillment: Fulfillment) {
  const { events, trackingCompany, trackingNumber, trackingUrl } = fulfillment;
  const momentOf = (status: string) => dateTime(events.find((event) => event.status === status)?.happenedAt);
  const status = shipmentStatus(fulfillment);
  return {
    __typename: "Fulfillment",
    id: gid("Fulfillment", fulfillment.id),
    legacyResourceId: fulfillment.id,
    name: fulfillment.name,
    status: fulfillment.status.toUpperCase(),
    displayStatus: fulfillment.status === "cancelled" ? "CANCELED" : (status?.toUpperCase() ?? "FULFILLED"),
    createdAt: dateTime(fulfillment.createdAt),
    updatedAt: dateTime(fulfillment.updatedAt),
    inTransitAt: momentOf("in_transit"),
    deliveredAt: momentOf("delivered"),
    estimatedDeliveryAt: null,
    originAddress: null,
    requiresShipping: true,
    totalQuantity: fulfillment.lineItems.reduce((sum, { quantity }) => sum + quantity, 0),
    trackingInfo: () =>
      trackingNumber === null ? [] : [{ company: trackingCompany, number: trackingNumber, url: trackingUrl }],
    events: (page: PageArguments & { sortKey: "HAPPENED_AT" | "ID" }) =>
      connection(sortEvents(events, page.sortKey).map(eventNode), page, ({ id }) => id),
    fulfillmentLineItems: (page: PageArguments) =>
      connection(
        fulfillment.lineItems.map((carried) => fulfillmentLineItemNode(order, carried)),
        page,
        ({ id }) => id,
      ),
    order: () => orderNode(context, order),
  };
}

/** Items of a line item in a parcel. */
export function fulfillmentLineItemNode(order: Order, carried: Fulfillment["lineItems"][number]) {
  const line = order.lineItems.find(({ id }) => id === carried.lineItemId)!;
  const bag = moneyBag(decimal(cents(line.price) * carried.quantity), order.currency);
  return {
    __typename: "FulfillmentLineItem",
    id: gid("FulfillmentLineItem", carried.id),
    quantity: carried.quantity,
    lineItem: lineItemNode(order, line),
    originalTotalSet: bag,
    discountedTotalSet: bag,
  };
}

function sortEvents(events: readonly FulfillmentEvent[], by: "HAPPENED_AT" | "ID"): FulfillmentEvent[] {
  return [...events].sort((a, b) =>
    by === "ID" ? Number(a.id) - Number(b.id) : a.happenedAt.localeCompare(b.happenedAt),
  );
}

function eventNode(event: FulfillmentEvent) {
  return {
    __typename: "FulfillmentEvent",
    id: gid("FulfillmentEvent", event.id),
    status: event.status.toUpperCase(),
    message: event.message,
    happenedAt: dateTime(event.happenedAt),
    createdAt: dateTime(event.createdAt),
    estimatedDeliveryAt: dateTime(event.estimatedDeliveryAt),
    address1: event.address1,
    city: event.city,
    province: event.province,
    zip: event.zip,
    country: event.country,
    latitude: event.latitude,
    longitude: event.longitude,
  };
}
