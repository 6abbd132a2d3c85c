import type { ReviewSiteId } from "#app/reviews/review-site.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";

/** Ends the shop's membership or account at a site, or takes it up again. */
export function endMembership(context: SandboxContext, site: ReviewSiteId, ended: boolean): { ended: ReviewSiteId[] } {
  const { reviewSites } = context.state;
  reviewSites.ended = [...reviewSites.ended.filter((one) => one !== site), ...(ended ? [site] : [])];
  context.save();
  return { ended: reviewSites.ended };
}
