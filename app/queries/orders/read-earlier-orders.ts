import { withShop } from "#app/db.server.ts";
import { earlierOrder, type EarlierOrder } from "#app/domain/evidence/assessment/earlier-orders.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";

/** How many earlier orders are compared. */
const COMPARED = 20;

/** What of an earlier order is compared. */
const KINDS: EvidenceKind[] = ["order", "transaction", "dispute"];

/** The orders that the same customer placed before, newest first. */
export async function readEarlierOrders(
  shopId: string,
  order: { id: string; emailNormalised: string | null; placedAt: Date | null },
): Promise<EarlierOrder[]> {
  const { emailNormalised, placedAt } = order;
  if (!emailNormalised || !placedAt) return [];
  const { orders, contents } = await withShop(shopId, async (tx) => {
    const found = await tx.order.findMany({
      where: { shopId, emailNormalised, placedAt: { lt: placedAt } },
      orderBy: { placedAt: "desc" },
      select: { id: true },
      take: COMPARED,
    });
    const ids = found.map(({ id }) => id);
    return {
      orders: ids,
      contents: await tx.ledgerContent.findMany({ where: { shopId, orderId: { in: ids }, kind: { in: KINDS } } }),
    };
  });
  return orders.flatMap((orderId) => {
    const entries = contents
      .filter((content) => content.orderId === orderId)
      .map((content, index) => ({
        id: content.entryId,
        seq: index + 1,
        kind: content.kind as EvidenceKind,
        entity: content.entity,
        occurredAt: content.occurredAt.toISOString(),
        recordedAt: content.occurredAt.toISOString(),
        content: parseExactJson(content.text),
      }));
    return earlierOrder(readFacts(entries)) ?? [];
  });
}
