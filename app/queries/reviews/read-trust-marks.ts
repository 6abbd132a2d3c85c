import { withShop } from "#app/db.server.ts";
import { type MarkState, markState, type SiteWord } from "#app/domain/review/trust-mark.ts";
import type { Instant } from "#app/domain/time.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import type { StorefrontMark } from "#app/reviews/review-site.ts";
import { siteWordOf } from "./site-word-of.ts";

/** A review site that the shop is connected with, or whose mark it wants, and how that mark stands in its storefront. */
export type TrustMarkView = {
  /** The site's folder. */
  site: string;
  label: string;
  mark: StorefrontMark;
  /** Null: the merchant does not want it shown. */
  state: MarkState | null;
  word: SiteWord | null;
  /** Why the site gave no word the last time; null when it did. */
  failure: string | null;
};

/** The marks that a shop shows or could show, by the day on which their sites were connected. */
export async function readTrustMarks(shopId: string, now: Instant): Promise<TrustMarkView[]> {
  const [connections, marks] = await withShop(shopId, async (tx) => [
    await tx.connection.findMany({
      where: { shopId, kind: "review_site", disconnectedAt: null },
      orderBy: [{ connectedAt: "asc" }, { id: "asc" }],
      select: { provider: true },
    }),
    await tx.trustMark.findMany({ where: { shopId, wanted: true }, orderBy: { site: "asc" } }),
  ]);
  const ids = new Set([...connections.map(({ provider }) => provider), ...marks.map(({ site }) => site)]);
  return [...ids].flatMap((id) => {
    const site = findReviewSite(id);
    if (!site) return [];
    const row = marks.find((mark) => mark.site === id);
    const word = row ? siteWordOf(row) : null;
    const failure = row?.failure ?? null;
    const state =
      row &&
      markState(
        {
          word,
          failure,
          endedAt: row.endedAt?.toISOString() ?? null,
          publishedAt: row.publishedAt?.toISOString() ?? null,
        },
        now,
      );
    return [{ site: id, label: site.label, mark: site.mark, state: state ?? null, word, failure }];
  });
}
