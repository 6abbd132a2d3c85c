import { withShop } from "#app/db.server.ts";
import type { ClaimCommand, ClaimError } from "#app/domain/claim/claim.ts";
import { dueDate } from "#app/domain/claim/deadlines.ts";
import { rungWithId } from "#app/domain/claim/ladder/ladder.ts";
import { isClosed } from "#app/domain/claim/state.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/** What the merchant writes down: what happened, when it reached him, and the date that the other side named. */
export type ReachedRung = { rung: string; at: Instant; namedDate?: Instant };

/** A bank that comes back to a dispute it had decided opens the claim again. */
const REOPENING: ReadonlySet<string> = new Set(["shopify_pre_arbitration"]);

/**
 * Takes a claim up its ladder, with the clock of that rung. A date that the other side named stands above our table.
 * @returns `no_rung` for a rung that is not in the table
 */
export async function reachRung(
  shopId: string,
  claimId: string,
  { rung: rungId, at, namedDate }: ReachedRung,
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError | { type: "no_rung" }>> {
  const rung = rungWithId(rungId);
  if (!rung) return err({ type: "no_rung" });
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const { timeZone, country } = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const trader = await tx.trader.findUnique({ where: { shopId }, select: { country: true } });
    const home = trader?.country ?? country;
    const due = rung.clock
      ? dueDate({ clock: rung.clock, from: at, timeZone, ...(home ? { country: home } : {}), isHoliday }, namedDate)
      : namedDate && { dueAt: namedDate, rule: "named" };
    const commands: ClaimCommand[] = [
      ...(isClosed(claim.state.status) && REOPENING.has(rungId) ? [{ type: "reopened" as const, at: now }] : []),
      { type: "rung_reached", at, rung: rungId },
      ...(due ? [{ type: "deadline_set" as const, at: now, dueAt: due.dueAt, rule: due.rule, from: at }] : []),
    ];
    let current = claim;
    for (const command of commands) {
      const applied = await applyCommand(tx, current, command, actor);
      if (!applied.ok) return applied;
      current = applied.value;
    }
    return ok(null);
  });
}
