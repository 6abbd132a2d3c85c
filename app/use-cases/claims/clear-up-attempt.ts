import { withShop } from "#app/db.server.ts";
import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { sendPayload } from "#app/domain/response/send-payload.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";
import { recordInLedger } from "./finish-attempt.ts";

/**
 * The merchant says what became of a sending that may have left: he looked in his mailbox or at Shopify. Sent, the claim
 * goes on and the ledger keeps it; not sent, the step is free again.
 * @returns `not_unknown` when nothing is uncertain about it
 */
export async function clearUpAttempt(
  shopId: string,
  attemptId: string,
  left: boolean,
  actor: Actor,
  now: Instant,
): Promise<Result<null, "not_unknown">> {
  const shop = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    const found = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId }, select: { claimId: true } });
    const claim = found && (await lockClaim(tx, shopId, found.claimId));
    const attempt = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId, status: "unknown" } });
    if (!claim || !attempt) return err("not_unknown" as const);
    const { step } = attempt;
    const payload = sendPayload.parse(JSON.parse(attempt.payload));
    const channel = attempt.channel as ResponseChannel;
    const stance = attempt.stance as Stance;
    const final = payload.channel === "shopify_dispute" && payload.submit;
    const command = left
      ? { type: "response_sent" as const, at: now, step, channel, stance, final }
      : { type: "response_failed" as const, at: now, step, reason: "not_sent", certain: true };
    const applied = await applyCommand(tx, claim, command, actor);
    if (!applied.ok) return err("not_unknown" as const);
    const status = left ? "sent" : "failed";
    await tx.sendAttempt.update({ where: { id: attemptId }, data: { status, error: null, finishedAt: now } });
    if (left) await recordInLedger(tx, shop, claim, attempt, payload, now);
    return ok(null);
  });
}
