import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import type { Stance } from "#app/domain/claim/events.ts";
import { DISPUTE_FILE_SLOTS } from "#app/domain/response/limits.ts";
import type { SendPayload } from "#app/domain/response/send-payload.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { ADMIN_ANSWERS_WITHIN_MS } from "#app/shopify/admin-graphql.server.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/** How long a mail waits so that the click can be undone, in seconds. */
export const UNDO_SECONDS = 60;

/** Reads, writes and reads back Shopify's evidence form, and uploads a file for each of its slots. */
const LONGEST_SENDING_MS = (3 + DISPUTE_FILE_SLOTS.length) * ADMIN_ANSWERS_WITHIN_MS;

/** After this a sending that nobody finished was cut off by a crash, and is not merely slow. */
const RECOVER_AFTER_MS = LONGEST_SENDING_MS + 60_000;

export type BegunAttempt = { attemptId: string; sendAfter: Instant };

/**
 * Fixes what is sent for a claim's step, before any channel is called. There is one attempt per step: a second click,
 * from another tab or person, is refused. What failed or was undone may be begun again.
 * @param undoSeconds how long a mail waits
 */
export async function beginAttempt(
  shopId: string,
  { claimId, step, stance, payload }: { claimId: string; step: string; stance: Stance; payload: SendPayload },
  actor: Actor,
  now: Instant,
  undoSeconds = UNDO_SECONDS,
): Promise<Result<BegunAttempt, ClaimError>> {
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const { channel } = payload;
    const prepared = await applyCommand(
      tx,
      claim,
      { type: "response_prepared", at: now, step, channel, stance },
      actor,
    );
    if (!prepared.ok) return prepared;
    if (channel === "hand_off") {
      const handedOff = { type: "response_sent" as const, at: now, step, channel, stance, final: false };
      const handed = await applyCommand(tx, prepared.value, handedOff, actor);
      if (!handed.ok) return handed;
    }
    const sendAfter = channel === "customer_email" ? new Date(Date.parse(now) + undoSeconds * 1000) : new Date(now);
    const columns = {
      channel,
      stance,
      status: channel === "shopify_dispute" ? "sending" : "prepared",
      payload: JSON.stringify(payload),
      error: null,
      tries: 0,
      preparedBy: actor,
      preparedAt: now,
      sendAfter,
      sendingAt: channel === "shopify_dispute" ? now : null,
      finishedAt: null,
    };
    const { id: attemptId } = await tx.sendAttempt.upsert({
      where: { claimId_step: { claimId, step } },
      create: { shopId, claimId, step, ...columns },
      update: columns,
      select: { id: true },
    });
    if (channel !== "hand_off")
      await enqueue(
        tx,
        "send-response",
        { shopId, attemptId },
        {
          key: `send-response:${attemptId}`,
          runAt: channel === "customer_email" ? sendAfter : new Date(Date.parse(now) + RECOVER_AFTER_MS),
        },
      );
    await enqueue(tx, "publish-disclosure", { shopId }, { key: `publish-disclosure:${shopId}` });
    return ok({ attemptId, sendAfter: sendAfter.toISOString() });
  });
}
