import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import type { SandboxState } from "#tests/sandbox/context.ts";
import type { Customer, Dispute, Fulfillment, Order } from "#tests/sandbox/state/types.ts";

/** Thrown when a request names something the shop does not have. */
export class NotFound extends Error {}

/** The order with that id or name (`#1042`, `1042`). */
export function findOrder(state: SandboxState, idOrName: string): Order {
  const name = `#${idOrName.replace(/^#/, "")}`;
  const order = state.orders.find((known) => known.id === idOrName || known.name === name);
  if (!order) throw new NotFound(`no order ${idOrName}`);
  return order;
}

/** The customer of an order. */
export function customerOf(state: SandboxState, order: Order): Customer {
  const customer = state.customers.find(({ id }) => id === order.customerId);
  if (!customer) throw new Error(`order ${order.name} has no customer`);
  return customer;
}

/** The dispute with that id. */
export function findDispute(state: SandboxState, id: string): Dispute {
  const dispute = state.disputes.find((known) => known.id === id);
  if (!dispute) throw new NotFound(`no dispute ${id}`);
  return dispute;
}

/** The newest parcel of an order that was not cancelled. */
export function newestFulfillment(order: Order): Fulfillment {
  const fulfillment = order.fulfillments.findLast(({ status }) => status === "success");
  if (!fulfillment) throw new NotFound(`order ${order.name} has not been shipped`);
  return fulfillment;
}

/** The parcel with that tracking number, or that of a fulfillment. */
export function findParcel({ carriers }: SandboxState, wanted: string | Fulfillment): Parcel {
  const number = typeof wanted === "string" ? wanted : wanted.trackingNumber;
  const parcel = carriers.parcels.find((known) => known.number === number);
  if (!parcel) throw new NotFound(`no carrier has a parcel ${number}`);
  return parcel;
}
