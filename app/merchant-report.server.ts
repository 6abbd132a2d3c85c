import { z } from "zod";
import { readDueDate } from "#app/domain/claim/deadlines.ts";
import { OUTCOMES } from "#app/domain/claim/events.ts";
import { CLAIM_REASONS } from "#app/domain/claim/reasons.ts";
import { assertNever, err, ok, type Result } from "#app/domain/result.ts";
import { type Instant, momentOn } from "#app/domain/time.ts";
import type { Merchant } from "#app/merchant.server.ts";
import { readAttempt } from "#app/queries/claims/read-attempt.ts";
import { findOrderNamed } from "#app/queries/orders/find-order-named.ts";
import { clearUpAttempt } from "#app/use-cases/claims/clear-up-attempt.ts";
import { linkOrder } from "#app/use-cases/claims/link-order.ts";
import { reachRung } from "#app/use-cases/claims/reach-rung.ts";
import { releasePaper } from "#app/use-cases/claims/release-paper.ts";
import { reopenClaim } from "#app/use-cases/claims/reopen-claim.ts";
import { reportOutcome } from "#app/use-cases/claims/report-outcome.ts";
import { setReason } from "#app/use-cases/claims/set-reason.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";

/** What a merchant can tell of a claim that nobody else tells us. */
export const MERCHANT_REPORTS = [
  z.object({ intent: z.literal("link-order"), orderName: z.string().max(100) }),
  /** `dueOn`: a day such as `2026-12-03`, or empty. */
  z.object({ intent: z.literal("set-reason"), reason: z.enum(CLAIM_REASONS), dueOn: z.string().max(40) }),
  /** `on`: the day it reached the shop, today when empty. `namedDate`: the day that the other side named, or empty. */
  z.object({
    intent: z.literal("reach-rung"),
    rung: z.string().max(60),
    on: z.union([z.literal(""), z.iso.date()]),
    namedDate: z.string().max(40),
  }),
  z.object({ intent: z.literal("report-outcome"), outcome: z.enum(OUTCOMES) }),
  z.object({ intent: z.literal("reopen") }),
  /** `entry`: the ledger entry that holds the paper. */
  z.object({ intent: z.literal("release-paper"), entry: z.uuid() }),
  z.object({ intent: z.literal("clear-up"), attemptId: z.uuid(), left: z.boolean() }),
] as const;
export type MerchantReport = z.infer<(typeof MERCHANT_REPORTS)[number]>;

export type ReportError =
  | { type: "no_order" }
  | { type: "not_a_date" }
  | { type: "not_unknown" }
  | { type: "in_the_future" }
  | { type: "no_rung" }
  | { type: "no_paper" }
  | ClaimError;

/** Writes down what the merchant said of a claim. */
export async function recordReport(
  { shop, userId }: Pick<Merchant, "shop" | "userId">,
  claimId: string,
  report: MerchantReport,
  now: Instant,
): Promise<Result<null, ReportError>> {
  const actor = `merchant:${userId}` as const;
  switch (report.intent) {
    case "link-order": {
      const orderId = await findOrderNamed(shop.id, report.orderName);
      return orderId ? linkOrder(shop.id, claimId, orderId, actor, now) : err({ type: "no_order" });
    }
    case "set-reason": {
      const dueAt = report.dueOn ? readDueDate(report.dueOn, shop.timeZone) : undefined;
      if (report.dueOn && !dueAt) return err({ type: "not_a_date" });
      return setReason(shop.id, claimId, { reason: report.reason, ...(dueAt ? { dueAt } : {}) }, actor, now);
    }
    case "reach-rung": {
      const at = report.on ? momentOn(report.on, shop.timeZone, now) : now;
      if (!at) return err({ type: "in_the_future" });
      const namedDate = report.namedDate ? readDueDate(report.namedDate, shop.timeZone) : undefined;
      if (report.namedDate && !namedDate) return err({ type: "not_a_date" });
      return reachRung(shop.id, claimId, { rung: report.rung, at, ...(namedDate ? { namedDate } : {}) }, actor, now);
    }
    case "report-outcome":
      return reportOutcome(shop.id, claimId, report.outcome, actor, now);
    case "reopen":
      return reopenClaim(shop.id, claimId, actor, now);
    case "release-paper":
      return releasePaper(shop.id, claimId, report.entry, actor, now);
    case "clear-up": {
      const attempt = await readAttempt(shop.id, report.attemptId);
      if (attempt?.claimId !== claimId) return err({ type: "not_unknown" });
      const cleared = await clearUpAttempt(shop.id, attempt.id, report.left, actor, now);
      return cleared.ok ? ok(null) : err({ type: cleared.error });
    }
    default:
      return assertNever(report);
  }
}
