import { ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import type { EvidenceTextField } from "./read-dispute.server.ts";

const DOCUMENT = `#graphql
  mutation SaveDisputeEvidence($id: ID!, $input: ShopifyPaymentsDisputeEvidenceUpdateInput!) {
    disputeEvidenceUpdate(id: $id, input: $input) {
      disputeEvidence { id submitted }
      userErrors { code field message }
    }
  }
` as const;

/** The file slots of Shopify's evidence form. */
export type EvidenceFileSlot =
  | "cancellationPolicyFile"
  | "customerCommunicationFile"
  | "refundPolicyFile"
  | "serviceDocumentationFile"
  | "shippingDocumentationFile"
  | "uncategorizedFile";

/** What is written into the evidence form; what is left out stays as it is. */
export type DisputeEvidenceInput = {
  fields: Partial<Record<EvidenceTextField, string>>;
  shippingAddress?: {
    firstName?: string;
    lastName?: string;
    company?: string;
    address1?: string;
    address2?: string;
    zip?: string;
    city?: string;
    countryCode?: string;
  };
  /** Gids of uploads, by slot; see upload-dispute-file.server.ts. */
  files?: Partial<Record<EvidenceFileSlot, string>>;
  /** True hands the evidence to the bank now and for good; false saves it, changeable until the due date. */
  submit: boolean;
};

/**
 * Saves or submits the evidence of a dispute with the token of `graphql`'s owner, who needs the permission to manage
 * orders' information or disputes.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/disputeEvidenceUpdate
 * @param evidenceGid gid of the evidence form, from {@link readDispute}
 * @returns whether Shopify now counts the evidence as submitted
 */
export async function updateDisputeEvidence(
  graphql: AdminGraphql,
  evidenceGid: string,
  { fields, shippingAddress, files, submit }: DisputeEvidenceInput,
): Promise<Result<{ submitted: boolean }, AdminError>> {
  const slots = Object.fromEntries(Object.entries(files ?? {}).map(([slot, id]) => [slot, { id }]));
  const answer = await askAdmin(graphql, DOCUMENT, {
    id: evidenceGid,
    input: {
      ...fields,
      ...slots,
      ...(shippingAddress && { shippingAddress: asInput(shippingAddress) }),
      submitEvidence: submit,
    },
  });
  if (!answer.ok) return answer;
  return ok({ submitted: answer.value.disputeEvidenceUpdate?.disputeEvidence?.submitted ?? false });
}

function asInput({ countryCode, ...address }: NonNullable<DisputeEvidenceInput["shippingAddress"]>) {
  return { ...address, ...(countryCode && { countryCode: countryCode as "NL" }) };
}
