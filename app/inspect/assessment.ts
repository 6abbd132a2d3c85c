import { assess } from "#app/domain/evidence/assessment/assess.ts";
import { assessmentMessage } from "#app/domain/evidence/assessment/messages/assessment-message.ts";
import type { ForumAssessment, MessageKey } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import { weighings } from "#app/domain/evidence/packing.ts";
import { returnedNumbers } from "#app/domain/evidence/return-inspections.ts";
import { isDelivered, parcelsOf } from "#app/domain/evidence/parcels.ts";
import type { Instant } from "#app/domain/time.ts";
import { assessedClaim, claimFile, factsOf } from "./claim-file.ts";
import { readJsonFile } from "./read-json-file.ts";

const USAGE =
  "inspect assessment <claim.json>, where the file holds {claim: {reason, channel?, …}, entries: [{kind, content, …}], now?}";

/**
 * What the rules make of a claim and its evidence, straight from a file: no database, no shop.
 * @param args the words after `inspect assessment`: the path of a JSON file
 * @throws Error with the reason when the file is missing or does not have the shape
 */
export async function inspectAssessment(args: string[]): Promise<unknown> {
  const [path, ...others] = args;
  if (!path || others.length > 0) throw new Error(USAGE);
  const file = await readJsonFile(path, claimFile, "a claim", USAGE);
  const now = file.now ?? new Date().toISOString();
  const claim = assessedClaim(file.claim);
  const facts = factsOf(file.entries, now);
  const { card, civil, recommendation } = assess({ claim, facts, now });
  return {
    card: forum(card),
    civil: forum(civil),
    recommendation: { ...recommendation, reasons: recommendation.reasons.map(said) },
    facts: summary(facts, claim.openedAt),
  };
}

function said({ key, params }: MessageKey) {
  return { key, params, text: assessmentMessage(key, params, "en") };
}

function forum(assessment: ForumAssessment) {
  return {
    strength: assessment.strength,
    reasons: assessment.reasons.map(said),
    requirements: assessment.requirements.map((one) => ({ ...one, why: said(one.why) })),
    missing: assessment.missing.map((one) => ({ ...one, how: said(one.how) })),
    counterArguments: assessment.counterArguments.map(({ entries, ...message }) => ({ ...said(message), entries })),
  };
}

function summary(facts: OrderFacts, claimedAt: Instant | undefined) {
  return {
    order: facts.order?.value.name ?? facts.order?.value.id ?? null,
    parcels: parcelsOf(facts).map((parcel) => ({
      fulfillment: parcel.fulfillmentId,
      carrier: parcel.carrier ?? null,
      trackingNumbers: parcel.trackingNumbers,
      delivered: isDelivered(parcel),
      handover: parcel.handover?.value.handover ?? null,
      at: parcel.handover?.value.at ?? null,
      receiver: parcel.handover?.value.receiver ?? null,
      receiverIsAddressee: parcel.handover?.value.receiverIsAddressee ?? null,
      signed: parcel.handover?.value.signed ?? null,
      address: parcel.handover?.value.address ?? null,
    })),
    counts: {
      transactions: facts.transactions.length,
      events: facts.events.length,
      deletedEvents: facts.deletedEvents.length,
      refunds: facts.refunds.length,
      returns: facts.returns.length,
      messages: facts.messages.length,
      files: facts.files.length,
      productPages: facts.productPages.length,
      packings: facts.packings.length,
      carrierWeights: facts.carrierWeights.length,
      inspections: facts.inspections.length,
      preferences: facts.preferences.length,
    },
    weighings: weighings(facts, parcelsOf(facts), claimedAt).map(
      ({ fulfillmentId, packed, carrierGrams, measured, result }) => ({
        fulfillment: fulfillmentId,
        packedGrams: packed.value.grams,
        carrierGrams,
        measured,
        result,
      }),
    ),
    returnedNumbers: returnedNumbers(facts, claimedAt).map(({ number, packed }) => ({ ...number, packed })),
    unreadable: facts.unreadable,
  };
}
