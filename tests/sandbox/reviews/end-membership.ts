import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { PlayedSite } from "#tests/sandbox/reviews/state.ts";

/** Ends the shop's membership or account at a site, or takes it up again. */
export function endMembership(context: SandboxContext, site: PlayedSite, ended: boolean): { ended: PlayedSite[] } {
  const { reviewSites } = context.state;
  reviewSites.ended = [...reviewSites.ended.filter((one) => one !== site), ...(ended ? [site] : [])];
  context.save();
  return { ended: reviewSites.ended };
}
