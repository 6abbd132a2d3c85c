import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** Cards that a merchant may hide for good. */
export const DISMISSIBLE_CARDS = ["setup"] as const;
export type DismissibleCard = (typeof DISMISSIBLE_CARDS)[number];

/** Hides a card for everybody of the shop. Hiding it twice changes nothing. */
export async function dismissCard(shopId: string, card: DismissibleCard, now: Instant): Promise<void> {
  await withShop(shopId, (tx) =>
    tx.dismissal.upsert({
      where: { shopId_key: { shopId, key: card } },
      create: { shopId, key: card, dismissedAt: now },
      update: {},
    }),
  );
}
