import type { InquiryAdvice } from "#app/domain/carrier-inquiry/offer.ts";
import type { Instant } from "#app/domain/time.ts";
import { type ClaimReason, reasonKind } from "#app/domain/claim/reasons.ts";
import type { OrderFacts } from "../facts.ts";
import { type Parcel, parcelsOf } from "../parcels.ts";
import { CARD_TABLE } from "./card-table.ts";
import { CIVIL_TABLE } from "./civil-table.ts";
import { compellingEvidence, type EarlierOrder } from "./earlier-orders.ts";
import { type CounterArgument, counterArguments } from "./counter-arguments.ts";
import {
  type AssessedClaim,
  type AssessedRequirement,
  type Assessment,
  type AssessmentContext,
  type Forum,
  type ForumAssessment,
  message,
  type MessageKey,
  type Strength,
  stronger,
  type Weight,
  weaker,
} from "./model.ts";
import { canStillCome } from "./can-still-come.ts";
import { recommend } from "./recommend.ts";
import { DELIVERY_REQUIREMENTS, GOODS_REQUIREMENTS, holds } from "./requirements.ts";
import { SOURCES } from "./sources.ts";
import type { ReasonTable } from "./table.ts";
import { isUnarguable } from "./unarguable.ts";

/**
 * Weighs what an order's ledger holds against what a claim needs, once for a bank and once in law. Evidence that speaks
 * for us can only raise a strength; what speaks against us can only cap it.
 * @param now decides whether there is time to find out more
 * @param inquiry what there is to do with the carriers; it decides no strength
 */
export function assess(input: {
  claim: AssessedClaim;
  facts: OrderFacts;
  now: Instant;
  earlierOrders?: readonly EarlierOrder[];
  inquiry?: InquiryAdvice;
}): Assessment {
  const { claim, facts, now, earlierOrders, inquiry } = input;
  const context: AssessmentContext = {
    claim,
    facts,
    now,
    parcels: parcelsOf(facts),
    ...(earlierOrders ? { earlierOrders } : {}),
    ...(inquiry ? { inquiry } : {}),
  };
  const against = counterArguments(context);
  const card = assessForum("card", CARD_TABLE[claim.reason], context, against);
  const civil = assessForum("civil", CIVIL_TABLE[claim.reason], context, against);
  return { card, civil, recommendation: recommend({ card, civil, context }) };
}

/** A claim that nothing arrived, as far as it is known before anybody makes it. */
export const UNRECEIVED: AssessedClaim = { reason: "product_not_received", channel: "customer" };

/** How strong the proof is that these parcels were received. A refund ends a claim, and proves no receipt. */
export function receiptStrength(facts: OrderFacts, parcels: Parcel[], now: Instant): Record<Forum, Strength> {
  const context: AssessmentContext = { claim: UNRECEIVED, facts, parcels, now };
  const against = counterArguments(context);
  const strengthFor = (forum: Forum, { [UNRECEIVED.reason]: table }: Record<ClaimReason, ReasonTable>) => {
    const held = table.requirements.filter(({ id }) => id !== "refund_record" && holds(id, context));
    return reachedLevel(table, new Set(held.map(({ id }) => id)), capsOf(against, forum));
  };
  return { card: strengthFor("card", CARD_TABLE), civil: strengthFor("civil", CIVIL_TABLE) };
}

/** The most that can be concluded from the carrier's word on the delivery, and from the shop's word on the goods. */
type Caps = { delivery: Strength; goods: Strength };

const UNCAPPED: Caps = { delivery: "strong", goods: "strong" };

function capsOf(against: readonly CounterArgument[], forum: Forum): Caps {
  const capOf = (caps: readonly CounterArgument["cap"][]) =>
    caps.flatMap((cap) => cap?.[forum] ?? []).reduce(weaker, "strong");
  return { delivery: capOf(against.map(({ cap }) => cap)), goods: capOf(against.map(({ goodsCap }) => goodsCap)) };
}

function assessForum(
  forum: Forum,
  table: ReasonTable,
  context: AssessmentContext,
  against: CounterArgument[],
): ForumAssessment {
  const requirements = table.requirements.map(({ id, weight, source }): AssessedRequirement => {
    const held = holds(id, context);
    return {
      id,
      weight,
      held: held !== undefined,
      entries: held?.entries ?? [],
      why: held?.why ?? message(`requirement.${id}`),
      source: SOURCES[source],
    };
  });
  const heldIds = new Set<string>(requirements.filter(({ held }) => held).map(({ id }) => id));
  const reached = reachedLevel(table, heldIds, UNCAPPED);
  const strength = reachedLevel(table, heldIds, capsOf(against, forum));
  return {
    strength,
    requirements,
    missing: missingOf(table, heldIds, context),
    reasons: reasonsOf(forum, table, context, { reached, strength, heldIds }),
    counterArguments: against.map(({ cap: _cap, goodsCap: _goodsCap, ...argument }) => argument),
  };
}

/** The best of the sets that are held whole; one that needs the carrier's or the shop's word reaches no more than its cap. */
function reachedLevel(table: ReasonTable, held: ReadonlySet<string>, caps: Caps): Strength {
  const reached = (["weak", "moderate", "strong"] as const).flatMap((level) =>
    table.levels[level]
      .filter((set) => set.every((id) => held.has(id)))
      .map((set) => {
        const delivery = set.some((id) => DELIVERY_REQUIREMENTS.has(id)) ? caps.delivery : "strong";
        const goods = set.some((id) => GOODS_REQUIREMENTS.has(id)) ? caps.goods : "strong";
        return weaker(level, weaker(delivery, goods));
      }),
  );
  return reached.reduce(stronger, "none");
}

const WEIGHT_ORDER: readonly Weight[] = ["essential", "strong", "supporting"];

function missingOf(
  table: ReasonTable,
  held: ReadonlySet<string>,
  context: AssessmentContext,
): ForumAssessment["missing"] {
  return table.requirements
    .filter(({ id }) => !held.has(id) && canStillCome(id, context))
    .map(({ id, weight }) => ({ id, weight, how: message(`get.${id}`) }))
    .sort((a, b) => WEIGHT_ORDER.indexOf(a.weight) - WEIGHT_ORDER.indexOf(b.weight));
}

function reasonsOf(
  forum: Forum,
  table: ReasonTable,
  context: AssessmentContext,
  result: { reached: Strength; strength: Strength; heldIds: ReadonlySet<string> },
): MessageKey[] {
  const { reached, strength, heldIds } = result;
  const unarguable = forum === "card" ? isUnarguable(context.claim) : table.unarguable;
  const onlyScan = heldIds.has("delivery_scan") && strength === "weak" && reached === "weak";
  return [
    message(`strength.${forum}.${strength}`),
    ...(strength !== reached ? [message("reason.capped")] : []),
    ...(unarguable ? [message("reason.rarely_changes")] : []),
    ...(onlyScan && reasonKind(context.claim.reason) === "receipt" ? [message(`reason.only_scan.${forum}`)] : []),
    ...(forum === "card" ? compellingEvidenceReason(context) : []),
    ...(forum === "civil" && reasonKind(context.claim.reason) === "item" ? [message("reason.conformity_burden")] : []),
    ...(context.parcels.length === 0 && heldIds.has("order_record") ? [message("reason.not_shipped")] : []),
  ];
}

/** Visa's code for a payment that the card holder did not make; Compelling Evidence 3.0 is for this one alone. */
const CARD_ABSENT_FRAUD = "10.4";

function compellingEvidenceReason({ claim, facts, earlierOrders, now }: AssessmentContext): MessageKey[] {
  if (claim.networkCode?.trim() !== CARD_ABSENT_FRAUD || !earlierOrders) return [];
  const { met, orders, elements } = compellingEvidence(facts, earlierOrders, claim.openedAt ?? now);
  if (!met) return [message("reason.ce3_not_met")];
  return [
    message("reason.ce3_met", { orders: orders.map(({ name }) => name).join(", ") }),
    ...elements.map((element) => message(`reason.ce3_${element}`)),
  ];
}
