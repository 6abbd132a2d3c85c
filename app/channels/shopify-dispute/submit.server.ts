import type { ChannelOutcome } from "#app/channels/channel-outcome.ts";
import type { DisputePayload, SentFile } from "#app/domain/response/send-payload.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { EVIDENCE_TEXT_FIELDS, type EvidenceTextField, readDispute } from "#app/shopify/read-dispute.server.ts";
import { type EvidenceFileSlot, updateDisputeEvidence } from "#app/shopify/update-dispute-evidence.server.ts";
import {
  type DisputeDocumentType,
  type ShopToken,
  uploadDisputeFile,
} from "#app/shopify/upload-dispute-file.server.ts";

/**
 * Writes a response into Shopify's evidence form, and submits it when the payload says so.
 * @param access.upload a token that may upload files; without it the form gets its texts only
 * @param loadBytes fetches a kept file
 */
export async function submitDisputeEvidence(
  access: { graphql: AdminGraphql; upload: ShopToken | null },
  payload: DisputePayload,
  loadBytes: (file: SentFile) => Promise<Uint8Array>,
): Promise<ChannelOutcome> {
  const dispute = await readDispute(access.graphql, payload.disputeId);
  if (!dispute.ok) return failed(dispute.error);
  if (dispute.value.evidence.submitted) return { status: "failed", reason: "evidence_already_submitted", retry: false };

  const files: Partial<Record<EvidenceFileSlot, string>> = {};
  for (const file of access.upload ? payload.files : []) {
    if (!file.slot) continue;
    const uploaded = await uploadDisputeFile(access.upload!, payload.disputeId, {
      documentType: file.slot.toLowerCase() as DisputeDocumentType,
      name: file.name,
      mediaType: file.mediaType,
      bytes: await loadBytes(file),
    });
    if (!uploaded.ok) return failed(uploaded.error);
    files[formField(file.slot)] = uploaded.value;
  }

  const saved = await updateDisputeEvidence(access.graphql, dispute.value.evidence.gid, {
    fields: textFields(payload),
    shippingAddress: payload.shippingAddress,
    files,
    submit: payload.submit,
  });
  if (saved.ok) return { status: "sent", final: saved.value.submitted };
  return saved.error.kind === "unavailable" ? readBack(access.graphql, payload) : failed(saved.error);
}

/**
 * Tells from Shopify's own state whether a response is in the evidence form: after a crash, or when no answer came.
 */
export async function readBack(graphql: AdminGraphql, payload: DisputePayload): Promise<ChannelOutcome> {
  const dispute = await readDispute(graphql, payload.disputeId);
  if (!dispute.ok) return { status: "unknown", reason: reasonOf(dispute.error) };
  const { submitted, fields } = dispute.value.evidence;
  const written = Object.entries(textFields(payload));
  const isThere = written.length > 0 && written.every(([field, text]) => fields[field as EvidenceTextField] === text);
  if (!isThere) return { status: "failed", reason: "not_saved", retry: true };
  if (payload.submit && !submitted) return { status: "failed", reason: "saved_not_submitted", retry: true };
  return { status: "sent", final: submitted };
}

function textFields(payload: DisputePayload): Partial<Record<EvidenceTextField, string>> {
  return Object.fromEntries(
    EVIDENCE_TEXT_FIELDS.flatMap((name) => (payload.fields[name] ? [[name, payload.fields[name]]] : [])),
  );
}

/** `SHIPPING_DOCUMENTATION_FILE` is `shippingDocumentationFile` in the form's input. */
function formField(slot: string): EvidenceFileSlot {
  return slot.toLowerCase().replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase()) as EvidenceFileSlot;
}

function failed(error: AdminError): ChannelOutcome {
  return {
    status: "failed",
    reason: reasonOf(error),
    retry: error.kind === "throttled" || error.kind === "unavailable",
    missingScope: error.kind === "access_denied",
  };
}

function reasonOf(error: AdminError): string {
  switch (error.kind) {
    case "user_errors":
      return error.errors.map(({ code, message }) => code ?? message).join(", ");
    case "access_denied":
    case "unavailable":
      return error.message;
    case "throttled":
    case "not_found":
      return error.kind;
  }
}
