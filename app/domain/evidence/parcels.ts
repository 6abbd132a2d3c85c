import type { Fact, HandoverFact, OrderFacts } from "./facts.ts";
import { type Handover, orderHandover } from "./handover.ts";
import { addresseeOf } from "./facts.ts";

/** A parcel of an order: what was sent, and how it was last handed over. */
export type Parcel = {
  fulfillmentId: string;
  /** Ledger entry of the fulfillment; undefined when only events speak of it. */
  entry?: string;
  carrier?: string;
  trackingNumbers: string[];
  /** The handover that stands for this parcel, see {@link orderHandover}. */
  handover?: Fact<HandoverFact>;
};

const DELIVERED: ReadonlySet<Handover> = new Set([
  "to_addressee",
  "to_household",
  "to_neighbour",
  "to_safe_place",
  "in_mailbox",
  "collected_at_point",
  "unknown",
]);

/** The order's parcels that were not cancelled, in order of their ids. */
export function parcelsOf(facts: OrderFacts): Parcel[] {
  const cancelled = new Set(
    facts.fulfillments.filter(({ value }) => isCancelled(value.status)).map(({ value }) => value.id),
  );
  const sent = facts.fulfillments.filter(({ value }) => !cancelled.has(value.id));
  const ids = new Set([...sent.map(({ value }) => value.id), ...facts.events.map(({ value }) => value.fulfillment_id)]);
  return [...ids]
    .filter((id) => !cancelled.has(id))
    .sort()
    .map((id) => {
      const fulfillment = sent.find(({ value }) => value.id === id);
      const handover = standing(facts, id);
      return {
        fulfillmentId: id,
        ...(fulfillment ? { entry: fulfillment.entry } : {}),
        ...(fulfillment?.value.tracking_company ? { carrier: fulfillment.value.tracking_company } : {}),
        trackingNumbers: trackingNumbers(fulfillment?.value),
        ...(handover ? { handover } : {}),
      };
    });
}

/** Whether the parcel was handed over to somebody or left somewhere for the customer, by the carrier's words. */
export function isDelivered(parcel: Parcel): boolean {
  return parcel.handover !== undefined && DELIVERED.has(parcel.handover.value.handover);
}

function standing(facts: OrderFacts, fulfillmentId: string): Fact<HandoverFact> | undefined {
  const events = facts.events.map(({ value }) => value).filter((event) => event.fulfillment_id === fulfillmentId);
  const best = orderHandover(events, new Set(), addresseeOf(facts.order?.value));
  return facts.handovers.find(
    ({ value }) => value.fulfillmentId === fulfillmentId && value.handover === best?.handover && value.at === best.at,
  );
}

function isCancelled(status: string | null | undefined): boolean {
  return status === "cancelled" || status === "error" || status === "failure";
}

function trackingNumbers(fulfillment: OrderFacts["fulfillments"][number]["value"] | undefined): string[] {
  const all = fulfillment?.tracking_numbers ?? [];
  const single = fulfillment?.tracking_number;
  return [...new Set(all.length > 0 ? all : single ? [single] : [])];
}
