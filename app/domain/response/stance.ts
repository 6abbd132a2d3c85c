import type { ClaimChannel, Stance } from "#app/domain/claim/events.ts";
import type { Assessment } from "#app/domain/evidence/assessment/model.ts";

/** Whether a channel leads to a consumer or to a body that speaks for him: only proof in law counts there. */
export function isCivil(channel: ClaimChannel): boolean {
  return channel === "customer" || channel === "mediator";
}

/** The stance that is preselected: the recommendation, but towards a consumer or mediator no refusal below strong in law. */
export function defaultStance(channel: ClaimChannel, assessment: Assessment): Stance {
  return allowedStance(assessment.recommendation.stance, channel, assessment);
}

/**
 * What a response may say when the merchant chose a stance. A refusing letter exists only when the proof is strong in
 * law; without it the letter says what is known and what is open. A bank may be shown whatever there is.
 */
export function allowedStance(chosen: Stance, channel: ClaimChannel, assessment: Assessment): Stance {
  return chosen === "contest" && isCivil(channel) && assessment.civil.strength !== "strong" ? "investigate" : chosen;
}
