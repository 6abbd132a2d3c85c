import type { ChannelOutcome } from "#app/channels/channel-outcome.ts";
import { type ShopTransaction, withShop } from "#app/db.server.ts";
import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { mediationOf } from "#app/domain/claim/mediation.ts";
import { type SendPayload, sendPayload } from "#app/domain/response/send-payload.ts";
import type { Instant } from "#app/domain/time.ts";
import type { SendAttempt } from "#app/generated/prisma/client.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { appendEntries, type LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { applyCommand, type LoadedClaim, lockClaim } from "./claim-store.ts";

/** Calls of a channel before a passing failure counts as final. */
const MAX_TRIES = 5;

/**
 * Writes down what came of an attempt: on the attempt, on the claim, and, when something left, in the order's ledger.
 * A failure that may pass is tried again by itself while nothing left; what may have left never is.
 */
export async function finishAttempt(
  shopId: string,
  attemptId: string,
  outcome: ChannelOutcome,
  now: Instant,
): Promise<void> {
  const shop = await ledgerShop(shopId);
  await withShop(shopId, async (tx) => {
    const found = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId }, select: { claimId: true } });
    const claim = found && (await lockClaim(tx, shopId, found.claimId));
    const attempt = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId, status: "sending" } });
    if (!claim || !attempt) return;
    const payload = sendPayload.parse(JSON.parse(attempt.payload));
    switch (outcome.status) {
      case "sent":
        return recordSent(tx, shop, { claim, attempt, payload, final: outcome.final }, now);
      case "unknown":
        await close(tx, attempt, "unknown", outcome.reason, now);
        await failClaim(tx, claim, attempt, outcome.reason, false, now);
        return;
      case "failed":
        if (outcome.missingScope && payload.channel === "shopify_dispute")
          return handOver(tx, claim, attempt, payload, now);
        if (outcome.retry && payload.channel === "customer_email" && attempt.tries < MAX_TRIES)
          return postpone(tx, attempt, outcome.reason, now);
        await close(tx, attempt, "failed", outcome.reason, now);
        await failClaim(tx, claim, attempt, outcome.reason, true, now);
        return;
    }
  });
}

export type SentAttempt = { claim: LoadedClaim; attempt: SendAttempt; payload: SendPayload; final: boolean };

/** A response left: the claim goes on to its next step, and the ledger keeps what was said, with the files' hashes. */
async function recordSent(
  tx: ShopTransaction,
  shop: LedgerShop,
  { claim, attempt, payload, final }: SentAttempt,
  now: Instant,
): Promise<void> {
  await close(tx, attempt, "sent", null, now);
  const applied = await applyCommand(
    tx,
    claim,
    {
      type: "response_sent",
      at: now,
      step: attempt.step,
      channel: attempt.channel as ResponseChannel,
      stance: attempt.stance as Stance,
      final,
    },
    "system",
  );
  if (!applied.ok) throw new Error(`attempt ${attempt.id}: ${applied.error.type}`);
  await recordInLedger(tx, shop, claim, attempt, payload, now);
}

/** Appends what was sent to the ledger of the claim's order, if it has one. */
export async function recordInLedger(
  tx: ShopTransaction,
  shop: LedgerShop,
  claim: LoadedClaim,
  attempt: Pick<SendAttempt, "id" | "channel" | "stance">,
  payload: SendPayload,
  now: Instant,
): Promise<void> {
  const { orderId } = claim.state;
  if (!orderId) return;
  const mediation = mediationOf(claim.state, claim.row.number);
  await appendEntries(
    tx,
    shop,
    [
      {
        orderId,
        kind: "response",
        entity: attempt.id,
        occurredAt: now,
        content: {
          id: attempt.id,
          at: now,
          claimNumber: claim.row.number,
          channel: attempt.channel,
          stance: attempt.stance,
          recipient: recipientOf(payload),
          subject: payload.subject,
          text: payload.text,
          ...(payload.original === undefined ? {} : { original: payload.original }),
          ...formTexts(payload),
          ...(mediation ? { confidential: true, mediation } : {}),
          files: payload.files.map(({ name, sha256 }) => ({ name, sha256 })),
        },
      },
    ],
    now,
  );
}

function formTexts(payload: SendPayload) {
  if (payload.channel === "customer_email") return {};
  const { fields, originalFields } = payload;
  return {
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(originalFields ? { original_fields: originalFields } : {}),
  };
}

function recipientOf(payload: SendPayload): string {
  switch (payload.channel) {
    case "customer_email":
      return payload.to;
    case "shopify_dispute":
      return `Shopify dispute ${payload.disputeId}`;
    case "hand_off":
      return payload.to ?? payload.destination;
  }
}

async function close(
  tx: ShopTransaction,
  attempt: SendAttempt,
  status: "sent" | "failed" | "unknown",
  error: string | null,
  now: Instant,
): Promise<void> {
  await tx.sendAttempt.update({ where: { id: attempt.id }, data: { status, error, finishedAt: now } });
}

async function failClaim(
  tx: ShopTransaction,
  claim: LoadedClaim,
  attempt: SendAttempt,
  reason: string,
  certain: boolean,
  now: Instant,
): Promise<void> {
  const failed = { type: "response_failed" as const, at: now, step: attempt.step, reason, certain };
  const applied = await applyCommand(tx, claim, failed, "system");
  if (!applied.ok) throw new Error(`attempt ${attempt.id}: ${applied.error.type}`);
}

async function postpone(tx: ShopTransaction, attempt: SendAttempt, reason: string, now: Instant): Promise<void> {
  const sendAfter = new Date(Date.parse(now) + 60_000 * 2 ** attempt.tries);
  await tx.sendAttempt.update({ where: { id: attempt.id }, data: { status: "prepared", error: reason, sendAfter } });
  await enqueue(
    tx,
    "send-response",
    { shopId: attempt.shopId, attemptId: attempt.id },
    {
      key: `send-response:${attempt.id}`,
      runAt: sendAfter,
    },
  );
}

/** Shopify refused for want of a scope or permission: the merchant takes the same files and texts there himself. */
async function handOver(
  tx: ShopTransaction,
  claim: LoadedClaim,
  attempt: SendAttempt,
  payload: Extract<SendPayload, { channel: "shopify_dispute" }>,
  now: Instant,
): Promise<void> {
  const { language, subject, text, files, fields, originalFields, disputeId } = payload;
  const handOff: SendPayload = {
    channel: "hand_off",
    language,
    subject,
    text,
    files,
    fields,
    ...(originalFields ? { originalFields } : {}),
    destination: `shopify://admin/payments/dispute_evidences/${disputeId}`,
  };
  const { step } = attempt;
  const stance = attempt.stance as Stance;
  let current = claim;
  for (const command of [
    { type: "response_failed" as const, at: now, step, reason: "access_denied", certain: true },
    { type: "response_prepared" as const, at: now, step, channel: "hand_off" as const, stance },
    { type: "response_sent" as const, at: now, step, channel: "hand_off" as const, stance, final: false },
  ]) {
    const applied = await applyCommand(tx, current, command, "system");
    if (!applied.ok) throw new Error(`attempt ${attempt.id}: ${applied.error.type}`);
    current = applied.value;
  }
  await tx.sendAttempt.update({
    where: { id: attempt.id },
    data: { channel: "hand_off", status: "prepared", payload: JSON.stringify(handOff), error: null },
  });
}
