import { concernsCarrier } from "#app/domain/carrier-inquiry/matter.ts";
import type { InquiryAdvice } from "#app/domain/carrier-inquiry/offer.ts";
import type { Stance } from "#app/domain/claim/events.ts";
import { type ClaimReason, reasonKind } from "#app/domain/claim/reasons.ts";
import { assertNever } from "#app/domain/result.ts";
import { hoursBetween } from "#app/domain/time.ts";
import { isBusinessOrder } from "../business-order.ts";
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
  const { reason } = context.claim;
  const has = (key: MessageKey["key"]) => assessment.counterArguments.some((one) => one.key === key);

  if (reason === "legal_representative") return advise("investigate", "advice.representative");
  if (assessment.requirements.some(({ id, held }) => id === "refund_record" && held))
    return toBank ? advise("contest", "advice.show_refund") : advise("settle", "advice.tell_refund");
  if (!toBank && has("against.other_claim_compensated")) return advise("investigate", "advice.other_claim_compensated");
  if (has("against.order_cancelled")) return advise("settle", "advice.order_cancelled");
  if (has("against.returned_to_sender")) return advise("settle", "advice.returned_to_sender");
  if (has("against.return_under_way")) return advise("investigate", "advice.return_under_way");
  if (toBank && isUnarguable(context.claim)) return advise("settle", "advice.rarely_changes");
  if (has("against.waiting_at_point") && reasonKind(reason) === "receipt")
    return advise("investigate", "advice.waiting_at_point");
  const decided = toBank ? beforeBank(card, context, advise) : towardsCustomer(civil, context, advise);
  const { first, last } = withCarrier(context, decided.stance);
  return {
    ...decided,
    reasons: [...first, ...decided.reasons, ...besides(context, has).map((key) => message(key)), ...last],
  };
}

/**
 * What to do with the carrier. Before more is found out it is the first thing: only the sender can ask, within a term.
 * Where the customer gets his solution anyway it comes last: he never waits for the carrier's money.
 */
function withCarrier(
  { claim, inquiry }: AssessmentContext,
  stance: Stance,
): { first: MessageKey[]; last: MessageKey[] } {
  if (!inquiry || stance === "contest" || !concernsCarrier(claim.reason)) return { first: [], last: [] };
  const carrier = inquiry.carrier && ` (${inquiry.carrier})`;
  if (stance === "settle")
    return { first: [], last: inquiry.state === "ask" ? [message("advice.claim_from_carrier", { carrier })] : [] };
  return { first: [inquiryMessage(inquiry, carrier)], last: [] };
}

function inquiryMessage(inquiry: InquiryAdvice, carrier: string): MessageKey {
  switch (inquiry.state) {
    case "ask":
      return inquiry.days === undefined
        ? message("advice.ask_carrier", { carrier })
        : message("advice.ask_carrier_until", { carrier, days: String(inquiry.days) });
    case "late":
      return message("advice.ask_carrier_late", { carrier });
    case "hand_off":
      return message("advice.hand_off_inquiry", { carrier });
    case "waiting":
      return message("advice.inquiry_open", { carrier });
    default:
      return assertNever(inquiry);
  }
}

/** What does not decide, but must not be overlooked. */
function besides({ claim, facts }: AssessmentContext, has: (key: MessageKey["key"]) => boolean): MessageKey["key"][] {
  return [
    ...(claim.reason === "formal_notice" ? (["advice.formal_notice"] as const) : []),
    ...(has("against.review_reports_problem") ? (["advice.review_reports_problem"] as const) : []),
    ...(has("against.other_claim_open") ? (["advice.other_claim_open"] as const) : []),
    ...(isBusinessOrder(facts) ? (["advice.business_customer"] as const) : []),
  ];
}

/** Reasons with which the money is owed as soon as the claim is right. */
const REFUND_DUE: ReadonlySet<ClaimReason> = new Set(["withdrawal", "cancelled_before_dispatch"]);

const RETURN_DIFFERS: ReadonlySet<ClaimReason> = new Set([
  "return_incomplete",
  "return_other_item",
  "return_used",
  "return_empty",
]);

/** Damage, a wrong item, a defect within the guarantee: the shop proves that it was otherwise, so without proof it solves. */
const SHOP_CARRIES_PROOF: ReadonlySet<ClaimReason> = new Set(["damaged", "wrong_item", "guarantee"]);

/** Without a word from the carrier for longer, a parcel that did not arrive is taken for lost: our own term. */
const LOST_AFTER_DAYS = 10;

/** Days since anything was heard of the parcels. */
function daysQuiet({ facts, now }: AssessmentContext): number {
  const heard = [
    ...facts.events.map(({ value, occurredAt }) => value.happened_at ?? occurredAt),
    ...facts.fulfillments.map(({ value, occurredAt }) => value.created_at ?? occurredAt),
  ];
  const last = heard.sort().at(-1);
  return last === undefined ? 0 : hoursBetween(last, now) / 24;
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
      const neverSent = context.facts.order !== undefined && reasonKind(context.claim.reason) === "receipt";
      return timeLeft && !neverSent
        ? advise("investigate", "advice.more_proof_needed")
        : advise("settle", "advice.no_evidence");
    }
  }
}

/** Towards a consumer or a mediator a refusal needs proof that is strong in law. */
function towardsCustomer(civil: ForumAssessment, context: AssessmentContext, advise: Advise): Recommendation {
  if (civil.strength === "strong") return advise("contest", "advice.civil_strong");
  const complains = civil.counterArguments.some(({ key }) => key === "against.review_reports_problem");
  if (complains && reasonKind(context.claim.reason) === "item") return advise("settle", "advice.item_solution");
  const carrierSays = (key: MessageKey["key"]) =>
    reasonKind(context.claim.reason) === "receipt" && civil.counterArguments.some((one) => one.key === key);
  if (carrierSays("against.carrier_not_found")) return advise("settle", "advice.carrier_not_found");
  if (carrierSays("against.carrier_found")) return advise("investigate", "advice.carrier_found");
  const { reason } = context.claim;
  if (REFUND_DUE.has(reason)) return advise("settle", "advice.refund_due");
  const notReceived = reasonKind(reason) === "receipt";
  if (notReceived && context.facts.order && context.parcels.length === 0) return advise("settle", "advice.not_shipped");
  if (context.claim.investigated) return advise("settle", "advice.nothing_more_found");
  if (notReceived && context.parcels.length > 0 && !context.parcels.some(isDelivered))
    return daysQuiet(context) > LOST_AFTER_DAYS
      ? advise("settle", "advice.lost_on_the_way")
      : advise("investigate", "advice.still_under_way");
  if (RETURN_DIFFERS.has(reason) && civil.strength === "moderate") return advise("settle", "advice.return_differs");
  if (SHOP_CARRIES_PROOF.has(reason) && civil.strength !== "moderate") return advise("settle", "advice.item_solution");
  return advise("investigate", civil.strength === "moderate" ? "advice.civil_moderate" : "advice.civil_weak");
}
