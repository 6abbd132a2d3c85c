import type { Excess } from "#app/domain/response/document.ts";

/** The slots for files on Shopify's dispute form (`ShopifyPaymentsDisputeEvidenceFileType`) that a merchant can fill; each takes one file. */
export const DISPUTE_FILE_SLOTS = [
  "SHIPPING_DOCUMENTATION_FILE",
  "CUSTOMER_COMMUNICATION_FILE",
  "SERVICE_DOCUMENTATION_FILE",
  "REFUND_POLICY_FILE",
  "CANCELLATION_POLICY_FILE",
  "UNCATEGORIZED_FILE",
] as const;
export type DisputeFileSlot = (typeof DISPUTE_FILE_SLOTS)[number];

/** What a channel takes. Every number is the largest allowed value; sizes are bytes, undefined means that no limit is known. */
export type FileLimits = {
  mediaTypes: string[];
  maxFileBytes?: number;
  maxTotalBytes?: number;
  maxFilePages?: number;
  maxFilesPerSlot?: number;
  maxFiles?: number;
  /** Where the numbers come from. */
  source: string;
};

/** A file as far as limits look at it. `bytes` is its size; `pages` is known for a PDF. */
export type MeasuredFile = { name: string; mediaType: string; bytes: number; pages?: number; slot?: string };

/**
 * Files on a Shopify Payments dispute. A megabyte counts as 1,000,000 bytes, the stricter reading; "less than 4 MB" and
 * "less than 50 pages" exclude the number itself.
 */
export const SHOPIFY_DISPUTE_LIMITS: FileLimits = {
  mediaTypes: ["application/pdf", "image/jpeg", "image/png"],
  maxFileBytes: 2_000_000,
  maxTotalBytes: 3_999_999,
  maxFilePages: 49,
  maxFilesPerSlot: 1,
  source:
    "https://shopify.dev/docs/api/admin-rest/latest/resources/dispute-file-upload (types, total below 4 MB); help.shopify.com, resolve a chargeback (2 MB a file, below 50 pages, PDF/A, one file per kind of evidence)",
};

/** Attachments of a letter by e-mail: our own choice, so that with base64 (a third more) the mail stays below the 20 MB many mailboxes take. */
export const CUSTOMER_EMAIL_LIMITS: FileLimits = {
  mediaTypes: ["application/pdf", "image/jpeg", "image/png"],
  maxFileBytes: 10_000_000,
  maxTotalBytes: 14_000_000,
  maxFilePages: 200,
  maxFiles: 20,
  source: "own choices; base64 of RFC 2045 section 6.8 makes an attachment 4/3 as large",
};

/**
 * Compares files with a channel's limits.
 * @returns everything that is over, with by how much; empty when the set may be sent as it is
 */
export function checkLimits(files: MeasuredFile[], limits: FileLimits): Excess[] {
  return [...files.flatMap((file) => excessesOfFile(file, limits)), ...excessesOfSet(files, limits)];
}

function excessesOfFile(file: MeasuredFile, limits: FileLimits): Excess[] {
  const excesses: Excess[] = [];
  if (!limits.mediaTypes.includes(file.mediaType)) {
    excesses.push({ rule: "media_type", file: file.name, actual: file.mediaType, allowed: limits.mediaTypes });
  }
  if (limits.maxFileBytes !== undefined && file.bytes > limits.maxFileBytes) {
    excesses.push({ rule: "file_bytes", file: file.name, actual: file.bytes, limit: limits.maxFileBytes });
  }
  if (limits.maxFilePages !== undefined && file.pages !== undefined && file.pages > limits.maxFilePages) {
    excesses.push({ rule: "file_pages", file: file.name, actual: file.pages, limit: limits.maxFilePages });
  }
  return excesses;
}

function excessesOfSet(files: MeasuredFile[], limits: FileLimits): Excess[] {
  const excesses: Excess[] = [];
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  if (limits.maxTotalBytes !== undefined && total > limits.maxTotalBytes) {
    excesses.push({ rule: "total_bytes", actual: total, limit: limits.maxTotalBytes });
  }
  if (limits.maxFiles !== undefined && files.length > limits.maxFiles) {
    excesses.push({ rule: "file_count", actual: files.length, limit: limits.maxFiles });
  }
  if (limits.maxFilesPerSlot !== undefined) {
    const perSlot = Map.groupBy(
      files.filter((file) => file.slot !== undefined),
      (file) => file.slot as string,
    );
    for (const [slot, inSlot] of perSlot) {
      if (inSlot.length > limits.maxFilesPerSlot) {
        excesses.push({ rule: "files_per_slot", slot, actual: inSlot.length, limit: limits.maxFilesPerSlot });
      }
    }
  }
  return excesses;
}
