import { withShop } from "#app/db.server.ts";
import { AUTOMATIC_UNDO_SECONDS } from "#app/domain/claim/automatic-acknowledgment.ts";
import type { Instant } from "#app/domain/time.ts";
import { readResponse } from "#app/queries/claims/read-response.ts";
import { beginAttempt } from "./begin-attempt.ts";
import { preparePayload } from "./send-response.ts";
import { whyNotAutomatic } from "./why-not-automatic.ts";

/**
 * Prepares the acknowledgment of a claim that a customer made himself, where the shop switched that on. It waits so that a
 * person can stop it, and is prepared once: whatever was prepared for the claim before, also if it was stopped, stands.
 */
export async function acknowledgeClaim(shopId: string, claimId: string, now: Instant): Promise<void> {
  const ready = await readResponse(shopId, claimId, { stance: "investigate" }, now);
  if (!ready) return;
  const wanted = await withShop(shopId, async (tx) => {
    const begun = await tx.sendAttempt.findFirst({ where: { shopId, claimId }, select: { id: true } });
    return !begun && (await whyNotAutomatic(tx, shopId, ready.claim, now)) === undefined;
  });
  const { response, claim, digest } = ready;
  if (!wanted || response.channel !== "customer_email" || response.stance !== "investigate") return;
  const payload = await preparePayload(ready, { digest, step: claim.step }, now);
  if (!payload.ok || payload.value.channel !== "customer_email") return;
  const attempt = { claimId, step: claim.step, stance: response.stance, payload: payload.value };
  await beginAttempt(shopId, attempt, "system", now, AUTOMATIC_UNDO_SECONDS);
}
