import { withShop } from "#app/db.server.ts";
import { ok, type Result } from "#app/domain/result.ts";
import { namesOfReference, orderReferenceOf } from "#app/domain/review/order-reference.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Credentials, ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";
import type { ReviewSite, SentInvitation } from "#app/reviews/review-site.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";

/**
 * Keeps the invitations that a site lists, where it lists them: which address was asked about which order, and when. One whose
 * order is not known, or whose number was used twice, is kept without an order, for it makes others less sure.
 * @param from older ones are not wanted; the list is read from new to old until then
 */
export async function recordListedInvitations(
  shop: LedgerShop,
  site: ReviewSite,
  http: ProviderHttp,
  credentials: Credentials,
  from: Date,
  now: () => Instant,
  signal: AbortSignal,
): Promise<Result<undefined, ProviderFailure>> {
  if (!site.invitations) return ok(undefined);
  let cursor: string | null = null;
  while (!signal.aborted) {
    const page = await site.invitations(http, credentials, { cursor }, now());
    if (!page.ok) return page;
    const { invitations, next } = page.value;
    const wanted = invitations.filter(({ sentAt }) => sentAt >= from.toISOString());
    await keep(shop.id, site.id, wanted);
    if (next === null || next === cursor || (invitations.length > 0 && wanted.length === 0)) break;
    cursor = next;
  }
  return ok(undefined);
}

async function keep(shopId: string, site: string, invitations: readonly SentInvitation[]): Promise<void> {
  if (invitations.length === 0) return;
  await withShop(shopId, async (tx) => {
    const names = invitations.flatMap(({ orderReference }) => (orderReference ? namesOfReference(orderReference) : []));
    const orders = await tx.order.findMany({
      where: { shopId, name: { in: [...new Set(names)] } },
      select: { id: true, name: true },
    });
    const rows = invitations.map(({ email, orderReference, sentAt }) => {
      const meant = orders.filter(
        ({ name }) => orderReference !== null && name !== null && namesOfReference(orderReference).includes(name),
      );
      return {
        order: meant.length === 1 ? meant[0]!.id : null,
        email: normaliseEmail(email),
        reference: orderReference && orderReferenceOf(orderReference),
        sentAt,
      };
    });
    await tx.$executeRaw`
      INSERT INTO review_invitation (shop_id, site, asked_by, status, order_id, email_normalised, reference, sent_at)
      SELECT ${shopId}::uuid, ${site}, 'others', 'sent', n.order_id, n.email, n.reference, n.sent_at
      FROM unnest(
        ${rows.map((row) => row.order)}::uuid[], ${rows.map((row) => row.email)}::text[],
        ${rows.map((row) => row.reference)}::text[], ${rows.map((row) => row.sentAt)}::timestamptz[]
      ) AS n (order_id, email, reference, sent_at)
      WHERE NOT EXISTS (
        SELECT 1 FROM review_invitation i WHERE i.shop_id = ${shopId}::uuid AND i.site = ${site}
          AND i.email_normalised = n.email AND i.asked_by = 'us' AND i.order_id = n.order_id)
      ON CONFLICT (shop_id, site, email_normalised, sent_at, (coalesce(reference, ''))) WHERE asked_by = 'others'
      DO UPDATE SET order_id = coalesce(review_invitation.order_id, excluded.order_id)`;
  });
}
