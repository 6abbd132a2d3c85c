import { refundRecord, refundsMade } from "#app/domain/evidence/assessment/order-requirements.ts";
import type { AssessedClaim } from "#app/domain/evidence/assessment/model.ts";
import { isBusinessOrder } from "#app/domain/evidence/business-order.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Instant } from "../../time.ts";

/** What is looked at before anything else: if one is found, that path comes first, and no letter with evidence. */
export const FIRST_CHECKS = [
  "withdrawal",
  "return_under_way",
  "refund_made",
  "partly_refunded",
  "refund_due",
  "other_claim",
  "business_customer",
] as const;
export type FirstCheck = (typeof FIRST_CHECKS)[number];

/** The checks that found something, in that order. */
export function firstChecks(claim: AssessedClaim, facts: OrderFacts, now: Instant): FirstCheck[] {
  const refunded = refundRecord({ claim, facts, now, parcels: [] }) !== undefined;
  const found: Record<FirstCheck, boolean> = {
    withdrawal: claim.reason === "withdrawal",
    return_under_way: facts.returns.some(({ value }) =>
      ["requested", "open"].includes(value.status?.toLowerCase() ?? ""),
    ),
    refund_made: refunded,
    partly_refunded: !refunded && refundsMade(facts).length > 0,
    refund_due: !refunded && (Boolean(facts.order?.value.cancelled_at) || claim.reason === "cancelled_before_dispatch"),
    other_claim: (claim.linked ?? []).length > 0,
    business_customer: isBusinessOrder(facts),
  };
  return FIRST_CHECKS.filter((check) => found[check]);
}
