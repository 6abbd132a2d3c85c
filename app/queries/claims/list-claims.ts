import { withShop } from "#app/db.server.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest, START_OF_TIME } from "../keyset-page.ts";

export type ClaimRow = {
  id: string;
  /** By what the list is sorted: when an answer is due, or when the claim was opened. */
  at: Instant;
  number: number;
  channel: ClaimChannel;
  reason: ClaimReason;
  status: ClaimStatus;
  disputeType: string | null;
  amountMinor: string | null;
  currency: string | null;
  dueAt: Instant | null;
  /** When the clock of `dueAt` began. */
  dueSince: Instant;
  closedAt: Instant | null;
  orderName: string | null;
  customerName: string | null;
};

const COLUMNS = Prisma.sql`id, opened_at, number, channel, reason, status, dispute_type, amount_minor, currency, due_at, due_since, closed_at, order_id`;

/** `open`: our turn; `waiting`: theirs; `closed`: nothing more to come. */
export const CLAIM_VIEWS = ["open", "waiting", "closed", "all"] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

const STATUSES: Record<ClaimView, ClaimStatus[]> = {
  open: ["open"],
  waiting: ["answered", "settling"],
  closed: ["won", "lost", "settled", "withdrawn", "closed"],
  all: [],
};

/** The shop's claims: those to be answered by the date on which that is due, all others newest first. */
export async function listClaims(
  shopId: string,
  { view, ...request }: PageRequest & { view: ClaimView },
): Promise<Page<ClaimRow>> {
  return view === "open" ? listOpenClaims(shopId, request) : listByOpening(shopId, STATUSES[view], request);
}

async function listByOpening(shopId: string, statuses: ClaimStatus[], request: PageRequest): Promise<Page<ClaimRow>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`opened_at >= ${at}::timestamptz AND (opened_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`opened_at <= ${at}::timestamptz AND (opened_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const wanted = statuses.length > 0 ? Prisma.sql`AND status = ANY (${statuses}::text[])` : Prisma.empty;
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT c.*, o.name AS order_name, o.customer_name
      FROM (
        SELECT ${COLUMNS} FROM claim WHERE shop_id = ${shopId}::uuid AND ${position} ${wanted}
        ORDER BY opened_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}
      ) c
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
      ORDER BY c.opened_at ${direction}, c.id ${direction}`,
  );
  return pageOf(
    rows.map((row) => rowOf(row, row.opened_at)),
    request,
  );
}

/** Words of the index claim_open_by_due_date: a claim without a date comes last. */
const DUE = Prisma.sql`COALESCE(due_at, '9999-12-31T00:00:00Z'::timestamptz)`;

async function listOpenClaims(shopId: string, request: PageRequest): Promise<Page<ClaimRow>> {
  const { at, id } = request.before ?? request.after ?? START_OF_TIME;
  const position = request.before
    ? Prisma.sql`${DUE} <= ${at}::timestamptz AND (${DUE} < ${at}::timestamptz OR id < ${id}::uuid)`
    : Prisma.sql`${DUE} >= ${at}::timestamptz AND (${DUE} > ${at}::timestamptz OR id > ${id}::uuid)`;
  const direction = request.before ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<(Found & { due: Date })[]>`
      SELECT c.*, o.name AS order_name, o.customer_name
      FROM (
        SELECT ${COLUMNS}, ${DUE} AS due FROM claim WHERE shop_id = ${shopId}::uuid AND status = 'open' AND ${position}
        ORDER BY ${DUE} ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}
      ) c
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
      ORDER BY c.due ${direction}, c.id ${direction}`,
  );
  return pageOf(
    rows.map((row) => rowOf(row, row.due)),
    request,
  );
}

/** Open claims with a date, the most pressing first. */
export async function listPressingClaims(shopId: string, limit: number): Promise<ClaimRow[]> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Found[]>`
      SELECT c.*, o.name AS order_name, o.customer_name
      FROM (
        SELECT ${COLUMNS} FROM claim WHERE shop_id = ${shopId}::uuid AND status = 'open'
        ORDER BY ${DUE}, id LIMIT ${limit}
      ) c
      LEFT JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
      ORDER BY c.due_at ASC NULLS LAST, c.id`,
  );
  return rows.map((row) => rowOf(row, row.opened_at));
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
  due_since: Date | null;
  closed_at: Date | null;
  order_name: string | null;
  customer_name: string | null;
};

function rowOf(row: Found, at: Date): ClaimRow {
  return {
    id: row.id,
    at: at.toISOString(),
    number: row.number,
    channel: row.channel,
    reason: row.reason,
    status: row.status,
    disputeType: row.dispute_type,
    amountMinor: row.amount_minor?.toString() ?? null,
    currency: row.currency,
    dueAt: row.due_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
    dueSince: (row.due_since ?? row.opened_at).toISOString(),
    orderName: row.order_name,
    customerName: row.customer_name,
  };
}
