import { outsideShops, withShop } from "#app/db.server.ts";
import { RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { addMilliseconds, type Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";

/** Shops read at once. */
const PAGE = 500;
/** Between two shops, so that webhooks need not wait behind a release's footers, nor Shopify answers for all at once. */
const SPACING_MS = 500;

/**
 * Gives every shop whose storefront has a footer of an older rules version a job that publishes it anew, one after
 * another. Doing it again gives no shop a second job.
 * @param context.signal aborted when the worker stops; what is left is found at the next start
 */
export async function enqueueRepublishing({ now, signal }: { now: () => Instant; signal: AbortSignal }): Promise<void> {
  const startedAt = now();
  let waiting = 0;
  let after: string | undefined;
  do {
    const shops = await outsideShops.shop.findMany({
      where: { installedAt: { not: null }, uninstalledAt: null, ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true },
    });
    for (const { id } of shops) {
      if (signal.aborted) return;
      if (await enqueueOutdated(id, addMilliseconds(startedAt, waiting * SPACING_MS))) waiting += 1;
    }
    after = shops.at(-1)?.id;
  } while (after);
}

/** What the merchant changed and did not confirm is not published, nor is what he never published. */
async function enqueueOutdated(shopId: string, runAt: Instant): Promise<boolean> {
  return withShop(shopId, async (tx) => {
    const trader = await tx.trader.findUnique({
      where: { shopId },
      select: { confirmedAt: true, publishedAt: true, publishedRules: true },
    });
    if (!trader?.confirmedAt || !trader.publishedAt || trader.publishedRules === RULES_VERSION) return false;
    await enqueue(
      tx,
      "publish-disclosure",
      { shopId },
      { key: `publish-disclosure:${shopId}`, runAt: new Date(runAt) },
    );
    return true;
  });
}
