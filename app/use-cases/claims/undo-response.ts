import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/**
 * Takes a mail back before it leaves, or a hand-off before it is confirmed.
 * @returns `too_late` when it is being sent or was sent
 */
export async function undoResponse(
  shopId: string,
  attemptId: string,
  actor: Actor,
  now: Instant,
): Promise<Result<null, "too_late">> {
  return withShop(shopId, async (tx) => {
    const found = await tx.sendAttempt.findFirst({ where: { shopId, id: attemptId }, select: { claimId: true } });
    const claim = found && (await lockClaim(tx, shopId, found.claimId));
    // The job takes a mail without the claim's lock: whoever changes the status first has it.
    const [undone] = await tx.sendAttempt.updateManyAndReturn({
      where: { shopId, id: attemptId, status: "prepared" },
      data: { status: "undone", finishedAt: now },
      select: { step: true },
    });
    if (!claim || !undone) return err("too_late" as const);
    const applied = await applyCommand(tx, claim, { type: "response_undone", at: now, step: undone.step }, actor);
    if (!applied.ok) throw new Error(`attempt ${attemptId}: ${applied.error.type}`);
    return ok(null);
  });
}
