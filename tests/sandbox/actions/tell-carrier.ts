import { PARCEL_NEWS } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";

export type TellCarrier = {
  what: ParcelNews;
  at?: Date;
  /** Where it happened; default the addressee's town. */
  city?: string;
  place?: string | null;
  receiver?: string | null;
  signed?: boolean;
  photo?: boolean;
  damaged?: boolean;
};

/** Lets something happen to a parcel that its carrier notes, and pushes if it does so. Shopify hears nothing of it. */
export async function tellCarrier(context: SandboxContext, parcel: Parcel, input: TellCarrier): Promise<ParcelEvent> {
  if (!PARCEL_NEWS.includes(input.what)) {
    throw new RangeError(`nothing called ${input.what} happens to parcels; there are ${PARCEL_NEWS.join(", ")}`);
  }
  const { addressee } = parcel;
  const now = context.now();
  const atHome = !["announced", "picked_up", "in_transit", "returned"].includes(input.what);
  const { shop } = context.state;
  const event: ParcelEvent = {
    id: context.nextId(),
    what: input.what,
    at: (input.at ?? now).toISOString(),
    toldAt: now.toISOString(),
    city: input.city ?? (atHome ? addressee.city : shop.address.city),
    country: atHome ? addressee.countryCode : shop.address.countryCode,
    place: input.place ?? null,
    receiver: input.receiver ?? null,
    signed: input.signed ?? false,
    photo: input.photo ?? false,
    damaged: input.damaged ?? false,
  };
  parcel.events = [...parcel.events, event].sort((a, b) => a.at.localeCompare(b.at));
  context.save();
  await context.pushParcelEvent(parcel, event);
  return event;
}
