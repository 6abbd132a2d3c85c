import { type ShopTransaction, withShop } from "#app/db.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import type { DisputeReport } from "#app/domain/claim/events.ts";
import { mediationOf } from "#app/domain/claim/mediation.ts";
import type { Json } from "#app/domain/evidence/exact-json.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { languageOf } from "#app/domain/language.ts";
import { toDecimal } from "#app/domain/money.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { appendEntries, type NewEntry } from "#app/use-cases/evidence/append-entries.ts";
import { completeEvidence } from "#app/use-cases/evidence/complete-evidence.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, type LoadedClaim, lockClaim } from "./claim-store.ts";
import { noteRefunds } from "./note-refunds.ts";

/**
 * Says which order a claim is about. What is known of it, from the customer or from Shopify, becomes the order's, and so do
 * the files that came with it.
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
    await appendEntries(tx, shop, entriesOf(claim, orderId), now);
    await completeEvidence(tx, shop, orderId, now);
    await noteRefunds(tx, shopId, await recordedRefunds(tx, shopId, orderId));
    if (claim.state.channel === "customer")
      await enqueue(tx, "acknowledge-claim", { shopId, claimId }, { key: `acknowledge-claim:${claimId}` });
    return ok(null);
  });
}

/** What a claim without an order could not yet put into a ledger. */
function entriesOf({ row, state }: LoadedClaim, orderId: string): NewEntry[] {
  const { statement, channel, openedAt, dispute } = state;
  const medium = channel === "customer" ? "email" : "other";
  const mediation = channel === "mediator" ? mediationOf({ channel }, row.number) : undefined;
  const said = { id: row.id, at: openedAt, from: "customer", medium, text: statement ?? "" };
  return [
    ...(statement
      ? [
          {
            orderId,
            kind: "customer_message" as const,
            entity: row.id,
            occurredAt: openedAt,
            content: { ...said, ...(mediation ? { mediation } : {}) },
          },
        ]
      : []),
    ...(dispute
      ? [
          {
            orderId,
            kind: "dispute" as const,
            entity: dispute.disputeId,
            occurredAt: dispute.version,
            content: disputeEntry(dispute),
          },
        ]
      : []),
  ];
}

/** Shopify's report in the words of its webhook. */
function disputeEntry(report: DisputeReport): Json {
  const { disputeId, disputeType, reason, networkCode, amount, status } = report;
  return {
    id: disputeId,
    type: disputeType,
    reason,
    status,
    ...(networkCode ? { network_reason_code: networkCode } : {}),
    ...(amount
      ? {
          amount: toDecimal({ minor: BigInt(amount.minor), currency: amount.currency }),
          currency: amount.currency,
        }
      : {}),
    ...(report.dueBy ? { evidence_due_by: report.dueBy } : {}),
    ...(report.evidenceSentOn ? { evidence_sent_on: report.evidenceSentOn } : {}),
    ...(report.finalizedOn ? { finalized_on: report.finalizedOn } : {}),
    ...(report.initiatedAt ? { initiated_at: report.initiatedAt } : {}),
  };
}

async function recordedRefunds(tx: ShopTransaction, shopId: string, orderId: string) {
  const contents = await tx.ledgerContent.findMany({
    where: { shopId, orderId, kind: "refund" },
    orderBy: { occurredAt: "asc" },
  });
  return contents.map(({ entity, occurredAt, text }) => ({
    orderId,
    entity,
    occurredAt: occurredAt.toISOString(),
    content: parseExactJson(text),
  }));
}
