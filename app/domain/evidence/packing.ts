import type { Instant } from "../time.ts";
import { normalTrackingNumber } from "../order/tracking-number.ts";
import type { CarrierWeightContent, PackingContent } from "./content.ts";
import type { OrderFacts } from "./facts.ts";
import type { Fact } from "./handover-facts.ts";
import type { Parcel } from "./parcels.ts";

/**
 * Two scales differ: what a carrier weighs is compared with what the shop weighed within this. Our own choice: no carrier
 * publishes how far its scales may be off.
 */
const TOLERANCE = { grams: 50, share: 0.03 };

/** Records of packing by whether they were made before the claim. What was recorded after it is told as such. */
export function packingRecords(
  { packings }: OrderFacts,
  claimedAt: Instant | undefined,
): { inTime: Fact<PackingContent>[]; late: Fact<PackingContent>[] } {
  const isLate = ({ value }: Fact<PackingContent>) => claimedAt !== undefined && value.at >= claimedAt;
  return { inTime: packings.filter((one) => !isLate(one)), late: packings.filter(isLate) };
}

/** A sending with what the shop and the carrier say of its weight. */
export type Weighing = {
  fulfillmentId: string;
  packed: Fact<PackingContent> & { value: { grams: number } };
  /** One for each of its parcels; empty when the carrier does not name the weight of them all. */
  carrier: Fact<CarrierWeightContent>[];
  carrierGrams: number;
  /** Whether the carrier says of each that it weighed it. */
  measured: boolean;
  result: "agrees" | "less" | "more" | "not_told";
};

/** Each sending that was weighed at packing before the claim, held against the carrier's record. */
export function weighings(facts: OrderFacts, parcels: readonly Parcel[], claimedAt: Instant | undefined): Weighing[] {
  const weighed = packingRecords(facts, claimedAt).inTime.filter(({ value }) => value.grams !== null);
  const sendings = [...new Set(parcels.map(({ fulfillmentId }) => fulfillmentId))];
  return sendings.flatMap((fulfillmentId): Weighing[] => {
    const packed = weighed.findLast((record) => isOf(record, fulfillmentId, sendings)) as
      Weighing["packed"] | undefined;
    if (!packed) return [];
    const numbers = parcels
      .filter((parcel) => parcel.fulfillmentId === fulfillmentId)
      .flatMap(({ trackingNumbers }) => trackingNumbers.map(normalTrackingNumber));
    const told = numbers.map((number) => carrierWeightOf(facts, fulfillmentId, number));
    const carrier = told.every((one) => one !== undefined) ? told : [];
    const carrierGrams = carrier.reduce((sum, { value }) => sum + value.grams, 0);
    return [
      {
        fulfillmentId,
        packed,
        carrier,
        carrierGrams,
        measured: carrier.length > 0 && carrier.every(({ value }) => value.measured),
        result: carrier.length === 0 ? "not_told" : compareWeights(packed.value.grams, carrierGrams),
      },
    ];
  });
}

/** A record that names no parcel is of the only one. */
function isOf({ value }: Fact<PackingContent>, fulfillmentId: string, sendings: readonly string[]): boolean {
  return value.fulfillment_id === fulfillmentId || (value.fulfillment_id === null && sendings.length === 1);
}

/** Of several carriers' words the one that was weighed, and of these the least. */
function carrierWeightOf(facts: OrderFacts, fulfillmentId: string, number: string) {
  return facts.carrierWeights
    .filter(
      ({ value }) => value.fulfillment_id === fulfillmentId && normalTrackingNumber(value.tracking_number) === number,
    )
    .toSorted((a, b) => Number(b.value.measured) - Number(a.value.measured) || a.value.grams - b.value.grams)[0];
}

/** How a carrier's weight stands to the packed one. */
export function compareWeights(packed: number, carrier: number): "agrees" | "less" | "more" {
  const allowed = Math.max(TOLERANCE.grams, packed * TOLERANCE.share);
  if (carrier < packed - allowed) return "less";
  return carrier > packed + allowed ? "more" : "agrees";
}

/** What the order's articles weigh together by Shopify, in grams; undefined when one of them has no weight there. */
export function articlesWeight({ order }: OrderFacts): number | undefined {
  const lines = order?.value.line_items ?? [];
  if (lines.length === 0 || !lines.every(({ grams }) => grams)) return undefined;
  return lines.reduce((sum, { grams, quantity }) => sum + (grams ?? 0) * (quantity ?? 1), 0);
}
