import { addEvent } from "#tests/sandbox/actions/add-event.ts";
import type { EventStatus } from "#tests/sandbox/actions/add-event.ts";
import { deliverParcel } from "#tests/sandbox/actions/deliver-parcel.ts";
import { HANDOVERS, HANDOVER_STATUS, handoverMessage } from "#tests/sandbox/actions/handovers.ts";
import type { Handover } from "#tests/sandbox/actions/handovers.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { findParcel, newestFulfillment } from "#tests/sandbox/state/find.ts";
import type { Fulfillment, Order } from "#tests/sandbox/state/types.ts";

/**
 * From whom the app can hear of the delivery: Shopify's events, the carrier when it is asked (or pushes), or both;
 * `contradicting`: the carrier tells the truth, and Shopify something else.
 */
export const NEWS = ["shopify", "carrier", "both", "contradicting"] as const;
export type News = (typeof NEWS)[number];

export type DeliverOrder = {
  handover: Handover;
  /** Default `shopify`. */
  news?: News;
  /** Who took the parcel; default the addressee, a neighbour's or a housemate's name where that is meant. */
  receiver?: string;
  place?: string;
  signed?: boolean;
  /** The driver took a picture; only carriers tell. */
  photo?: boolean;
  /** Only carriers tell. */
  damaged?: boolean;
  at?: Date;
};

const HOUR_MS = 3_600_000;

/** Lets the carrier bring the newest parcel: on its way, out for delivery, and then the handover. */
export async function deliverOrder(context: SandboxContext, order: Order, input: DeliverOrder): Promise<void> {
  if (!HANDOVERS.includes(input.handover)) {
    throw new RangeError(`no handover ${input.handover}; there are ${HANDOVERS.join(", ")}`);
  }
  const fulfillment = newestFulfillment(order);
  const at = input.at ?? context.now();
  const news = input.news ?? "shopify";
  if (news !== "shopify") {
    await deliverParcel(context, findParcel(context.state, fulfillment), {
      ...input,
      receiver: takenBy(input, order),
      place: input.place || undefined,
      at,
    });
  }
  if (news === "carrier") return;
  const told: DeliverOrder = news === "contradicting" ? { handover: contradictionOf(input.handover) } : input;
  await tellShopify(context, order, fulfillment, { ...told, at });
}

async function tellShopify(
  context: SandboxContext,
  order: Order,
  fulfillment: Fulfillment,
  input: DeliverOrder & { at: Date },
): Promise<void> {
  const { at } = input;
  const { shippingAddress } = order;
  const country = shippingAddress.countryCode;
  const known = new Set(fulfillment.events.map(({ status }) => status));
  const shippedAt = Date.parse(fulfillment.createdAt);
  /** So many hours before the handover, but with its share of the way done since the parcel was shipped. */
  const before = (status: EventStatus, hours: number, share: number, message: string, city: string) =>
    known.has(status)
      ? undefined
      : addEvent(context, order, fulfillment, {
          status,
          message,
          place: { city, country },
          at: new Date(Math.max(at.getTime() - hours * HOUR_MS, shippedAt + (at.getTime() - shippedAt) * share)),
        });
  await before("in_transit", 16, 1 / 3, transitMessage(order.locale), "Nieuwegein");
  if (!["waiting_at_point", "collected_at_point"].includes(input.handover)) {
    await before("out_for_delivery", 3, 2 / 3, outForDeliveryMessage(order.locale), shippingAddress.city);
  }
  const atDoor = !["returned", "waiting_at_point", "collected_at_point", "unknown"].includes(input.handover);
  const message = handoverMessage(
    input.handover,
    {
      receiver: input.receiver || receiverOf(input.handover, order),
      place: input.place || undefined,
      signed: input.signed ?? false,
    },
    order.locale,
  );
  await addEvent(context, order, fulfillment, {
    status: HANDOVER_STATUS[input.handover],
    message,
    place: {
      country: input.handover === "returned" ? "NL" : country,
      city: input.handover === "returned" ? "Amsterdam" : shippingAddress.city,
      ...(atDoor && { address1: shippingAddress.address1, zip: shippingAddress.zip }),
    },
    at,
  });
}

/** Who stands in the carrier's books: nobody where the parcel was left, unless somebody signed all the same. */
function takenBy({ handover, receiver, signed }: DeliverOrder, order: Order): string | null {
  const byHand = ["to_addressee", "to_household", "to_neighbour", "collected_at_point"].includes(handover);
  return receiver || (byHand || signed ? receiverOf(handover, order) : null);
}

/** What Shopify says when it contradicts the carrier. */
function contradictionOf(handover: Handover): Handover {
  return handover === "to_addressee" ? "returned" : "to_addressee";
}

function receiverOf(handover: Handover, { shippingAddress }: Order): string {
  const addressee = `${shippingAddress.firstName.slice(0, 1)}. ${shippingAddress.lastName}`;
  if (handover === "to_neighbour") return "J. Bakker";
  if (handover === "to_household") return `M. ${shippingAddress.lastName}`;
  return addressee;
}

function transitMessage(locale: string): string {
  if (locale.startsWith("nl")) return "Zending gesorteerd";
  if (locale.startsWith("de")) return "Die Sendung wurde im Paketzentrum bearbeitet";
  if (locale.startsWith("fr")) return "Colis trié au centre de distribution";
  return "Sorted at the depot";
}

function outForDeliveryMessage(locale: string): string {
  if (locale.startsWith("nl")) return "Bezorger is onderweg";
  if (locale.startsWith("de")) return "Die Sendung ist in Zustellung";
  if (locale.startsWith("fr")) return "Colis en cours de livraison";
  return "Out for delivery";
}
