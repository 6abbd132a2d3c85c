import { withShop } from "#app/db.server.ts";
import { sendPayload } from "#app/domain/response/send-payload.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";
import { recordInLedger } from "./finish-attempt.ts";

/** The merchant says that he submitted or sent what was handed to him: the claim goes on, and the ledger keeps it. */
export async function confirmHandOff(
  shopId: string,
  attemptId: string,
  actor: Actor,
  now: Instant,
): Promise<Result<null, "no_hand_off">> {
  const shop = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    const found = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId }, select: { claimId: true } });
    const claim = found && (await lockClaim(tx, shopId, found.claimId));
    const attempt = await tx.sendAttempt.findFirst({
      where: { shopId, id: attemptId, channel: "hand_off", status: "prepared" },
    });
    if (!claim || !attempt) return err("no_hand_off" as const);
    const applied = await applyCommand(tx, claim, { type: "hand_off_confirmed", at: now, step: attempt.step }, actor);
    if (!applied.ok) return err("no_hand_off" as const);
    await tx.sendAttempt.update({ where: { id: attemptId }, data: { status: "sent", finishedAt: now } });
    await recordInLedger(tx, shop, claim, attempt, sendPayload.parse(JSON.parse(attempt.payload)), now);
    return ok(null);
  });
}
