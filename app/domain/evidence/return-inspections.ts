import type { ClaimReason } from "../claim/reasons.ts";
import type { Instant } from "../time.ts";
import type { ReturnCondition, ReturnInspectionContent } from "./content.ts";
import type { OrderFacts } from "./facts.ts";
import type { Fact } from "./handover-facts.ts";
import { packingRecords } from "./packing.ts";
import { isSameNumber, type SerialNumber } from "./serial-number.ts";

/** Which findings bear out a claim of that reason. */
const BEARS_OUT: Partial<Record<ClaimReason, readonly ReturnCondition[]>> = {
  return_incomplete: ["incomplete", "empty"],
  return_other_item: ["other_item"],
  return_used: ["used", "damaged"],
  return_empty: ["empty"],
};

/** Inspections that found what the claim says. */
export function bearingOut({ inspections }: OrderFacts, reason: ClaimReason): Fact<ReturnInspectionContent>[] {
  return inspections.filter(({ value }) => BEARS_OUT[reason]?.includes(value.condition));
}

/** A number found on a returned article, and whether it was recorded at packing before the claim. */
export type ReturnedNumber = {
  inspection: Fact<ReturnInspectionContent>;
  number: SerialNumber;
  entries: string[];
  packed: boolean;
};

/** Numbers on returned articles that can be compared: numbers of that kind were recorded at packing before the claim. */
export function returnedNumbers(facts: OrderFacts, claimedAt: Instant | undefined): ReturnedNumber[] {
  const packings = packingRecords(facts, claimedAt).inTime;
  return facts.inspections.flatMap((inspection) =>
    inspection.value.serials.flatMap((number) => {
      const comparable = packings.filter(({ value }) => value.serials.some(({ kind }) => kind === number.kind));
      if (comparable.length === 0) return [];
      const same = comparable.filter(({ value }) => value.serials.some((one) => isSameNumber(one, number)));
      const packed = same.length > 0;
      const entries = [inspection.entry, ...(packed ? same : comparable).map(({ entry }) => entry)];
      return [{ inspection, number, entries, packed }];
    }),
  );
}
