import type { CarrierInquiryContent } from "../evidence/content.ts";
import type { OrderFacts } from "../evidence/facts.ts";
import { normalTrackingNumber } from "../order/tracking-number.ts";
import { assertNever, err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { Matter } from "./matter.ts";

/** One step of an inquiry, as the ledger holds it. */
export type InquiryStep = CarrierInquiryContent;
type Of<Step extends InquiryStep["step"]> = Extract<InquiryStep, { step: Step }>;

export const INQUIRY_STATUSES = ["prepared", "handed_off", "answered", "refused", "paid", "closed"] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];

export const FINDINGS = ["delivered", "found", "not_found", "damaged"] as const satisfies readonly Finding[];
export type Finding = Of<"answered">["finding"];

/** A step with the ledger entry that it is. */
export type RecordedStep<Step extends InquiryStep = InquiryStep> = { entry: string; value: Step };

/** An inquiry with a carrier, or the claim on it, as the fold of its steps. */
export type Inquiry = {
  id: string;
  status: InquiryStatus;
  desk: string;
  matter: Matter;
  fulfillmentId: string;
  trackingNumber: string;
  /** The claim it serves, such as `W-0311`. */
  claim: string | null;
  /** Until when the desk takes it. */
  dueAt: Instant | null;
  prepared: RecordedStep<Of<"prepared">>;
  handedOff?: RecordedStep<Of<"handed_off">>;
  /** In order; a desk can answer again. */
  answers: RecordedStep<Of<"answered">>[];
  refusals: RecordedStep<Of<"refused">>[];
  /** Payments and their corrections, in order. */
  payments: RecordedStep<Of<"paid" | "payment_corrected">>[];
  closedAt?: Instant;
  /** All steps so far. */
  steps: RecordedStep[];
};

/** Why a step cannot be taken. */
export type InquiryError =
  | { type: "no_inquiry" }
  | { type: "already_prepared" }
  | { type: "already_handed_off"; at: Instant }
  /** Nothing can be answered that nobody has asked yet. */
  | { type: "not_handed_off" }
  /** There is no payment to correct. */
  | { type: "not_paid" }
  | { type: "closed"; at: Instant };

/**
 * Whether a step may follow. Money can come at any time after the hand-off, also after a refusal and after the end: a
 * carrier that pays late pays all the same.
 */
export function decide(step: InquiryStep, inquiry: Inquiry | undefined): Result<InquiryStep, InquiryError> {
  if (step.step === "prepared") return inquiry ? err({ type: "already_prepared" }) : ok(step);
  if (!inquiry) return err({ type: "no_inquiry" });
  const { handedOff, closedAt } = inquiry;
  if (step.step === "paid") return handedOff ? ok(step) : err({ type: "not_handed_off" });
  if (step.step === "payment_corrected") return inquiry.payments.length > 0 ? ok(step) : err({ type: "not_paid" });
  if (closedAt !== undefined) return err({ type: "closed", at: closedAt });
  switch (step.step) {
    case "handed_off":
      return handedOff ? err({ type: "already_handed_off", at: handedOff.value.at }) : ok(step);
    case "answered":
    case "refused":
      return handedOff ? ok(step) : err({ type: "not_handed_off" });
    case "closed":
      return ok(step);
    default:
      return assertNever(step);
  }
}

/** The inquiry after a step. */
export function evolve(inquiry: Inquiry | undefined, recorded: RecordedStep): Inquiry {
  const { value } = recorded;
  if (value.step === "prepared") {
    const prepared = { entry: recorded.entry, value };
    return {
      id: value.inquiry_id,
      status: "prepared",
      desk: value.desk,
      matter: value.matter,
      fulfillmentId: value.fulfillment_id,
      trackingNumber: value.tracking_number,
      claim: value.claim,
      dueAt: value.due_at ?? null,
      prepared,
      answers: [],
      refusals: [],
      payments: [],
      steps: [recorded],
    };
  }
  if (!inquiry) throw new Error(`an inquiry cannot begin with ${value.step}`);
  const next = { ...inquiry, steps: [...inquiry.steps, recorded] };
  const reached = value.step === "payment_corrected" ? inquiry.status : value.step;
  const status = inquiry.closedAt === undefined ? reached : "closed";
  switch (value.step) {
    case "handed_off":
      return { ...next, status, handedOff: { entry: recorded.entry, value } };
    case "answered":
      return { ...next, status, answers: [...inquiry.answers, { entry: recorded.entry, value }] };
    case "refused":
      return { ...next, status, refusals: [...inquiry.refusals, { entry: recorded.entry, value }] };
    case "paid":
    case "payment_corrected":
      return { ...next, status, payments: [...inquiry.payments, { entry: recorded.entry, value }] };
    case "closed":
      return { ...next, status: "closed", closedAt: value.at };
    default:
      return assertNever(value);
  }
}

/** The inquiries of an order, in the order in which they were prepared. What was erased is not among them. */
export function inquiriesOf({ inquirySteps }: Pick<OrderFacts, "inquirySteps">): Inquiry[] {
  const inquiries = new Map<string, Inquiry>();
  for (const { entry, value } of inquirySteps) {
    const known = inquiries.get(value.inquiry_id);
    if (known || value.step === "prepared") inquiries.set(value.inquiry_id, evolve(known, { entry, value }));
  }
  return [...inquiries.values()];
}

/** Whether the desk has still to do something about it, or the shop has. */
export function isOpen({ closedAt }: Inquiry): boolean {
  return closedAt === undefined;
}

/** Whether the inquiry lies with the desk. */
export function isAsked({ handedOff, closedAt }: Inquiry): boolean {
  return handedOff !== undefined && closedAt === undefined;
}

/** Whether an inquiry is about that parcel. */
export function isAbout(
  inquiry: Inquiry,
  parcel: { fulfillmentId: string; trackingNumbers: readonly string[] },
): boolean {
  const number = normalTrackingNumber(inquiry.trackingNumber);
  return (
    inquiry.fulfillmentId === parcel.fulfillmentId &&
    (parcel.trackingNumbers.length === 0 || parcel.trackingNumbers.some((own) => normalTrackingNumber(own) === number))
  );
}

/** What the desk paid, summed per currency: minor units as decimal text. A correction says what the sum is. */
export function paidAmounts({ payments }: Inquiry): { minor: string; currency: string }[] {
  const sums = new Map<string, bigint>();
  for (const { value } of payments) {
    const { minor, currency } = value.amount;
    const before = value.step === "paid" ? (sums.get(currency) ?? 0n) : 0n;
    sums.set(currency, before + BigInt(minor));
  }
  return [...sums].flatMap(([currency, minor]) => (minor > 0n ? [{ minor: minor.toString(), currency }] : []));
}
