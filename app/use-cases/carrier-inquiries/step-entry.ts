import type { InquiryStep } from "#app/domain/carrier-inquiry/inquiry.ts";
import type { Json } from "#app/domain/evidence/exact-json.ts";
import type { NewEntry } from "#app/use-cases/evidence/append-entries.ts";

/** A step of an inquiry as an entry of its order's ledger: a thing of its own, named so that steps sort in their order. */
export function stepEntry(orderId: string, step: InquiryStep, number: number): NewEntry {
  return {
    orderId,
    kind: "carrier_inquiry",
    entity: `${step.inquiry_id}/${String(number).padStart(4, "0")}`,
    occurredAt: step.at,
    content: step as Json,
  };
}
