import { announceOrder, fulfillmentTopic, touch } from "#tests/sandbox/actions/announce-order.ts";
import { bookParcel } from "#tests/sandbox/actions/book-parcel.ts";
import { SHIPPING, SHIPPING_WAYS, isAggregator } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { BookedCarrier, ShippingWay } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { fulfillmentPayload } from "#tests/sandbox/shopify/webhooks/fulfillment-payload.ts";
import { fulfilledQuantity } from "#tests/sandbox/state/figures.ts";
import { NotFound } from "#tests/sandbox/state/find.ts";
import type { Fulfillment, Order } from "#tests/sandbox/state/types.ts";

export type ShipOrder = {
  /** Whom the merchant books with; default PostNL. */
  carrier?: ShippingWay;
  /** Who carries what is booked through Sendcloud, MyParcel or AfterShip; Shopify shows this one. Default PostNL. */
  by?: BookedCarrier;
  number?: string;
  /** Only the first line item, so that the order is partly sent. */
  partly?: boolean;
  at?: Date;
};

/** Sends what is still open of an order in one parcel, which its carrier knows from then on. */
export async function shipOrder(context: SandboxContext, order: Order, input: ShipOrder = {}): Promise<Fulfillment> {
  const at = input.at ?? context.now();
  const booked = input.carrier ?? "postnl";
  if (!SHIPPING_WAYS.includes(booked))
    throw new NotFound(`no carrier ${booked}; there are ${SHIPPING_WAYS.join(", ")}`);
  const by = isAggregator(booked) ? (input.by ?? "postnl") : booked;
  const carrier = SHIPPING[by];
  const open = order.lineItems
    .map((line) => ({ line, quantity: line.quantity - fulfilledQuantity(order, line.id) }))
    .filter(({ quantity }) => quantity > 0);
  if (open.length === 0) throw new RangeError(`order ${order.name} is sent already`);
  if (order.cancelledAt) throw new RangeError(`order ${order.name} is cancelled`);
  const number = input.number ?? carrier.number(order.number * 10 + order.fulfillments.length);
  await bookParcel(context, order, { number, knownTo: [...new Set<ShippingWay>([booked, by])], at });
  const fulfillment: Fulfillment = {
    id: context.nextId(),
    name: `${order.name}.${order.fulfillments.length + 1}`,
    status: "success",
    trackingCompany: carrier.company,
    trackingNumber: number,
    trackingUrl: carrier.page(number, order.shippingAddress.zip),
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    lineItems: (input.partly ? open.slice(0, 1) : open).map(({ line, quantity }) => ({
      id: context.nextId(),
      lineItemId: line.id,
      quantity,
    })),
    events: [],
  };
  order.fulfillments.push(fulfillment);
  touch(order, at);
  await context.sendWebhook("fulfillments/create", fulfillmentPayload(context, order, fulfillment));
  await announceOrder(context, order, [fulfillmentTopic(order)]);
  return fulfillment;
}
