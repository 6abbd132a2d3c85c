import { GraphQLError } from "graphql";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { evidenceNode } from "#tests/sandbox/shopify/graphql/dispute.ts";
import { idOf } from "#tests/sandbox/shopify/graphql/values.ts";
import { submitEvidence } from "#tests/sandbox/state/disputes.ts";
import { EVIDENCE_FILES, EVIDENCE_TEXTS } from "#tests/sandbox/state/types.ts";
import type { Address, Dispute, EvidenceFile, EvidenceText } from "#tests/sandbox/state/types.ts";

type FileInput = { id: string; destroy: boolean };
type EvidenceInput = Partial<Record<EvidenceText, string | null>> &
  Partial<Record<EvidenceFile, FileInput | null>> & {
    shippingAddress?: Partial<Address> | null;
    submitEvidence: boolean;
  };
type UserError = { code: string; field: string[] | null; message: string };

/** Largest text of one field, as card networks' processors take it. */
const MAX_TEXT = 20_000;
/** All files together stay below 4 MB, and each at 2 MB. */
const MAX_FILE_BYTES = 2_000_000;
const MAX_FILES_BYTES = 4_000_000;

/** `disputeEvidenceUpdate`: saves the evidence form, and with `submitEvidence` sends it for good. */
export async function disputeEvidenceUpdate(
  context: SandboxContext,
  { id, input }: { id: string; input: EvidenceInput },
) {
  const broken = context.state.breaks.dispute_evidence;
  if (broken === "refused") {
    throw new GraphQLError("Internal error. Looks like something went wrong on our end.", {
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  }
  const evidenceId = idOf("ShopifyPaymentsDisputeEvidence", id);
  const dispute = context.state.disputes.find(({ evidence }) => evidence.id === evidenceId);
  const fault = dispute
    ? findFault(context, dispute, input)
    : error("DISPUTE_EVIDENCE_NOT_FOUND", "id", "Dispute evidence could not be found.");
  if (!dispute || fault) return { disputeEvidence: null, userErrors: [fault] };
  write(dispute, input);
  dispute.evidence.savedAt = context.now().toISOString();
  if (input.submitEvidence) await submitEvidence(context, dispute, "app");
  context.save();
  return { disputeEvidence: evidenceNode(context, dispute), userErrors: [] };
}

function findFault(context: SandboxContext, dispute: Dispute, input: EvidenceInput): UserError | undefined {
  const { evidence } = dispute;
  if (evidence.submitted || dispute.status !== "needs_response") {
    return error(
      "EVIDENCE_ALREADY_ACCEPTED",
      null,
      "Evidence has already been submitted and can no longer be changed.",
    );
  }
  if (dispute.evidenceDueBy && Date.parse(dispute.evidenceDueBy) <= context.now().getTime()) {
    return error("EVIDENCE_PAST_DUE_DATE", null, "The date until which evidence could be given has passed.");
  }
  for (const name of EVIDENCE_TEXTS) {
    if ((input[name]?.length ?? 0) > MAX_TEXT)
      return error("TOO_LARGE", name, `${name} is too long (maximum is ${MAX_TEXT} characters).`);
  }
  const email = input.customerEmailAddress;
  if (email && !/^[^@\s]+@[^@\s]+$/.test(email))
    return error("INVALID", "customerEmailAddress", "Customer email address is invalid.");
  for (const slot of EVIDENCE_FILES) {
    if (input[slot] && !fileOf(dispute, input[slot])) return error("FILE_NOT_FOUND", slot, "File could not be found.");
  }
  const dropped = EVIDENCE_FILES.map((slot) => input[slot]).filter((file) => file?.destroy);
  const kept = evidence.files.filter((file) => !dropped.some((one) => fileOf(dispute, one!) === file));
  const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes >= MAX_FILES_BYTES || kept.some((file) => file.bytes > MAX_FILE_BYTES)) {
    return error("FILES_SIZE_EXCEEDED_LIMIT", null, "The total size of the files exceeds the limit.");
  }
  return undefined;
}

function write({ evidence }: Dispute, input: EvidenceInput): void {
  for (const name of EVIDENCE_TEXTS) {
    if (input[name] !== undefined) evidence.texts[name] = input[name] ?? undefined;
  }
  if (input.shippingAddress !== undefined) evidence.shippingAddress = input.shippingAddress;
  for (const slot of EVIDENCE_FILES) {
    const wanted = input[slot];
    if (!wanted) continue;
    const file = evidence.files.find(({ id }) => id === idOf("ShopifyPaymentsDisputeFileUpload", wanted.id))!;
    if (wanted.destroy) evidence.files = evidence.files.filter((known) => known !== file);
    else {
      for (const other of evidence.files) if (other.slot === slot) other.slot = null;
      file.slot = slot;
    }
  }
}

function fileOf({ evidence }: Dispute, { id }: FileInput) {
  return evidence.files.find((file) => file.id === idOf("ShopifyPaymentsDisputeFileUpload", id));
}

function error(code: string, name: string | null, message: string): UserError {
  return { code, field: name === null ? null : name === "id" ? ["id"] : ["input", name], message };
}
