import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/**
 * The merchant copies from Shopify why a dispute was opened and until when it can be answered, which we are not told
 * without the scope for disputes; or he names another reason for a customer's claim.
 * @returns an error when Shopify tells the reason itself
 */
export async function setReason(
  shopId: string,
  claimId: string,
  { reason, dueAt }: { reason: ClaimReason; dueAt?: Instant },
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError>> {
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const reasoned = await applyCommand(tx, claim, { type: "reason_set", at: now, reason }, actor);
    if (!reasoned.ok || !dueAt) return reasoned.ok ? ok(null) : reasoned;
    const command = { type: "deadline_set" as const, at: now, dueAt, rule: "named" };
    const timed = await applyCommand(tx, reasoned.value, command, actor);
    return timed.ok ? ok(null) : timed;
  });
}
