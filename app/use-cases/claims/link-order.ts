import { withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import { languageOf } from "#app/domain/language.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, lockClaim } from "./claim-store.ts";

/**
 * Says which order a claim is about. What the customer wrote, and the files that came with it, become the order's.
 * @returns `no_order` when the shop has no such order; a claim's own error when it belongs to another one already
 */
export async function linkOrder(
  shopId: string,
  claimId: string,
  orderId: string,
  actor: Actor,
  now: Instant,
): Promise<Result<null, ClaimError | { type: "no_order" }>> {
  const shop = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    const claim = await lockClaim(tx, shopId, claimId);
    if (!claim) return err({ type: "no_claim" as const });
    const order = await tx.order.findFirst({ where: { shopId, id: orderId }, select: { locale: true } });
    if (!order) return err({ type: "no_order" as const });
    const language = languageOf(order.locale);
    const command = { type: "order_linked" as const, at: now, orderId, ...(language ? { language } : {}) };
    const applied = await applyCommand(tx, claim, command, actor);
    if (!applied.ok) return applied;
    await tx.storedFile.updateMany({ where: { shopId, claimId, orderId: null }, data: { orderId } });
    const { statement, channel, openedAt } = claim.state;
    if (statement) {
      const medium = channel === "customer" ? "email" : "other";
      const content = { id: claimId, at: openedAt, from: "customer", medium, text: statement };
      await appendEntries(
        tx,
        shop,
        [{ orderId, kind: "customer_message", entity: claimId, occurredAt: openedAt, content }],
        now,
      );
    }
    return ok(null);
  });
}
