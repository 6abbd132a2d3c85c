import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { recordOutcome } from "./record-outcome.ts";

const AT_ONCE = 100;

/**
 * Ends invitations that a crash left behind while their mail was being sent. Whether it left nobody can know: it is never sent
 * again, and the order says so. Its links work.
 */
export async function clearInterrupted(shopId: string, now: Instant): Promise<void> {
  const left = await withShop(shopId, (tx) =>
    tx.reviewInvitation.findMany({
      where: { shopId, status: "sending", nextCheckAt: { lte: now } },
      orderBy: { nextCheckAt: "asc" },
      take: AT_ONCE,
    }),
  );
  if (left.length === 0) return;
  const shop = await ledgerShop(shopId);
  for (const invitation of left)
    await recordOutcome(shop, invitation, { status: "unknown", reason: "interrupted" }, now);
}
