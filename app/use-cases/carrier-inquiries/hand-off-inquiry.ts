import type { Additions } from "#app/domain/carrier-inquiry/form.ts";
import type { InquiryError } from "#app/domain/carrier-inquiry/inquiry.ts";
import { err, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { readInquiry } from "#app/queries/carrier-inquiries/read-inquiry.ts";
import { recordStep } from "./record-step.ts";

/**
 * The merchant says that he handed an inquiry to its desk. What the form held at that moment, with what he added, becomes
 * part of the order's ledger.
 * @param told what only he knows: additions to the form, and the number that the desk gave it
 */
export async function handOffInquiry(
  shopId: string,
  inquiryId: string,
  told: { additions: Additions; reference: string },
  actor: string,
  now: Instant,
): Promise<Result<null, InquiryError>> {
  const read = await readInquiry(shopId, inquiryId, told.additions);
  if (!read) return err({ type: "no_inquiry" });
  const { fields, files } = read.form;
  return recordStep(
    shopId,
    inquiryId,
    {
      step: "handed_off",
      fields: fields.filter(({ text }) => text !== "").map(({ id, label, text }) => ({ id, label, text })),
      files: files.map(({ name, sha256 }) => ({ name, sha256 })),
      reference: told.reference || null,
    },
    actor,
    now,
  );
}
