import type { ShopTransaction } from "#app/db.server.ts";
import { dayIn, type Instant, yearOf } from "#app/domain/time.ts";

/** The year of a number of staff that is entered or confirmed now: the last whose 31 December is past in the shop's time zone. */
export async function staffYear(tx: ShopTransaction, shopId: string, now: Instant): Promise<number> {
  const { timeZone } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timeZone: true } });
  return yearOf(dayIn(now, timeZone)) - 1;
}
