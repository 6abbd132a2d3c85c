import { withShop } from "#app/db.server.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest } from "../keyset-page.ts";

export type ClaimRow = {
  id: string;
  /** When the claim was opened. */
  at: Instant;
  number: number;
  channel: ClaimChannel;
  reason: ClaimReason;
  status: ClaimStatus;
  disputeType: string | null;
  amountMinor: string | null;
  currency: string | null;
  dueAt: Instant | null;
  orderName: string | null;
  customerName: string | null;
};

/** `open`: our turn; `waiting`: theirs; `closed`: nothing more to come. */
export const CLAIM_VIEWS = ["open", "waiting", "closed", "all"] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

const STATUSES: Record<ClaimView, ClaimStatus[]> = {
  open: ["open"],
  waiting: ["answered", "settling"],
  closed: ["won", "lost", "settled", "withdrawn", "closed"],
  all: [],
};

/** The shop's claims, newest first. */
export async function listClaims(
  shopId: string,
  { view, ...request }: PageRequest & { view: ClaimView },
): Promise<Page<ClaimRow>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`opened_at >= ${at}::timestamptz AND (opened_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`opened_at <= ${at}::timestamptz AND (opened_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const statuses = STATUSES[view].length > 0 ? Prisma.sql`AND status = ANY (${STATUSES[view]}::text[])` : Prisma.empty;
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT c.*, o.name AS order_name, o.customer_name
      FROM (
        SELECT id, opened_at, number, channel, reason, status, dispute_type, amount_minor, currency, due_at, order_id
        FROM claim WHERE shop_id = ${shopId}::uuid AND ${position} ${statuses}
        ORDER BY opened_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}
      ) c
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
      ORDER BY c.opened_at ${direction}, c.id ${direction}`,
  );
  return pageOf(rows.map(rowOf), request);
}

/** Open claims with a date, the most pressing first. */
export async function listPressingClaims(shopId: string, limit: number): Promise<ClaimRow[]> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT c.*, o.name AS order_name, o.customer_name
      FROM (
        SELECT id, opened_at, number, channel, reason, status, dispute_type, amount_minor, currency, due_at, order_id
        FROM claim WHERE shop_id = ${shopId}::uuid AND status = 'open'
        ORDER BY due_at ASC NULLS LAST, id LIMIT ${limit}
      ) c
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
      ORDER BY c.due_at ASC NULLS LAST, c.id`,
  );
  return rows.map(rowOf);
}

type Found = {
  id: string;
  opened_at: Date;
  number: number;
  channel: ClaimChannel;
  reason: ClaimReason;
  status: ClaimStatus;
  dispute_type: string | null;
  amount_minor: bigint | null;
  currency: string | null;
  due_at: Date | null;
  order_name: string | null;
  customer_name: string | null;
};

function rowOf(row: Found): ClaimRow {
  return {
    id: row.id,
    at: row.opened_at.toISOString(),
    number: row.number,
    channel: row.channel,
    reason: row.reason,
    status: row.status,
    disputeType: row.dispute_type,
    amountMinor: row.amount_minor?.toString() ?? null,
    currency: row.currency,
    dueAt: row.due_at?.toISOString() ?? null,
    orderName: row.order_name,
    customerName: row.customer_name,
  };
}
