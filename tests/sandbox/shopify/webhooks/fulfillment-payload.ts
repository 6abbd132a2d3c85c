import type { SandboxContext } from "#tests/sandbox/context.ts";
import { addressPart, carriedLinePart } from "#tests/sandbox/shopify/webhooks/parts.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import { shipmentStatus } from "#tests/sandbox/state/figures.ts";
import type { Fulfillment, FulfillmentEvent, Order } from "#tests/sandbox/state/types.ts";

/** A fulfillment as it stands inside an order. */
export function fulfillmentPart({ state }: SandboxContext, order: Order, fulfillment: Fulfillment) {
  const { trackingNumber, trackingUrl } = fulfillment;
  return {
    id: Number(fulfillment.id),
    admin_graphql_api_id: `gid://shopify/Fulfillment/${fulfillment.id}`,
    created_at: restTime(fulfillment.createdAt, state.shop.ianaTimezone),
    location_id: 71_204_386_927,
    name: fulfillment.name,
    order_id: Number(order.id),
    origin_address: {},
    receipt: {},
    service: "manual",
    shipment_status: shipmentStatus(fulfillment),
    status: fulfillment.status,
    tracking_company: fulfillment.trackingCompany,
    tracking_number: trackingNumber,
    tracking_numbers: trackingNumber === null ? [] : [trackingNumber],
    tracking_url: trackingUrl,
    tracking_urls: trackingUrl === null ? [] : [trackingUrl],
    updated_at: restTime(fulfillment.updatedAt, state.shop.ianaTimezone),
    line_items: fulfillment.lineItems.map(({ lineItemId, quantity }) =>
      carriedLinePart(
        order,
        order.lineItems.find(({ id }) => id === lineItemId)!,
        quantity,
      ),
    ),
  };
}

/** Payload of `fulfillments/create` and `fulfillments/update`. */
export function fulfillmentPayload(context: SandboxContext, order: Order, fulfillment: Fulfillment) {
  const { origin_address: _origin, ...part } = fulfillmentPart(context, order, fulfillment);
  return { ...part, origin_address: null, email: order.email, destination: addressPart(order.shippingAddress) };
}

/** Payload of `fulfillment_events/create` and `fulfillment_events/delete`. */
export function fulfillmentEventPayload(
  { state }: SandboxContext,
  order: Order,
  fulfillment: Fulfillment,
  event: FulfillmentEvent,
) {
  const time = (instant: string) => restTime(instant, state.shop.ianaTimezone);
  return {
    id: Number(event.id),
    fulfillment_id: Number(fulfillment.id),
    status: event.status,
    message: event.message,
    happened_at: time(event.happenedAt),
    city: event.city,
    province: event.province,
    country: event.country,
    zip: event.zip,
    address1: event.address1,
    latitude: event.latitude,
    longitude: event.longitude,
    shop_id: Number(state.shop.id),
    created_at: time(event.createdAt),
    updated_at: time(event.updatedAt),
    estimated_delivery_at: event.estimatedDeliveryAt === null ? null : time(event.estimatedDeliveryAt),
    order_id: Number(order.id),
    admin_graphql_api_id: `gid://shopify/FulfillmentEvent/${event.id}`,
  };
}
