import { articlesWeight, compareWeights, packingRecords, type Weighing, weighings } from "../packing.ts";
import { bearingOut, returnedNumbers } from "../return-inspections.ts";
import type { AssessmentContext, Held } from "./model.ts";
import { message } from "./model.ts";

/** Requirements about what went into the parcel, and what came back. */

function held(entries: string[], key: Held["why"]["key"], params: Record<string, string> = {}): Held | undefined {
  return entries.length > 0 ? { entries: [...new Set(entries)], why: message(key, params) } : undefined;
}

/** What was recorded at packing before the claim, of every sending. */
export function packingRecord({ facts, claim, parcels }: AssessmentContext): Held | undefined {
  const { inTime } = packingRecords(facts, claim.openedAt);
  const sendings = [...new Set(parcels.map(({ fulfillmentId }) => fulfillmentId))];
  const telling = inTime.filter(({ value }) => value.grams !== null || value.note !== "");
  const recorded = new Set(
    telling.map(({ value }) => value.fulfillment_id ?? (sendings.length <= 1 ? sendings[0] : "")),
  );
  if (!sendings.every((id) => recorded.has(id))) return undefined;
  return held(
    telling.map(({ entry }) => entry),
    "held.packing_record",
    { date: telling[0]?.value.at.slice(0, 10) ?? "" },
  );
}

/** What was recorded at packing only after the claim: it proves little. */
export function latePackingRecord({ facts, claim }: AssessmentContext): Held | undefined {
  return held(
    packingRecords(facts, claim.openedAt).late.map(({ entry }) => entry),
    "held.late_packing_record",
  );
}

export function serialNumber({ facts, claim }: AssessmentContext): Held | undefined {
  const noted = packingRecords(facts, claim.openedAt).inTime.filter(({ value }) => value.serials.length > 0);
  return held(
    noted.map(({ entry }) => entry),
    "held.serial_number",
    { numbers: noted.flatMap(({ value }) => value.serials.map(({ number }) => number)).join(", ") },
  );
}

/** Every sending was weighed by its carrier, and none of them lighter than it was packed. */
export function carrierWeight({ facts, claim, parcels }: AssessmentContext): Held | undefined {
  const all = weighings(facts, parcels, claim.openedAt);
  const sendings = new Set(parcels.map(({ fulfillmentId }) => fulfillmentId));
  const heavy = all.filter(({ measured, result }) => measured && (result === "agrees" || result === "more"));
  if (heavy.length < sendings.size) return undefined;
  return held(heavy.flatMap(entriesOf), "held.carrier_weight");
}

/** The inspection of the return found what the claim says, and there are photos of it. */
export function returnInspection({ facts, claim }: AssessmentContext): Held | undefined {
  const shown = bearingOut(facts, claim.reason).filter(({ value }) => value.photos.length > 0);
  return held(
    shown.map(({ entry }) => entry),
    "held.return_inspection",
    { date: shown[0]?.value.inspected_on ?? "" },
  );
}

/** On what came back stands a number that was not packed. */
export function serialMismatch({ facts, claim }: AssessmentContext): Held | undefined {
  const others = returnedNumbers(facts, claim.openedAt).filter(({ packed }) => !packed);
  return held(
    others.flatMap(({ entries }) => entries),
    "held.serial_mismatch",
    { numbers: others.map(({ number }) => number.number).join(", ") },
  );
}

/** Sendings that the carrier's record makes lighter than they were packed. */
export function lighterThanPacked(context: AssessmentContext, measured: boolean): string[] {
  return weighings(context.facts, context.parcels, context.claim.openedAt)
    .filter((one) => one.result === "less" && one.measured === measured)
    .flatMap(entriesOf);
}

/** All sendings together were packed lighter than their articles weigh by Shopify. */
export function packedTooLight({ facts, claim, parcels }: AssessmentContext): string[] {
  const all = weighings(facts, parcels, claim.openedAt);
  const articles = articlesWeight(facts);
  const complete = all.length === new Set(parcels.map(({ fulfillmentId }) => fulfillmentId)).size;
  if (!facts.order || articles === undefined || all.length === 0 || !complete) return [];
  const packed = all.reduce((sum, one) => sum + one.packed.value.grams, 0);
  return compareWeights(articles, packed) === "less" ? [facts.order.entry, ...all.map((one) => one.packed.entry)] : [];
}

/** Inspections that found the return as it was sent. */
export function returnInOrder({ facts }: AssessmentContext): string[] {
  return facts.inspections.filter(({ value }) => value.condition === "as_sent").map(({ entry }) => entry);
}

/** Returned articles with a number that was packed. */
export function sameNumberReturned({ facts, claim }: AssessmentContext): string[] {
  return returnedNumbers(facts, claim.openedAt)
    .filter(({ packed }) => packed)
    .flatMap(({ entries }) => entries);
}

function entriesOf({ packed, carrier }: Weighing): string[] {
  return [packed.entry, ...carrier.map(({ entry }) => entry)];
}
