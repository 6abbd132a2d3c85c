import { err, ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { globalId, numericId } from "./shopify-id.ts";

const DOCUMENT = `#graphql
  query DisputeWithEvidence($id: ID!) {
    dispute(id: $id) {
      id
      type
      status
      amount { amount currencyCode }
      initiatedAt
      evidenceDueBy
      evidenceSentOn
      finalizedOn
      reasonDetails { reason networkReasonCode }
      order { id }
      disputeEvidence {
        id
        submitted
        accessActivityLog
        cancellationPolicyDisclosure
        cancellationRebuttal
        customerEmailAddress
        customerFirstName
        customerLastName
        refundPolicyDisclosure
        refundRefusalExplanation
        uncategorizedText
        disputeFileUploads { id disputeEvidenceType originalFileName fileSize }
      }
    }
  }
` as const;

/** The text fields of Shopify's evidence form that we write, and can read back. */
export const EVIDENCE_TEXT_FIELDS = [
  "accessActivityLog",
  "cancellationPolicyDisclosure",
  "cancellationRebuttal",
  "customerEmailAddress",
  "customerFirstName",
  "customerLastName",
  "refundPolicyDisclosure",
  "refundRefusalExplanation",
  "uncategorizedText",
] as const;
export type EvidenceTextField = (typeof EVIDENCE_TEXT_FIELDS)[number];

/** A dispute as Shopify has it, in the words of its webhooks, with its evidence form. */
export type DisputeState = {
  /** The payload of disputes/update for the same state. */
  content: {
    id: string;
    order_id: string | null;
    type: string;
    amount: string;
    currency: string;
    reason: string;
    network_reason_code: string | null;
    status: string;
    evidence_due_by: string | null;
    evidence_sent_on: string | null;
    finalized_on: string | null;
    initiated_at: string;
  };
  evidence: {
    gid: string;
    submitted: boolean;
    fields: Partial<Record<EvidenceTextField, string>>;
    files: { gid: string; type: string | null; name: string | null; bytes: number }[];
  };
};

/**
 * Reads a dispute and its evidence form.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/queries/dispute
 * @param disputeId Shopify's numeric id as decimal text
 */
export async function readDispute(graphql: AdminGraphql, disputeId: string): Promise<Result<DisputeState, AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { id: globalId("ShopifyPaymentsDispute", disputeId) });
  if (!answer.ok) return answer;
  const { dispute } = answer.value;
  if (!dispute) return err({ kind: "not_found" });
  const { disputeEvidence: form, reasonDetails } = dispute;
  return ok({
    content: {
      id: numericId(dispute.id),
      order_id: dispute.order ? numericId(dispute.order.id) : null,
      type: dispute.type.toLowerCase(),
      amount: dispute.amount.amount,
      currency: dispute.amount.currencyCode,
      reason: reasonDetails.reason.toLowerCase(),
      network_reason_code: reasonDetails.networkReasonCode ?? null,
      status: dispute.status.toLowerCase(),
      evidence_due_by: dispute.evidenceDueBy ?? null,
      evidence_sent_on: dispute.evidenceSentOn ?? null,
      finalized_on: dispute.finalizedOn ?? null,
      initiated_at: dispute.initiatedAt,
    },
    evidence: {
      gid: form.id,
      submitted: form.submitted,
      fields: Object.fromEntries(EVIDENCE_TEXT_FIELDS.flatMap((field) => (form[field] ? [[field, form[field]]] : []))),
      files: form.disputeFileUploads.map((file) => ({
        gid: file.id,
        type: file.disputeEvidenceType ?? null,
        name: file.originalFileName ?? null,
        bytes: file.fileSize,
      })),
    },
  });
}
