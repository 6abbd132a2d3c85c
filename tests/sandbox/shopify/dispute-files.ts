import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { json } from "#tests/sandbox/http/respond.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import { findToken } from "#tests/sandbox/shopify/tokens.ts";
import { EVIDENCE_FILES } from "#tests/sandbox/state/types.ts";
import type { DisputeFile } from "#tests/sandbox/state/types.ts";

const PATH = /^\/admin\/api\/(?:2026-07|2026-10)\/shopify_payments\/disputes\/(\d+)\/dispute_file_uploads\.json$/;
const TYPES = ["application/pdf", "image/jpeg", "image/png"];
const MAX_TOTAL_BYTES = 4_000_000;

/** The REST upload of files to a dispute, the one way there is: `{dispute_file_upload: {document_type, filename, mimetype, data}}`. */
export const disputeFilesHandler: Handler = async (request, url, body, context) => {
  const disputeId = PATH.exec(url.pathname)?.[1];
  if (!disputeId || url.host !== context.options.shop || request.method !== "POST") return undefined;
  if (!findToken(context, String(request.headers["x-shopify-access-token"]))) {
    return json({ errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" }, 401);
  }
  if (!heldScopes(context).has("write_shopify_payments_dispute_file_uploads")) {
    return json(
      { errors: "[API] This action requires merchant approval for write_shopify_payments_dispute_file_uploads scope." },
      403,
    );
  }
  if (context.state.breaks.dispute_files === "error") return json({ errors: "Internal Server Error" }, 500);
  const dispute = context.state.disputes.find(({ id }) => id === disputeId);
  if (!dispute) return json({ errors: "Not Found" }, 404);
  const upload = (JSON.parse(body.toString()) as { dispute_file_upload?: Partial<Upload> }).dispute_file_upload ?? {};
  const { document_type: documentType = "", filename = "", mimetype = "", data = "" } = upload;
  const slot = EVIDENCE_FILES.find((one) => snake(one) === documentType.toLowerCase()) ?? null;
  const content = Buffer.from(data, "base64");
  const total = dispute.evidence.files.reduce((sum, file) => sum + file.bytes, content.length);
  const errors = {
    ...(!slot && { document_type: ["is not included in the list"] }),
    ...(!filename && { filename: ["can't be blank"] }),
    ...(!TYPES.includes(mimetype) && { mimetype: ["is not included in the list"] }),
    ...(content.length === 0 && { data: ["can't be blank"] }),
    ...(total >= MAX_TOTAL_BYTES && { base: ["The total size of the files exceeds 4 MB"] }),
    ...(dispute.evidence.submitted && { base: ["Evidence has already been submitted"] }),
  };
  if (Object.keys(errors).length > 0) return json({ errors }, 422);
  const file: DisputeFile = {
    id: context.nextId(),
    slot,
    documentType,
    filename,
    mimetype,
    bytes: content.length,
    content: content.toString("base64"),
  };
  dispute.evidence.files = [...dispute.evidence.files.filter((other) => other.slot !== slot), file];
  context.save();
  return json({ dispute_file_upload: answerOf(context, dispute.evidence.id, file) }, 201);
};

type Upload = { document_type: string; filename: string; mimetype: string; data: string };

function answerOf({ state, url }: SandboxContext, evidenceId: string, file: DisputeFile) {
  return {
    id: Number(file.id),
    shop_id: Number(state.shop.id),
    dispute_evidence_id: Number(evidenceId),
    dispute_evidence_type: file.documentType,
    file_size: file.bytes,
    file_type: file.mimetype,
    filename: file.filename,
    original_filename: file.filename,
    url: `${url}/control/dispute-files/${file.id}`,
  };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
