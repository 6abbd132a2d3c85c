import type { CarrierId } from "#app/carriers/carrier.ts";
import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

const PACKAGING_GRAMS = 250;

/** Announces a parcel to those who are to have it. A number is given once. */
export async function bookParcel(
  context: SandboxContext,
  order: Order,
  { number, knownTo, at }: { number: string; knownTo: CarrierId[]; at: Date },
): Promise<Parcel> {
  const { parcels } = context.state.carriers;
  if (parcels.some((parcel) => parcel.number === number)) throw new RangeError(`${number} is another parcel's number`);
  const parcel: Parcel = {
    serial: 514_460_000 + parcels.length,
    number,
    knownTo,
    orderId: order.id,
    orderName: order.name,
    email: order.email,
    addressee: order.shippingAddress,
    grams: order.lineItems.reduce((sum, { grams, quantity }) => sum + grams * quantity, PACKAGING_GRAMS),
    events: [],
  };
  parcels.push(parcel);
  await tellCarrier(context, parcel, { what: "announced", at });
  return parcel;
}
