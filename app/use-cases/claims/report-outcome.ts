import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import type { Outcome } from "#app/domain/claim/events.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/** The merchant says how a claim ended, where nobody else tells us. */
export async function reportOutcome(
  shopId: string,
  claimId: string,
  outcome: Outcome,
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError>> {
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const applied = await applyCommand(tx, claim, { type: "outcome_reported", at: now, outcome }, actor);
    return applied.ok ? ok(null) : applied;
  });
}
