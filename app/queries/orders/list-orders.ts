import { withShop } from "#app/db.server.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest } from "../keyset-page.ts";

export type OrderRow = {
  id: string;
  /** When the order was placed. */
  at: Instant;
  name: string | null;
  customerName: string | null;
  country: string | null;
  /** Minor units as decimal text. */
  totalMinor: string | null;
  currency: string | null;
  financialStatus: string | null;
  fulfillmentStatus: string | null;
  cancelled: boolean;
  handover: Handover | null;
  deliveredAt: Instant | null;
  openClaims: number;
};

/**
 * The shop's orders, newest first.
 * @param search an order's name (`#1042` or `1042`) or a customer's e-mail address, whole; empty for all
 */
export async function listOrders(
  shopId: string,
  { search = "", ...request }: PageRequest & { search?: string },
): Promise<Page<OrderRow>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`placed_at >= ${at}::timestamptz AND (placed_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`placed_at <= ${at}::timestamptz AND (placed_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT o.id, o.placed_at, o.name, o.customer_name, o.shipping_country, o.total_minor, o.currency,
        o.financial_status, o.fulfillment_status, o.cancelled_at, o.handover, o.delivered_at,
        (SELECT count(*)::int FROM claim c
          WHERE c.shop_id = ${shopId}::uuid AND c.order_id = o.id AND c.closed_at IS NULL) AS open_claims
      FROM (
        SELECT * FROM "order" WHERE shop_id = ${shopId}::uuid AND ${position} ${matching(search)}
        ORDER BY placed_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}
      ) o
      ORDER BY o.placed_at ${direction}, o.id ${direction}`,
  );
  return pageOf(rows.map(rowOf), request);
}

function matching(search: string): Prisma.Sql {
  const text = search.trim();
  if (!text) return Prisma.empty;
  if (text.includes("@")) return Prisma.sql`AND email_normalised = ${text.toLowerCase()}`;
  const name = text.replace(/^#/, "");
  return Prisma.sql`AND name IN (${name}, ${`#${name}`})`;
}

type Found = {
  id: string;
  placed_at: Date;
  name: string | null;
  customer_name: string | null;
  shipping_country: string | null;
  total_minor: bigint | null;
  currency: string | null;
  financial_status: string | null;
  fulfillment_status: string | null;
  cancelled_at: Date | null;
  handover: Handover | null;
  delivered_at: Date | null;
  open_claims: number;
};

function rowOf(row: Found): OrderRow {
  return {
    id: row.id,
    at: row.placed_at.toISOString(),
    name: row.name,
    customerName: row.customer_name,
    country: row.shipping_country,
    totalMinor: row.total_minor?.toString() ?? null,
    currency: row.currency,
    financialStatus: row.financial_status,
    fulfillmentStatus: row.fulfillment_status,
    cancelled: row.cancelled_at !== null,
    handover: row.handover,
    deliveredAt: row.delivered_at?.toISOString() ?? null,
    openClaims: row.open_claims,
  };
}
