import { withShop } from "#app/db.server.ts";
import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import type { Matter } from "#app/domain/carrier-inquiry/matter.ts";
import type { Instant } from "#app/domain/time.ts";

/** An inquiry on which the shop has something to do, or waits for the desk. */
export type OpenInquiry = {
  id: string;
  /** Empty for a carrier that the table does not hold. */
  carrier: string;
  matter: Matter;
  status: "prepared" | "handed_off";
  orderName: string | null;
  /** Until when the desk takes it; after the hand-off, when to ask again. */
  dueAt: Instant | null;
  /** When that date began to run. */
  dueSince: Instant;
};

/** Inquiries that wait for the merchant or for their desk, the most pressing first. */
export async function listOpenInquiries(shopId: string, limit: number): Promise<OpenInquiry[]> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT i.*, o.name AS order_name
      FROM (
        SELECT id, order_id, desk, matter, status, due_at, coalesce(handed_off_at, prepared_at) AS since
        FROM carrier_inquiry
        WHERE shop_id = ${shopId}::uuid AND status IN ('prepared', 'handed_off')
        ORDER BY COALESCE(due_at, '9999-12-31T00:00:00Z'::timestamptz), id LIMIT ${limit}
      ) i
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = i.order_id
      ORDER BY i.due_at ASC NULLS LAST, i.id`,
  );
  return rows.map(({ id, desk, matter, status, due_at, since, order_name }) => ({
    id,
    carrier: findDesk(desk)?.name ?? "",
    matter,
    status,
    orderName: order_name,
    dueAt: due_at?.toISOString() ?? null,
    dueSince: since.toISOString(),
  }));
}

type Found = {
  id: string;
  desk: string;
  matter: Matter;
  status: "prepared" | "handed_off";
  due_at: Date | null;
  since: Date;
  order_name: string | null;
};
