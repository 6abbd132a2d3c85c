import type { SiteWord } from "#app/domain/review/trust-mark.ts";
import type { TrustMark } from "#app/generated/prisma/client.ts";
import { findReviewSite } from "#app/reviews/registry.ts";

/** A site's last word that held, as it is kept; null when there is none. */
export function siteWordOf({ site, confirmedAt, name, rating, scale, count, page }: TrustMark): SiteWord | null {
  if (!confirmedAt || name === null || scale === null || count === null) return null;
  const member = findReviewSite(site)?.mark.shows === "member";
  return { name, member, rating, scale, count, page, at: confirmedAt.toISOString() };
}
