import { normalTrackingNumber } from "../order/tracking-number.ts";
import { completeHandover } from "./complete-handover.ts";
import type { OrderFacts } from "./facts.ts";
import type { Handover } from "./handover.ts";
import type { Fact, HandoverFact } from "./handover-facts.ts";
import { groupedByParcel, parcelKey, standingHandover } from "./standing-handover.ts";

/** A parcel of an order: what was sent, and how it was last handed over. */
export type Parcel = {
  fulfillmentId: string;
  /** Ledger entry of the fulfillment; undefined when only events speak of it. */
  entry?: string;
  carrier?: string;
  trackingNumbers: string[];
  /** The handover that stands for this parcel, see {@link standingHandover}, with all that is told of that scan. */
  handover?: Fact<HandoverFact>;
  /** Everything told of it, source by source; the first is the one that stands. */
  told: Fact<HandoverFact>[];
  /** What other sources say of the same delivery otherwise. */
  contradicting: Fact<HandoverFact>[];
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

/**
 * The order's parcels that were not cancelled, in order of their ids. A fulfillment of several numbers of which carriers
 * tell is as many parcels.
 */
export function parcelsOf(facts: OrderFacts): Parcel[] {
  const cancelled = new Set(
    facts.fulfillments.filter(({ value }) => isCancelled(value.status)).map(({ value }) => value.id),
  );
  const sent = facts.fulfillments.filter(({ value }) => !cancelled.has(value.id));
  const reported = [...facts.events, ...facts.carrierEvents].map(({ value }) => value.fulfillment_id);
  const numbers = new Map(sent.map(({ value }) => [value.id, trackingNumbers(value)]));
  const told = groupedByParcel(
    facts.handovers
      .map((fact) => ({ ...fact.value, fact }))
      .filter(({ fulfillmentId }) => !cancelled.has(fulfillmentId)),
    new Map([...numbers].map(([id, own]) => [id, own.map(normalTrackingNumber)])),
  );
  return [...new Set([...sent.map(({ value }) => value.id), ...reported])]
    .filter((id) => !cancelled.has(id))
    .sort()
    .flatMap((fulfillmentId) => {
      const fulfillment = sent.find(({ value }) => value.id === fulfillmentId);
      const own = numbers.get(fulfillmentId) ?? [];
      const parcel = (trackingNumbers: string[], key: string): Parcel => {
        const { standing, agreeing, contradicting } = standingHandover(told.get(key) ?? []);
        const readings = standing ? [standing, ...agreeing].map(({ fact }) => fact) : [];
        const handover = completeHandover(readings);
        return {
          fulfillmentId,
          ...(fulfillment ? { entry: fulfillment.entry } : {}),
          ...(fulfillment?.value.tracking_company ? { carrier: fulfillment.value.tracking_company } : {}),
          trackingNumbers,
          ...(handover ? { handover } : {}),
          told: readings,
          contradicting: contradicting.map(({ fact }) => fact),
        };
      };
      const separate = own.filter((number) => told.has(parcelKey(fulfillmentId, normalTrackingNumber(number))));
      return separate.length > 0
        ? separate.map((number) => parcel([number], parcelKey(fulfillmentId, normalTrackingNumber(number))))
        : [parcel(own, fulfillmentId)];
    });
}

/** Whether the parcel was handed over to somebody or left somewhere for the customer, by the carrier's words. */
export function isDelivered(parcel: Parcel): boolean {
  return parcel.handover !== undefined && DELIVERED.has(parcel.handover.value.handover);
}

function isCancelled(status: string | null | undefined): boolean {
  return status === "cancelled" || status === "error" || status === "failure";
}

function trackingNumbers(fulfillment: OrderFacts["fulfillments"][number]["value"] | undefined): string[] {
  const all = fulfillment?.tracking_numbers ?? [];
  const single = fulfillment?.tracking_number;
  return [...new Set(all.length > 0 ? all : single ? [single] : [])];
}
