import type { ShopTransaction } from "#app/db.server.ts";
import { noAcknowledgment, type NoAcknowledgment } from "#app/domain/claim/automatic-acknowledgment.ts";
import type { OpenedClaim } from "#app/domain/claim/state.ts";
import { customerMessageContent } from "#app/domain/evidence/content.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import type { Instant } from "#app/domain/time.ts";

/** Why the acknowledgment of a claim must not leave by itself now; undefined when it may. */
export async function whyNotAutomatic(
  tx: ShopTransaction,
  shopId: string,
  claim: OpenedClaim,
  now: Instant,
): Promise<NoAcknowledgment | undefined> {
  const { acknowledgesAutomatically } = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
  const messages = claim.orderId
    ? await tx.ledgerContent.findMany({
        where: { shopId, orderId: claim.orderId, kind: "customer_message", occurredAt: { gte: claim.openedAt } },
        select: { text: true },
      })
    : [];
  const writtenTo = messages.flatMap(({ text }) => {
    const message = customerMessageContent.safeParse(parseExactJson(text)).data;
    return message?.direction === "sent" ? [message.at] : [];
  });
  return noAcknowledgment(claim, { enabled: acknowledgesAutomatically, writtenTo }, now);
}
