import { outsideShops } from "#app/db.server.ts";

/** Switches automatic acknowledgments of customers' own claims on or off. Off stops those that still wait, too. */
export async function saveAutomaticLetters(shopId: string, acknowledge: boolean): Promise<void> {
  await outsideShops.shop.update({ where: { id: shopId }, data: { acknowledgesAutomatically: acknowledge } });
}
