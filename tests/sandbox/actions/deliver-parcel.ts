import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import type { Handover } from "#tests/sandbox/actions/handovers.ts";
import type { Parcel, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";

export type DeliverParcel = {
  handover: Handover;
  /** Who took the parcel, if anybody did. */
  receiver: string | null;
  place?: string;
  signed?: boolean;
  photo?: boolean;
  damaged?: boolean;
  at: Date;
};

const HOUR_MS = 3_600_000;

/** Lets the carrier bring a parcel, step by step, and hand it over. What it noted before is not noted again. */
export async function deliverParcel(context: SandboxContext, parcel: Parcel, input: DeliverParcel): Promise<void> {
  const { handover, at } = input;
  const bookedAt = Date.parse(parcel.events[0]!.at);
  /** So many hours before the handover, but with its share of the way done since the parcel was booked. */
  const before = async (what: ParcelNews, hours: number, share: number, city?: string) => {
    if (parcel.events.some((event) => event.what === what)) return;
    const moment = Math.max(at.getTime() - hours * HOUR_MS, bookedAt + (at.getTime() - bookedAt) * share);
    await tellCarrier(context, parcel, { what, city, place: input.place, at: new Date(moment) });
  };
  await before("picked_up", 20, 1 / 6);
  await before("in_transit", 16, 1 / 3, "Nieuwegein");
  if (handover === "collected_at_point") await before("waiting_at_point", 8, 2 / 3);
  else if (handover !== "waiting_at_point") await before("out_for_delivery", 3, 2 / 3);
  await tellCarrier(context, parcel, { ...input, what: handover });
}
