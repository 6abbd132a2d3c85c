import { z } from "zod";
import { CLAIM_CHANNELS } from "#app/domain/claim/events.ts";
import { readProviderReason } from "#app/domain/claim/provider-reasons.ts";
import { CLAIM_REASONS, readReason } from "#app/domain/claim/reasons.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import { assessmentMessage } from "#app/domain/evidence/assessment/messages/assessment-message.ts";
import type { AssessedClaim, ForumAssessment, MessageKey } from "#app/domain/evidence/assessment/model.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { type OrderFacts, readFacts } from "#app/domain/evidence/facts.ts";
import { EVIDENCE_KINDS } from "#app/domain/evidence/kinds.ts";
import { isDelivered, parcelsOf } from "#app/domain/evidence/parcels.ts";
import { parseMoney } from "#app/domain/money.ts";
import { type Instant, parseInstant } from "#app/domain/time.ts";
import { instant, readJsonFile } from "./read-json-file.ts";

const USAGE =
  "inspect assessment <claim.json>, where the file holds {claim: {reason, channel?, …}, entries: [{kind, content, …}], now?}";

const reason = z.string().transform((text, context) => {
  const parsed = readReason(text) ?? readProviderReason(text)?.reason;
  if (parsed === undefined) context.addIssue({ code: "custom", message: `not one of ${CLAIM_REASONS.join(", ")}` });
  return parsed ?? z.NEVER;
});

const claimFile = z.object({
  claim: z.object({
    reason,
    channel: z.enum(CLAIM_CHANNELS).default("shopify_dispute"),
    networkCode: z.string().optional(),
    /** Decimal text, such as `"49.95"`. */
    amount: z.string().optional(),
    currency: z.string().length(3).default("EUR"),
    statement: z.string().optional(),
    dueAt: instant.optional(),
    investigated: z.boolean().optional(),
  }),
  entries: z.array(
    z.object({
      id: z.string().optional(),
      kind: z.enum(EVIDENCE_KINDS),
      entity: z.string().optional(),
      occurredAt: instant.optional(),
      content: z.unknown().optional(),
    }),
  ),
  now: instant.optional(),
});
type ClaimFile = z.infer<typeof claimFile>;

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
  const facts = readFacts(file.entries.map((entry, index) => evidenceEntry(entry, index, now)));
  const { card, civil, recommendation } = assess({ claim, facts, now });
  return {
    card: forum(card),
    civil: forum(civil),
    recommendation: { ...recommendation, reasons: recommendation.reasons.map(said) },
    facts: summary(facts),
  };
}

function assessedClaim({ amount, currency, ...claim }: ClaimFile["claim"]): AssessedClaim {
  if (amount === undefined) return claim;
  const money = parseMoney(amount, currency);
  if (!money) throw new Error(`claim.amount is not an amount of ${currency}: ${amount}\n${USAGE}`);
  return { ...claim, amount: money };
}

/** What a file leaves out follows from the content: its own id, and the time it names. */
function evidenceEntry(entry: ClaimFile["entries"][number], index: number, now: Instant): EvidenceEntry {
  const content = (entry.content ?? {}) as Record<string, unknown>;
  const named = [content.happened_at, content.processed_at, content.at, content.created_at].find(
    (time) => typeof time === "string",
  );
  return {
    id: entry.id ?? `e${index + 1}`,
    seq: index + 1,
    kind: entry.kind,
    entity: entry.entity ?? String(content.id ?? index + 1),
    occurredAt: entry.occurredAt ?? (named === undefined ? undefined : parseInstant(named)) ?? now,
    recordedAt: now,
    content: entry.content,
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

function summary(facts: OrderFacts) {
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
    },
    unreadable: facts.unreadable,
  };
}
