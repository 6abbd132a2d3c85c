import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { mediationPapers } from "#app/domain/evidence/mediation-papers.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/**
 * The merchant lets a paper leave the mediation it was made for. It is written down in the claim of that mediation and in
 * the order's ledger, and cannot be taken back: what was sent cannot be unsent.
 * @param claimId the claim on whose page he does so; the paper may be another claim's of the same order
 * @param entry the ledger entry that holds the paper
 * @returns `no_paper` when the order has no such paper that is kept back
 */
export async function releasePaper(
  shopId: string,
  claimId: string,
  entry: string,
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError | { type: "no_paper" }>> {
  const shop = await ledgerShop(shopId);
  const shown = await withShop(shopId, (tx) => tx.claim.findFirst({ where: { shopId, id: claimId } }));
  if (!shown?.orderId) return err({ type: "no_paper" });
  const { orderId } = shown;
  const paper = mediationPapers(readFacts((await readLedger(shopId, orderId)).entries)).find(
    (one) => one.entry === entry && !one.released,
  );
  if (!paper) return err({ type: "no_paper" });
  return withShop(shopId, async (tx) => {
    const claims = await tx.claim.findMany({ where: { shopId, orderId }, select: { id: true, number: true } });
    const owner = claims.find(({ number }) => claimReference(number) === paper.mediation.claim);
    const claim = owner && (await lockClaim(tx, shopId, owner.id));
    if (!claim || claim.state.released?.includes(entry)) return err({ type: "no_paper" as const });
    const applied = await applyCommand(tx, claim, { type: "paper_released", at: now, entry }, actor);
    if (!applied.ok) return applied;
    const content = { id: entry, at: now, entry, claim: paper.mediation.claim, by: actor };
    await appendEntries(tx, shop, [{ orderId, kind: "paper_release", entity: entry, occurredAt: now, content }], now);
    return ok(null);
  });
}
