import { outsideShops, type ShopTransaction, withShop } from "#app/db.server.ts";
import {
  disclosureDigest,
  nextChange,
  printsAnything,
  publishedDisclosure,
} from "#app/domain/disclosure/published-disclosure.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { addMilliseconds, dayIn, type Instant } from "#app/domain/time.ts";
import { traderFacts } from "#app/domain/trader/trader-facts.ts";
import { withAdvisoryLock } from "#app/platform/advisory-lock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { writeDisclosure } from "#app/shopify/disclosure-metafield.server.ts";

/** `unchanged`: the storefront already has this footer. `prints`: whether it says anything; see the advice if not. */
export type PublishedFooter = { outcome: "published" | "unchanged"; digest: string; prints: boolean };

/** `unconfirmed`: the merchant did not say yet that his data are right, so nothing was published. */
export type PublishFailure = { kind: "unconfirmed" } | AdminError;

/**
 * Publishes the shop's footer to the storefront, in every language we write: the visitor's language is chosen there.
 * The same footer is written once; after a reinstallation it is written again, since Shopify removed it with the app.
 * @param deps.graphql the shop's Admin API; no scope is needed
 * @throws Error when there is no such shop
 */
export async function publishDisclosure(
  deps: { graphql: AdminGraphql; now: Instant },
  { shopId }: { shopId: string },
): Promise<Result<PublishedFooter, PublishFailure>> {
  // Two clicks at once would otherwise leave one footer in the storefront and the other's digest here.
  return withAdvisoryLock(`disclosure:${shopId}`, () => publish(deps, shopId));
}

async function publish(
  { graphql, now }: { graphql: AdminGraphql; now: Instant },
  shopId: string,
): Promise<Result<PublishedFooter, PublishFailure>> {
  const { timeZone, installedAt, shipsTo } = await outsideShops.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { timeZone: true, installedAt: true, shipsTo: true },
  });
  const trader = await withShop(shopId, (tx) => tx.trader.findUnique({ where: { shopId } }));
  if (!trader?.confirmedAt) return err({ kind: "unconfirmed" });

  const today = dayIn(now, timeZone);
  const published = publishedDisclosure(traderFacts(trader, shipsTo), { today, timeZone, languages: LANGUAGES });
  const digest = disclosureDigest(published);
  const prints = printsAnything(published);
  const standing = trader.publishedAt !== null && (installedAt === null || installedAt <= trader.publishedAt);
  const outcome = standing && trader.publishedDigest === digest ? "unchanged" : "published";
  if (outcome === "published") {
    const written = await writeDisclosure(graphql, { published, ready: prints });
    if (!written.ok) return written;
  }
  await withShop(shopId, async (tx) => {
    if (outcome === "published")
      await tx.trader.update({
        where: { shopId },
        data: { publishedRules: published.version, publishedDigest: digest, publishedAt: now },
      });
    await enqueueNext(tx, shopId, nextChange(published, now));
  });
  return ok({ outcome, digest, prints });
}

/** Shops of one time zone do not all ask Shopify in the minute after midnight. */
const SPREAD_MS = 30 * 60_000;

/**
 * The storefront changes at that moment by itself, but pages that Shopify rendered before may stay in its cache. Writing
 * the footer anew, without what is past, makes it render them again.
 * https://shopify.dev/docs/api/liquid/filters/date
 */
async function enqueueNext(tx: ShopTransaction, shopId: string, moment: Instant | undefined): Promise<void> {
  if (moment === undefined) return;
  const shareOfSpread = Number.parseInt(shopId.slice(0, 8), 16) / 2 ** 32;
  const runAt = new Date(addMilliseconds(moment, shareOfSpread * SPREAD_MS));
  await enqueue(tx, "publish-disclosure", { shopId }, { key: `publish-disclosure:${shopId}`, runAt });
}
