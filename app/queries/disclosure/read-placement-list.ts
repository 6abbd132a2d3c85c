import { outsideShops, withShop } from "#app/db.server.ts";
import { type PlacementList, placementList } from "#app/domain/disclosure/placement-list.ts";
import type { FooterSeen } from "#app/domain/disclosure/placements.ts";
import type { Language } from "#app/domain/language.ts";
import { dayIn, type Instant } from "#app/domain/time.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { readShopTexts } from "#app/shopify/read-shop-texts.server.ts";
import { type DisclosurePage, readDisclosurePage } from "./read-disclosure-page.ts";
import { readTraderFacts } from "./read-trader-facts.ts";

/** The list, and why the shop's policies are missing in it, if they are. */
export type ReadPlacementList = PlacementList & { unread: AdminError["kind"] | null };

/**
 * Everything that the rules want to stand somewhere in the shop, with what could be seen of it: the theme as App Bridge saw
 * it, and the shop's policies at Shopify. What cannot be seen is the merchant's own word.
 * @throws Error when there is no such shop
 */
export async function readPlacementList(
  { graphql, now, apiKey }: { graphql: AdminGraphql; now: Instant; apiKey: string },
  { shopId, language }: { shopId: string; language: Language },
): Promise<ReadPlacementList> {
  const [texts, trader, page, shop, marks] = await Promise.all([
    readShopTexts(graphql),
    readTraderFacts(shopId),
    readDisclosurePage({ now, apiKey }, { shopId }),
    outsideShops.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timeZone: true } }),
    withShop(shopId, (tx) => tx.placementMark.findMany({ where: { shopId } })),
  ]);
  const list = placementList(
    trader,
    {
      footer: footerSeen(page),
      policies: texts.ok ? texts.value.policies : null,
      locales: texts.ok ? texts.value.locales : null,
    },
    marks.map(({ rule, placement, wording, markedAt }) => ({ rule, placement, wording, at: markedAt.toISOString() })),
    { day: dayIn(now, shop.timeZone), language },
  );
  return { ...list, unread: texts.ok ? null : texts.error.kind };
}

function footerSeen({ theme, published }: DisclosurePage): FooterSeen {
  if (theme === null) return undefined;
  if (theme.status === "off" || published === null) return "off";
  return published.current ? "current" : "outdated";
}
