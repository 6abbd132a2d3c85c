import type { SandboxContext } from "#tests/sandbox/context.ts";
import { disputePayload } from "#tests/sandbox/shopify/webhooks/dispute-payload.ts";
import type { Dispute } from "#tests/sandbox/state/types.ts";

/** Hands the evidence to the bank: from here on it can no longer be changed. */
export async function submitEvidence(context: SandboxContext, dispute: Dispute, by: "app" | "due_date"): Promise<void> {
  const at = context.now().toISOString();
  dispute.evidence.submitted = true;
  dispute.evidence.submittedBy = by;
  dispute.evidenceSentOn = at;
  dispute.status = "under_review";
  await announceDispute(context, dispute);
}

/** Submits what was saved for disputes whose due date has passed, as Shopify does by itself. */
export async function submitDueEvidence(context: SandboxContext): Promise<void> {
  const now = context.now().getTime();
  for (const dispute of context.state.disputes) {
    const due = dispute.evidenceDueBy !== null && Date.parse(dispute.evidenceDueBy) <= now;
    if (due && dispute.status === "needs_response") await submitEvidence(context, dispute, "due_date");
  }
}

/** Marks the dispute changed and tells the app. */
export async function announceDispute(context: SandboxContext, dispute: Dispute): Promise<void> {
  dispute.updatedAt = context.now().toISOString();
  context.save();
  await context.sendWebhook("disputes/update", disputePayload(context, dispute));
}
