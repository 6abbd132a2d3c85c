import { z } from "zod";
import { ADDITIONS } from "#app/domain/carrier-inquiry/form.ts";
import { FINDINGS } from "#app/domain/carrier-inquiry/inquiry.ts";
import { MATTERS } from "#app/domain/carrier-inquiry/matter.ts";
import { parseMoney } from "#app/domain/money.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { dayIn, type Instant } from "#app/domain/time.ts";
import type { NewStep } from "#app/use-cases/carrier-inquiries/record-step.ts";

const text = (length: number) => z.string().trim().max(length);

/** What a merchant can tell of an inquiry. */
export const INQUIRY_REPORT = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("hand-off"),
    additions: z.partialRecord(z.enum(ADDITIONS), text(2000)),
    reference: text(100),
  }),
  z.object({
    intent: z.literal("answer"),
    finding: z.enum([...FINDINGS, "refused"]),
    receiver: text(200),
    place: text(200),
    words: text(5000),
  }),
  /** `amount` as it was typed, with a comma or a point; `paidOn`: a day such as `2026-12-03`. */
  z.object({ intent: z.literal("pay"), amount: text(30), paidOn: text(20) }),
  /** `amount`: what came altogether, typed the same way; 0 for nothing. */
  z.object({ intent: z.literal("correct-payment"), amount: text(30) }),
  z.object({ intent: z.literal("close") }),
]);
export type InquiryReport = z.infer<typeof INQUIRY_REPORT>;

/** A wish for an inquiry about a parcel. */
export const INQUIRY_WISH = z.object({
  claimId: z.uuid().optional(),
  fulfillmentId: z.string().max(40),
  trackingNumber: z.string().max(100),
  matter: z.enum(MATTERS),
  desk: z.string().max(40),
});

/** Why a report was not taken. */
export type ReportIssue = "no_words" | "not_an_amount" | "not_a_date" | "in_the_future";

/**
 * Reads what the merchant told as the inquiry's next step.
 * @param currency of the order
 * @returns what is missing or wrong
 */
export function readReport(
  report: Exclude<InquiryReport, { intent: "hand-off" }>,
  { currency, timeZone, now }: { currency: string; timeZone: string; now: Instant },
): Result<NewStep, ReportIssue> {
  switch (report.intent) {
    case "answer": {
      const { finding, receiver, place, words } = report;
      if (words === "" && receiver === "" && place === "") return err("no_words");
      if (finding === "refused") return ok({ step: "refused", words });
      return ok({ step: "answered", finding, receiver: receiver || null, place: place || null, words });
    }
    case "pay": {
      const money = parseMoney(report.amount.replace(",", "."), currency);
      if (!money || money.minor <= 0n) return err("not_an_amount");
      if (!z.iso.date().safeParse(report.paidOn).success) return err("not_a_date");
      if (report.paidOn > dayIn(now, timeZone)) return err("in_the_future");
      return ok({ step: "paid", amount: { minor: money.minor.toString(), currency }, paid_on: report.paidOn });
    }
    case "correct-payment": {
      const money = parseMoney(report.amount.replace(",", "."), currency);
      if (!money || money.minor < 0n) return err("not_an_amount");
      return ok({ step: "payment_corrected", amount: { minor: money.minor.toString(), currency } });
    }
    case "close":
      return ok({ step: "closed" });
  }
}
