import { withShop } from "#app/db.server.ts";

/** Whether somebody of the shop hid a card (use-cases/settings/dismiss-card.ts). */
export async function isDismissed(shopId: string, card: string): Promise<boolean> {
  const row = await withShop(shopId, (tx) => tx.dismissal.findUnique({ where: { shopId_key: { shopId, key: card } } }));
  return row !== null;
}
