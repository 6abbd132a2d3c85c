import type { ShopTransaction } from "#app/db.server.ts";
import { refundContent } from "#app/domain/evidence/content.ts";
import { parseMoney } from "#app/domain/money.ts";
import type { NewEntry } from "#app/use-cases/evidence/append-entries.ts";
import { applyCommand, lockClaim } from "./claim-store.ts";

/**
 * Tells the claims of an order which refunds Shopify made: a refund after an offered settlement ends the claim.
 * @param refunds entries of kind `refund`
 */
export async function noteRefunds(
  tx: ShopTransaction,
  shopId: string,
  refunds: readonly Pick<NewEntry, "orderId" | "entity" | "occurredAt" | "content">[],
): Promise<void> {
  if (refunds.length === 0) return;
  const claims = await tx.claim.findMany({
    where: { shopId, orderId: { in: refunds.map((refund) => refund.orderId) } },
    select: { id: true, orderId: true },
  });
  for (const { id, orderId } of claims) {
    let claim = await lockClaim(tx, shopId, id);
    for (const refund of refunds.filter((each) => each.orderId === orderId)) {
      const amount = refundedAmount(refund.content);
      if (!claim || !amount) continue;
      const command = { type: "refund_seen" as const, at: refund.occurredAt, refundId: refund.entity, amount };
      const applied = await applyCommand(tx, claim, command, "shopify");
      if (applied.ok) claim = applied.value;
    }
  }
}

function refundedAmount(content: unknown): { minor: string; currency: string } | undefined {
  const transactions = refundContent.parse(content).transactions ?? [];
  const amounts = transactions.flatMap(({ kind, status, amount, currency }) => {
    const money =
      kind === "refund" && status === "success" && amount && currency ? parseMoney(amount, currency) : undefined;
    return money ? [money] : [];
  });
  const currency = amounts[0]?.currency;
  if (!currency) return undefined;
  const minor = amounts.reduce((sum, money) => (money.currency === currency ? sum + money.minor : sum), 0n);
  return { minor: minor.toString(), currency };
}
