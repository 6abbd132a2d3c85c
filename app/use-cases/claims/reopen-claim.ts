import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/** Takes up a closed claim again, as when the customer writes once more. */
export async function reopenClaim(
  shopId: string,
  claimId: string,
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError>> {
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const applied = await applyCommand(tx, claim, { type: "reopened", at: now }, actor);
    return applied.ok ? ok(null) : applied;
  });
}
