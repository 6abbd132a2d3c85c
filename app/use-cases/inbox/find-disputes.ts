import { withShop } from "#app/db.server.ts";
import { disputeContent } from "#app/domain/evidence/content.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { type DisputeSummary, findDisputedOrders } from "#app/shopify/find-disputed-orders.server.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Arrival, recordFacts } from "#app/use-cases/evidence/record-facts.ts";

/** How far back the first look goes. */
const FIRST_LOOK_HOURS = 24;

/** Shopify's search may show a changed order later than one that changed after it. */
const OVERLAP_HOURS = 0.25;

/**
 * Finds disputes on orders that changed, for a shop whose app may not read disputes themselves: only that there is one,
 * of which type and in which state. The merchant adds the reason.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function findDisputes(shopId: string, now: Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (!admin.ok) return;
  const sync = await withShop(shopId, (tx) => tx.shopSync.findUnique({ where: { shopId } }));
  const since = sync?.disputesUntil
    ? addHours(sync.disputesUntil.toISOString(), -OVERLAP_HOURS)
    : addHours(now, -FIRST_LOOK_HOURS);
  let after: string | null = null;
  do {
    const page = await findDisputedOrders(admin.value.graphql, { since, after });
    if (!page.ok) throw new Error(`looking for disputes: ${page.error.kind}`);
    const { disputes, until, next } = page.value;
    const shop = await ledgerShop(shopId);
    await withShop(shopId, async (tx) => {
      await recordFacts(
        tx,
        shop,
        disputes.map((dispute) => arrivalOf(dispute, now)),
        now,
      );
      if (until)
        await tx.shopSync.upsert({
          where: { shopId },
          create: { shopId, disputesUntil: until },
          update: { disputesUntil: until },
        });
    });
    after = next;
  } while (after);
}

function arrivalOf({ orderShopifyId, id, type, status }: DisputeSummary, now: Instant): Arrival {
  const content = { id, order_id: orderShopifyId, type, status };
  return {
    fact: { orderShopifyId, kind: "dispute", entity: id, occurredAt: now, content },
    dispute: { content: disputeContent.parse(content), version: now },
  };
}
