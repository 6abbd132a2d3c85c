import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ReviewInvitation } from "#app/generated/prisma/client.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { appendEntries, type LedgerShop } from "#app/use-cases/evidence/append-entries.ts";

/** Stands where an invitation has its site: our own mail that asks whether the order arrived. */
export const DELIVERY_QUESTION = "delivery_question";

export type InvitationEnd = {
  /** `unknown`: nobody can tell whether it left. */
  status: "sent" | "already_sent" | "refused" | "left_out" | "unknown";
  reason: string | null;
  /** What went along and may come back with the review. */
  reference?: string;
};

/** Ends an invitation, and writes into the order's ledger that we asked, or why not. */
export async function recordOutcome(
  shop: LedgerShop,
  invitation: ReviewInvitation,
  { status, reason, reference }: InvitationEnd,
  now: Instant,
): Promise<void> {
  const asked = status === "sent" || status === "already_sent";
  await withShop(shop.id, async (tx) => {
    await tx.reviewInvitation.updateMany({
      where: { shopId: shop.id, id: invitation.id },
      data: { status, reason, nextCheckAt: null, ...(asked ? { sentAt: now, reference: reference ?? null } : {}) },
    });
    const site =
      invitation.site === DELIVERY_QUESTION ? null : (findReviewSite(invitation.site)?.label ?? invitation.site);
    const content = { id: invitation.id, at: now, site, status, reason };
    const orderId = invitation.orderId!;
    await appendEntries(
      tx,
      shop,
      [{ orderId, kind: "review_invitation", entity: invitation.id, occurredAt: now, content }],
      now,
    );
  });
}
