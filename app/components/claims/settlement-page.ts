import type { ClaimPageData } from "./claim-page-data.ts";

/**
 * Where a settlement is completed at Shopify: the order's refund page, or the dispute that is accepted there when the bank
 * has taken the money back already (Shopify then refunds nothing).
 */
export function settlementPage({
  disputeType,
  disputeId,
  order,
}: Pick<ClaimPageData, "disputeType" | "disputeId" | "order">): { url: string; word: "accept" | "refund" } | undefined {
  if (disputeType === "chargeback")
    return disputeId ? { url: `shopify://admin/payments/dispute_evidences/${disputeId}`, word: "accept" } : undefined;
  return order?.shopifyId ? { url: `shopify://admin/orders/${order.shopifyId}/refund`, word: "refund" } : undefined;
}
