import type { SandboxContext } from "#tests/sandbox/context.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import type { Dispute } from "#tests/sandbox/state/types.ts";

/** Payload of `disputes/create` and `disputes/update`. */
export function disputePayload({ state }: SandboxContext, dispute: Dispute) {
  const time = (instant: string | null) => restTime(instant, state.shop.ianaTimezone);
  return {
    id: Number(dispute.id),
    order_id: dispute.orderId === null ? null : Number(dispute.orderId),
    type: dispute.type,
    amount: dispute.amount,
    currency: dispute.currency,
    reason: dispute.reason,
    network_reason_code: dispute.networkReasonCode,
    status: dispute.status,
    evidence_due_by: time(dispute.evidenceDueBy),
    evidence_sent_on: time(dispute.evidenceSentOn),
    finalized_on: time(dispute.finalizedOn),
    initiated_at: time(dispute.initiatedAt),
  };
}
