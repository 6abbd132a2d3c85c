import { z } from "zod";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { API_VERSION } from "./api.server.ts";
import type { AdminError } from "./admin-error.ts";
import { ADMIN_ANSWERS_WITHIN_MS } from "./admin-graphql.server.ts";
import { globalId } from "./shopify-id.ts";

/** The scope Shopify grants on request only; without it the response is handed to the merchant instead. */
export const FILE_UPLOAD_SCOPE = "write_shopify_payments_dispute_file_uploads";

/** Which slot of the evidence form the file is for, in the words of the REST resource. */
export type DisputeDocumentType =
  | "cancellation_policy_file"
  | "customer_communication_file"
  | "refund_policy_file"
  | "service_documentation_file"
  | "shipping_documentation_file"
  | "uncategorized_file";

const answerShape = z.object({
  dispute_file_upload: z.object({ id: z.union([z.number(), z.string()]).transform(String) }),
});

/** A shop's domain and a token of it. */
export type ShopToken = { shop: string; accessToken: string };

/**
 * Uploads one file for a dispute. GraphQL has no such operation in 2026-10: `disputeEvidenceUpdate` takes ids of files
 * that exist already, and only this legacy REST resource makes them.
 * https://shopify.dev/docs/api/admin-rest/latest/resources/dispute-file-upload
 * @param disputeId Shopify's numeric id as decimal text
 * @param file at most 2 MB; PDF, JPEG or PNG
 * @returns the upload's gid, for the file slots of `disputeEvidenceUpdate`
 */
export async function uploadDisputeFile(
  { shop, accessToken }: ShopToken,
  disputeId: string,
  file: { documentType: DisputeDocumentType; name: string; mediaType: string; bytes: Uint8Array },
): Promise<Result<string, AdminError>> {
  const address = `https://${shop}/admin/api/${API_VERSION}/shopify_payments/disputes/${disputeId}/dispute_file_uploads.json`;
  let status: number;
  let text: string;
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-shopify-access-token": accessToken,
      },
      body: JSON.stringify({
        dispute_file_upload: {
          document_type: file.documentType,
          filename: file.name,
          mimetype: file.mediaType,
          data: Buffer.from(file.bytes).toString("base64"),
        },
      }),
      signal: AbortSignal.timeout(ADMIN_ANSWERS_WITHIN_MS),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    return err({ kind: "unavailable", message: error instanceof Error ? error.name : "no answer" });
  }
  if (status < 200 || status > 299) return err(refusal(status, text));
  const answer = answerShape.safeParse(parsed(text));
  if (!answer.success) return err({ kind: "unavailable", message: "Shopify answered without the file's id" });
  return ok(globalId("ShopifyPaymentsDisputeFileUpload", answer.data.dispute_file_upload.id));
}

function refusal(status: number, text: string): AdminError {
  switch (status) {
    case 401:
    case 403:
      return { kind: "access_denied", message: `needs ${FILE_UPLOAD_SCOPE}` };
    case 404:
      return { kind: "not_found" };
    case 429:
      return { kind: "throttled" };
    case 400:
    case 413:
    case 422:
      return { kind: "user_errors", errors: [{ field: null, message: text.slice(0, 500), code: null }] };
    default:
      return { kind: "unavailable", message: `Shopify answered ${status}` };
  }
}

function parsed(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}
