import { LAST_HOURS } from "#app/domain/evidence/assessment/recommend.ts";
import type { ForumAssessment } from "#app/domain/evidence/assessment/model.ts";
import { hoursBetween, type Instant } from "#app/domain/time.ts";

/** What the one click does at Shopify: `save` stays changeable until the due date, `submit` is final. */
export type DisputePlan = {
  action: "save" | "submit";
  /** Why; keys for the admin's words. */
  because: "proof_expected" | "due_soon" | "evidence_strong" | "past_due";
};

/**
 * Saving is the default while proof or an answer is still expected, because a submission is final and Shopify submits
 * what is saved on the due date by itself (claims and evidence, section 2.3). From 48 hours before that date submitting
 * is the default. Evidence that is strong already is still only saved: more can come until then.
 */
export function disputePlan(input: { dueBy: Instant | undefined; now: Instant; card: ForumAssessment }): DisputePlan {
  const { dueBy, now, card } = input;
  if (dueBy !== undefined && dueBy < now) return { action: "submit", because: "past_due" };
  if (dueBy !== undefined && hoursBetween(now, dueBy) <= LAST_HOURS) return { action: "submit", because: "due_soon" };
  return { action: "save", because: card.strength === "strong" ? "evidence_strong" : "proof_expected" };
}
