import { withShop } from "#app/db.server.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { watchParcels } from "./watch-parcels.ts";

/** Carriers keep a parcel for about that long, and claims come within it. */
const HISTORY_HOURS = 90 * 24;
const PAGE = 200;

/** Has the parcels of a shop's orders of the last three months watched at a new connection, oldest first, page by page. */
export async function watchOrders(shopId: string, connectionId: string, now: Instant): Promise<void> {
  let after = { placedAt: new Date(addHours(now, -HISTORY_HOURS)), id: "" };
  for (;;) {
    const page = await withShop(shopId, async (tx) => {
      const orders = await tx.order.findMany({
        where: {
          shopId,
          placedAt: { gte: after.placedAt },
          ...(after.id ? { OR: [{ placedAt: { gt: after.placedAt } }, { id: { gt: after.id } }] } : {}),
        },
        orderBy: [{ placedAt: "asc" }, { id: "asc" }],
        take: PAGE,
        select: { id: true, placedAt: true },
      });
      await watchParcels(
        tx,
        shopId,
        orders.map(({ id }) => id),
        now,
        connectionId,
      );
      return orders;
    });
    const last = page.at(-1);
    if (!last?.placedAt || page.length < PAGE) return;
    after = { placedAt: last.placedAt, id: last.id };
  }
}
