import type { Handover } from "../handover.ts";
import type { AssessmentContext } from "./model.ts";
import { DELIVERY_REQUIREMENTS, type RequirementId } from "./requirements.ts";

/** After which handovers a requirement could still turn out to be met; `unknown` may have been any of them. */
const POSSIBLE_AFTER: Partial<Record<RequirementId, readonly Handover[]>> = {
  receipt_by_chosen_person: ["to_neighbour", "to_household", "unknown"],
  delivery_at_chosen_place: ["to_safe_place", "in_mailbox", "unknown"],
  carrier_statement: ["to_neighbour", "to_household", "to_safe_place", "in_mailbox", "collected_at_point", "unknown"],
};

/**
 * Whether it makes sense to look for a requirement that is not held: nobody can ask a carrier about a parcel that was never
 * sent, or whether the customer chose the neighbour when the addressee signed. It decides no strength, only what is asked.
 */
export function canStillCome(id: RequirementId, { parcels }: AssessmentContext): boolean {
  if (parcels.length === 0) return !DELIVERY_REQUIREMENTS.has(id) && id !== "review_of_receipt";
  const possible = POSSIBLE_AFTER[id];
  return !possible || parcels.some(({ handover }) => !handover || possible.includes(handover.value.handover));
}
