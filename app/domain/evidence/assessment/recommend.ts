import type { Stance } from "#app/domain/claim/events.ts";
import { hoursBetween } from "#app/domain/time.ts";
import { isDelivered } from "../parcels.ts";
import { type Assessment, type AssessmentContext, type ForumAssessment, message, type MessageKey } from "./model.ts";
import { isUnarguable } from "./unarguable.ts";

type Recommendation = Assessment["recommendation"];

/** Hours before the due date from which there is no time left to wait for more proof. */
export const LAST_HOURS = 48;

/**
 * One recommendation for the claim's channel. What ends the matter by itself is looked at first: a refund made, a
 * cancelled order, a return under way, a parcel that came back or still waits. Only then the strength decides.
 */
export function recommend(input: {
  card: ForumAssessment;
  civil: ForumAssessment;
  context: AssessmentContext;
}): Recommendation {
  const { card, civil, context } = input;
  const toBank = context.claim.channel === "shopify_dispute" || context.claim.channel === "psp";
  const forum = toBank ? "card" : "civil";
  const advise = (stance: Stance, ...keys: MessageKey["key"][]): Recommendation => ({
    stance,
    forum,
    reasons: keys.map((key) => message(key)),
  });
  const assessment = toBank ? card : civil;
  const has = (key: MessageKey["key"]) => assessment.counterArguments.some((one) => one.key === key);

  if (assessment.requirements.some(({ id, held }) => id === "refund_record" && held))
    return toBank ? advise("contest", "advice.show_refund") : advise("settle", "advice.tell_refund");
  if (has("against.order_cancelled")) return advise("settle", "advice.order_cancelled");
  if (has("against.returned_to_sender")) return advise("settle", "advice.returned_to_sender");
  if (has("against.return_under_way")) return advise("investigate", "advice.return_under_way");
  if (toBank && isUnarguable(context.claim)) return advise("settle", "advice.rarely_changes");
  if (has("against.waiting_at_point")) return advise("investigate", "advice.waiting_at_point");
  return toBank ? beforeBank(card, context, advise) : towardsCustomer(civil, context, advise);
}

type Advise = (stance: Stance, ...keys: MessageKey["key"][]) => Recommendation;

function beforeBank(card: ForumAssessment, context: AssessmentContext, advise: Advise): Recommendation {
  const { dueAt } = context.claim;
  const timeLeft = dueAt === undefined || hoursBetween(context.now, dueAt) > LAST_HOURS;
  switch (card.strength) {
    case "strong":
      return advise("contest", "advice.card_strong");
    case "moderate":
      return timeLeft ? advise("investigate", "advice.more_proof_possible") : advise("contest", "advice.last_hours");
    case "weak":
      return timeLeft ? advise("investigate", "advice.more_proof_needed") : advise("settle", "advice.card_weak");
    case "none": {
      const neverSent = context.facts.order !== undefined && context.claim.reason === "product_not_received";
      return timeLeft && !neverSent
        ? advise("investigate", "advice.more_proof_needed")
        : advise("settle", "advice.no_evidence");
    }
  }
}

/** Towards a consumer or a mediator a refusal needs proof that is strong in law. */
function towardsCustomer(civil: ForumAssessment, context: AssessmentContext, advise: Advise): Recommendation {
  if (civil.strength === "strong") return advise("contest", "advice.civil_strong");
  const notReceived = context.claim.reason === "product_not_received";
  if (notReceived && context.facts.order && context.parcels.length === 0) return advise("settle", "advice.not_shipped");
  if (context.claim.investigated) return advise("settle", "advice.nothing_more_found");
  if (notReceived && context.parcels.length > 0 && !context.parcels.some(isDelivered))
    return advise("investigate", "advice.still_under_way");
  return advise("investigate", civil.strength === "moderate" ? "advice.civil_moderate" : "advice.civil_weak");
}
