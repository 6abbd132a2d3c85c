import { z } from "zod";
import { CLAIM_CHANNELS } from "#app/domain/claim/events.ts";
import { readProviderReason } from "#app/domain/claim/provider-reasons.ts";
import { CLAIM_REASONS, readReason } from "#app/domain/claim/reasons.ts";
import type { AssessedClaim } from "#app/domain/evidence/assessment/model.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { type OrderFacts, readFacts } from "#app/domain/evidence/facts.ts";
import { EVIDENCE_KINDS } from "#app/domain/evidence/kinds.ts";
import { parseMoney } from "#app/domain/money.ts";
import { type Instant, parseInstant } from "#app/domain/time.ts";
import { instant } from "./read-json-file.ts";

const reason = z.string().transform((text, context) => {
  const parsed = readReason(text) ?? readProviderReason(text)?.reason;
  if (parsed === undefined) context.addIssue({ code: "custom", message: `not one of ${CLAIM_REASONS.join(", ")}` });
  return parsed ?? z.NEVER;
});

/** A claim with its evidence, as a file holds it. */
export const claimFile = z.object({
  claim: z.object({
    reason,
    channel: z.enum(CLAIM_CHANNELS).default("shopify_dispute"),
    networkCode: z.string().optional(),
    /** Decimal text, such as `"49.95"`. */
    amount: z.string().optional(),
    currency: z.string().length(3).default("EUR"),
    statement: z.string().optional(),
    dueAt: instant.optional(),
    openedAt: instant.optional(),
    investigated: z.boolean().optional(),
  }),
  entries: z.array(
    z.object({
      id: z.string().optional(),
      kind: z.enum(EVIDENCE_KINDS),
      entity: z.string().optional(),
      occurredAt: instant.optional(),
      /** When the app recorded it; the file's `now` unless told. */
      recordedAt: instant.optional(),
      content: z.unknown().optional(),
    }),
  ),
  now: instant.optional(),
});
type ClaimFile = z.infer<typeof claimFile>;

/**
 * The claim as the rules judge it.
 * @throws Error when the amount is none
 */
export function assessedClaim({ amount, currency, ...claim }: ClaimFile["claim"]): AssessedClaim {
  if (amount === undefined) return claim;
  const money = parseMoney(amount, currency);
  if (!money) throw new Error(`claim.amount is not an amount of ${currency}: ${amount}`);
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
    recordedAt: entry.recordedAt ?? now,
    content: entry.content,
  };
}

/** What the file's entries say. */
export function factsOf(entries: ClaimFile["entries"], now: Instant): OrderFacts {
  return readFacts(entries.map((entry, index) => evidenceEntry(entry, index, now)));
}
