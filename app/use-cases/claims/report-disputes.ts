import type { ShopTransaction } from "#app/db.server.ts";
import { type Amount, DISPUTE_STATUSES, type DisputeReport } from "#app/domain/claim/events.ts";
import { readReason } from "#app/domain/claim/reasons.ts";
import type { DisputeContent } from "#app/domain/evidence/content.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import { parseMoney } from "#app/domain/money.ts";
import type { Instant } from "#app/domain/time.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { completeEvidence } from "#app/use-cases/evidence/complete-evidence.ts";
import { applyCommand, createClaim, lockClaim } from "./claim-store.ts";

/** What Shopify said about a dispute, when, and the order it is about, if any. */
export type ReportedDispute = { content: DisputeContent; version: Instant; orderId: string | null };

/**
 * Opens a claim for each dispute that is new and tells the others what Shopify reports. A dispute without an order stays
 * on its claim until somebody links one. The newest report stands, in whatever order they arrive.
 */
export async function reportDisputes(
  tx: ShopTransaction,
  shop: LedgerShop,
  disputes: readonly ReportedDispute[],
  now: Instant,
): Promise<void> {
  const shopId = shop.id;
  for (const { content, version, orderId } of disputes) {
    const found = await tx.claim.findFirst({ where: { shopId, disputeId: content.id }, select: { id: true } });
    const known = found && (await lockClaim(tx, shopId, found.id));
    const report = readReport(content, version, known?.state.dispute);
    let claim =
      known ??
      (await createClaim(
        tx,
        shopId,
        {
          type: "claim_opened",
          at: report.initiatedAt ?? version,
          channel: "shopify_dispute",
          reason: report.reason,
          language: await shopLanguage(tx, shopId),
        },
        "shopify",
      ));
    const commands = [
      ...(repeats(content, known?.state.dispute) ? [] : [{ type: "dispute_reported" as const, at: now, ...report }]),
      ...(orderId
        ? [{ type: "order_linked" as const, at: now, orderId, ...(await orderLanguage(tx, shopId, orderId)) }]
        : []),
    ];
    for (const command of commands) {
      const applied = await applyCommand(tx, claim, command, "shopify");
      if (!applied.ok) throw new Error(`dispute ${content.id}: ${applied.error.type}`);
      claim = applied.value;
    }
    if (orderId && known?.state.orderId !== orderId) await completeEvidence(tx, shop, orderId, now);
  }
}

/**
 * Claims follow their order, also when it becomes known after the dispute: its language is theirs, and it gets the evidence
 * that only a claim needs.
 * @param orderIds orders of which a new version was recorded
 */
export async function followOrders(
  tx: ShopTransaction,
  shop: LedgerShop,
  orderIds: readonly string[],
  now: Instant,
): Promise<void> {
  if (orderIds.length === 0) return;
  const shopId = shop.id;
  const claims = await tx.claim.findMany({
    where: { shopId, orderId: { in: [...orderIds] } },
    select: { id: true, orderId: true },
  });
  for (const { id, orderId } of claims) {
    const claim = orderId && (await lockClaim(tx, shopId, id));
    if (!claim) continue;
    const command = { type: "order_linked" as const, at: now, orderId, ...(await orderLanguage(tx, shopId, orderId)) };
    await applyCommand(tx, claim, command, "system");
    await completeEvidence(tx, shop, orderId, now);
  }
}

/**
 * What a content says. A summary, as it comes without the scope for disputes, lacks fields and leaves those as they were
 * known; a field that is there and null says that there is nothing (any more), such as no date on a dispute that is over.
 */
function readReport(content: DisputeContent, version: Instant, known: DisputeReport | undefined): DisputeReport {
  const status = DISPUTE_STATUSES.find((word) => word === content.status) ?? known?.status ?? "needs_response";
  const networkCode = stated(content.network_reason_code, known?.networkCode);
  const amount = content.amount === undefined ? known?.amount : amountOf(content);
  const dueBy = stated(content.evidence_due_by, known?.dueBy);
  const evidenceSentOn = stated(content.evidence_sent_on, known?.evidenceSentOn);
  const finalizedOn = stated(content.finalized_on, known?.finalizedOn);
  const initiatedAt = stated(content.initiated_at, known?.initiatedAt);
  return {
    disputeId: content.id,
    version,
    status,
    disputeType: content.type === "inquiry" ? "inquiry" : "chargeback",
    reason: readReason(content.reason) ?? known?.reason ?? "general",
    ...(networkCode ? { networkCode } : {}),
    ...(amount ? { amount } : {}),
    ...(dueBy ? { dueBy } : {}),
    ...(evidenceSentOn ? { evidenceSentOn } : {}),
    ...(finalizedOn ? { finalizedOn } : {}),
    ...(initiatedAt ? { initiatedAt } : {}),
  };
}

/** A summary is read again with every change of its order, under the time of reading: it says something only when it differs. */
function repeats({ reason, type, status }: DisputeContent, known: DisputeReport | undefined): boolean {
  return reason === undefined && type === known?.disputeType && status === known?.status;
}

function stated(said: string | null | undefined, known: string | undefined): string | null | undefined {
  return said === undefined ? known : said;
}

function amountOf({ amount, currency }: DisputeContent): Amount | undefined {
  const money = amount && currency ? parseMoney(amount, currency) : undefined;
  return money && { minor: money.minor.toString(), currency: money.currency };
}

async function shopLanguage(tx: ShopTransaction, shopId: string): Promise<Language> {
  const { primaryLocale } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { primaryLocale: true } });
  return languageOf(primaryLocale) ?? "en";
}

async function orderLanguage(tx: ShopTransaction, shopId: string, orderId: string): Promise<{ language?: Language }> {
  const order = await tx.order.findFirst({ where: { shopId, id: orderId }, select: { locale: true } });
  const language = languageOf(order?.locale);
  return language ? { language } : {};
}
