import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import { Prisma } from "#app/generated/prisma/client.ts";
import { END_OF_TIME, type Page, pageOf, PAGE_SIZE, type PageRequest } from "../keyset-page.ts";

/** An address on the do-not-mail list; null once its owner was erased. */
export type MailRefusalRow = { id: string; at: Instant; email: string | null; addedBy: "customer" | "merchant" };

/**
 * The shop's do-not-mail list, the latest first.
 * @param search an e-mail address, whole; empty for all
 */
export async function listMailRefusals(
  shopId: string,
  { search = "", ...request }: PageRequest & { search?: string },
): Promise<Page<MailRefusalRow>> {
  const { at, id } = request.before ?? request.after ?? END_OF_TIME;
  const position = request.before
    ? Prisma.sql`refused_at >= ${at}::timestamptz AND (refused_at > ${at}::timestamptz OR id > ${id}::uuid)`
    : Prisma.sql`refused_at <= ${at}::timestamptz AND (refused_at < ${at}::timestamptz OR id < ${id}::uuid)`;
  const email = search.trim().toLowerCase();
  const found = email === "" ? Prisma.empty : Prisma.sql`AND email_normalised = ${email}`;
  const direction = request.before ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<{ id: string; at: Date; email: string | null; addedBy: MailRefusalRow["addedBy"] }[]>`
      SELECT id, refused_at AS at, email_normalised AS email, added_by AS "addedBy" FROM mail_refusal
      WHERE shop_id = ${shopId}::uuid AND ${position} ${found}
      ORDER BY refused_at ${direction}, id ${direction} LIMIT ${PAGE_SIZE + 1}`,
  );
  return pageOf(
    rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    request,
  );
}
